import type { Clock } from '../src/clock.ts'
import { turn } from './exchange.ts'

/** A clock that only a test advances. */
export function fakeClock() {
  let time = 0
  const timers = new Set<{ readonly at: number; readonly run: () => void }>()
  const clock: Clock = {
    now: () => time,
    after: (ms, run) => {
      const timer = { at: time + ms, run }
      timers.add(timer)
      return () => {
        timers.delete(timer)
      }
    },
  }
  /** Lets time pass, and everything happen that was due. */
  const pass = async (ms: number) => {
    const end = time + ms
    for (;;) {
      await turn()
      const [next] = [...timers].filter(({ at }) => at <= end).sort((a, b) => a.at - b.at)
      if (next === undefined) break
      timers.delete(next)
      time = next.at
      next.run()
    }
    time = end
  }
  return { clock, pass, timerCount: () => timers.size }
}
