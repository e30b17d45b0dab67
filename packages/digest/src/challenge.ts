import { hash, type HashName } from '#hash'
import type { Challenge } from '@latchkey/auth-header'
import type { DigestAlgorithm, DigestRejection, DigestSettings } from './types.ts'

/** Quality of protection (RFC 7616 section 3.3); empty: none (RFC 2069). */
export type Qop = '' | 'auth' | 'auth-int'

/** A challenge that can be answered. */
export interface DigestChallenge {
  /** All parameters as received. */
  readonly params: Challenge['params']
  readonly realm: string
  readonly nonce: string
  readonly algorithm: DigestAlgorithm
  /** The hash function of the algorithm. */
  readonly hashName: HashName
  readonly qop: Qop
  /** The server offers `auth`, even if `auth-int` is preferred. */
  readonly auth: boolean
  /** To compare challenges: the hash function first, then whether there is a quality of protection. */
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

/** Reads a challenge, or returns why it is not answered. */
export function readChallenge(
  params: Challenge['params'],
  { algorithms = ALGORITHMS, qop: preferred, requireQop, requireRspauth }: DigestSettings,
  isOneShot: boolean,
): DigestChallenge | DigestRejection {
  const { realm = '', nonce, opaque = '', algorithm: named = '' } = params
  if (nonce === undefined) return 'no-nonce'
  if (!isSendable(realm + nonce + opaque)) return 'malformed'
  // An empty algorithm is an absent one.
  const at = ALGORITHMS.findIndex((known) => shortName(known) === shortName(named || 'MD5'))
  const algorithm = ALGORITHMS[at]
  if (algorithm === undefined) return 'unsupported-algorithm'
  if (!algorithms.includes(algorithm)) return 'algorithm-not-allowed'
  // The names that Node gives to the six algorithms.
  const hashName = shortName(algorithm).replace('-sess', '') as HashName
  try {
    hash(hashName, '')
  } catch {
    // A host in FIPS mode has no MD5.
    return 'unsupported-algorithm'
  }

  const offered: readonly string[] = params['qop']?.toLowerCase().match(/[^\s,]+/g) ?? []
  const int = offered.includes('auth-int')
  const auth = offered.includes('auth')
  let qop: Qop = ''
  if (offered.length === 0 || preferred === 'none') {
    if (requireQop) return 'qop-required'
    // A session key needs a client nonce, and without a quality of protection none is sent.
    if (algorithm.endsWith('-sess')) return 'malformed'
  } else if (auth) {
    // This package never sees the body of a response, so it cannot check a proof over it.
    qop = int && preferred === 'auth-int' && !requireRspauth ? preferred : 'auth'
  } else {
    if (!int) return 'unsupported-qop'
    if (isOneShot) return 'body-not-repeatable'
    if (requireRspauth) return 'rspauth-not-checkable'
    qop = 'auth-int'
  }
  // Both forms of one hash function are equally strong.
  const strength = (qop === '' ? 0 : 1) - 2 * (at >> 1)
  return { params, realm, nonce, algorithm, hashName, qop, auth, strength }
}

/** In lower case, without the first hyphen: Fronius inverters write SHA256 (evcc-io/evcc#27711). */
function shortName(algorithm: string): string {
  return algorithm.toLowerCase().replace('sha-', 'sha')
}

/** Whether a value of the server can be written back: octets without control characters, at most 64 Ki of them. */
export function isSendable(text: string): boolean {
  return /^[\t -~\x80-\xff]{0,65536}$/.test(text)
}
