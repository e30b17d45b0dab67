import type { Settings } from './settings.ts'
import type { AccessToken, Clock } from './types.ts'

/** A token with the times that both clocks have to agree on. */
export interface HeldToken {
  readonly token: AccessToken
  /** The lifetime that the server gave it, in ms. */
  readonly lifetimeMs: number
  /** The value in the store. */
  readonly stored?: string
  /** What the next request needs. */
  readonly state?: string | undefined
  /** How long it can still be used, as both clocks agree. */
  readonly leftMs: () => number
  /** It is refreshed when it can be used for no longer than this. */
  readonly refreshBelowMs: number
}

/** A token as a server or a store describes it. */
export interface KnownToken {
  readonly value: string
  /** Wall clock, epoch ms. */
  readonly expiresAt: number
  /** The whole lifetime, in ms. */
  readonly lifetimeMs: number
  /** Anything but a string is ignored. */
  readonly scope?: unknown
  readonly state?: unknown
}

/** What both clocks show: the wall clock can be set, and the other one can stop while the machine sleeps. */
export interface Moment {
  readonly wall: number
  readonly monotonic: number
}

export function readClock(clock: Clock): Moment {
  return { wall: clock.now(), monotonic: clock.monotonic() }
}

/**
 * Computes the times of a token. At the moment of `from` no more of its lifetime is left than both its expiry and its
 * whole lifetime say. Margins count from its expiry and take at most half of its whole lifetime.
 */
export function holdToken(
  { clock, expirySkewMs, refreshAheadMs, jitter }: Settings,
  { value, expiresAt, lifetimeMs, scope, state }: KnownToken,
  from: Moment,
): HeldToken {
  const skewMs = Math.min(expirySkewMs, lifetimeMs / 2)
  const aheadMs = Math.min(refreshAheadMs, lifetimeMs / 2)
  const usableUntil = expiresAt - skewMs
  const usableUntilMonotonic =
    from.monotonic + Math.min(usableUntil - from.wall, lifetimeMs - skewMs)
  return {
    token: Object.freeze({
      value,
      tokenType: 'Bearer',
      expiresAt,
      ...(typeof scope === 'string' && { scope }),
    }),
    lifetimeMs,
    ...(typeof state === 'string' && { state }),
    leftMs: () => Math.min(usableUntil - clock.now(), usableUntilMonotonic - clock.monotonic()),
    refreshBelowMs: (aheadMs - skewMs) * (1 - jitter * Math.random()),
  }
}
