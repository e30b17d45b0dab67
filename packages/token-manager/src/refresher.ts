import type { Closing } from './closing.ts'
import { type CurrentToken, LEAST_PAUSE_MS } from './current-token.ts'
import type { HeldToken } from './held-token.ts'
import { type Pace, pace } from './pace.ts'
import type { Settings } from './settings.ts'
import { atMost, ignore, startTimer } from './waiting.ts'

/** Lets one search for a token run at a time, for however many callers. */
export interface Refresher {
  /** Waits for the search that is under way, or starts one. Takes over from a search that has stalled. */
  refresh(): Promise<HeldToken>
  /** Sets the timer of the next early refresh. */
  arm(): void
  /** Waits for the searches that are under way. */
  settled(): Promise<unknown>
}

interface Flight {
  readonly pace: Pace
  readonly result: Promise<HeldToken>
}

export function refresher(
  settings: Settings,
  current: CurrentToken,
  closing: Closing,
  obtain: (pace: Pace) => Promise<HeldToken>,
): Refresher {
  const { clock } = settings
  let flight: Flight | undefined
  let timer: unknown
  /** The newest search. It continues after `close()`, so that its token can be revoked. */
  let work: Promise<HeldToken> | undefined

  function start(): Flight {
    const steps = pace(clock, closing)
    work = obtain(steps)
    const mine: Flight = {
      pace: steps,
      result: closing.race(work).finally(() => {
        if (flight === mine) flight = undefined
        arm()
      }),
    }
    // Those who wait learn of a failure; there can be none.
    mine.result.catch(ignore)
    return (flight = mine)
  }

  async function refresh(): Promise<HeldToken> {
    for (;;) {
      const now = clock.monotonic()
      const joined = flight === undefined || flight.pace.stepEndsAt < now ? start() : flight
      // The timer is this caller's own: those of the request that started the search may be gone.
      const waitMs = joined.pace.stepEndsAt - now + 1
      const found = await atMost(clock, waitMs, joined.result)
      if (found !== undefined) return found
    }
  }

  function arm(): void {
    if (timer !== undefined) clock.clearTimeout(timer)
    timer = undefined
    const live = current.live()
    if (settings.background !== true || closing.isClosed || live === undefined) return
    if (live.refreshBelowMs <= 0) return
    // Whole milliseconds: a timer drops the fraction, and would find that it came too early.
    const waitMs = Math.max(Math.ceil(live.leftMs() - live.refreshBelowMs), LEAST_PAUSE_MS)
    timer = startTimer(clock, waitMs, () => {
      if (current.isDue()) refresh().catch(ignore)
      else arm()
    })
  }

  return { refresh, arm, settled: async () => work?.catch(ignore) }
}
