import { isLatchkeyError, LatchkeyError } from '@latchkey/contract'

/** The codes of {@link DigestError}. */
export type DigestErrorCode = 'ERR_DIGEST_CREDENTIALS'

/**
 * The scheme can't do its part. A server's refusal is no error: it is the client's ordinary 401.
 *
 * - `ERR_DIGEST_CREDENTIALS`: the user name or password can't be used, for no header may carry it.
 *
 * @example
 * ```ts
 * import { digest, isDigestError } from '@latchkey/digest'
 *
 * try {
 *   digest({ username: 'a:b', password: 'secret', origins: 'https://api.example' })
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
