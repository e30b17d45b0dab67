import { isLatchkeyError, LatchkeyError } from '@latchkey/contract'

/** What went wrong; the `code` is `ERR_TOKEN_` and this in capitals. */
export type TokenErrorKind =
  'oauth' | 'http' | 'response' | 'network' | 'timeout' | 'closed' | 'config'

/** The codes of {@link TokenError}. */
export type TokenErrorCode = `ERR_TOKEN_${Uppercase<TokenErrorKind>}`

/** Properties of a {@link TokenError} other than its message. */
export interface TokenErrorDetails {
  /** Default: `response`. */
  readonly kind?: TokenErrorKind | undefined
  /** Default: `false`. */
  readonly retryable?: boolean | undefined
  readonly retryAfterMs?: number | undefined
  readonly status?: number | undefined
  readonly oauthError?: string | undefined
  readonly description?: string | undefined
  readonly location?: string | undefined
  readonly requestId?: string | undefined
  readonly reason?: string | undefined
}

/**
 * No token can be obtained. `kind` says why:
 *
 * - `oauth`: the server returned an OAuth error (`oauthError`, RFC 6749 section 5.2)
 * - `http`: the server returned another error status
 * - `response`: the response is not a token
 * - `network`, `timeout`: no response came; `reason` is the system's code
 * - `closed`: `close()` was called before
 * - `config`: an option cannot work; thrown at construction
 *
 * @example
 * ```ts
 * import { isTokenError, type TokenManager } from '@latchkey/token-manager'
 *
 * export async function canRetry(auth: TokenManager): Promise<boolean> {
 *   try {
 *     await auth.accessToken()
 *     return false
 *   } catch (error) {
 *     return isTokenError(error) && error.retryable
 *   }
 * }
 * ```
 */
export class TokenError extends LatchkeyError {
  override readonly name: string = 'TokenError'
  declare readonly code: TokenErrorCode
  declare readonly kind: TokenErrorKind
  /** The same request can work later. */
  declare readonly retryable: boolean
  /** How long to wait before the next request, in ms. */
  declare readonly retryAfterMs?: number | undefined
  /** The status of the response. */
  declare readonly status?: number | undefined
  /** The server's `error`, such as `invalid_client`. */
  declare readonly oauthError?: string | undefined
  /** The server's own words, truncated, without secrets and control characters. */
  declare readonly description?: string | undefined
  /** Where a redirect, which is not followed, points to; without its query. */
  declare readonly location?: string | undefined
  /** The server's id of the request, for its support. */
  declare readonly requestId?: string | undefined
  /** The system's code for a failed connection, such as `ECONNREFUSED` or `CERT_HAS_EXPIRED`. */
  declare readonly reason?: string | undefined

  /**
   * @param message for people; without secrets
   * @param details the properties of the error. Default kind: `response`
   */
  constructor(message: string, { kind = 'response', ...details }: TokenErrorDetails = {}) {
    super(`ERR_TOKEN_${kind.toUpperCase()}`, message)
    const known = Object.entries(details).filter(([, value]) => value !== undefined)
    Object.assign(this, { kind, retryable: false, ...Object.fromEntries(known) })
  }
}

/**
 * Whether an error is a {@link TokenError}, even if two copies of this package are installed.
 *
 * @example
 * ```ts
 * import { isTokenError, TokenError } from '@latchkey/token-manager'
 *
 * isTokenError(new TokenError('the server returned 503', { kind: 'http', status: 503 })) // true
 * isTokenError(new Error('anything else')) // false
 * ```
 */
export function isTokenError(error: unknown): error is TokenError {
  return isLatchkeyError(error) && error.code.startsWith('ERR_TOKEN_')
}
