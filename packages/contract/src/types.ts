/** A value, or a promise of it. A scheme that returns no promise keeps callback clients synchronous. */
export type Awaitable<T> = T | PromiseLike<T>

/**
 * The request that is about to be sent, as a scheme sees it.
 *
 * @example
 * ```ts
 * import type { AuthRequest } from '@latchkey/contract'
 *
 * const url = new URL('https://api.example/items?page=2')
 * const request: AuthRequest = {
 *   method: 'GET',
 *   url,
 *   target: '/items?page=2',
 *   headers: new Headers({ accept: 'application/json' }),
 * }
 * ```
 */
export interface AuthRequest {
  /** The method as it is sent; methods are case-sensitive (RFC 9110 section 9.1). */
  readonly method: string
  /** Absolute. Its origin is the protection boundary: a scheme sends credentials only to the origins it was given. */
  readonly url: URL
  /** The request-target exactly as it is sent: `/a?b=c`. See {@link requestTarget}. */
  readonly target: string
  /**
   * The caller's own header fields. `get` ignores case, joins several fields of one name with `, ` and returns `null`
   * for none. Adapters read the fields only when a scheme calls `get`. Fields that the client itself adds (`host`,
   * `content-length`, …) are not included, except `content-type` of a body that the scheme has read.
   */
  readonly headers: { get(name: string): string | null }
  /** Ends waiting inside the scheme. Waiting rejects with `signal.reason`. */
  readonly signal?: AbortSignal | undefined
  /** `undefined`: no body. A function: the bytes, readable again. `'one-shot'`: can be read only once. */
  readonly body?: (() => Awaitable<Uint8Array>) | 'one-shot' | undefined
}

/** A response, as a scheme sees it. */
export interface AuthResponse {
  /** The status code. */
  readonly status: number
  /** Where the response came from, after redirects. */
  readonly url: URL
  readonly headers: {
    /** The value of a field; several fields of one name are joined with `, `. `null` for none. Ignores case. */
    get(name: string): string | null
    /**
     * The values of all fields of one name, if the client keeps them apart; WHATWG `Headers` don't. A malformed challenge in
     * one field then can't hide a challenge in another one. Ignores case.
     */
    fields?(name: string): readonly string[]
  }
}

/** One send. Exactly one of `settle` and `abandon` is called, once. */
export interface AuthAttempt {
  /** Fields to set on this send. Names are lower case. */
  readonly headers: Readonly<Record<Lowercase<string>, string>>
  /** This send will likely be rejected: hold back a large body or a stream. Default: false. */
  readonly expectsChallenge?: boolean
  /**
   * Receives every final response, including a 200. Returns the next attempt, or `undefined` if there is none.
   * Without it, the scheme learns nothing from responses.
   */
  settle?(response: AuthResponse): Awaitable<AuthAttempt | undefined>
  /** Called if no response came: the send failed, was aborted or was never made. */
  abandon?(reason: unknown): void
}

/**
 * An authentication scheme with its credentials. It never sends, retries, reads bodies or sleeps: the adapter does.
 * State of one request lives in the attempt, so that one authenticator serves any number of requests at a time.
 *
 * @example
 * ```ts
 * import type { AuthAttempt, Authenticator } from '@latchkey/contract'
 *
 * export function staticBearer(token: string, origin: string): Authenticator {
 *   return {
 *     authorize({ url }): AuthAttempt {
 *       if (url.origin !== origin) return { headers: {} }
 *       return { headers: { authorization: `Bearer ${token}` } }
 *     },
 *   }
 * }
 * ```
 */
export interface Authenticator {
  /**
   * Prepares one send. Outside the scheme's origins it returns `{ headers: {} }`: no error, no secret.
   *
   * @throws a `LatchkeyError` when the scheme can't do its part, `signal.reason` when the caller aborts
   */
  authorize(request: AuthRequest): Awaitable<AuthAttempt>
}
