/** The emulator's time: it runs with the system's and can be set forward. Tokens, nonces, secrets and dates follow it. */
export interface EmulatorClock {
  /** Epoch milliseconds. */
  now(): number
  /**
   * Sets the time forward.
   *
   * @throws RangeError when `ms` is negative or no number
   */
  advance(ms: number): void
}

/** A clock that shows `startAt` at first, by default the system's time. */
export function createClock(startAt?: number): EmulatorClock {
  let ahead = startAt === undefined ? 0 : startAt - Date.now()
  return {
    now: () => Date.now() + ahead,
    advance: (ms) => {
      if (!(ms >= 0 && ms <= 1e13)) {
        throw new RangeError('"ms" must be zero or more: time does not run back')
      }
      ahead += ms
    },
  }
}

/** A date as the API writes it: ISO 8601, UTC, whole seconds. */
export function dateText(at: number): string {
  return `${new Date(at).toISOString().slice(0, 19)}Z`
}
