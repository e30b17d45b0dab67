import { type Challenge, parseChallenges } from '@latchkey/auth-header'
import type { DigestAlgorithm, DigestRefusal } from './types.ts'

/** Quality of protection (RFC 7616 section 3.3); empty: the server knows none (RFC 2069). */
export type Qop = '' | 'auth' | 'auth-int'

/** A challenge that can be answered. */
export interface DigestChallenge {
  readonly realm: string
  readonly nonce: string
  readonly opaque: string | undefined
  readonly domain: string | undefined
  readonly algorithm: DigestAlgorithm
  /** The server named the algorithm; it is echoed then. */
  readonly algorithmNamed: boolean
  /** What is used for a body that can be read again, or for none. */
  readonly qop: Qop
  /** What is used for a body that can be read only once; `undefined`: it can't be sent. */
  readonly oneShotQop: Qop | undefined
  readonly stale: boolean
  readonly userhash: boolean
  /** The server wants UTF-8 in Normalization Form C (RFC 7616 section 4). */
  readonly utf8: boolean
}

/** What the caller allows. */
export interface Policy {
  readonly algorithms: readonly DigestAlgorithm[]
  readonly qop: Qop
  readonly requireQop: boolean
  readonly requireRspauth: boolean
}

/** From the strongest to the weakest. */
export const ALGORITHMS: readonly DigestAlgorithm[] = [
  'SHA-512-256',
  'SHA-512-256-sess',
  'SHA-256',
  'SHA-256-sess',
  'MD5',
  'MD5-sess',
]

/** Chooses the strongest allowed challenge, or says why there is none. Of two equal ones the first counts. */
export function chooseChallenge(
  field: string,
  policy: Policy,
  oneShot: boolean,
): DigestChallenge | DigestRefusal {
  let best: DigestChallenge | undefined
  let refusal: DigestRefusal = /digest/i.test(field) ? 'malformed' : 'no-digest-challenge'
  for (const { scheme, params } of parseChallenges(field)) {
    if (scheme !== 'digest') continue
    const read = readChallenge(params, policy, oneShot)
    if (typeof read === 'string') refusal = read
    else if (best === undefined || strength(read) > strength(best)) best = read
  }
  return best ?? refusal
}

/** Both forms of one hash function are equally strong; quality of protection comes second. */
function strength({ algorithm, qop }: DigestChallenge): number {
  return (qop === '' ? 0 : 1) - (ALGORITHMS.indexOf(algorithm) & ~1)
}

function readChallenge(
  params: Challenge['params'],
  { algorithms, qop: preferred, requireQop, requireRspauth }: Policy,
  oneShot: boolean,
): DigestChallenge | DigestRefusal {
  const { realm = '', nonce, opaque, domain } = params
  const named = params['algorithm']?.toUpperCase()
  const algorithm = ALGORITHMS.find((known) => known.toUpperCase() === (named ?? 'MD5'))
  if (nonce === undefined) return 'no-nonce'
  if (!isSendable(realm + nonce + (opaque ?? ''))) return 'malformed'
  if (algorithm === undefined) return 'unsupported-algorithm'
  if (!algorithms.includes(algorithm)) return 'algorithm-not-allowed'

  const offered = params['qop']?.toLowerCase().split(/[\s,]+/)
  const auth = offered?.includes('auth')
  let qop: Qop = ''
  if (offered === undefined) {
    if (requireQop) return 'qop-required'
    // A session key needs a client nonce, and without a quality of protection none is sent.
    if (algorithm.endsWith('-sess')) return 'malformed'
  } else {
    const int = offered.includes('auth-int')
    if (!auth && !int) return 'unsupported-qop'
    if (!auth && oneShot) return 'body-not-repeatable'
    // What an answer proves over its body can't be checked by who never sees the body.
    if (!auth && requireRspauth) return 'rspauth-not-checkable'
    qop = auth && !(int && preferred === 'auth-int' && !requireRspauth) ? 'auth' : 'auth-int'
  }
  const isTrue = (name: string): boolean => params[name]?.toLowerCase() === 'true'
  return {
    realm,
    nonce,
    opaque,
    domain,
    algorithm,
    algorithmNamed: named !== undefined,
    qop,
    oneShotQop: qop === 'auth-int' ? (auth ? 'auth' : undefined) : qop,
    stale: isTrue('stale'),
    userhash: isTrue('userhash'),
    utf8: params['charset']?.toLowerCase() === 'utf-8',
  }
}

/** Tells whether a value of the server can be written back: octets without control characters, and not absurdly many. */
export function isSendable(text: string): boolean {
  return text.length <= 65_536 && /^[\t -~\x80-\xff]*$/.test(text)
}
