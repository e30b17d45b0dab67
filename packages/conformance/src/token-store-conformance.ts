import { STORE_ABORTS } from './store-cases/aborts.ts'
import { STORE_LEASES } from './store-cases/leases.ts'
import { STORE_VALUES } from './store-cases/values.ts'
import { runStoreCase } from './run-store-case.ts'
import type { StoreCase } from './store-fixture.ts'
import { type ConformanceSuite, namedCases, registerCases } from './suite.ts'
import type { TokenStoreConformanceOptions } from './token-store-conformance-options.ts'

const CASES = namedCases<StoreCase>(STORE_VALUES, STORE_LEASES, STORE_ABORTS)

/**
 * Registers the tests that every token store must pass: values are preserved, replaced and deleted safely, keys do not
 * collide, two clients agree, one of many callers gets a lease, and no operation hangs. Every case uses keys of its own
 * and has a deadline of 10 s; those about lifetimes take up to a second.
 *
 * @throws TypeError when `except` names a case that does not exist
 *
 * @example
 * ```ts
 * import { test } from 'node:test'
 * import { memoryTokenStore } from '@latchkey/client-credentials'
 * import { tokenStoreConformance } from '@latchkey/conformance'
 *
 * const store = memoryTokenStore()
 * tokenStoreConformance({ test }, { name: 'memory', make: () => store })
 * ```
 */
export function tokenStoreConformance(
  suite: ConformanceSuite,
  options: TokenStoreConformanceOptions,
): void {
  const cases = CASES.filter((one) => one.isUnreachable !== true || options.unreachable)
  registerCases(suite, cases, options, (one) => runStoreCase(options, one))
}
