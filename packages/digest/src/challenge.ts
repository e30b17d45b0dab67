import { type Challenge, parseChallenges } from '@latchkey/auth-header'
import type { DigestAlgorithm, DigestRefusal } from './types.ts'

/** A challenge that can be answered. */
export interface DigestChallenge {
  readonly realm: string
  readonly nonce: string
  readonly opaque: string | undefined
  readonly algorithm: DigestAlgorithm
  /** The server named the algorithm; it is echoed then. */
  readonly algorithmNamed: boolean
  /** `undefined`: the server knows no quality of protection (RFC 2069). */
  readonly qop: 'auth' | undefined
  readonly stale: boolean
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
  field: string | null,
  allowed: ReadonlySet<DigestAlgorithm>,
): DigestChallenge | DigestRefusal {
  let best: DigestChallenge | undefined
  let refusal: DigestRefusal = 'no-digest-challenge'
  for (const challenge of parseChallenges(field ?? '')) {
    if (challenge.scheme !== 'digest') continue
    const read = readChallenge(challenge, allowed)
    if (typeof read === 'string') refusal = read
    else if (best === undefined || strength(read) > strength(best)) best = read
  }
  return best ?? refusal
}

// Both forms of one hash function are equally strong.
function strength({ algorithm }: DigestChallenge): number {
  return -Math.floor(ALGORITHMS.indexOf(algorithm) / 2)
}

function readChallenge(
  { params }: Challenge,
  allowed: ReadonlySet<DigestAlgorithm>,
): DigestChallenge | DigestRefusal {
  const { realm = '', nonce, opaque, qop, stale } = params
  if (nonce === undefined) return 'no-nonce'
  const named = params['algorithm']
  const algorithm =
    named === undefined
      ? 'MD5'
      : ALGORITHMS.find((known) => known.toLowerCase() === named.toLowerCase())
  if (algorithm === undefined) return 'unsupported-algorithm'
  if (!allowed.has(algorithm)) return 'algorithm-not-allowed'
  if (
    qop !== undefined &&
    !qop
      .toLowerCase()
      .split(/[\s,]+/)
      .includes('auth')
  ) {
    return 'unsupported-qop'
  }
  // A session key needs a client nonce, and without a quality of protection none is sent.
  if (qop === undefined && algorithm.endsWith('-sess')) return 'malformed'
  return {
    realm,
    nonce,
    opaque,
    algorithm,
    algorithmNamed: named !== undefined,
    qop: qop === undefined ? undefined : 'auth',
    stale: stale?.toLowerCase() === 'true',
  }
}
