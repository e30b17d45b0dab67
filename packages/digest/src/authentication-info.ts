import { parseAuthenticationInfo } from '@latchkey/auth-header'
import type { AuthResponse } from '@latchkey/contract'
import { isSendable } from './challenge.ts'
import { DigestError } from './errors.ts'
import { MAX_KEPT, type Space } from './protection-space.ts'
import type { Call, Scheme } from './scheme.ts'
import { type Session, startSession } from './session.ts'

/**
 * Reads the field in which an answer proves that the server knows the password, and names a nonce for the next request
 * (RFC 7616 section 3.5). `nc` is the count of the send.
 *
 * @throws DigestError `ERR_DIGEST_RSPAUTH` when the proof is wrong, or missing where it is required
 */
export function readAuthenticationInfo(
  { options: { proxy, requireRspauth }, report }: Scheme,
  { server, request }: Call,
  { status, url, headers }: AuthResponse,
  { next }: Space,
  session: Session,
  nc: string,
): void {
  const { origin } = request.url
  const field = headers.get(`${proxy ? 'proxy-' : ''}authentication-info`) ?? ''
  // Most answers have none.
  if (url.origin !== origin || !(field || requireRspauth)) return
  const own = session.used.cnonce
  const info = parseAuthenticationInfo(field)
  const { rspauth, nextnonce, qop = '', nc: count = nc, cnonce = own } = info
  if (rspauth === undefined || [session.qop, qop.toLowerCase()].includes('auth-int')) {
    // A refusal by another than the one who checks these credentials.
    if (requireRspauth && status !== 401 && status !== 407)
      throw new DigestError('ERR_DIGEST_RSPAUTH', '"rspauth" is missing')
    if (rspauth !== undefined) report({ type: 'rspauth-unchecked', origin })
  } else {
    const given = `${rspauth} ${count} `.toLowerCase() + cnonce
    if (!areEqual(given, `${session.rspauth(nc, request.target)} ${nc} ${own}`)) {
      throw new DigestError('ERR_DIGEST_RSPAUTH', '"rspauth" is wrong')
    }
  }
  if (!nextnonce || !isSendable(nextnonce)) return
  next.push(startSession({ ...session, nonce: nextnonce, used: server.countOf(nextnonce) }))
  if (next.length > MAX_KEPT) next.shift()
}

/** Takes the same time wherever the texts differ. */
function areEqual(given: string, right: string): boolean {
  let difference = given.length ^ right.length
  for (let at = 0; at < right.length; at++)
    difference |= given.charCodeAt(at) ^ right.charCodeAt(at)
  return difference === 0
}
