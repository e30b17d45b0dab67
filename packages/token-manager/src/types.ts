/// <reference lib="esnext.disposable" preserve="true" />
import type { Authenticator, AuthResponse } from '@latchkey/contract'
import type { TokenErrorCode } from './token-error.ts'

/** An access token that can be sent. */
export interface AccessToken {
  /** The token itself, without `Bearer `. */
  readonly value: string
  /** How the token is sent unless the option `authorization` says otherwise (RFC 6750). */
  readonly tokenType: 'Bearer'
  /** When the token expires, in epoch milliseconds, without any safety margin. */
  readonly expiresAt: number
  /** The scope that the server granted, if it said so. */
  readonly scope?: string
}

/** A token as `request` returns it. */
export interface IssuedToken {
  /** The token: visible ASCII characters without spaces. */
  readonly value: string
  /**
   * How long the token is valid, in ms from the moment `request` was called; 0: already expired. Default: `exp - iat` of
   * a JWT, else `fallbackLifetimeMs`.
   */
  readonly expiresInMs?: number | undefined
  /** The scope that the server granted. */
  readonly scope?: string | undefined
  /**
   * What the next `request` needs, for example a rotated refresh token. Encrypted and stored together with the token.
   * Without it the previous state stays.
   */
  readonly state?: string | undefined
}

/** The argument of `request`. */
export interface RequestContext {
  /** Aborts after `timeoutMs`. Pass it to `fetch`. */
  readonly signal: AbortSignal
  /** 1 for the first request of a search, and one more for each retry after a transient failure. */
  readonly attempt: number
  /** The newest state that an earlier `request` returned, here or in any process that shares the store. */
  readonly state?: string
  /**
   * The store could not be read, so that a newer state may exist. Throw a retryable {@link TokenError} if using an old
   * state would do harm, as with refresh tokens that the server revokes when one is used twice.
   */
  readonly isStateUnknown?: true
}

/** Time, so that tests can control it. */
export interface Clock {
  /** Wall clock, epoch milliseconds. */
  now(): number
  /** Milliseconds that never decrease, from any start. */
  monotonic(): number
  /** Calls a function once, after `ms`. Should not keep the process alive. */
  setTimeout(run: () => void, ms: number): unknown
  clearTimeout(handle: unknown): void
}

/**
 * Storage through which several managers, processes or machines share their tokens. A store saves token requests and never
 * causes an error: if it throws, hangs, or loses a value, the manager requests a token of its own. Values are opaque.
 *
 * @example
 * ```ts
 * import type { TokenStore } from '@latchkey/token-manager'
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
  /** Whether others can hold its tokens: `close()` does not revoke these unless `revokeOnClose` is `true`. */
  readonly shared: boolean
  /** Returns the value of a key, `undefined` if there is none. */
  get(key: string, signal: AbortSignal): Promise<string | undefined>
  /** Stores a value, replacing any other. After `lifetimeMs` it can be deleted. */
  set(key: string, value: string, lifetimeMs: number, signal: AbortSignal): Promise<void>
  /** Deletes a key, but only if its value is still the expected one. */
  delete(key: string, expected: string, signal: AbortSignal): Promise<void>
  /**
   * Acquires the right to request the token of this key, for at most `leaseMs`, so that a holder that died blocks others
   * no longer than that. Resolves at once: to `undefined` if another holds it. Without this method every manager
   * requests tokens of its own.
   */
  acquire?(key: string, leaseMs: number, signal: AbortSignal): Promise<Lease | undefined>
}

/** The right to request a token, until it is released or expires. */
export interface Lease {
  /** Releases the lease. Does nothing if it has expired or was released before. */
  release(): Promise<void>
}

/** An event of a manager. Never contains a secret or a token. */
export type TokenEvent =
  | { readonly type: 'token-requested' }
  | { readonly type: 'token-received'; readonly expiresAt: number }
  | {
      readonly type: 'token-request-failed'
      /** The code of the error; of an error that is not a {@link TokenError}, its name. */
      readonly code: TokenErrorCode | (string & {})
      readonly retryable: boolean
      readonly oauthError?: string | undefined
      readonly status?: number | undefined
      readonly reason?: string | undefined
    }
  | { readonly type: 'token-invalidated' }
  | { readonly type: 'token-revoked' }
  | StoreFailedEvent
  /** A value in the store was written by something else, or with another `encryptionKey`; reported once. */
  | { readonly type: 'store-unreadable'; readonly hint: string }
  /** `lockLeaseMs` is shorter than `timeoutMs`, which is used instead; reported once. */
  | { readonly type: 'lease-extended'; readonly leaseMs: number; readonly hint: string }
  /** A request to an origin that is not in `origins` was sent without a token; reported once per origin. */
  | { readonly type: 'outside-origins'; readonly origin: string }

/** An operation of the store failed; reported once, until a token was stored again. */
export interface StoreFailedEvent {
  readonly type: 'store-failed'
  readonly operation: 'get' | 'set' | 'delete' | 'acquire' | 'release'
  /** The code of the store's error, such as `ECONNREFUSED`, or what our own stores say. */
  readonly reason: string
  /** What to do. */
  readonly hint: string
}

/** Something that `await using` can close (TypeScript 5.2, Node 24). */
export interface Closable {
  close(): Promise<void>
  [Symbol.asyncDispose](): Promise<void>
}

