import type { StoreFixture } from '../store-fixture.ts'
import type { NamedCase } from '../suite.ts'

/** One behavior of every token store. */
export interface StoreCase extends NamedCase {
  /** Runs with a store whose server cannot be reached. */
  readonly isUnreachable?: boolean
  readonly run: (fixture: StoreFixture) => Promise<void>
}
