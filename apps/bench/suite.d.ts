/** One figure of a suite: one line of the table. */
export interface Row {
  /** What was measured. */
  readonly metric: string
  /** NaN: no figure, because of what the note says. */
  readonly value: number
  /** `requests`, `B`, `x`, … */
  readonly unit: string
  /** `count` and `size` are the same on every machine: `--check` fails on them. `ratio` depends on the clock and never fails. */
  readonly kind: 'count' | 'size' | 'ratio'
  /** The name and version of the client, where several are compared. */
  readonly client?: string | undefined
  /** The client is not ours. */
  readonly peer?: boolean | undefined
  /** What the figure must keep. Absent: the figure is for information only. */
  readonly limit?: Limit | undefined
  /** What the figure should keep one day, where that is less than the limit. */
  readonly goal?: number | undefined
  /** The spread, the control, or what was wrong. */
  readonly note?: string | undefined
}

/** Both given and equal: exactly this. */
export interface Limit {
  readonly min?: number | undefined
  readonly max?: number | undefined
}

export interface RunOptions {
  /** Fewer rounds: counts and sizes are exact, ratios are rough. */
  readonly quick: boolean
  /** The peers are installed, and wanted. */
  readonly peers: boolean
}

/** The default export of each file in `suites/`. */
export interface Suite {
  /** One line, printed above the table. */
  readonly title: string
  /** It counts: `--check` runs it. */
  readonly checked?: boolean
  run(options: RunOptions): Promise<readonly Row[]>
}
