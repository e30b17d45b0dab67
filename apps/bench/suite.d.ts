/** One figure of a suite: one line of the table. */
export interface Row {
  /** What was measured, in at most 46 characters, so that the table fits a terminal of 80 columns. */
  readonly metric: string
  /** NaN without a limit: not run, or no figure because of what the note says. */
  readonly value: number
  /** `requests`, `B`, `ms`, … */
  readonly unit: string
  /** Whose figure it is, where several clients stand side by side: its name and version. */
  readonly client?: string
  /** The client is not ours: its figure is for comparison. */
  readonly peer?: boolean
  /** The target. Absent: the figure is for information only. */
  readonly limit?: Limit
  /**
   * What `--check` holds instead of a target that is missed: the figure of the day with a little room, so that it can't
   * get worse unseen. The table shows both.
   */
  readonly budget?: Limit
  /**
   * `count` and `size` are the same on every machine: `--check` fails when one misses its limit. `ratio` and `time` depend
   * on the clock and never fail.
   */
  readonly kind: 'count' | 'size' | 'ratio' | 'time'
  /** The yardstick beside itself differed too much: the figure neither keeps nor misses its target. */
  readonly untrusted?: boolean
  /** Printed below the line: the spread, the control, how it was measured, what was wrong. */
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
  /** Only what the check can hold is wanted: counts and sizes. */
  readonly check: boolean
  /** The peers are installed, and wanted. */
  readonly peers: boolean
}

/** What a file of `suites/` exports as default. */
export interface Suite {
  /** One line, printed above the table. */
  readonly title: string
  /** It has counts or sizes that `--check` holds without being told the suite's name. */
  readonly checked?: boolean
  run(options: RunOptions): Promise<readonly Row[]>
}
