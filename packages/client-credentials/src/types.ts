import type { Authenticator } from '@latchkey/contract'

/** An access token that is good to send now. */
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
  setTimeout(run: () => void, ms: number): unknown
  clearTimeout(handle: unknown): void
}

/** What happened on the way. Never holds a secret or a token. */
export type TokenEvent =
  | { readonly type: 'token-requested' }
  | { readonly type: 'token-received'; readonly expiresAt: number }
  | { readonly type: 'token-request-failed'; readonly code: string; readonly status?: number }
  | { readonly type: 'token-invalidated' }
  | { readonly type: 'token-revoked' }

/** What {@link clientCredentials} takes. */
export interface ClientCredentialsOptions {
  /** Where tokens are made: https, or http on this machine. For Cloud Manager: `https://cloud.mongodb.com/api/oauth/token`. */
  readonly tokenEndpoint: string | URL
  /** Where tokens are revoked (RFC 7009). Without it `revoke()` and `close()` only forget the token. */
  readonly revocationEndpoint?: string | URL
  readonly clientId: string
  readonly clientSecret: string
  /** How id and secret are written into the Basic value. Default: `'form'` (RFC 6749 section 2.3.1). */
  readonly basicEncoding?: 'form' | 'raw'
  /** Where the token may go: one origin or several, such as `https://cloud.mongodb.com`. */
  readonly origins: string | readonly string[]
  /** Lets the token travel to origins over plain http. Default: `false`; this machine is always allowed. */
  readonly allowInsecureHttp?: boolean
  /** Default: the space-separated scopes that the server chooses. */
  readonly scope?: string
  /** The fetch that token requests are sent with. Default: the global one, looked up at each request. */
  readonly fetch?: typeof globalThis.fetch
  /** Default: the system's. */
  readonly clock?: Clock
  /** Default: 2,000 ms for one token request, from its start to the end of the answer. */
  readonly timeoutMs?: number
  /** A token is not used in its last 30,000 ms by default; never more than half of its life is given up. */
  readonly expirySkewMs?: number
  /** The life of a token whose answer does not say it. Default: 300,000 ms. */
  readonly fallbackLifetimeMs?: number
  /** The longest answer that is read, counted after decompression. Default: 65,536 bytes. */
  readonly maxBodyBytes?: number
  /** Is told what happens. What it throws is ignored. */
  readonly onEvent?: (event: TokenEvent) => void
}

/** An {@link Authenticator} that is also a plain source of tokens. */
export interface ClientCredentials extends Authenticator, AsyncDisposable {
  /**
   * Gives a token that lives. However many callers ask, one token request is sent. An abort ends this caller's wait only.
   *
   * @throws TokenError when there is none to be had; `signal.reason` after an abort
   */
  accessToken(options?: { readonly signal?: AbortSignal }): Promise<AccessToken>
  /** Drops the token with this value, and no other: someone may have got a new one already. */
  invalidate(value: string): void
  /**
   * Revokes the token in use, if there is one, and forgets it.
   *
   * @throws TokenError when the revocation endpoint refuses or does not answer
   */
  revoke(): Promise<void>
  /** Revokes as well as it can and ends: later calls fail with kind `closed`. Never throws; can be called again. */
  close(): Promise<void>
}
