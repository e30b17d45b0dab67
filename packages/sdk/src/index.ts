export type { Closable } from './closable.ts'
export { type ClientOptions, connect, type ConnectOptions } from './connect.ts'
export {
  type ApiKeyCredentials,
  type CredentialKind,
  type FoundCredentials,
  readCredentials,
  type ReadCredentialsOptions,
  type ServiceAccountCredentials,
} from './credentials.ts'
export type { RequestDiagnostics } from './diagnostics.ts'
export { proxyFor } from './proxy.ts'
export { isSdkError, SdkError, type SdkErrorCode } from './sdk-error.ts'
export {
  type ApiKeyOptions,
  type CommonSignInOptions,
  type FoundOptions,
  type ServiceAccountOptions,
  type SignedIn,
  signIn,
  type SignInOptions,
} from './sign-in.ts'
