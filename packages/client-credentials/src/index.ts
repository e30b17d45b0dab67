export {
  type Authentication,
  type AuthenticationRequest,
  clientAssertion,
  type ClientAuthentication,
  tlsClientAuth,
} from './client-authentication.ts'
export { clientCredentials } from './client-credentials.ts'
export type { Parameters } from './parameters.ts'
export type {
  AuthenticationOptions,
  ClientCredentials,
  ClientCredentialsOptions,
  CommonOptions,
  SecretOptions,
  Secrets,
} from './types.ts'
export {
  type AccessToken,
  type Clock,
  type Closable,
  isTokenError,
  type Lease,
  memoryTokenStore,
  TokenError,
  type TokenErrorCode,
  type TokenErrorDetails,
  type TokenErrorKind,
  type TokenEvent,
  type TokenStore,
} from '@latchkey/token-manager'
