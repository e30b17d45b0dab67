import { createHash, randomUUID, timingSafeEqual } from 'node:crypto'
import { type CryptoKey, generateKeyPair, jwtVerify, SignJWT } from 'jose'
import type { EmulatorClock } from './clock.ts'
import type { ServiceAccountRecord, Store } from './store.ts'

const LIFETIME_S = 3600
const MAX_VERIFIED = 10_000

/** A refusal of the token or revocation endpoint (RFC 6749 section 5.2). */
export class OAuthError extends Error {
  readonly status: number
  readonly error: string

  constructor(status: number, error: string, description: string) {
    super(description)
    this.status = status
    this.error = error
  }
}

interface Claims {
  readonly clientId: string
  readonly jti: string
  readonly expiresAt: number
}

/** Makes, revokes and checks access tokens of service accounts. */
export class TokenDoor {
  readonly #store: Store
  readonly #clock: EmulatorClock
  readonly #issuer: () => string
  readonly #kid = randomUUID()
  #keys: Promise<{ publicKey: CryptoKey; privateKey: CryptoKey }> | undefined
  /** Tokens whose signature was checked; expiry and revocation are looked at each time. */
  readonly #verified = new Map<string, Claims>()
  /** The `jti` of revoked tokens, with the time at which they end anyway. */
  readonly #revoked = new Map<string, number>()

  constructor(store: Store, clock: EmulatorClock, issuer: () => string) {
    this.#store = store
    this.#clock = clock
    this.#issuer = issuer
  }

  /** The answer of `POST /api/oauth/token`. */
  async mint(authorization: string | undefined, form: URLSearchParams): Promise<object> {
    const { clientId } = this.#authenticate(authorization)
    const grant = form.get('grant_type')
    if (grant === null)
      throw new OAuthError(400, 'invalid_request', 'The parameter grant_type is missing.')
    if (grant !== 'client_credentials') {
      throw new OAuthError(400, 'unsupported_grant_type', 'Only client_credentials is supported.')
    }
    const now = Math.floor(this.#clock.now() / 1000)
    const { privateKey } = await this.#keyPair()
    const token = await new SignJWT({ cid: clientId, actorId: clientId })
      .setProtectedHeader({ alg: 'ES512', typ: 'JWT', kid: this.#kid })
      .setIssuer(this.#issuer())
      .setAudience('api://admin')
      .setSubject(clientId)
      .setIssuedAt(now)
      .setExpirationTime(now + LIFETIME_S)
      .setJti(randomUUID())
      .sign(privateKey)
    return { access_token: token, expires_in: LIFETIME_S, token_type: 'Bearer' }
  }

  /** Carries out `POST /api/oauth/revoke` (RFC 7009): an unknown token is no error. */
  async revoke(authorization: string | undefined, form: URLSearchParams): Promise<void> {
    const { clientId } = this.#authenticate(authorization)
    const token = form.get('token')
    if (token === null)
      throw new OAuthError(400, 'invalid_request', 'The parameter token is missing.')
    const claims = await this.#read(token)
    if (claims?.clientId !== clientId) return
    this.#revoked.set(claims.jti, claims.expiresAt)
    for (const [jti, expiresAt] of this.#revoked) {
      if (expiresAt < this.#clock.now()) this.#revoked.delete(jti)
    }
  }

  /** The account that a bearer token belongs to, while both live. */
  async verify(token: string): Promise<ServiceAccountRecord | undefined> {
    const claims = await this.#read(token)
    if (claims === undefined || this.#revoked.has(claims.jti)) return undefined
    if (claims.expiresAt <= this.#clock.now()) return undefined
    return this.#store.serviceAccounts.get(claims.clientId)
  }

  #authenticate(authorization: string | undefined): ServiceAccountRecord {
    for (const [clientId, clientSecret] of readBasic(authorization)) {
      const account = this.#store.serviceAccounts.get(clientId)
      if (account !== undefined && equal(account.clientSecret, clientSecret)) return account
    }
    throw new OAuthError(401, 'invalid_client', 'Invalid credentials provided.')
  }

  async #read(token: string): Promise<Claims | undefined> {
    const known = this.#verified.get(token)
    if (known !== undefined) return known
    try {
      const { publicKey } = await this.#keyPair()
      const { payload } = await jwtVerify(token, publicKey, {
        algorithms: ['ES512'],
        audience: 'api://admin',
        currentDate: new Date(this.#clock.now()),
      })
      const { sub: clientId = '', jti = '', exp = 0 } = payload
      const claims = { clientId, jti, expiresAt: exp * 1000 }
      this.#verified.set(token, claims)
      for (const oldest of this.#verified.keys()) {
        if (this.#verified.size <= MAX_VERIFIED) break
        this.#verified.delete(oldest)
      }
      return claims
    } catch {
      return undefined
    }
  }

  /** Made at the first token: not every test needs one. */
  #keyPair(): Promise<{ publicKey: CryptoKey; privateKey: CryptoKey }> {
    this.#keys ??= generateKeyPair('ES512')
    return this.#keys
  }
}

/** Id and secret as they were sent, raw or form-encoded. */
function readBasic(authorization = ''): [string, string][] {
  const encoded = /^basic ([A-Za-z0-9+/]+={0,2})$/i.exec(authorization)?.[1]
  if (encoded === undefined) return []
  const text = Buffer.from(encoded, 'base64').toString()
  const colon = text.indexOf(':')
  if (colon === -1) return []
  const raw: [string, string] = [text.slice(0, colon), text.slice(colon + 1)]
  try {
    const [id, secret] = raw.map((part) => decodeURIComponent(part.replaceAll('+', ' ')))
    return [raw, [id ?? '', secret ?? '']]
  } catch {
    return [raw]
  }
}

function equal(a: string, b: string): boolean {
  const hash = (text: string): Buffer => createHash('sha256').update(text).digest()
  return timingSafeEqual(hash(a), hash(b))
}
