import type { Settings } from './settings.ts'
import type { AccessToken, Clock } from './types.ts'

/** A token with the times that both clocks have to agree on. */
export interface HeldToken {
  readonly token: AccessToken
  /** The life that the server gave it, in ms. */
  readonly lifetimeMs: number
  /** What stands in the store. */
  readonly stored?: string
  /** How long it can be used from now on, as both clocks agree. */
  readonly leftMs: () => number
  /** It is to be renewed when no more than this is left of its use. */
  readonly renewBelowMs: number
}

/** What a server or a store says of a token. */
export interface KnownToken {
  readonly value: string
  /** Wall clock. */
  readonly expiresAt: number
  /** The whole life, in ms. */
  readonly lifetimeMs: number
  /** Anything but a text is no scope. */
  readonly scope?: unknown
}

/** What both clocks show: the wall clock may be set, and the other one may stand still while the machine sleeps. */
export interface Moment {
  readonly wall: number
  readonly monotonic: number
}

export function readClock(clock: Clock): Moment {
  return { wall: clock.now(), monotonic: clock.monotonic() }
}

/**
 * Computes the times of a token. At the moment of `from` no more is left of its life than both its end and its whole life
 * say. Margins count from its end and take at most half of its whole life.
 */
export function holdToken(
  { clock, expirySkewMs, refreshAheadMs, jitter }: Settings,
  { value, expiresAt, lifetimeMs, scope }: KnownToken,
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
    leftMs: () => Math.min(usableUntil - clock.now(), usableUntilMonotonic - clock.monotonic()),
    renewBelowMs: (aheadMs - skewMs) * (1 - jitter * Math.random()),
  }
}
