import { createHash, createHmac, randomBytes, timingSafeEqual } from 'node:crypto'
import type { EmulatorClock } from './clock.ts'
import { readDigestCredentials } from './digest-credentials.ts'
import type { ApiKeyRecord } from './store.ts'

/** What the verifier says of a request (RFC 7616 section 3.4). */
export type DigestVerdict =
  | 'ok'
  | 'malformed'
  | 'realm-mismatch'
  | 'qop-not-offered'
  | 'uri-mismatch'
  | 'bad-response'
  | 'stale'
  | 'replay'

const REALM = 'MMS Public API'
const NONCE_LIFETIME_MS = 300_000
const MAX_NONCES = 10_000
const WINDOW = 1024

/** Challenges and checks API keys by HTTP digest, with its own arithmetic. */
export class DigestDoor {
  readonly #clock: EmulatorClock
  readonly #key = randomBytes(32)
  /** Only nonces that were used with the right key: a 401 leaves nothing behind. */
  readonly #used = new Map<string, NonceUse>()
  /** Nonces from before are stale, for their use has been forgotten. */
  #oldest = 0

  constructor(clock: EmulatorClock) {
    this.#clock = clock
  }

  /** The value of `WWW-Authenticate`. */
  challenge(stale: boolean): string {
    return `Digest realm="${REALM}", domain="", nonce="${this.#issue()}", algorithm=MD5, qop="auth", stale=${String(stale)}`
  }

  verify(
    field: string,
    method: string,
    target: string,
    find: (publicKey: string) => ApiKeyRecord | undefined,
  ): { verdict: DigestVerdict; key?: ApiKeyRecord } {
    const params = readDigestCredentials(field)
    const get = (name: string): string => params?.get(name) ?? ''
    const complete = ['username', 'realm', 'nonce', 'uri', 'response'].every((name) =>
      params?.has(name),
    )
    if (!complete || !/^[0-9a-f]{32}$/i.test(get('response'))) return { verdict: 'malformed' }
    if (get('qop') !== 'auth') return { verdict: 'qop-not-offered' }
    if (!/^[0-9a-f]{8}$/i.test(get('nc')) || get('cnonce') === '') return { verdict: 'malformed' }
    if (params?.has('algorithm') && get('algorithm').toUpperCase() !== 'MD5')
      return { verdict: 'malformed' }
    if (get('realm') !== REALM) return { verdict: 'realm-mismatch' }
    if (get('uri') !== target) return { verdict: 'uri-mismatch' }

    const key = find(get('username'))
    // An unknown key costs as much as a wrong one.
    const expected = answerOf(key?.privateKey ?? '', get, method)
    const right = timingSafeEqual(Buffer.from(expected), Buffer.from(get('response').toLowerCase()))
    if (key === undefined || !right) return { verdict: 'bad-response' }

    const issuedAt = this.#issuedAt(get('nonce'))
    if (issuedAt === undefined) return { verdict: 'stale' }
    return this.#count(get('nonce'), issuedAt, parseInt(get('nc'), 16))
      ? { verdict: 'ok', key }
      : { verdict: 'replay' }
  }

  #issue(): string {
    const body = `${this.#clock.now().toString(36)}.${randomBytes(9).toString('base64url')}`
    return `${body}.${this.#sign(body)}`
  }

  /** When the nonce was made, if it is one of ours and lives. */
  #issuedAt(nonce: string): number | undefined {
    const body = nonce.slice(0, nonce.lastIndexOf('.'))
    const signature = Buffer.from(this.#sign(body))
    const given = Buffer.from(nonce.slice(body.length + 1))
    if (given.length !== signature.length || !timingSafeEqual(given, signature)) return undefined
    const issuedAt = parseInt(body, 36)
    const lives = issuedAt >= this.#oldest && this.#clock.now() - issuedAt < NONCE_LIFETIME_MS
    return lives ? issuedAt : undefined
  }

  #sign(body: string): string {
    return createHmac('sha256', this.#key).update(body).digest('base64url').slice(0, 22)
  }

  #count(nonce: string, issuedAt: number, nc: number): boolean {
    let use = this.#used.get(nonce)
    if (use === undefined) {
      use = { issuedAt, highest: 0, seen: new Set() }
      this.#used.set(nonce, use)
      for (const [oldest, { issuedAt: at }] of this.#used) {
        if (this.#used.size <= MAX_NONCES) break
        this.#used.delete(oldest)
        this.#oldest = Math.max(this.#oldest, at + 1)
      }
    }
    if (nc === 0 || nc <= use.highest - WINDOW || use.seen.has(nc)) return false
    use.seen.add(nc)
    use.highest = Math.max(use.highest, nc)
    for (const old of use.seen) {
      if (use.seen.size <= WINDOW) break
      use.seen.delete(old)
    }
    return true
  }
}

interface NonceUse {
  readonly issuedAt: number
  highest: number
  /** The counts of the last requests, in the order in which they came. */
  readonly seen: Set<number>
}

function answerOf(password: string, get: (name: string) => string, method: string): string {
  // Node hands over header octets as Latin-1; names and realms are hashed as the octets that came.
  const username = Buffer.from(get('username'), 'latin1')
  const ha1 = md5(Buffer.concat([username, Buffer.from(`:${REALM}:${password}`)]))
  const ha2 = md5(Buffer.from(`${method}:${get('uri')}`, 'latin1'))
  const middle = [get('nonce'), get('nc'), get('cnonce'), get('qop')].join(':')
  return md5(Buffer.from(`${ha1}:${middle}:${ha2}`, 'latin1'))
}

function md5(octets: Buffer): string {
  return createHash('md5').update(octets).digest('hex')
}
