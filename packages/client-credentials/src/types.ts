import type { Awaitable } from '@latchkey/contract'
import type { ManagerOptions, TokenManager } from '@latchkey/token-manager'
import type { ClientAuthentication } from './client-authentication.ts'
import type { Parameters } from './parameters.ts'

/** One secret, or several in order of preference. */
export type Secrets = string | readonly string[]

/** A source of access tokens of the client-credentials grant. */
export type ClientCredentials = TokenManager

/** Options for {@link clientCredentials} that do not depend on how the client authenticates. */
export interface CommonOptions extends ManagerOptions {
  /** The token endpoint: https, or http on a loopback host. Either this or `issuer` is required. */
  readonly tokenEndpoint?: string | URL | undefined
  /**
   * The authorization server. Its metadata (RFC 8414, or OpenID Connect Discovery) name the endpoints; it is read at the
   * first request and once an hour, and has to name the same issuer.
   */
  readonly issuer?: string | undefined
  /**
   * Where tokens are revoked (RFC 7009). Default: what the metadata of `issuer` say; else `revoke()` and `close()` only
   * forget the token.
   */
  readonly revocationEndpoint?: string | URL | undefined
  readonly clientId: string
  /** Scopes separated by spaces. Default: those that the server chooses. */
  readonly scope?: string | undefined
  /**
   * More parameters of the token request, such as `audience` or `resource`, as pairs of name and value. A function is
   * called before every token request.
   */
  readonly parameters?: Parameters | (() => Awaitable<Parameters>) | undefined
  /** More header fields of the token request, such as `user-agent` or a vendor's API key. */
  readonly headers?: Readonly<Record<string, string>> | undefined
  /** The fetch that sends token requests. Default: the global one, looked up at each request. */
  readonly fetch?: typeof globalThis.fetch | undefined
  /** The longest response that is read, counted after decompression. Default: 65,536 bytes. */
  readonly maxBodyBytes?: number | undefined
  /**
   * Separates tokens in a store. Default: a hash of endpoint, client id, authentication, scope and parameters. Required
   * with `store` if `parameters` is a function.
   */
  readonly storeKey?: string | undefined
}

/** A client that authenticates with a secret (RFC 6749 section 2.3.1). */
export interface SecretOptions extends CommonOptions {
  /**
   * One secret, or several in order of preference: if the server rejects one, the next is tried. A function is called
   * before every token request, and once more after the server rejected its secrets, so that a mounted or rotated secret
   * is read when it is needed.
   */
  readonly clientSecret: Secrets | (() => Awaitable<Secrets>)
  readonly clientAuthentication?: undefined
  /** Default: `'client_secret_basic'`. */
  readonly authMethod?: 'client_secret_basic' | 'client_secret_post' | undefined
  /** How id and secret are encoded in the Basic value. Default: `'form'` (RFC 6749 section 2.3.1). */
  readonly basicEncoding?: 'form' | 'raw' | undefined
}

/** A client that authenticates in another way: with an assertion or a certificate. */
export interface AuthenticationOptions extends CommonOptions {
  /**
   * Called before every request to the authorization server: `clientAssertion(() => jwt)`, `tlsClientAuth()`,
   * `privateKeyJwt({ key })` of `@latchkey/client-credentials/assertion`, or a function of your own.
   */
  readonly clientAuthentication: ClientAuthentication
  readonly clientSecret?: undefined
  readonly authMethod?: undefined
  readonly basicEncoding?: undefined
}

/** Options for {@link clientCredentials}: a secret, or another client authentication. */
export type ClientCredentialsOptions = SecretOptions | AuthenticationOptions
