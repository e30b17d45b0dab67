import { hash, timingSafeEqual } from 'node:crypto'
import { originForm } from '../http/addresses.ts'
import { readDigestCredentials } from './digest-credentials.ts'

/** The result of checking credentials (RFC 7616 section 3.4). */
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

/** The nonces that the server issued. */
export interface NonceStore {
  /** Whether the nonce was issued here and has not expired. */
  isValid(nonce: string): boolean
  /** Counts a use; `false` when this count was used before. */
  count(nonce: string, nc: number): boolean
}

export interface DigestVerifierOptions {
  readonly realm: string
  /** The accepted qop values; `none` accepts credentials without qop, as RFC 2069 has them. */
  readonly qop: readonly ('auth' | 'none')[]
  /** Whether `nc` must have eight digits (RFC 7616 section 3.4) or can have fewer. */
  readonly strictNonceCount: boolean
  readonly nonces: NonceStore
}

/** The parts of a request that credentials are checked against. */
export interface DigestRequest {
  /** The value of `Authorization`; one character is one octet. */
  readonly authorization: string
  readonly method: string
  /** The request target, in origin form. */
  readonly target: string
}

/** Checks digest credentials for MD5 with qop `auth`, the only kind that the service offers. */
export class DigestVerifier {
  readonly #options: DigestVerifierOptions

  constructor(options: DigestVerifierOptions) {
    this.#options = options
  }

  /** @param find returns the hash of user, realm and password; `undefined` for an unknown user */
  verify(
    request: DigestRequest,
    find: (username: string) => string | undefined,
  ): { verdict: DigestVerdict; username?: string } {
    const { realm, qop, nonces, strictNonceCount } = this.#options
    const params = readDigestCredentials(request.authorization)
    if (params === undefined || !isComplete(params, strictNonceCount)) {
      return { verdict: 'malformed' }
    }
    const get = (name: string): string => params.get(name) ?? ''
    if ((params.get('algorithm') ?? 'MD5').toUpperCase() !== 'MD5') {
      return { verdict: 'algorithm-not-offered' }
    }
    const protection = get('qop') === '' ? 'none' : get('qop')
    if (!qop.some((one) => one === protection)) return { verdict: 'qop-not-offered' }
    if (get('realm') !== realm) return { verdict: 'realm-mismatch' }
    if (originForm(get('uri')) !== request.target) return { verdict: 'uri-mismatch' }

    // Node passes header octets as Latin-1; names are text in UTF-8.
    const name = get('username')
    const username = ASCII.test(name) ? name : Buffer.from(name, 'latin1').toString()
    const ha1 = find(username)
    // An unknown user takes as long as a wrong password.
    const expected = responseOf(ha1 ?? '', get, request.method)
    const isRight = timingSafeEqual(
      Buffer.from(expected),
      Buffer.from(get('response').toLowerCase()),
    )
    if (ha1 === undefined || !isRight) return { verdict: 'bad-response' }

    if (!nonces.isValid(get('nonce'))) return { verdict: 'stale', username }
    if (protection === 'none') return { verdict: 'ok', username }
    return nonces.count(get('nonce'), parseInt(get('nc'), 16))
      ? { verdict: 'ok', username }
      : { verdict: 'replay', username }
  }
}

const ASCII = /^[\0-\x7f]*$/
const RESPONSE = /^[0-9a-f]{32}$/i
const REQUIRED = ['username', 'realm', 'nonce', 'uri', 'response']

function isComplete(params: ReadonlyMap<string, string>, strictNonceCount: boolean): boolean {
  if (!REQUIRED.every((name) => params.has(name))) return false
  if (!RESPONSE.test(params.get('response') ?? '')) return false
  const qop = params.get('qop')
  if (qop === undefined) return !params.has('nc')
  const nc = params.get('nc') ?? ''
  const isCount = strictNonceCount ? /^[0-9a-f]{8}$/i.test(nc) : /^[0-9a-f]{1,8}$/i.test(nc)
  return qop !== '' && isCount && (params.get('cnonce') ?? '') !== ''
}

function responseOf(ha1: string, get: (name: string) => string, method: string): string {
  const nonce = get('nonce')
  const a2 = md5(`${method}:${get('uri')}`)
  const qop = get('qop')
  if (qop === '') return md5(`${ha1}:${nonce}:${a2}`)
  return md5(`${ha1}:${nonce}:${get('nc')}:${get('cnonce')}:${qop}:${a2}`)
}

const md5 = (text: string): string =>
  hash('md5', ASCII.test(text) ? text : Buffer.from(text, 'latin1'))
