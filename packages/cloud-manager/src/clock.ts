/** Time, as an argument: tests pass their own. `@latchkey/client-credentials` has the same interface. */
export interface Clock {
  /** Wall clock, epoch milliseconds. */
  now(): number
  /** Milliseconds that never decrease, from any start. */
  monotonic(): number
  setTimeout(run: () => void, ms: number): unknown
  clearTimeout(handle: unknown): void
}

/** The platform's own time. A waiting request keeps the process alive. */
export const systemClock: Clock = {
  now: () => Date.now(),
  monotonic: () => performance.now(),
  setTimeout: (run, ms) => setTimeout(run, ms),
  // The handle came from setTimeout above.
  clearTimeout: (handle) => {
    clearTimeout(handle as number)
  },
}
