import { SCHEME_ABORTS } from './scheme-cases/aborts.ts'
import { SCHEME_CALLS } from './scheme-cases/calls.ts'
import { SCHEME_HOSTILE } from './scheme-cases/hostile.ts'
import { SCHEME_INTERLEAVINGS } from './scheme-cases/interleavings.ts'
import { SCHEME_ORIGINS } from './scheme-cases/origins.ts'
import { SCHEME_SECRETS } from './scheme-cases/secrets.ts'
import { runSchemeCase } from './run-scheme-case.ts'
import type { SchemeConformanceOptions } from './scheme-conformance-options.ts'
import type { SchemeCase } from './scheme-fixture.ts'
import { type ConformanceSuite, namedCases, registerCases } from './suite.ts'

const CASES = namedCases<SchemeCase>(
  SCHEME_CALLS,
  SCHEME_ORIGINS,
  SCHEME_INTERLEAVINGS,
  SCHEME_ABORTS,
  SCHEME_SECRETS,
  SCHEME_HOSTILE,
)

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
 * import type { AuthAttempt, Authenticator } from '@latchkey/contract'
 *
 * function staticHeader(secret: string, origin: string): Authenticator {
 *   return {
 *     authorize({ url }): AuthAttempt {
 *       if (url.origin !== origin) return { headers: {} }
 *       return { headers: { 'x-api-key': secret } }
 *     },
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
