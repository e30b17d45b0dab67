import { type AuthResponse, isLatchkeyError, LatchkeyError } from '@latchkey/contract'

/** The codes of {@link DigestError}. */
export type DigestErrorCode = 'ERR_DIGEST_CREDENTIALS' | 'ERR_DIGEST_RSPAUTH'

/**
 * The scheme cannot do its part. A request that the server rejects is not an error: the caller gets the client's ordinary
 * 401.
 *
 * - `ERR_DIGEST_CREDENTIALS`: user name, password or HA1 cannot be used, at all or for this challenge.
 * - `ERR_DIGEST_RSPAUTH`: the response does not prove that the server knows the password (RFC 7616 section 3.5).
 *
 * @example
 * ```ts
 * import { digest, isDigestError } from '@latchkey/digest'
 *
 * try {
 *   digest({ username: 'a\nb', password: 'secret', origins: 'https://api.example' })
 * } catch (error) {
 *   if (isDigestError(error)) error.code // 'ERR_DIGEST_CREDENTIALS'
 * }
 * ```
 */
export class DigestError extends LatchkeyError {
  override readonly name: string = 'DigestError'
  declare readonly code: DigestErrorCode
  /**
   * With `ERR_DIGEST_RSPAUTH`: status, URL and header fields of the response that is not to be trusted. Its body was
   * discarded. Not enumerable.
   */
  declare readonly response?: AuthResponse

  constructor(code: DigestErrorCode, message: string, response?: AuthResponse) {
    super(code, message)
    Object.defineProperty(this, 'response', { value: response })
  }
}

/**
 * Returns whether an error is a {@link DigestError}, even if two copies of this package are installed.
 *
 * @example
 * ```ts
 * import { isDigestError } from '@latchkey/digest'
 *
 * isDigestError(new Error('anything else')) // false
 * ```
 */
export function isDigestError(error: unknown): error is DigestError {
  return isLatchkeyError(error) && error.code.startsWith('ERR_DIGEST_')
}
