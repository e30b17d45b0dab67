import type { Clock } from '@latchkey/cloud-manager'

/** Time that passes as soon as somebody waits for it: no test sleeps, and every wait is on record. */
export class ManualClock implements Clock {
  /** How long was waited, in milliseconds, in order. */
  readonly waits: number[] = []
  /** Stops time: waits do not end until {@link advance}. */
  frozen = false
  #now = 1_000_000
  #timers: { at: number; run: () => void }[] = []

  now(): number {
    return Date.UTC(2026, 0, 1) + this.#now
  }

  monotonic(): number {
    return this.#now
  }

  setTimeout(run: () => void, ms: number): object {
    this.waits.push(ms)
    const timer = { at: this.#now + ms, run }
    this.#timers.push(timer)
    if (!this.frozen) {
      setImmediate(() => {
        this.#pass()
      })
    }
    return timer
  }

  clearTimeout(handle: unknown): void {
    this.#timers = this.#timers.filter((timer) => timer !== handle)
  }

  /** Lets time pass. */
  advance(ms: number): void {
    this.#now += ms
    const due = this.#timers.filter(({ at }) => at <= this.#now)
    this.#timers = this.#timers.filter(({ at }) => at > this.#now)
    for (const { run } of due) run()
  }

  /** How many wait. */
  get pending(): number {
    return this.#timers.length
  }

  #pass(): void {
    const next = Math.min(...this.#timers.map(({ at }) => at))
    if (next < Infinity) this.advance(Math.max(0, next - this.#now))
  }
}
