import { ApiError } from '../http/api-error.ts'
import { OAuthError } from '../http/oauth-error.ts'
import { TOKEN_PATH } from '../http/addresses.ts'
import { REALM } from '../state/secret-hash.ts'
import type { Switches } from '../state/switches.ts'
import type { State, TokenRecord } from '../state/records.ts'

/** Rule 2: the challenge, with the parameters in the service's order. */
export function digestChallenge(
  nonce: string,
  stale: boolean,
  { challengeQop }: Pick<Switches, 'challengeQop'>,
): string {
  return `Digest realm="${REALM}", domain="", nonce="${nonce}", algorithm=MD5, ${challengeQop}="auth", stale=${String(stale)}`
}

const UNAUTHORIZED = 'You are not authorized for this resource.'

/**
 * Rule 33: the 401 of the authentication layer. Recordings of August 2026 have the code `UNEXPECTED_ERROR`; older reports
 * have no code.
 */
export function unauthorizedResponse(
  challenge: string,
  { unauthorizedCode }: Pick<Switches, 'unauthorizedCode'>,
): ApiError {
  const isOld = unauthorizedCode === 'none'
  return new ApiError(401, isOld ? undefined : unauthorizedCode, UNAUTHORIZED, {
    headers: {
      'content-type': isOld ? 'application/json;charset=ISO-8859-1' : 'application/json',
      'www-authenticate': challenge,
    },
  })
}

/** Rule 3: the validity of an access token in seconds; it cannot be refreshed. */
export const TOKEN_LIFETIME_S = 3600

/** Rule 3: the second in which a token expires. */
export function tokenEnd(issuedAtS: number): number {
  return issuedAtS + TOKEN_LIFETIME_S
}

/** Rule 4: ten requests a minute for each address and client; a switch selects the form of the 429. */
export function tokenRequestLimit(
  window: { take(key: string, now: number): boolean },
  caller: { readonly address: string; readonly clientId: string },
  now: number,
  { tokenRateLimitBody, tokenRateLimitKey }: Switches,
): void {
  const { address, clientId } = caller
  const key = tokenRateLimitKey === 'client' ? clientId : `${address} ${clientId}`
  if (!window.take(key, now)) throw tooManyTokenRequests(tokenRateLimitBody)
}

/** The 429 of the token endpoint in either form. */
export function tooManyTokenRequests(form: Switches['tokenRateLimitBody']): OAuthError | ApiError {
  const detail = `Resource ${TOKEN_PATH} is limited to 10 requests every 1 minutes.`
  return form === 'oauth'
    ? new OAuthError(429, 'rate_limited', detail)
    : new ApiError(429, 'RATE_LIMITED', detail, { parameters: [TOKEN_PATH, 10, 1] })
}

/** Rule 5: an account has at most 100 valid tokens. */
export function activeTokenLimit(
  { tokens }: State,
  clientId: string,
  now: number,
  { tooManyTokens, tokenRateLimitBody }: Switches,
): void {
  let valid = 0
  for (const token of tokens.values()) {
    if (token.clientId === clientId && isValidAt(token, now)) valid++
  }
  if (valid < 100) return
  if (tooManyTokens === '429') throw tooManyTokenRequests(tokenRateLimitBody)
  throw new OAuthError(403, 'access_denied', 'The service account has 100 active access tokens.')
}

export function isValidAt({ expiresAt }: TokenRecord, now: number): boolean {
  return expiresAt > now
}
