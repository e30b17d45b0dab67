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
  /** It is to be renewed when no more than this is left of its use. */
  readonly renewBelowMs: number
}

/**
 * Computes the times of a token whose life of `lifetimeMs` began at `monotonic` at the earliest. Margins count from its
 * end and take at most half of its whole life.
 */
export function holdToken(
  { expirySkewMs, refreshAheadMs, jitter }: Settings,
  token: AccessToken,
  lifetimeMs: number,
  { wall, monotonic }: { readonly wall: number; readonly monotonic: number },
): HeldToken {
  const skewMs = Math.min(expirySkewMs, lifetimeMs / 2)
  const aheadMs = Math.min(refreshAheadMs, lifetimeMs / 2)
  const usableUntil = token.expiresAt - skewMs
  return {
    token,
    lifetimeMs,
    usableUntil,
    usableUntilMonotonic: monotonic + Math.min(usableUntil - wall, lifetimeMs - skewMs),
    renewBelowMs: (aheadMs - skewMs) * (1 - jitter * Math.random()),
  }
}
