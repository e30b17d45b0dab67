import type { Authenticator, Awaitable } from '@latchkey/contract'
import type { TokenErrorCode } from './token-error.ts'

/** An access token that is good to send. */
export interface AccessToken {
  /** What goes behind `Bearer `. */
  readonly value: string
  readonly tokenType: 'Bearer'
  /** When it ends, in epoch milliseconds, without any safety margin. */
  readonly expiresAt: number
  /** The scope that the server granted, where it said so. */
  readonly scope?: string
}

/** Time, so that tests can set it. */
export interface Clock {
  /** Wall clock, epoch milliseconds. */
  now(): number
  /** Milliseconds that only ever rise, from any start. */
  monotonic(): number
  /** Runs a function once, `ms` from now. It should not keep the process alive. */
  setTimeout(run: () => void, ms: number): unknown
  clearTimeout(handle: unknown): void
}

/**
 * Where several managers, processes or machines share their tokens. A store saves token requests and is never the
 * cause of an error: what it throws, loses, garbles or takes too long for costs a token request. Values are opaque.
 *
 * @example
 * ```ts
 * import type { TokenStore } from '@latchkey/client-credentials'
 *
 * export function storeIn(map: Map<string, string>): TokenStore {
 *   return {
 *     shared: true,
 *     get: (key) => Promise.resolve(map.get(key)),
 *     set: (key, value) => Promise.resolve(void map.set(key, value)),
 *     delete: (key, expected) =>
 *       Promise.resolve(void (map.get(key) === expected && map.delete(key))),
 *   }
 * }
 * ```
 */
export interface TokenStore {
  /** Others may hold its tokens: `close()` does not revoke them unless `revokeOnClose` is `true`. */
  readonly shared: boolean
  /** Gives the value of a key, `undefined` when there is none. */
  get(key: string, signal: AbortSignal): Promise<string | undefined>
  /** Keeps a value that is of no use after `lifetimeMs`. */
  set(key: string, value: string, lifetimeMs: number, signal: AbortSignal): Promise<void>
  /** Removes a key, but only if its value is still the expected one. */
  delete(key: string, expected: string, signal: AbortSignal): Promise<void>
  /**
   * Takes the right to make the token of this key, for `leaseMs` at most, so that a holder that died blocks nobody for
   * longer. Answers at once: `undefined` means that another holds it. Without this method everyone makes tokens.
   */
  acquire?(key: string, leaseMs: number, signal: AbortSignal): Promise<Lease | undefined>
}

/** The right to make a token, until it is released or its time is over. */
export interface Lease {
  /** Gives the right back. Does nothing when another holds it already. */
  release(): Promise<void>
}

/** What happened on the way. Never holds a secret or a token. */
export type TokenEvent =
  | { readonly type: 'token-requested' }
  | { readonly type: 'token-received'; readonly expiresAt: number }
  | {
      readonly type: 'token-request-failed'
      readonly code: TokenErrorCode
      readonly retryable: boolean
      readonly oauthError?: string | undefined
      readonly status?: number | undefined
    }
  | { readonly type: 'token-invalidated' }
  | { readonly type: 'token-revoked' }
  /** The store could not do this; told once, until a token was stored again. */
  | { readonly type: 'store-failed'; readonly operation: 'get' | 'set' | 'delete' | 'acquire' }

