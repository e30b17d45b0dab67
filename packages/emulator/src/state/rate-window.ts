const MAX_KEYS = 10_000

/** Counts what happened under a key within the last minute, and refuses what is too much. */
export class RateWindow {
  readonly #limit: number
  readonly #windowMs: number
  readonly #times = new Map<string, number[]>()

  constructor(limit: number, windowMs = 60_000) {
    this.#limit = limit
    this.#windowMs = windowMs
  }

  /** Counts one more; `false` when the limit is reached. Refusals do not count. */
  take(key: string, now: number): boolean {
    const times = (this.#times.get(key) ?? []).filter((at) => now - at < this.#windowMs)
    const allowed = times.length < this.#limit
    if (allowed) times.push(now)
    // The key that was used last stands last.
    this.#times.delete(key)
    this.#times.set(key, times)
    for (const oldest of this.#times.keys()) {
      if (this.#times.size <= MAX_KEYS) break
      this.#times.delete(oldest)
    }
    return allowed
  }
}
