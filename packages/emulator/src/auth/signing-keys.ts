import type { CryptoKey, JWK } from 'jose'

/** The claims of an access token. */
export interface TokenClaims {
  readonly issuer: string
  readonly clientId: string
  readonly issuedAtS: number
  readonly expiresAtS: number
  readonly jti: string
}

/** Loaded with the first token: many tests need none. */
const loadJose = () => import('jose')

/** Signs tokens with ES512, and reads those of this and of earlier runs. The private key never leaves the process. */
export class SigningKeys {
  readonly #kid: string
  /** Public keys of earlier runs, so that their tokens stay valid after a restart. */
  readonly #earlier: readonly JWK[]
  #pair: Promise<{ privateKey: CryptoKey; jwk: JWK }> | undefined
  #made: JWK | undefined

  constructor(kid: string, earlier: readonly JWK[]) {
    this.#kid = kid
    this.#earlier = earlier
  }

  /** The public keys (RFC 7517). */
  async jwks(): Promise<{ keys: JWK[] }> {
    return { keys: [(await this.#keys()).jwk, ...this.#earlier] }
  }

  /** All public keys so far, for the state file. */
  get publicKeys(): readonly JWK[] {
    return this.#made === undefined ? this.#earlier : [this.#made, ...this.#earlier]
  }

  async sign({ issuer, clientId, issuedAtS, expiresAtS, jti }: TokenClaims): Promise<string> {
    const { privateKey } = await this.#keys()
    const { SignJWT } = await loadJose()
    return new SignJWT({ cid: clientId, actorId: clientId })
      .setProtectedHeader({ alg: 'ES512', typ: 'JWT', kid: this.#kid })
      .setIssuer(issuer)
      .setAudience('api://admin')
      .setSubject(clientId)
      .setIssuedAt(issuedAtS)
      .setExpirationTime(expiresAtS)
      .setJti(jti)
      .sign(privateKey)
  }

  /** The `jti` of a token that was signed here, whatever its age; `undefined` for anything else. */
  async read(token: string): Promise<string | undefined> {
    const { createLocalJWKSet, jwtVerify } = await loadJose()
    try {
      const { payload } = await jwtVerify(token, createLocalJWKSet(await this.jwks()), {
        algorithms: ['ES512'],
        audience: 'api://admin',
        // Expiry is checked at every use; here only the signature counts.
        currentDate: new Date(0),
      })
      return payload.jti
    } catch {
      return undefined
    }
  }

  /** Created with the first token, too. */
  #keys(): Promise<{ privateKey: CryptoKey; jwk: JWK }> {
    this.#pair ??= this.#generate()
    return this.#pair
  }

  async #generate(): Promise<{ privateKey: CryptoKey; jwk: JWK }> {
    const { exportJWK, generateKeyPair } = await loadJose()
    const { privateKey, publicKey } = await generateKeyPair('ES512')
    const jwk = { ...(await exportJWK(publicKey)), alg: 'ES512', kid: this.#kid, use: 'sig' }
    this.#made = jwk
    return { privateKey, jwk }
  }
}
