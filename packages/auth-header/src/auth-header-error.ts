/**
 * A scheme, name or value that a header field cannot contain; `code` is `ERR_AUTH_HEADER_INVALID`. The message does not repeat
 * it, because it may be a secret.
 *
 * @example
 * ```ts
 * import { AuthHeaderError, quote } from '@latchkey/auth-header'
 *
 * try {
 *   quote('two\nlines')
 * } catch (error) {
 *   console.log(error instanceof AuthHeaderError) // true
 * }
 * ```
 */
export class AuthHeaderError extends TypeError {
  override readonly name: string = 'AuthHeaderError'
  readonly code = 'ERR_AUTH_HEADER_INVALID'
}
