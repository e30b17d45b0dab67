import { NOTHING, scan, takeParams } from './scanner.ts'

/**
 * Returns the parameters of an `Authentication-Info` or `Proxy-Authentication-Info` field (RFC 9110 section 11.6.3):
 * names in lower case, values without quotes and escapes. Never throws; a malformed field has no parameters.
 *
 * @example
 * ```ts
 * import { parseAuthenticationInfo } from '@latchkey/auth-header'
 *
 * parseAuthenticationInfo('nextnonce="abc", nc=00000001') // { nextnonce: 'abc', nc: '00000001' }
 * ```
 */
export function parseAuthenticationInfo(field: string): Readonly<Record<string, string>> {
  const take = scan(field)
  const params = takeParams(take)
  return params !== undefined && take(NOTHING) ? params : {}
}
