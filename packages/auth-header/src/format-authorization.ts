import { AuthHeaderError } from './auth-header-error.ts'
import { quote } from './quote.ts'

/** One parameter of an `Authorization` field. */
export interface AuthParam {
  readonly name: string
  readonly value: string
  /** Write the value as a quoted string. Default: `true`. */
  readonly quoted?: boolean
}

/**
 * Returns the value of an `Authorization` or `Proxy-Authorization` field (RFC 9110 section 11.4), with parameters in the
 * given order. Quotes and backslashes are escaped. Text is a byte string: each character up to U+00FF is one octet on the
 * wire.
 *
 * @throws AuthHeaderError `ERR_AUTH_HEADER_INVALID` if a value contains control characters or characters above U+00FF, or
 * if a scheme, a name or an unquoted value is not a token
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
  const members = params.map(
    ({ name, value, quoted = true }) => `${token(name)}=${quoted ? quote(value) : token(value)}`,
  )
  return `${token(scheme)} ${members.join(', ')}`.trimEnd()
}

/** Returns the text if it is a token (RFC 9110 section 5.6.2). */
function token(text: string): string {
  if (/^[!#$%&'*+\-.^_`|~0-9A-Za-z]+$/.test(text)) return text
  throw new AuthHeaderError('a scheme, a name or an unquoted value is not a token')
}
