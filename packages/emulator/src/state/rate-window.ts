import { keepLatest } from './latest.ts'

const LIMIT = 10
const WINDOW_MS = 60_000
const MAX_KEYS = 10_000

/** Counts uses of a key, and rejects those above ten a minute. */
export class RateWindow {
  readonly #times = new Map<string, number[]>()

  /** Counts one use; `false` if the limit is reached. Rejected uses do not count. */
  take(key: string, now: number): boolean {
    const times = (this.#times.get(key) ?? []).filter((at) => now - at < WINDOW_MS)
    const isAllowed = times.length < LIMIT
    if (isAllowed) times.push(now)
    // Keys are in the order of their last use.
    this.#times.delete(key)
    this.#times.set(key, times)
    keepLatest(this.#times, MAX_KEYS)
    return isAllowed
  }

  /** Forgets all uses. */
  clear(): void {
    this.#times.clear()
  }
}
