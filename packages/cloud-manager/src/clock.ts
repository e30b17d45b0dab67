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

/** Timers with a longer delay fire at once. */
const MAX_TIMER_MS = 2 ** 31 - 1

/** Waits. Rejects with `signal.reason` as soon as the signal aborts. */
export function sleep(clock: Clock, ms: number, signal: AbortSignal | undefined): Promise<void> {
  return new Promise((resolve, reject) => {
    let rest = ms
    let timer: unknown
    const abort = () => {
      clock.clearTimeout(timer)
      // A signal may be aborted with any reason, and the platform rejects with it as it is.
      // eslint-disable-next-line @typescript-eslint/prefer-promise-reject-errors
      reject(signal?.reason)
    }
    const finish = () => {
      signal?.removeEventListener('abort', abort)
      resolve()
    }
    const wait = () => {
      const part = Math.min(rest, MAX_TIMER_MS)
      rest -= part
      timer = clock.setTimeout(rest > 0 ? wait : finish, part)
    }
    if (signal?.aborted) {
      abort()
      return
    }
    signal?.addEventListener('abort', abort, { once: true })
    wait()
  })
}
