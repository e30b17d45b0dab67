export { memoryTokenStore } from './memory-token-store.ts'
export { networkError } from './network-error.ts'
export {
  isTokenError,
  TokenError,
  type TokenErrorCode,
  type TokenErrorDetails,
  type TokenErrorKind,
} from './token-error.ts'
export { tokenManager } from './token-manager.ts'
export type {
  AccessToken,
  Clock,
  Closable,
  IssuedToken,
  Lease,
  ManagerOptions,
  RequestContext,
  StoreFailedEvent,
  TokenEvent,
  TokenManager,
  TokenManagerOptions,
  TokenStore,
} from './types.ts'
