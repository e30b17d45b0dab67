/** Time, as an argument: tests pass their own. */
export interface Clock {
  /** Milliseconds since some moment. */
  readonly now: () => number
  /** Runs a function after some milliseconds. Returns a function that cancels it. */
  readonly after: (ms: number, run: () => void) => () => void
}

export const systemClock: Clock = {
  now: () => performance.now(),
  after: (ms, run) => {
    const timer = setTimeout(run, ms)
    return () => {
      clearTimeout(timer)
    }
  },
}
