import { AuthHeaderError } from './auth-header-error.ts'

/**
 * Returns a value as a quoted string (RFC 9110 section 5.6.4), with quotes and backslashes escaped. Text is a byte string:
 * each character up to U+00FF is one octet on the wire.
 *
 * @throws AuthHeaderError `ERR_AUTH_HEADER_INVALID` if the value contains control characters or characters above U+00FF
 *
 * @example
 * ```ts
 * import { quote } from '@latchkey/auth-header'
 *
 * quote('say "hi"') // '"say \\"hi\\""'
 * ```
 */
export function quote(value: string): string {
  // Tab, visible ASCII and the octets above it.
  if (/^[\t\x20-\x7e\x80-\xff]*$/.test(value)) return `"${value.replace(/["\\]/g, '\\$&')}"`
  throw new AuthHeaderError('a value has control characters or characters above U+00FF')
}
