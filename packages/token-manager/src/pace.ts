import type { Closing } from './closing.ts'
import type { Clock } from './types.ts'
import { startTimer, within } from './waiting.ts'

/** A step that takes longer than its limit by this has lost its timers: its context no longer runs. */
const STALL_GRACE_MS = 1_000

/**
 * The steps of one search for a token. Each step has a limit, so that others can tell a slow search from one whose
 * timers no longer fire: on Cloudflare Workers, I/O and timers end with the request that started them.
 */
export interface Pace {
  /** Until then, by the monotonic clock, the step that is under way has ended. */
  readonly stepEndsAt: number
  /** Does one step, within a time. */
  within<T>(ms: number, work: (signal: AbortSignal) => Promise<T>): Promise<T>
  /** Waits; `close()` ends the wait. */
  sleep(ms: number): Promise<void>
}

export function pace(clock: Clock, closing: Closing): Pace {
  let stepEndsAt = clock.monotonic() + STALL_GRACE_MS
  const expect = (ms: number): void => {
    stepEndsAt = clock.monotonic() + ms + STALL_GRACE_MS
  }
  return {
    get stepEndsAt() {
      return stepEndsAt
    },
    within(ms, work) {
      expect(ms)
      return within(clock, ms, work).finally(() => {
        expect(0)
      })
    },
    sleep(ms) {
      expect(ms)
      let timer: unknown
      const passed = new Promise<void>((resolve) => {
        timer = startTimer(clock, ms, resolve)
      })
      return closing.race(passed).finally(() => {
        clock.clearTimeout(timer)
        expect(0)
      })
    },
  }
}
