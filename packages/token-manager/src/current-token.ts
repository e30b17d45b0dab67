import type { HeldToken } from './held-token.ts'

/** The shortest time between two early refreshes. */
// eslint-disable-next-line @typescript-eslint/no-inferrable-types -- isolatedDeclarations needs it
export const LEAST_PAUSE_MS: number = 1_000

/** How many rejected values are remembered. */
const REJECTED_VALUES = 16

/** The token that is held. */
export interface CurrentToken {
  /** The token, even if it has expired. */
  readonly held: HeldToken | undefined
  /** The values that are not to be used again, although a store may still hold them. */
  readonly rejected: readonly string[]
  /** The token, if it is still valid. */
  live(): HeldToken | undefined
  /** Whether it is time for an early refresh. */
  isDue(): boolean
  hold(held: HeldToken): void
  /** Forgets the token. */
  drop(isRejected: boolean): void
  /** Delays the next early refresh by half of the time that is left, so that there are few until the end. */
  postpone(): void
}

export function currentToken(): CurrentToken {
  let held: HeldToken | undefined
  let rejected: readonly string[] = []
  return {
    get held() {
      return held
    },
    get rejected() {
      return rejected
    },
    live: () => (held !== undefined && held.leftMs() > 0 ? held : undefined),
    isDue: () => held !== undefined && held.leftMs() <= held.refreshBelowMs,
    hold(next) {
      held = next
    },
    drop(isRejected) {
      if (isRejected && held !== undefined) {
        rejected = [held.token.value, ...rejected].slice(0, REJECTED_VALUES)
      }
      held = undefined
    },
    postpone() {
      if (held === undefined) return
      const leftMs = held.leftMs()
      const refreshBelowMs = Math.min(held.refreshBelowMs, leftMs / 2, leftMs - LEAST_PAUSE_MS)
      held = { ...held, refreshBelowMs }
    },
  }
}
