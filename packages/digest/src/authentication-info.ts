import type { Session } from './session.ts'

/** The values that a request was signed with. */
export interface Signature {
  readonly session: Session
  readonly nc: string
  readonly target: string
}

/** `unchecked`: it covers the body of the response, which this package never sees. */
export type Proof = 'right' | 'wrong' | 'missing' | 'unchecked'

/**
 * Checks the parameters of the field in which a server proves that it knows the password (RFC 7616 section 3.5). An empty
 * parameter counts as absent. Each right value belongs to one response only, so how long a comparison takes reveals nothing
 * that could be used again.
 */
export function checkInfo(
  info: Readonly<Record<string, string>>,
  { session, nc, target }: Signature,
): Proof {
  const { rspauth = '', qop = '', cnonce = '', nc: count = '' } = info
  if (rspauth === '') return 'missing'
  if (session.qop === 'auth-int' || qop.toLowerCase() === 'auth-int') return 'unchecked'
  const isRight =
    rspauth.toLowerCase() === session.rspauth(nc, target) &&
    (cnonce === '' || cnonce === session.used.cnonce) &&
    // As a number: some servers leave out the zeros.
    (count === '' || Number(`0x${count}`) === Number(`0x${nc || count}`))
  return isRight ? 'right' : 'wrong'
}
