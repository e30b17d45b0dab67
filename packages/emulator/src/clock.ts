/** The emulator's time: it runs with the system's and can be set forward. Tokens, nonces and dates follow it. */
export interface EmulatorClock {
  /** Epoch milliseconds. */
  now(): number
  /** Sets the time forward. */
  advance(ms: number): void
}

export function createClock(): EmulatorClock {
  let ahead = 0
  return {
    now: () => Date.now() + ahead,
    advance: (ms) => {
      if (!(ms >= 0)) throw new RangeError('"ms" must be zero or more: time does not run back')
      ahead += ms
    },
  }
}
