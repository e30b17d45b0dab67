import { parseAuthenticationInfo } from '@latchkey/auth-header'
import type { AuthResponse } from '@latchkey/contract'
import { isSendable } from './challenge.ts'
import { DigestError } from './errors.ts'
import { MAX_KEPT, type Space } from './protection-space.ts'
import { type Call, useNonce } from './scheme.ts'
import type { Session } from './session.ts'

/**
 * Reads the field in which an answer proves that the server knows the password, and gives a nonce for the next request
 * (RFC 7616 section 3.5).
 *
 * @throws DigestError `ERR_DIGEST_RSPAUTH` when the proof is wrong, or missing where it is required
 */
export function readAuthenticationInfo(
  call: Call,
  { status, url, headers }: AuthResponse,
  { next }: Space,
  session: Session,
  nc: string,
): void {
  const { scheme, request } = call
  const { requireRspauth } = scheme.options
  const { origin } = request.url
  const field = headers.get(scheme.infoField)
  if ((field === null && !requireRspauth) || url.origin !== origin) return
  const info = parseAuthenticationInfo(field ?? '')
  const { rspauth, nextnonce } = info
  const { cnonce } = session.used
  if (rspauth === undefined || [session.qop, info['qop']?.toLowerCase()].includes('auth-int')) {
    // A refusal by somebody else, such as a proxy before the server, proves nothing and claims nothing.
    if (requireRspauth && status !== 401 && status !== 407) {
      throw new DigestError('ERR_DIGEST_RSPAUTH', '"rspauth" is missing')
    }
    if (rspauth !== undefined) scheme.report({ type: 'rspauth-unchecked', origin })
  } else {
    const given = `${rspauth.toLowerCase()} ${(info['nc'] ?? nc).toLowerCase()} ${info['cnonce'] ?? cnonce}`
    if (!areEqual(given, `${session.rspauth(nc, request.target)} ${nc} ${cnonce}`)) {
      throw new DigestError('ERR_DIGEST_RSPAUTH', '"rspauth" is wrong')
    }
  }
  if (!nextnonce || nextnonce === session.nonce || !isSendable(nextnonce)) return
  next.push(useNonce(call, { ...session, nonce: nextnonce }, session.ha1))
  if (next.length > MAX_KEPT) next.shift()
}

/** Takes the same time wherever the texts differ. */
function areEqual(given: string, right: string): boolean {
  let difference = given.length ^ right.length
  for (let at = 0; at < right.length; at++)
    difference |= given.charCodeAt(at) ^ right.charCodeAt(at)
  return difference === 0
}
