const MAX_KEYS = 10_000

/** Counts uses of a key within a time window and rejects those above a limit. */
export class RateWindow {
  readonly #limit: number
  readonly #windowMs: number
  readonly #times = new Map<string, number[]>()

  constructor(limit: number, windowMs = 60_000) {
    this.#limit = limit
    this.#windowMs = windowMs
  }

  /** Counts one use; `false` if the limit is reached. Rejected uses do not count. */
  take(key: string, now: number): boolean {
    const times = (this.#times.get(key) ?? []).filter((at) => now - at < this.#windowMs)
    const isAllowed = times.length < this.#limit
    if (isAllowed) times.push(now)
    // Keys are in the order of their last use.
    this.#times.delete(key)
    this.#times.set(key, times)
    for (const oldest of this.#times.keys()) {
      if (this.#times.size <= MAX_KEYS) break
      this.#times.delete(oldest)
    }
    return isAllowed
  }

  /** Forgets all uses. */
  clear(): void {
    this.#times.clear()
  }
}
