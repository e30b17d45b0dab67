/** One parameter of an `Authorization` field. */
export interface AuthParam {
  readonly name: string
  readonly value: string
  /** Write the value as a quoted string. Default: `true`. */
  readonly quoted?: boolean
}

/** A name, scheme or value that no header may carry. It does not repeat the value, which may be a secret. */
export class AuthHeaderError extends TypeError {
  override readonly name: string = 'AuthHeaderError'
  readonly code = 'ERR_AUTH_HEADER_INVALID'
}

const TOKEN = /^[!#$%&'*+\-.^_`|~0-9A-Za-z]+$/
// Tab, visible ASCII and the octets above it.
const QUOTABLE = /^[\t\x20-\x7e\x80-\xff]*$/

/**
 * Writes the value of an `Authorization` or `Proxy-Authorization` field (RFC 9110 section 11.4). Quotes and backslashes
 * are escaped. Text is a byte string: each character up to U+00FF is one octet on the wire.
 *
 * @throws AuthHeaderError `ERR_AUTH_HEADER_INVALID` when a value has control characters or characters above U+00FF, or
 * when a scheme, a name or an unquoted value is not a token
 *
 * @example
 * ```ts
 * import { formatAuthorization } from '@latchkey/auth-header'
 *
 * formatAuthorization('Digest', [
 *   { name: 'username', value: 'Mufasa' },
 *   { name: 'nc', value: '00000001', quoted: false },
 * ]) // 'Digest username="Mufasa", nc=00000001'
 * ```
 */
export function formatAuthorization(scheme: string, params: readonly AuthParam[]): string {
  const members = params.map(({ name, value, quoted = true }) =>
    quoted
      ? `${checked(TOKEN, name)}="${checked(QUOTABLE, value).replace(/["\\]/g, '\\$&')}"`
      : `${checked(TOKEN, name)}=${checked(TOKEN, value)}`,
  )
  return `${checked(TOKEN, scheme)} ${members.join(', ')}`.trimEnd()
}

function checked(pattern: RegExp, text: string): string {
  if (pattern.test(text)) return text
  throw new AuthHeaderError('names must be tokens, values octets without control characters')
}
