export { adapterConformance, conformanceCases } from './adapter-conformance.ts'
export type { AdapterConformanceOptions } from './adapter-conformance-options.ts'
export type { Client, ClientRequest, ClientResponse } from './client.ts'
export {
  type ReferenceScheme,
  referenceScheme,
  type ReferenceSchemeOptions,
} from './reference-scheme.ts'
export type { ConformanceSuite } from './suite.ts'
export { schemeConformance } from './scheme-conformance.ts'
export type {
  SchemeConformanceOptions,
  SchemeContext,
  SchemeRequest,
  SchemeResponse,
} from './scheme-conformance-options.ts'
export { tokenStoreConformance } from './token-store-conformance.ts'
export type {
  TestedLease,
  TestedTokenStore,
  TokenStoreConformanceOptions,
} from './token-store-conformance-options.ts'
