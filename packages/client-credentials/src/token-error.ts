import { isLatchkeyError, LatchkeyError } from '@latchkey/contract'

/** What went wrong; the `code` is `ERR_TOKEN_` and this in capitals. */
export type TokenErrorKind =
  'oauth' | 'http' | 'response' | 'network' | 'timeout' | 'closed' | 'config'

/** The codes of {@link TokenError}. */
export type TokenErrorCode = `ERR_TOKEN_${Uppercase<TokenErrorKind>}`

/** What a {@link TokenError} knows besides its message. */
export interface TokenErrorDetails {
  readonly kind: TokenErrorKind
  readonly oauthError?: string | undefined
  readonly status?: number | undefined
  readonly retryable?: boolean
  readonly retryAfterMs?: number | undefined
}

/**
 * There is no token to be had. `kind` says why:
 *
 * - `oauth`: the server said no with an OAuth error (`oauthError`, RFC 6749 section 5.2)
 * - `http`: the server answered with another error status
 * - `response`: the answer is not a token
 * - `network`, `timeout`: no answer came
 * - `closed`: `close()` was called before
 * - `config`: an option can't work; thrown at construction
 *
 * @example
 * ```ts
 * import { isTokenError, type ClientCredentials } from '@latchkey/client-credentials'
 *
 * export async function mayRetry(auth: ClientCredentials): Promise<boolean> {
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
  /** The server's `error`, such as `invalid_client`. */
  declare readonly oauthError?: string
  /** The status of the server's answer. */
  declare readonly status?: number
  /** The same request may work later. */
  declare readonly retryable: boolean
  /** How long the server wants to be left alone, in ms. */
  declare readonly retryAfterMs?: number

  constructor(message: string, details: TokenErrorDetails) {
    super(`ERR_TOKEN_${details.kind.toUpperCase()}`, message)
    Object.assign(this, { retryable: false, ...details })
  }
}

/** Tells whether an error is a {@link TokenError}, also when two copies of this package are installed. */
export function isTokenError(error: unknown): error is TokenError {
  return isLatchkeyError(error) && error.code.startsWith('ERR_TOKEN_')
}
