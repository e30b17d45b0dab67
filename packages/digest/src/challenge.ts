import { hash, type HashName } from '#hash'
import { type Challenge, parseChallenges } from '@latchkey/auth-header'
import type { AuthResponse } from '@latchkey/contract'
import type { DigestAlgorithm, DigestRefusal, DigestSettings } from './types.ts'

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

// Both forms of one hash function are equally strong.
const HASHES: readonly HashName[] = ['sha512-256', 'sha256', 'md5']

/**
 * Chooses the strongest allowed challenge of a response, or returns why there is none. Of two equal ones the first
 * counts.
 */
export function chooseChallenge(
  { headers }: AuthResponse,
  settings: DigestSettings,
  isOneShot: boolean,
): DigestChallenge | DigestRefusal {
  // Fronius inverters rename the field, so that browsers do not ask for a password.
  const names = settings.proxy ? ['proxy'] : ['www', 'x-www']
  const fields = names.map((name) => headers.get(`${name}-authenticate`) ?? '')
  let best: DigestChallenge | undefined
  let refusal: DigestRefusal = /digest/i.test(fields.join()) ? 'malformed' : 'no-digest-challenge'
  for (const { scheme, params } of parseChallenges(fields)) {
    if (scheme !== 'digest') continue
    const read = readChallenge(params, settings, isOneShot)
    if (typeof read === 'string') refusal = read
    else if (best === undefined || read.strength > best.strength) best = read
  }
  return best ?? refusal
}

function readChallenge(
  params: Challenge['params'],
  { algorithms = ALGORITHMS, qop: preferred, requireQop, requireRspauth }: DigestSettings,
  isOneShot: boolean,
): DigestChallenge | DigestRefusal {
  const { realm = '', nonce, opaque = '', algorithm: named = '' } = params
  if (nonce === undefined) return 'no-nonce'
  if (!isSendable(realm + nonce + opaque)) return 'malformed'
  // An empty algorithm is an absent one; Fronius inverters write SHA256 (evcc-io/evcc#27711).
  const name = (named || 'MD5').toLowerCase().replace(/^sha(?=\d)/, 'sha-')
  const at = ALGORITHMS.findIndex((known) => known.toLowerCase() === name)
  const algorithm = ALGORITHMS[at]
  const hashName = HASHES[at >> 1]
  if (algorithm === undefined || hashName === undefined) return 'unsupported-algorithm'
  if (!algorithms.includes(algorithm)) return 'algorithm-not-allowed'
  if (!isAvailable(hashName)) return 'unsupported-algorithm'

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
    qop = int && preferred === 'auth-int' && !isOneShot && !requireRspauth ? preferred : 'auth'
  } else {
    if (!int) return 'unsupported-qop'
    if (isOneShot) return 'body-not-repeatable'
    if (requireRspauth) return 'rspauth-not-checkable'
    qop = 'auth-int'
  }
  const strength = (qop === '' ? 0 : 1) - 2 * (at >> 1)
  return { params, realm, nonce, algorithm, hashName, qop, auth, strength }
}

/** A host in FIPS mode has no MD5. */
function isAvailable(name: HashName): boolean {
  try {
    return hash(name, '') !== ''
  } catch {
    return false
  }
}

/** Whether a value of the server can be written back: octets without control characters, at most 64 Ki of them. */
export function isSendable(text: string): boolean {
  return text.length <= 65_536 && /^[\t -~\x80-\xff]*$/.test(text)
}
