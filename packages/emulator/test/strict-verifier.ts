import { hash, timingSafeEqual } from 'node:crypto'
import { readDigestCredentials } from '../src/auth/digest-credentials.ts'

/** What the verifier says of a request (RFC 7616 section 3.4). */
export type DigestVerdict =
  | 'ok'
  | 'malformed'
  | 'realm-mismatch'
  | 'qop-not-offered'
  | 'algorithm-not-offered'
  | 'uri-mismatch'
  | 'bad-response'
  | 'stale'
  | 'replay'

/** Names as RFC 7616 has them, without `-sess`. */
export type DigestHash = 'MD5' | 'SHA-256' | 'SHA-512-256'

/** What a verifier asks of the nonces that were made. */
export interface NonceStore {
  /** Whether the nonce was made here and is not too old. */
  isValid(nonce: string): boolean
  /** Counts a use; `false` when this count came before. */
  count(nonce: string, nc: number): boolean
}

export interface StrictVerifierOptions {
  readonly realm: string
  /** What is accepted: `MD5`, `MD5-sess` and so on. */
  readonly algorithms: readonly string[]
  /** `none` accepts what RFC 2069 sends. */
  readonly qop: readonly ('auth' | 'auth-int' | 'none')[]
  readonly nonces: NonceStore
}

/** A request as it came. */
export interface DigestRequest {
  /** The value of `Authorization`; one character is one octet. */
  readonly authorization: string
  readonly method: string
  /** The request target on the wire. */
  readonly target: string
  /** Wanted for `auth-int` only. */
  readonly body?: Uint8Array
}

/** The hash of user, realm and password that a user has with a hash algorithm; `undefined` when there is no such user. */
export type FindHa1 = (username: string, algorithm: DigestHash) => string | undefined

/** A strict server for the `verify` vectors: all algorithms of RFC 7616, `auth-int`, and `nc` of exactly eight digits. */
export class StrictVerifier {
  readonly #options: StrictVerifierOptions

  constructor(options: StrictVerifierOptions) {
    this.#options = options
  }

  verify(request: DigestRequest, find: FindHa1): { verdict: DigestVerdict; username?: string } {
    const params = readDigestCredentials(request.authorization)
    const get = (name: string): string => params?.get(name) ?? ''
    const algorithm = parseAlgorithm(params?.get('algorithm') ?? 'MD5')
    const wellFormed = isComplete(get, (name) => params?.has(name) === true, algorithm)
    if (!wellFormed) return { verdict: 'malformed' }
    const { realm, algorithms, qop, nonces } = this.#options
    if (!algorithms.some((one) => one.toUpperCase() === algorithm.name)) {
      return { verdict: 'algorithm-not-offered' }
    }
    const protection = get('qop') === '' ? 'none' : get('qop')
    if (!qop.some((one) => one === protection)) return { verdict: 'qop-not-offered' }
    if (get('realm') !== realm) return { verdict: 'realm-mismatch' }
    if (get('uri') !== request.target) return { verdict: 'uri-mismatch' }

    // Node returns header octets as Latin-1; names are text in UTF-8.
    const name = get('username')
    const username = ASCII.test(name) ? name : Buffer.from(name, 'latin1').toString()
    const ha1 = find(username, algorithm.hash)
    // An unknown user costs as much as a wrong password.
    const expected = responseOf(ha1 ?? '', get, request, algorithm)
    const right = timingSafeEqual(Buffer.from(expected), Buffer.from(get('response').toLowerCase()))
    if (ha1 === undefined || !right) return { verdict: 'bad-response' }

    if (!nonces.isValid(get('nonce'))) return { verdict: 'stale', username }
    if (protection === 'none') return { verdict: 'ok', username }
    return nonces.count(get('nonce'), parseInt(get('nc'), 16))
      ? { verdict: 'ok', username }
      : { verdict: 'replay', username }
  }
}

interface Algorithm {
  readonly name: string
  readonly hash: DigestHash
  readonly session: boolean
}

const ASCII = /^[\0-\x7f]*$/
const HASHES = { MD5: 'md5', 'SHA-256': 'sha256', 'SHA-512-256': 'sha512-256' } as const

function parseAlgorithm(text: string): Algorithm {
  const name = text.toUpperCase()
  const session = name.endsWith('-SESS')
  const base = session ? name.slice(0, -'-SESS'.length) : name
  return { name, hash: base === 'SHA-256' || base === 'SHA-512-256' ? base : 'MD5', session }
}

const REQUIRED = ['username', 'realm', 'nonce', 'uri', 'response']

function isComplete(
  get: (name: string) => string,
  has: (name: string) => boolean,
  { hash: name }: Algorithm,
): boolean {
  const digits = name === 'MD5' ? 32 : 64
  const response = get('response')
  if (!REQUIRED.every(has) || response.length !== digits || !/^[0-9a-f]+$/i.test(response))
    return false
  if (!has('qop')) return !has('nc')
  return get('qop') !== '' && /^[0-9a-f]{8}$/i.test(get('nc')) && get('cnonce') !== ''
}

function responseOf(
  ha1: string,
  get: (name: string) => string,
  { method, body }: DigestRequest,
  algorithm: Algorithm,
): string {
  const h = (text: string): string =>
    hash(HASHES[algorithm.hash], ASCII.test(text) ? text : Buffer.from(text, 'latin1'))
  const nonce = get('nonce')
  const a1 = algorithm.session ? h(`${ha1}:${nonce}:${get('cnonce')}`) : ha1
  const qop = get('qop')
  const entity =
    qop === 'auth-int' ? `:${hash(HASHES[algorithm.hash], body ?? new Uint8Array())}` : ''
  const a2 = h(`${method}:${get('uri')}${entity}`)
  if (qop === '') return h(`${a1}:${nonce}:${a2}`)
  return h(`${a1}:${nonce}:${get('nc')}:${get('cnonce')}:${qop}:${a2}`)
}
