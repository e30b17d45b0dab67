import type { Row } from '../suite.d.ts'

/** What `results.json` holds. A figure that is no number is `null` there. */
export interface Results {
  /** The day, as `2026-01-31`. */
  measuredAt: string
  quick: boolean
  /** The version. */
  node: string
  cores: number
  /** The suites that are not measured: the run was cut off. */
  missing: string[]
  suites: SuiteResult[]
}

export interface SuiteResult {
  name: string
  title: string
  rows: readonly Row[]
}
