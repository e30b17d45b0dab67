import type { Authenticator, Awaitable } from '@latchkey/contract'
import { SCHEME_ABORTS } from './scheme-cases/aborts.ts'
import { SCHEME_CALLS } from './scheme-cases/calls.ts'
import { SCHEME_HOSTILE } from './scheme-cases/hostile.ts'
import { SCHEME_INTERLEAVINGS } from './scheme-cases/interleavings.ts'
import { SCHEME_ORIGINS } from './scheme-cases/origins.ts'
import type { SchemeCase } from './scheme-cases/scheme-case.ts'
import { SCHEME_SECRETS } from './scheme-cases/secrets.ts'
import { runSchemeCase } from './scheme-fixture.ts'
import { type ConformanceSuite, registerCases } from './suite.ts'

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

/** Options for {@link schemeConformance}. */
export interface SchemeConformanceOptions {
  /** The prefix of each test name. */
  readonly name: string
  /** Creates the scheme under test: a new one for each call, without state from an earlier one. */
  readonly make: (context: SchemeContext) => Awaitable<Authenticator>
  /**
   * Plays the server: checks the credentials of a request, and responds with 401 and a challenge or with 200. Default: a
   * server that accepts everything, which cannot tell whether the credentials are right.
   */
  readonly server?: (request: SchemeRequest, context: SchemeContext) => Awaitable<SchemeResponse>
  /** Cases that the scheme cannot pass, by name, each with its reason. */
  readonly except?: Readonly<Record<string, string>>
}

const CASES: readonly SchemeCase[] = [
  ...SCHEME_CALLS,
  ...SCHEME_ORIGINS,
  ...SCHEME_INTERLEAVINGS,
  ...SCHEME_ABORTS,
  ...SCHEME_SECRETS,
  ...SCHEME_HOSTILE,
]

/**
 * Registers the tests that every authentication scheme must pass: it authenticates, sends nothing outside its origins,
 * survives calls that end in any order or never, ends on abort, displays no secret, and reads hostile header fields in
 * linear time. Schemes send nothing themselves, so no network is needed. Every case has a deadline of 20 s.
 *
 * @throws TypeError when `except` names a case that does not exist
 *
 * @example
 * ```ts
 * import { test } from 'node:test'
 * import { schemeConformance } from '@latchkey/conformance'
 * import type { Authenticator } from '@latchkey/contract'
 *
 * function staticHeader(secret: string, origin: string): Authenticator {
 *   return {
 *     authorize: ({ url }) => ({ headers: url.origin === origin ? { 'x-api-key': secret } : {} }),
 *   }
 * }
 *
 * schemeConformance(
 *   { test },
 *   {
 *     name: 'static header',
 *     make: ({ origins, secret }) => staticHeader(secret, origins),
 *     server: ({ headers }, { secret }) => ({
 *       status: headers.get('x-api-key') === secret ? 200 : 401,
 *     }),
 *   },
 * )
 * ```
 */
export function schemeConformance(
  suite: ConformanceSuite,
  options: SchemeConformanceOptions,
): void {
  registerCases(suite, CASES, options, (one) => runSchemeCase(options, one))
}
