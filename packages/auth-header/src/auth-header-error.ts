/** A scheme, name or value cannot be in a header. The message does not repeat it, because it may be a secret. */
export class AuthHeaderError extends TypeError {
  override readonly name: string = 'AuthHeaderError'
  readonly code = 'ERR_AUTH_HEADER_INVALID'
}
