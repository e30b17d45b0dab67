export type { Client, ClientRequest, ClientResponse } from './client.ts'
export {
  adapterConformance,
  conformanceCases,
  type ConformanceOptions,
  type ConformanceSuite,
} from './conformance.ts'
export {
  type ReferenceScheme,
  referenceScheme,
  type ReferenceSchemeOptions,
} from './reference-scheme.ts'
