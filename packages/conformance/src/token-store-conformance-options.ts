import type { Awaitable } from '@latchkey/contract'

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

/** Options for `tokenStoreConformance`. */
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