/** Options of {@link clientCredentials} that do not depend on how the client authenticates. */
export interface CommonOptions {
  /** Where tokens are made: https, or http on this machine. */
  readonly tokenEndpoint: string | URL
  /** Where tokens are revoked (RFC 7009). Without it `revoke()` and `close()` only forget the token. */
  readonly revocationEndpoint?: string | URL
  readonly clientId: string
  /** Where the token may go: one origin or several, such as `https://api.example`. */
  readonly origins: string | readonly string[]
  /** Lets secrets and tokens travel over plain http. Default: `false`; this machine is always allowed. */
  readonly allowInsecureHttp?: boolean
  /** Scopes separated by spaces. Default: those that the server chooses. */
  readonly scope?: string
  /** More parameters of the token request, such as `audience` or `resource`, as pairs of name and value. */
  readonly parameters?: readonly (readonly [string, string])[]
  /** The fetch that token requests are sent with. Default: the global one, looked up at each request. */
  readonly fetch?: typeof globalThis.fetch
  /** Where tokens are shared. Default: nowhere; this object keeps its token to itself. */
  readonly store?: TokenStore
  /** Encrypts tokens in the store: a long random string. Of a list the first encrypts and all decrypt. Default: none. */
  readonly encryptionKey?: string | readonly string[]
  /** How long one operation of the store may take. Default: 500 ms. */
  readonly storeTimeoutMs?: number
  /** For how long one process may hold the right to make the token of a shared store. Default: 10,000 ms. */
  readonly lockLeaseMs?: number
  /** Default: the system's. */
  readonly clock?: Clock
  /** For one token request, from its start to the end of the answer. Default: 2,000 ms. */
  readonly timeoutMs?: number
  /** How often a request is sent that fails for now, the first time included. Default: 3. */
  readonly maxAttempts?: number
  /** The pause before the second attempt; each further one is twice as long. Default: 100 ms. */
  readonly retryBaseMs?: number
  /** The longest such pause. Default: 1,000 ms. */
  readonly retryMaxMs?: number
  /** The longest `Retry-After` that is waited for; a call fails at once above it. Default: 60,000 ms. */
  readonly retryAfterMaxMs?: number
  /** A token is not used in the last ms of its life, at most half of it. Default: 30,000 ms. */
  readonly expirySkewMs?: number
  /** A token is renewed early in the last ms of its life, at most half of it; 0: never. Default: 300,000 ms. */
  readonly refreshAheadMs?: number
  /** From 0 to 1: by how much of itself an early refresh or a pause is moved at random. Default: 0. */
  readonly jitter?: number
  /** The life of a token whose answer does not say it. Default: 300,000 ms. */
  readonly fallbackLifetimeMs?: number
  /** The longest answer that is read, counted after decompression. Default: 65,536 bytes. */
  readonly maxBodyBytes?: number
  /** For how long a final refusal is remembered and nothing is sent. Default: 5,000 ms. */
  readonly negativeCacheMs?: number
  /** `true`: renews early by a timer. `false`, the default: the first call that comes late in a token's life does. */
  readonly background?: boolean
  /** Whether `close()` revokes. Default: `'auto'`, only a token that no store shares. */
  readonly revokeOnClose?: 'auto' | boolean
  /** How long `close()` may take. Default: 2,000 ms. */
  readonly closeTimeoutMs?: number
  /** Is told what happens. What it throws is ignored. */
  readonly onEvent?: (event: TokenEvent) => void
}

/** A client that proves itself with a secret. */
export interface SecretOptions extends CommonOptions {
  /**
   * One secret, or several in order of preference: if the server rejects one, the next is tried. A function is called
   * before every token request, and once more after the server rejected its secrets, so that a mounted or rotated secret
   * is read when it is needed.
   */
  readonly clientSecret: string | readonly string[] | (() => Awaitable<string | readonly string[]>)
  readonly privateKey?: never
  /** Default: `'client_secret_basic'`. */
  readonly authMethod?: 'client_secret_basic' | 'client_secret_post' | 'client_secret_jwt'
  /** How id and secret are written into the Basic value. Default: `'form'` (RFC 6749 section 2.3.1). */
  readonly basicEncoding?: 'form' | 'raw'
  /** For `client_secret_jwt`: `HS256`, the default, `HS384` or `HS512`. */
  readonly keyAlgorithm?: string
  /** For `client_secret_jwt`: the audience of the assertion. Default: the token endpoint. */
  readonly audience?: string
}

/** A client that proves itself with a private key (`private_key_jwt`, RFC 7523). Needs the package `jose`. */
export interface KeyOptions extends CommonOptions {
  /** For signing. A JWK's `kid` goes into the header of the assertion. */
  readonly privateKey: CryptoKey | JWK
  readonly clientSecret?: never
  readonly authMethod?: 'private_key_jwt'
  readonly basicEncoding?: never
  /** Default: the JWK's `alg`, or what fits the key: `ES256`, `ES384`, `ES512`, `Ed25519`, `RS256`, `PS256`, … */
  readonly keyAlgorithm?: string
  /** The audience of the assertion. Default: the token endpoint. */
  readonly audience?: string
}

/** A private key as JSON (RFC 7517). */
export interface JWK extends JsonWebKey {
  readonly kid?: string
}

/** What {@link clientCredentials} takes: a secret or a private key, never both. */
export type ClientCredentialsOptions = SecretOptions | KeyOptions

/** An {@link Authenticator} that is also a plain source of tokens. */
export interface ClientCredentials extends Authenticator, AsyncDisposable {
  /**
   * Gives a token that lives. However many callers ask, one token request is sent. An abort ends this caller's wait only.
   *
   * @throws TokenError when there is none to be had; `signal.reason` after an abort
   */
  accessToken(options?: { readonly signal?: AbortSignal | undefined }): Promise<AccessToken>
  /** Drops the token with this value, and no other: someone may have got a new one already. */
  invalidate(value: string): void
  /**
   * Revokes the token in use, if there is one, and forgets it. Who shares it finds that out by a 401.
   *
   * @throws TokenError when the revocation endpoint refuses or does not answer
   */
  revoke(): Promise<void>
  /**
   * Ends this source of tokens: waiting and later calls fail with kind `closed`, and a token that is not shared is revoked
   * as well as that is possible within `closeTimeoutMs`. Never throws; can be called again.
   */
  close(): Promise<void>
}
