import type { Watch } from './deadline.ts'
import type { TestedLease } from './token-store-conformance-options.ts'

/** A client of the store whose operations are described when they take too long. */
export interface StoreClient {
  get(key: string, signal?: AbortSignal): Promise<string | undefined>
  set(key: string, value: string, lifetimeMs?: number, signal?: AbortSignal): Promise<void>
  delete(key: string, expected: string, signal?: AbortSignal): Promise<void>
  acquire(key: string, leaseMs?: number, signal?: AbortSignal): Promise<TestedLease | undefined>
}

/** One behavior of every token store. */
export interface StoreCase {
  /** Runs with a store whose server cannot be reached. */
  readonly isUnreachable?: boolean
  readonly run: (fixture: StoreFixture) => Promise<void>
}

/** The fixture of one case. */
export interface StoreFixture extends Watch {
  /** A key that no other case uses; its parts make several. */
  readonly key: (part?: string) => string
  /** Two clients of one store. */
  readonly first: StoreClient
  readonly second: StoreClient
}
