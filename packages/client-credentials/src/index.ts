export { clientCredentials } from './client-credentials.ts'
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
  TokenEvent,
} from './types.ts'
