import type { Awaitable } from '@latchkey/contract'
import { TokenError } from '@latchkey/token-manager'
import type { Parameters } from './parameters.ts'

/** A request to the authorization server that needs client authentication. */
export interface AuthenticationRequest {
  /** Where the request goes: the token endpoint or the revocation endpoint. */
  readonly endpoint: URL
  /** Identifies the authorization server, for example as the audience of an assertion. */
  readonly tokenEndpoint: URL
  readonly clientId: string
  /** Aborts with the request. */
  readonly signal: AbortSignal
}

/** The authentication of a client: header fields, or parameters of the form. */
export interface Authentication {
  readonly headers?: Readonly<Record<string, string>> | undefined
  readonly parameters?: Parameters | undefined
}

/**
 * Authenticates the client at the authorization server (RFC 6749 section 2.3). Called before every request.
 *
 * @example
 * ```ts
 * import type { ClientAuthentication } from '@latchkey/client-credentials'
 *
 * export const withApiKey: ClientAuthentication = ({ clientId }) => ({
 *   headers: { 'x-api-key': 'a key of the vendor' },
 *   parameters: [['client_id', clientId]],
 * })
 * ```
 */
export interface ClientAuthentication {
  (request: AuthenticationRequest): Awaitable<Authentication>
  /** The certificate of the connection authenticates: the metadata of `issuer` can name other endpoints for it. */
  readonly usesCertificate?: boolean | undefined
}

/**
 * Authenticates with a JWT that somebody else signed (RFC 7523): workload identity of Kubernetes, GitHub, or a cloud. The
 * function is called before every request, so that it can read a file that rotates.
 *
 * @example
 * ```ts
 * import { readFile } from 'node:fs/promises'
 * import { clientAssertion, clientCredentials } from '@latchkey/client-credentials'
 *
 * export const auth = clientCredentials({
 *   tokenEndpoint: 'https://as.example/token',
 *   clientId: 'reports',
 *   clientAuthentication: clientAssertion(() =>
 *     readFile('/var/run/secrets/tokens/assertion', 'utf8'),
 *   ),
 *   origins: 'https://api.example',
 * })
 * ```
 */
export function clientAssertion(assertion: () => Awaitable<string>): ClientAuthentication {
  if (typeof assertion !== 'function') {
    throw new TypeError('"assertion" must be a function that returns a JWT')
  }
  return async ({ clientId }) => {
    const value: unknown = await assertion()
    // A file usually ends with a line break.
    const jwt = typeof value === 'string' ? value.trim() : ''
    if (!/^[\x21-\x7e]+$/.test(jwt)) {
      const message = 'the function "assertion" must return a JWT, as a string'
      // A file can be empty while it is replaced.
      throw new TokenError(message, { kind: 'config', retryable: true })
    }
    return { parameters: assertionParameters(clientId, jwt) }
  }
}

/**
 * Authenticates with the certificate of the TLS connection (RFC 8705): only sends the client id. The certificate belongs
 * to the `fetch` that you pass, for example one with an undici `Agent({ connect: { key, cert } })`. With `issuer`, its
 * `mtls_endpoint_aliases` are used.
 *
 * @example
 * ```ts
 * import { clientCredentials, tlsClientAuth } from '@latchkey/client-credentials'
 *
 * declare const fetchWithCertificate: typeof fetch
 *
 * export const auth = clientCredentials({
 *   tokenEndpoint: 'https://mtls.as.example/token',
 *   clientId: 'reports',
 *   clientAuthentication: tlsClientAuth(),
 *   fetch: fetchWithCertificate,
 *   origins: 'https://api.example',
 * })
 * ```
 */
export function tlsClientAuth(): ClientAuthentication {
  const authenticate: ClientAuthentication = ({ clientId }) => ({
    parameters: [['client_id', clientId]],
  })
  return Object.assign(authenticate, { usesCertificate: true })
}

/** The parameters of RFC 7521 section 4.2. */
export function assertionParameters(clientId: string, assertion: string): Parameters {
  return [
    ['client_id', clientId],
    ['client_assertion_type', 'urn:ietf:params:oauth:client-assertion-type:jwt-bearer'],
    ['client_assertion', assertion],
  ]
}