/** An {@link Authenticator} that is also a plain source of tokens. */
export interface TokenManager extends Authenticator, Closable {
  /**
   * Returns a token that is valid. However many callers wait, one token request is sent. An abort ends this caller's
   * wait only.
   *
   * @throws TokenError if no token can be obtained; `signal.reason` after an abort
   */
  accessToken(options?: { readonly signal?: AbortSignal | undefined }): Promise<AccessToken>
  /** Drops the token with this value, and no other: a newer one may be in use already. */
  invalidate(value: string): void
  /**
   * Revokes the token in use, if there is one, and forgets it. Processes that share the token get a 401 and request another.
   *
   * @throws TokenError if the revocation fails
   */
  revoke(): Promise<void>
  /**
   * Closes this source of tokens: waiting and later calls fail with kind `closed`, and a token that is not shared is
   * revoked if that is possible within `closeTimeoutMs`. Never throws; can be called more than once.
   */
  close(): Promise<void>
}

/** Options that every token manager has, whatever the grant. */
export interface ManagerOptions {
  /** Where the token can be sent: one origin or several, such as `https://api.example`. */
  readonly origins: string | URL | readonly (string | URL)[]
  /** Allows tokens to be sent over plain http. Default: `false`; loopback hosts are always allowed. */
  readonly allowInsecureHttp?: boolean | undefined
  /**
   * The header fields that carry a token, with names in lower case. Default: `authorization: Bearer <token>`.
   */
  readonly authorization?:
    ((token: string) => Readonly<Record<Lowercase<string>, string>>) | undefined
  /**
   * Recognizes a rejected token in addition to 401, and 403 with `error="invalid_token"` (RFC 6750 section 3.1): for
   * servers with a signal of their own, such as status 498 or a redirect to a login page.
   */
  readonly rejected?: ((response: AuthResponse) => boolean) | undefined
  /** Where tokens are shared. Default: nowhere; this object keeps its token to itself. */
  readonly store?: TokenStore | undefined
  /**
   * Encrypts tokens in the store (AES-256-GCM). At least 32 random characters, such as 32 bytes in base64. Of a list the
   * first encrypts and all decrypt. Default: no encryption.
   */
  readonly encryptionKey?: string | readonly string[] | undefined
  /** How long one search for a token waits for a store that fails. Default: 500 ms. */
  readonly storeTimeoutMs?: number | undefined
  /** How long a process that died can block others. Default: 30,000 ms; at least `timeoutMs`. */
  readonly lockLeaseMs?: number | undefined
  /** The source of time, which tests can control. Default: the system's clock. */
  readonly clock?: Clock | undefined
  /** Time limit for one token request, from its start to the end of the response. Default: 10,000 ms. */
  readonly timeoutMs?: number | undefined
  /** How many times a token request that fails with a transient error is sent, including the first. Default: 3. */
  readonly maxAttempts?: number | undefined
  /** The pause before the second attempt; each further one is twice as long. Default: 100 ms. */
  readonly retryBaseMs?: number | undefined
  /**
   * The longest pause between attempts. After the last attempt, callers get the error immediately for this time, which
   * doubles with each further failure, up to a minute. Default: 1,000 ms.
   */
  readonly retryMaxMs?: number | undefined
  /** The longest `Retry-After` that is waited for; a call fails at once above it. Default: 60,000 ms. */
  readonly retryAfterMaxMs?: number | undefined
  /** A token is not used this long before it expires, at most half of its lifetime. Default: 30,000 ms. */
  readonly expirySkewMs?: number | undefined
  /** A token is refreshed this long before it expires, at most half of its lifetime; 0: never. Default: 300,000 ms. */
  readonly refreshAheadMs?: number | undefined
  /** How much of `refreshAheadMs` and of each pause is random, from 0 to 1. Default: 0.1. */
  readonly jitter?: number | undefined
  /** The lifetime of a token whose response does not state it. Default: 300,000 ms. */
  readonly fallbackLifetimeMs?: number | undefined
  /** How long a final failure is remembered, while nothing is sent. Default: 5,000 ms. */
  readonly negativeCacheMs?: number | undefined
  /** `true`: a timer refreshes early. `false`, the default: the first call shortly before the token expires does. */
  readonly background?: boolean | undefined
  /** Whether `close()` revokes. Default: `'auto'`, only a token that no store shares. */
  readonly revokeOnClose?: 'auto' | boolean | undefined
  /** How long `close()` can take. Default: 2,000 ms. */
  readonly closeTimeoutMs?: number | undefined
  /** Called with each event. Errors that it throws are ignored. */
  readonly onEvent?: ((event: TokenEvent) => void) | undefined
}

/** Options for {@link tokenManager}. */
export interface TokenManagerOptions extends ManagerOptions {
  /**
   * Requests one token. Called once at a time here, and once per lease among all that share a store. Throw a
   * {@link TokenError} to control retries; network errors of `fetch` are recognized; other errors are final and reach
   * the callers unchanged.
   */
  readonly request: (context: RequestContext) => Promise<IssuedToken>
  /** Revokes a token; resolve to `false` if tokens cannot be revoked. Default: `revoke()` and `close()` only forget it. */
  readonly revoke?:
    ((token: string, context: { readonly signal: AbortSignal }) => Promise<unknown>) | undefined
  /** Separates tokens in a store. Contains no secret. Required with `store`; a new key starts without `state`. */
  readonly storeKey?: string | undefined
}
