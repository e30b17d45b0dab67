export {
  adapterConformance,
  type AdapterConformanceOptions,
  conformanceCases,
} from './adapter-conformance.ts'
export type { Client, ClientRequest, ClientResponse } from './client.ts'
export {
  type ReferenceScheme,
  referenceScheme,
  type ReferenceSchemeOptions,
} from './reference-scheme.ts'
export type { ConformanceSuite } from './suite.ts'
export {
  schemeConformance,
  type SchemeConformanceOptions,
  type SchemeContext,
  type SchemeRequest,
  type SchemeResponse,
} from './scheme-conformance.ts'
export {
  type TestedLease,
  type TestedTokenStore,
  tokenStoreConformance,
  type TokenStoreConformanceOptions,
} from './token-store-conformance.ts'
