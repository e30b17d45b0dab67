import { isLatchkeyError, LatchkeyError } from '@latchkey/contract'

/** The codes of {@link DigestError}. */
export type DigestErrorCode = 'ERR_DIGEST_CREDENTIALS' | 'ERR_DIGEST_RSPAUTH'

/**
 * The scheme can't do its part. A server's refusal is no error: it is the client's ordinary 401.
 *
 * - `ERR_DIGEST_CREDENTIALS`: user name, password or HA1 can't be used, at all or for this challenge.
 * - `ERR_DIGEST_RSPAUTH`: the answer does not prove that the server knows the password (RFC 7616 section 3.5).
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
}

/** Tells whether an error is a {@link DigestError}, also when two copies of this package are installed. */
export function isDigestError(error: unknown): error is DigestError {
  return isLatchkeyError(error) && error.code.startsWith('ERR_DIGEST_')
}
