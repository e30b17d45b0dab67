/** One figure of a suite: one line of the table. */
export interface Row {
  /** What was measured, in at most 46 characters, so that the table fits a terminal of 80 columns. */
  readonly metric: string
  /** NaN without a limit: not run, as the note says. */
  readonly value: number
  /** `requests`, `B`, `ms`, … */
  readonly unit: string
  /** The promise. Absent: the figure is for information only. */
  readonly limit?: Limit
  /**
   * `count` and `size` are the same on every machine: `--check` fails when one misses its limit. `ratio` and `time` depend
   * on the clock and never fail.
   */
  readonly kind: 'count' | 'size' | 'ratio' | 'time'
  /** Printed below the line: the spread, the control, how it was measured. */
  readonly note?: string
}

/** Both given and equal: exactly this. */
export interface Limit {
  readonly min?: number
  readonly max?: number
}

export interface RunOptions {
  /** Fewer rounds: the counts and sizes hold, ratios and times are rough. */
  readonly quick: boolean
}

/** What a file of `suites/` exports as default. */
export interface Suite {
  /** One line, printed above the table. */
  readonly title: string
  run(options: RunOptions): Promise<readonly Row[]>
}
