import type { Awaitable } from '@latchkey/contract'
import { STORE_ABORTS } from './store-cases/aborts.ts'
import { STORE_LEASES } from './store-cases/leases.ts'
import type { StoreCase } from './store-cases/store-case.ts'
import { STORE_VALUES } from './store-cases/values.ts'
import { runStoreCase } from './store-fixture.ts'
import { type ConformanceSuite, registerCases } from './suite.ts'

/** The right to request a token, as `@latchkey/token-manager` declares it. */
export interface TestedLease {
  release(): Promise<void>
}

/** A token store, as `@latchkey/token-manager` declares it. */
export interface TestedTokenStore {
  readonly shared: boolean
  get(key: string, signal: AbortSignal): Promise<string | undefined>
  set(key: string, value: string, lifetimeMs: number, signal: AbortSignal): Promise<void>
  delete(key: string, expected: string, signal: AbortSignal): Promise<void>
  acquire?(key: string, leaseMs: number, signal: AbortSignal): Promise<TestedLease | undefined>
}

/** Options for {@link tokenStoreConformance}. */
export interface TokenStoreConformanceOptions {
  /** The prefix of each test name. */
  readonly name: string
  /**
   * Returns a client of the store under test. It is called twice for the cases with two clients: both must see the same
   * values and leases, as two processes on one server do. A store in memory returns the same object each time.
   */
  readonly make: () => Awaitable<TestedTokenStore>
  /** Returns a store whose server cannot be reached. Default: that case is not registered. */
  readonly unreachable?: () => Awaitable<TestedTokenStore>
  /** Cases that the store cannot pass, by name, each with its reason. */
  readonly except?: Readonly<Record<string, string>>
}

const CASES: readonly StoreCase[] = [...STORE_VALUES, ...STORE_LEASES, ...STORE_ABORTS]

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
