import type { Settings } from './settings.ts'
import type { AccessToken } from './types.ts'

/** A token with the times that both clocks have to agree on. */
export interface HeldToken {
  readonly token: AccessToken
  /** The life that the server gave it, in ms. */
  readonly lifetimeMs: number
  /** What stands in the store. */
  readonly stored?: string
  /** Wall clock. */
  readonly usableUntil: number
  readonly usableUntilMonotonic: number
  /** From when on the monotonic clock it is to be renewed. */
  readonly refreshAt: number
}

/**
 * Computes the times of a token. `age` is what has passed of its life: 0 when its request was sent at `wall` and
 * `monotonic`. Margins count from its end and take at most half of its whole life.
 */
export function holdToken(
  settings: Settings,
  token: AccessToken,
  lifetimeMs: number,
  { wall, monotonic }: { readonly wall: number; readonly monotonic: number },
): HeldToken {
  const { expirySkewMs, refreshAheadMs, jitter } = settings
  const left = Math.min(token.expiresAt - wall, lifetimeMs)
  const usable = left - Math.min(expirySkewMs, lifetimeMs / 2)
  const ahead = Math.min(refreshAheadMs, lifetimeMs / 2)
  return {
    token,
    lifetimeMs,
    usableUntil: wall + usable,
    usableUntilMonotonic: monotonic + usable,
    refreshAt: monotonic + left - ahead * (1 - jitter * Math.random()),
  }
}
