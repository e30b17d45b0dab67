import { OAuthError } from '../http/oauth-error.ts'
import type { Context } from '../rules/route.ts'
import {
  activeTokenLimit,
  isValidAt,
  tokenEnd,
  tokenRequestLimit,
  TOKEN_LIFETIME_S,
} from '../rules/authentication.ts'
import type { SecretRecord, ServiceAccountRecord } from '../state/records.ts'
import { readBasic } from './basic-credentials.ts'
import { isSecret } from '../state/secret-hash.ts'
import type { SigningKeys } from './signing-keys.ts'
import { keepLatest } from '../state/latest.ts'

const MAX_READ = 10_000

/** A request of the token or revocation endpoint. */
export interface TokenRequest {
  readonly authorization: string | undefined
  readonly form: URLSearchParams
  readonly address: string
}

/** Issues, revokes and checks access tokens of service accounts. */
export class AccessTokens {
  readonly #context: Context
  readonly #keys: SigningKeys
  readonly #issuer: () => string
  /** The `jti` of tokens whose signature was checked. Whether they are still valid is checked at each use. */
  readonly #read = new Map<string, string>()

  constructor(context: Context, keys: SigningKeys, issuer: () => string) {
    this.#context = context
    this.#keys = keys
    this.#issuer = issuer
  }

  /** The response body of `POST /api/oauth/token`. */
  async issue(request: TokenRequest): Promise<object> {
    const { state, clock, ids, switches, limits } = this.#context
    const now = clock.now()
    const { account, secret } = this.#authenticate(request, (clientId) => {
      tokenRequestLimit(limits.tokens, { address: request.address, clientId }, now, switches)
    })
    const { clientId } = account
    const grants = request.form.getAll('grant_type')
    if (grants.length !== 1) {
      throw new OAuthError(400, 'invalid_request', 'The parameter grant_type must come once.')
    }
    if (grants[0] !== 'client_credentials') {
      throw new OAuthError(400, 'unsupported_grant_type', 'Only client_credentials is supported.')
    }
    this.#forgetExpired(now)
    activeTokenLimit(state, clientId, now, switches)
    const issuedAtS = Math.floor(now / 1000)
    const expiresAtS = tokenEnd(issuedAtS)
    const jti = ids.uuid()
    // Stored before the signature is computed, so that parallel requests count each other.
    state.tokens.set(jti, { jti, clientId, secretId: secret.id, expiresAt: expiresAtS * 1000 })
    secret.lastUsedAt = now
    const issuer = this.#issuer()
    const token = await this.#keys.sign({ issuer, clientId, issuedAtS, expiresAtS, jti })
    this.#remember(token, jti)
    return { access_token: token, expires_in: TOKEN_LIFETIME_S, token_type: 'Bearer' }
  }

  /** `POST /api/oauth/revoke` (RFC 7009): an unknown token is not an error. */
  async revoke(request: TokenRequest): Promise<void> {
    const { account } = this.#authenticate(request, () => undefined)
    const tokens = request.form.getAll('token')
    const [token] = tokens
    if (token === undefined || tokens.length > 1) {
      throw new OAuthError(400, 'invalid_request', 'The parameter token must come once.')
    }
    const jti = this.#read.get(token) ?? (await this.#keys.read(token))
    const { tokens: active } = this.#context.state
    const record = active.get(jti ?? '')
    if (record?.clientId === account.clientId) active.delete(record.jti)
  }

  /** The account of a valid bearer token. A promise only if the signature has to be checked. */
  verify(
    token: string,
  ): ServiceAccountRecord | undefined | Promise<ServiceAccountRecord | undefined> {
    const jti = this.#read.get(token)
    if (jti !== undefined) return this.#accountOf(jti)
    return this.#keys.read(token).then((found) => {
      if (found === undefined) return undefined
      this.#remember(token, found)
      return this.#accountOf(found)
    })
  }

  /** The account that a known token was issued to, also after the token expired. */
  clientIdOf(token: string): string | undefined {
    return this.#context.state.tokens.get(this.#read.get(token) ?? '')?.clientId
  }

  #accountOf(jti: string): ServiceAccountRecord | undefined {
    const { state, clock } = this.#context
    const record = state.tokens.get(jti)
    if (record === undefined || !isValidAt(record, clock.now())) return undefined
    return state.serviceAccounts.get(record.clientId)
  }

  #authenticate(
    { authorization, form }: TokenRequest,
    limit: (clientId: string) => void,
  ): { account: ServiceAccountRecord; secret: SecretRecord } {
    const { state, clock, switches } = this.#context
    // The service does not accept client credentials in the body (RFC 6749 section 2.3).
    const inBody = form.has('client_secret') || form.has('client_assertion')
    const pairs = inBody ? [] : readBasic(authorization, switches.basicEncoding)
    const known = pairs.find(([clientId]) => state.serviceAccounts.has(clientId))
    if (known !== undefined) limit(known[0])
    for (const [clientId, text] of pairs) {
      const account = state.serviceAccounts.get(clientId)
      const secret = account?.secrets.find(
        (one) => one.expiresAt > clock.now() && isSecret(text, one),
      )
      if (account !== undefined && secret !== undefined) return { account, secret }
    }
    throw new OAuthError(401, 'invalid_client', 'Invalid credentials provided.')
  }

  #remember(token: string, jti: string): void {
    this.#read.set(token, jti)
    keepLatest(this.#read, MAX_READ)
  }

  #forgetExpired(now: number): void {
    const { tokens } = this.#context.state
    for (const token of tokens.values()) if (!isValidAt(token, now)) tokens.delete(token.jti)
  }
}
