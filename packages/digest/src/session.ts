import { hash } from '#hash'
import { formatAuthorization } from '@latchkey/auth-header'
import type { DigestChallenge } from './challenge.ts'
import type { Identity } from './credentials.ts'
import type { NonceCount } from './nonce-count.ts'
import { octets, PLAIN } from './octets.ts'

/** What a session starts with. */
export interface SessionStart extends DigestChallenge, Identity {
  readonly used: NonceCount
  /** H(A1); with `-sess` that of the challenge, also for nonces given ahead (RFC 7616 sections 3.4.2 and 3.6). */
  readonly key?: string
}

/** A nonce of a server in use, with everything that stays the same meanwhile. */
export interface Session extends SessionStart {
  /** Writes the credentials of one request (RFC 7616 section 3.4). `body`: its hash after a colon, or nothing. */
  readonly authorization: (nc: string, method: string, target: string, body: string) => string
  /** What the server's `rspauth` has to be (RFC 7616 section 3.5). */
  readonly rspauth: (nc: string, target: string) => string
}

/** Starts to use the nonce of a challenge, or goes on from a session with something else. */
export function startSession(from: SessionStart): Session {
  const { params, realm, nonce, algorithm, hashName, qop, user, ha1, used } = from
  const { cnonce } = used
  const list = [...user]
  const add = (name: string, value: string | undefined, quoted = true): void => {
    if (value !== undefined) list.push({ name, value, quoted })
  }
  add('realm', realm)
  add('nonce', nonce)
  add('opaque', params['opaque'])
  add('algorithm', params['algorithm'] && algorithm, false)
  if (qop !== '') {
    add('qop', qop, false)
    add('cnonce', cnonce)
  }
  const head = `${formatAuthorization('Digest', list)}, uri="`
  const seed = `:${nonce}:`
  const { key = algorithm.endsWith('-sess') ? hash(hashName, octets(ha1 + seed + cnonce)) : ha1 } =
    from
  const start = key + seed

  const tail = `:${cnonce}:${qop}:`
  // The tests also bring each into one piece, which makes every hash over them faster.
  const isPlain = PLAIN.test(start) && PLAIN.test(tail)

  const response = (nc: string, ha2: string): string => {
    const text = qop === '' ? start + ha2 : `${start}${nc}${tail}${ha2}`
    return hash(hashName, isPlain ? text : octets(text))
  }

  return {
    ...from,
    key,
    authorization: (nc, method, target, body) => {
      const a2 = `${method}:${target}${body}`
      // Nearly always right, and the hash brings the text into one piece, which makes the test fast.
      const ha2 = hash(hashName, a2)
      const plain = PLAIN.test(a2)
      const value = response(nc, plain ? ha2 : hash(hashName, octets(a2)))
      const uri = plain ? target : escapeTarget(target)
      return `${head}${uri}", response="${value}"${qop === '' ? '' : `, nc=${nc}`}`
    },
    rspauth: (nc, target) => response(nc, hash(hashName, octets(`:${target}`))),
  }
}

/**
 * Writes the target as it stands between quotes.
 *
 * @throws AuthHeaderError `ERR_AUTH_HEADER_INVALID` when no header may carry it
 */
export function escapeTarget(target: string): string {
  return formatAuthorization('-', [{ name: '-', value: target }]).slice(5, -1)
}

/** Eight hexadecimal digits. */
export function hexadecimal(value: number): string {
  return value.toString(16).padStart(8, '0')
}
