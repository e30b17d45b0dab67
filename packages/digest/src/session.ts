import { hash, type HashName } from '#hash'
import { type AuthParam, formatAuthorization } from '@latchkey/auth-header'
import type { DigestChallenge, Qop } from './challenge.ts'
import { octets, PLAIN } from './octets.ts'

/** How often a nonce was used, and the client nonce that goes with it. Outlives its session. */
export interface NonceCount {
  count: number
  cnonce: string
}

/** A nonce of a server in use, with everything that stays the same meanwhile. */
export interface Session {
  readonly challenge: DigestChallenge
  readonly ha1: string
  readonly user: AuthParam[]
  readonly nonce: NonceCount
  /** Writes the credentials of one request (RFC 7616 section 3.4). */
  readonly authorization: (
    count: number,
    method: string,
    target: string,
    qop: Qop,
    body: string,
  ) => string
  /** What the server's `rspauth` has to be (RFC 7616 section 3.5). */
  readonly rspauth: (count: number, target: string, qop: Qop) => string
}

/** Starts to use the nonce of a challenge. */
export function startSession(
  challenge: DigestChallenge,
  user: AuthParam[],
  ha1: string,
  nonce: NonceCount,
): Session {
  const { algorithm, opaque } = challenge
  const { cnonce } = nonce
  const name = hashName(algorithm)
  const params = [
    ...user,
    { name: 'realm', value: challenge.realm },
    { name: 'nonce', value: challenge.nonce },
  ]
  if (challenge.algorithmNamed) params.push({ name: 'algorithm', value: algorithm, quoted: false })
  if (opaque !== undefined) params.push({ name: 'opaque', value: opaque })
  if (challenge.qop !== '') params.push({ name: 'cnonce', value: cnonce })
  const head = formatAuthorization('Digest', params)
  const middle = `:${challenge.nonce}:`
  const key = algorithm.endsWith('-sess') ? hash(name, octets(ha1 + middle + cnonce)) : ha1
  const start = key + middle
  const plain = PLAIN.test(start + cnonce)

  function response(nc: string, qop: Qop, a2: string, plainA2: boolean): string {
    const last = hash(name, plainA2 ? a2 : octets(a2))
    const text = qop === '' ? start + last : `${start}${nc}:${cnonce}:${qop}:${last}`
    return hash(name, plain ? text : octets(text))
  }

  return {
    challenge,
    ha1,
    user,
    nonce,
    authorization: (count, method, target, qop, body) => {
      const nc = hexadecimal(count)
      const uri = writeUri(target)
      // A target that needed no escape is as long as before.
      const isPlain = PLAIN.test(target)
      const value = response(nc, qop, `${method}:${target}${body}`, isPlain)
      return `${head}, ${uri}, response="${value}"${qop === '' ? '' : `, qop=${qop}, nc=${nc}`}`
    },
    rspauth: (count, target, qop) => response(hexadecimal(count), qop, `:${target}`, false),
  }
}

/**
 * Writes the target as a parameter.
 *
 * @throws AuthHeaderError `ERR_AUTH_HEADER_INVALID` when no header may carry it
 */
export function writeUri(target: string): string {
  return formatAuthorization('-', [{ name: 'uri', value: target }]).slice(2)
}

/** The hash function of an algorithm. */
export function hashName(algorithm: DigestChallenge['algorithm']): HashName {
  if (algorithm.startsWith('MD5')) return 'md5'
  return algorithm.startsWith('SHA-256') ? 'sha256' : 'sha512-256'
}

function hexadecimal(count: number): string {
  return count.toString(16).padStart(8, '0')
}
