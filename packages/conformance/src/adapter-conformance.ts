import { ABORTS } from './adapter-cases/aborts.ts'
import type { AdapterCase } from './adapter-cases/adapter-case.ts'
import { ATTEMPTS } from './adapter-cases/attempts.ts'
import { BODIES } from './adapter-cases/bodies.ts'
import { CALLS } from './adapter-cases/calls.ts'
import { DESCRIPTIONS } from './adapter-cases/descriptions.ts'
import { FAULTS } from './adapter-cases/faults.ts'
import { LOAD } from './adapter-cases/load.ts'
import { REDIRECTS } from './adapter-cases/redirects.ts'
import { STREAMS } from './adapter-cases/streams.ts'
import type { AdapterConformanceOptions } from './adapter-conformance-options.ts'
import { runAdapterCase } from './run-adapter-case.ts'
import { type ConformanceSuite, namedCases, registerCases } from './suite.ts'

const CASES = namedCases<AdapterCase>(
  CALLS,
  DESCRIPTIONS,
  ATTEMPTS,
  BODIES,
  STREAMS,
  ABORTS,
  FAULTS,
  REDIRECTS,
  LOAD,
)

/** The names of all adapter cases, for `except`. */
export const conformanceCases: readonly string[] = CASES.map(({ name }) => name)

/**
 * Registers the tests that every adapter must pass. They run against the kit's own server on a loopback port, with a
 * scheme that counts what the adapter does with each attempt; most run twice, with a scheme that settles synchronously
 * and with one that settles asynchronously. No network and no other scheme is needed.
 *
 * Every case has its own deadline (10 s, or 60 s for those that move 100 MB) and closes what it opened, so a case that
 * hangs fails with what it was waiting for. If your test framework has a limit of its own, set it to at least 2 minutes.
 *
 * @throws TypeError when `except` names a case that does not exist
 *
 * @example
 * ```ts
 * import { test } from 'node:test'
 * import { adapterConformance } from '@latchkey/conformance'
 * import { withAuth } from '@latchkey/fetch'
 *
 * adapterConformance(
 *   { test },
 *   {
 *     name: 'fetch',
 *     make: (authenticator, inner) => {
 *       const fetch = withAuth(authenticator, inner && withAuth(inner))
 *       return {
 *         send: async ({ url, body, ...init }) => {
 *           const stream = typeof body === 'object' && !(body instanceof Uint8Array)
 *           const response = await fetch(url, {
 *             ...init,
 *             // Node sends async iterables; the types of fetch do not allow them.
 *             ...(body === undefined ? {} : { body: body as BodyInit }),
 *             ...(stream ? { duplex: 'half' } : {}),
 *           })
 *           return { status: response.status, headers: response.headers, body: response.body }
 *         },
 *       }
 *     },
 *     except: { 'answers a proxy and the origin behind it': 'fetch hides a 407' },
 *   },
 * )
 * ```
 */
export function adapterConformance(
  suite: ConformanceSuite,
  options: AdapterConformanceOptions,
): void {
  registerCases(suite, CASES, options, async (one) => {
    const variants = one.schemes === 'any' ? [false] : [false, true]
    for (const isAsync of variants) await runAdapterCase(options, one, isAsync)
  })
}
