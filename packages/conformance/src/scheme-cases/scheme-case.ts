import type { SchemeFixture } from '../scheme-fixture.ts'
import type { NamedCase } from '../suite.ts'

/** One behavior of every scheme. */
export interface SchemeCase extends NamedCase {
  readonly run: (fixture: SchemeFixture) => Promise<void>
}
