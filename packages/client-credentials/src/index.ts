export { clientCredentials } from './client-credentials.ts'
export { memoryTokenStore } from './memory-token-store.ts'
export {
  isTokenError,
  TokenError,
  type TokenErrorCode,
  type TokenErrorDetails,
  type TokenErrorKind,
} from './token-error.ts'
export type {
  AccessToken,
  ClientCredentials,
  ClientCredentialsOptions,
  Clock,
  CommonOptions,
  JWK,
  KeyOptions,
  Lease,
  SecretOptions,
  TokenEvent,
  TokenStore,
} from './types.ts'
