import type { Awaitable } from '@latchkey/contract'
import { SignJWT } from 'jose'
import { check } from '../check.ts'
import { assertionParameters, type ClientAuthentication } from '../client-authentication.ts'
import { readTexts } from '../texts.ts'
import { checkClaims, type ClaimOptions, claimsOf } from './claims.ts'

/** Options for {@link clientSecretJwt}. */
export interface ClientSecretJwtOptions extends ClaimOptions {
  /** The client secret, or a function that is called before every request. */
  readonly secret: string | (() => Awaitable<string>)
  /** `HS256`, the default, `HS384` or `HS512`. */
  readonly alg?: 'HS256' | 'HS384' | 'HS512' | undefined
}

/**
 * Authenticates with a JWT signed with the client secret (`client_secret_jwt`, OpenID Connect Core section 9).
 *
 * @throws TokenError of kind `config` if an option cannot work
 *
 * @example
 * ```ts
 * import { clientCredentials } from '@latchkey/client-credentials'
 * import { clientSecretJwt } from '@latchkey/client-credentials/assertion'
 *
 * export const auth = clientCredentials({
 *   tokenEndpoint: 'https://as.example/token',
 *   clientId: 'reports',
 *   clientAuthentication: clientSecretJwt({ secret: 'correct horse battery staple' }),
 *   origins: 'https://api.example',
 * })
 * ```
 */
export function clientSecretJwt(options: ClientSecretJwtOptions): ClientAuthentication {
  checkClaims(options)
  const { secret, alg = 'HS256' } = options
  check(['HS256', 'HS384', 'HS512'].includes(alg), '"alg" must be one of HS256, HS384, HS512')
  if (typeof secret !== 'function') readOne(secret)
  return async (request) => {
    const key = new TextEncoder().encode(
      readOne(typeof secret === 'function' ? await secret() : secret),
    )
    const jwt = await new SignJWT(claimsOf(options, request)).setProtectedHeader({ alg }).sign(key)
    return { parameters: assertionParameters(request.clientId, jwt) }
  }
}

function readOne(value: unknown): string {
  const [secret = ''] = readTexts('secret', value)
  return secret
}
