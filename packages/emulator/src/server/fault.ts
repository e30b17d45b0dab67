import type { IncomingHttpHeaders } from 'node:http'

/** A request as faults see it. */
export interface FaultRequest {
  readonly method: string
  /** Without the query. */
  readonly path: string
  readonly query: URLSearchParams
  /** Names in lower case. */
  readonly headers: IncomingHttpHeaders
  /** The public key or client id in the request; `undefined` if there is none. */
  readonly credential: string | undefined
  /** The body as text; empty if there is none. */
  readonly body: string
}

/**
 * Which requests a fault affects. Fields that are left out match every request. In `path`, `credential`, `query` and
 * `headers`, `*` stands for any characters.
 */
export interface FaultMatch {
  /** In upper or lower case. */
  readonly method?: string | undefined
  /** The path without the query: `/api/oauth/token`, or `*apiKeys`. */
  readonly path?: string | undefined
  /** The public key or client id in the request. */
  readonly credential?: string | undefined
  /** Parameters of the query with their values. */
  readonly query?: Readonly<Record<string, string>> | undefined
  /** Header fields with their values; names in upper or lower case. */
  readonly headers?: Readonly<Record<string, string>> | undefined
  /** A text that the body contains, or fields that the JSON body has. */
  readonly body?: string | Readonly<Record<string, unknown>> | undefined
}

/** A response in place of the emulator's. */
export interface FaultResponse {
  /** Default: 200. */
  readonly status?: number | undefined
  readonly headers?: Readonly<Record<string, string>> | undefined
  /** The body as text. */
  readonly body?: string | undefined
  /** The body as JSON, instead of `body`. */
  readonly json?: unknown
}

/** What a fault does to a request. `delay` and `clientAddress` can be combined with one of the others. */
export interface FaultEffect {
  /** Time to wait before the response, in ms. */
  readonly delay?: number | undefined
  /** Closes the connection without a response. */
  readonly drop?: true | undefined
  /** Closes the connection after this many octets of the body. */
  readonly truncate?: number | undefined
  /** Responds with this status, and with an API error unless `body` is given. */
  readonly status?: number | undefined
  /** The body of the response with `status`. */
  readonly body?: string | undefined
  /** Header fields of the response with `status` or `rateLimit`. */
  readonly headers?: Readonly<Record<string, string>> | undefined
  /** Responds 401 with a new nonce and `stale=true`. */
  readonly staleNonce?: true | undefined
  /** Responds 429 as the API or as OAuth does, with `Retry-After` and `RateLimit-*` or, if `bare`, without. */
  readonly rateLimit?: 'api' | 'oauth' | 'api-bare' | 'oauth-bare' | undefined
  /** Responds 401 as the authentication layer does. */
  readonly unauthorized?: true | undefined
  /** The address that the request seems to come from. */
  readonly clientAddress?: string | undefined
  /** Computes the response. `undefined` lets the emulator respond. Not available at the control endpoints. */
  readonly respond?:
    | ((request: FaultRequest) => FaultResponse | undefined | Promise<FaultResponse | undefined>)
    | undefined
}

/** A fault and the requests that it affects. */
export interface Fault extends FaultEffect {
  /** Default: all requests. A function is called for every request until it returns `true`. */
  readonly match?: FaultMatch | ((request: FaultRequest) => boolean) | undefined
  /** The number of requests to affect. Default: all, until the fault is removed. */
  readonly times?: number | undefined
}

/** A fault that was added. */
export interface ActiveFault {
  readonly id: number
  readonly fault: Fault
  /** The number of requests that the fault affected. */
  readonly hits: number
  /** Why the fault can never match; absent if it can. */
  readonly warning: string | undefined
  remove(): void
}

/** The faults of an emulator. */
export interface Faults {
  /**
   * Adds a fault. If several match a request, the first one added decides where they differ. Prints a warning if no request
   * of the API can match.
   *
   * @throws TypeError that names the field that is wrong
   *
   * @example
   * ```ts
   * import { startEmulator } from '@latchkey/emulator'
   *
   * await using emulator = await startEmulator()
   * emulator.faults.add({ match: { method: 'POST', path: '*secrets' }, status: 503, times: 2 })
   * emulator.faults.add({
   *   match: ({ headers }) => headers['user-agent']?.startsWith('curl') === true,
   *   respond: ({ path }) => ({ status: 418, json: { path } }),
   * })
   * ```
   */
  add(fault: Fault): ActiveFault
  list(): readonly ActiveFault[]
  /** Removes all faults. */
  clear(): void
}
