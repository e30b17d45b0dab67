import type { Fixture } from '../fixture.ts'

/** One behavior of every adapter. */
export interface AdapterCase {
  /**
   * `both` runs the case with a scheme that settles synchronously, and again with one that settles asynchronously. Default:
   * `both`. `any`: the case chooses by itself.
   */
  readonly schemes?: 'both' | 'any'
  /** Default: 10 s. */
  readonly deadlineMs?: number
  /** The server stops responding after this number of requests, and the case fails. Default: 40. */
  readonly maxRequests?: number
  readonly run: (fixture: Fixture) => Promise<void>
}
