import { parseAuthenticationInfo } from '@latchkey/auth-header'
import type { Session } from './session.ts'

/** What a request was signed with. */
export interface Signature {
  readonly session: Session
  readonly nc: string
  readonly target: string
}

/** `unchecked`: it covers the body of the response, which this package never sees. */
export type Proof = 'right' | 'wrong' | 'missing' | 'unchecked'

/**
 * Reads the field in which a server proves that it knows the password, and names a nonce for the next request (RFC 7616
 * section 3.5). An empty parameter counts as absent.
 */
export function readAuthenticationInfo(
  field: string,
  { session, nc, target }: Signature,
): { readonly proof: Proof; readonly nextnonce: string } {
  const info = parseAuthenticationInfo(field)
  const { rspauth = '', nextnonce = '', qop = '', cnonce = '', nc: count = '' } = info
  if (rspauth === '') return { proof: 'missing', nextnonce }
  if ([session.qop, qop.toLowerCase()].includes('auth-int'))
    return { proof: 'unchecked', nextnonce }
  const isRight =
    areEqual(rspauth.toLowerCase(), session.rspauth(nc, target)) &&
    ['', session.used.cnonce].includes(cnonce) &&
    // As a number: some servers leave out the zeros.
    (count === '' || (/^[\da-f]+$/i.test(count) && parseInt(count, 16) === parseInt(nc, 16)))
  return { proof: isRight ? 'right' : 'wrong', nextnonce }
}

/** Takes the same time wherever the texts differ. */
function areEqual(given: string, right: string): boolean {
  let difference = given.length ^ right.length
  for (let at = 0; at < right.length; at++)
    difference |= given.charCodeAt(at) ^ right.charCodeAt(at)
  return difference === 0
}
