import type { Authenticator, Awaitable } from '@latchkey/contract'

/** What the kit gives to `make` and `server`. */
export interface SchemeContext {
  /** The origin that may receive the credentials: pass it to the scheme as its `origins`. */
  readonly origins: string
  /** A password, key or token for the scheme. The kit checks that it is never displayed. */
  readonly secret: string
}

/** A request as the scheme's server gets it. */
export interface SchemeRequest {
  readonly method: string
  readonly url: URL
  /** The request-target: path and query. */
  readonly target: string
  readonly headers: { get(name: string): string | null }
  readonly body: Uint8Array
}

/** The response of the scheme's server. */
export interface SchemeResponse {
  readonly status: number
  /** Header fields, for example `www-authenticate`. Default: none. */
  readonly headers?: Readonly<Record<string, string>>
}

/** Options for `schemeConformance`. */
export interface SchemeConformanceOptions {
  /** The prefix of each test name. */
  readonly name: string
  /** Creates the scheme under test: a new one for each call, without state from an earlier one. */
  readonly make: (context: SchemeContext) => Awaitable<Authenticator>
  /**
   * Acts as the server: checks the credentials of a request, and responds with 401 and a challenge or with 200. Default: a
   * server that accepts everything, which cannot tell whether the credentials are right.
   */
  readonly server?: (request: SchemeRequest, context: SchemeContext) => Awaitable<SchemeResponse>
  /** Cases that the scheme cannot pass, by name, each with its reason. */
  readonly except?: Readonly<Record<string, string>>
}
