import { hash } from '#hash'
import { quote } from '@latchkey/auth-header'
import type { DigestChallenge } from './challenge.ts'
import type { Identity } from './credentials.ts'
import type { NonceUse } from './nonces.ts'
import { octets, PLAIN } from './octets.ts'

/** The values that a session starts with. */
export interface SessionStart extends DigestChallenge, Identity {
  readonly used: NonceUse
  /** H(A1). With `-sess` that of the challenge, also for a `nextnonce` (RFC 7616 sections 3.4.2 and 3.6). */
  readonly key?: string | undefined
}

/** A nonce of a server, with everything that stays the same while it is used. */
export interface Session extends SessionStart {
  /**
   * Returns the credentials of one request (RFC 7616 section 3.4). `nc`: empty without a quality of protection. `body`: a
   * colon and its hash, or nothing.
   */
  readonly authorization: (nc: string, method: string, target: string, body: string) => string
  /** Returns what the server's `rspauth` must be (RFC 7616 section 3.5). */
  readonly rspauth: (nc: string, target: string) => string
}

/** Starts to use a nonce. */
export function startSession(from: SessionStart): Session {
  const { params, realm, nonce, algorithm, hashName, qop, user, userhash, ha1, used } = from
  const { cnonce } = used
  const { opaque, algorithm: spelled } = params
  // Weak parsers need this order: a `nonce` before the `cnonce` whose name ends with it, an `nc` before a `uri` that may
  // contain one, and a quoted value at the end.
  let head = `Digest ${user}, realm=${quote(realm)}, nonce=${quote(nonce)}`
  if (opaque !== undefined) head += `, opaque=${quote(opaque)}`
  // A server that leaves out the hyphen compares with that.
  if (spelled) head += `, algorithm=${/^sha\d/i.test(spelled) ? spelled : algorithm}`
  if (qop) head += `, qop=${qop}, cnonce=${quote(cnonce)}, nc=`
  const middle = `${userhash ? ', userhash=true' : ''}, uri=`

  const seed = `:${nonce}:`
  const { key = algorithm.endsWith('-sess') ? hash(hashName, octets(ha1 + seed + cnonce)) : ha1 } =
    from
  const start = key + seed
  const tail = qop && `:${cnonce}:${qop}:`
  // The tests also bring each into one piece, which makes every hash over them faster.
  const isPlain = PLAIN.test(start) && PLAIN.test(tail)

  const response = (nc: string, ha2: string): string => {
    const text = `${start}${nc}${tail}${ha2}`
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
      const uri = plain ? `"${target}"` : quote(target)
      return `${head}${nc}${middle}${uri}, response="${value}"`
    },
    rspauth: (nc, target) => response(nc, hash(hashName, octets(`:${target}`))),
  }
}

/** Returns eight hexadecimal digits. */
export function hexadecimal(value: number): string {
  return value.toString(16).padStart(8, '0')
}
