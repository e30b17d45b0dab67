import type { HashName } from '#hash'
import { type Challenge, parseChallenges } from '@latchkey/auth-header'
import type { DigestAlgorithm, DigestRefusal, DigestSettings } from './types.ts'

/** Quality of protection (RFC 7616 section 3.3); empty: the server knows none (RFC 2069). */
export type Qop = '' | 'auth' | 'auth-int'

/** A challenge that can be answered. */
export interface DigestChallenge {
  /** All parameters as they came. */
  readonly params: Challenge['params']
  readonly realm: string
  readonly nonce: string
  readonly algorithm: DigestAlgorithm
  /** The hash function of the algorithm. */
  readonly hashName: HashName
  readonly qop: Qop
  /** `auth` is offered, also where `auth-int` is preferred. */
  readonly auth: boolean
  /** Beside other challenges. */
  readonly strength: number
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

// Both forms of one hash function are equally strong.
const HASHES: readonly HashName[] = ['sha512-256', 'sha256', 'md5']

/** Chooses the strongest allowed challenge, or says why there is none. Of two equal ones the first counts. */
export function chooseChallenge(
  field: string,
  settings: DigestSettings,
  oneShot: boolean,
): DigestChallenge | DigestRefusal {
  let best: DigestChallenge | undefined
  let refusal: DigestRefusal = /digest/i.test(field) ? 'malformed' : 'no-digest-challenge'
  for (const { scheme, params } of parseChallenges(field)) {
    if (scheme !== 'digest') continue
    const read = readChallenge(params, settings, oneShot)
    if (typeof read === 'string') refusal = read
    else if (best === undefined || read.strength > best.strength) best = read
  }
  return best ?? refusal
}

function readChallenge(
  params: Challenge['params'],
  { algorithms = ALGORITHMS, qop: preferred, requireQop, requireRspauth }: DigestSettings,
  oneShot: boolean,
): DigestChallenge | DigestRefusal {
  const { realm = '', nonce, algorithm: named = 'MD5', opaque = '', domain = '' } = params
  if (nonce === undefined) return 'no-nonce'
  if (!isSendable(realm + nonce + opaque + domain)) return 'malformed'
  const at = ALGORITHMS.findIndex((known) => known.toLowerCase() === named.toLowerCase())
  const algorithm = ALGORITHMS[at]
  const hashName = HASHES[at >> 1]
  if (algorithm === undefined || hashName === undefined) return 'unsupported-algorithm'
  if (!algorithms.includes(algorithm)) return 'algorithm-not-allowed'

  const offered = params['qop']?.toLowerCase().split(/[\s,]+/)
  const int = offered?.includes('auth-int')
  const auth = offered?.includes('auth') ?? false
  let qop: Qop = ''
  if (offered === undefined) {
    if (requireQop) return 'qop-required'
    // A session key needs a client nonce, and without a quality of protection none is sent.
    if (algorithm.endsWith('-sess')) return 'malformed'
  } else if (auth) {
    // What an answer proves over its body can't be checked by who never sees the body.
    qop = int && preferred === 'auth-int' && !oneShot && !requireRspauth ? preferred : 'auth'
  } else {
    if (!int) return 'unsupported-qop'
    if (oneShot) return 'body-not-repeatable'
    if (requireRspauth) return 'rspauth-not-checkable'
    qop = 'auth-int'
  }
  // The hash function counts first, then whether the count and the client nonce are hashed too.
  const strength = (qop === '' ? 0 : 1) - 2 * (at >> 1)
  return { params, realm, nonce, algorithm, hashName, qop, auth, strength }
}

/** Tells whether a value of the server can be written back: octets without control characters, and not absurdly many. */
export function isSendable(text: string): boolean {
  return text.length <= 65_536 && /^[\t -~\x80-\xff]*$/.test(text)
}
