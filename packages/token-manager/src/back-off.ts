import type { Settings } from './settings.ts'
import { isTokenError, TokenError } from './token-error.ts'

/** No request of the server to wait is honored for longer: it can be a mistake. */
const LONGEST_WAIT_MS = 3_600_000
const LONGEST_BACK_OFF_MS = 60_000

/** How long to send nothing after failures. */
export interface BackOff {
  /** The failure that callers get at once, if one is remembered. */
  remembered(): unknown
  /** How long the server wants no request, in ms. */
  waitMs(): number
  /** Notes a failure; `isLast`: no further attempt follows. */
  failed(error: unknown, isLast: boolean): void
  succeeded(): void
}

export function backOff({
  clock,
  jitter,
  negativeCacheMs,
  retryMaxMs,
  retryAfterMaxMs,
}: Settings): BackOff {
  let failure: unknown
  let until = -Infinity
  /** Before it the server wants no request. */
  let waitUntil = -Infinity
  /** How often all attempts failed in a row. */
  let streak = 0

  return {
    remembered() {
      const now = clock.monotonic()
      const waitMs = waitUntil - now
      const isRemembered = now < until || waitMs > retryAfterMaxMs
      if (!isRemembered || !isTokenError(failure) || !failure.retryable) {
        return isRemembered ? failure : undefined
      }
      const { message, ...details } = failure
      return new TokenError(message, {
        ...details,
        retryAfterMs: Math.ceil(Math.max(waitMs, until - now)),
      })
    },
    waitMs: () => Math.max(Math.ceil(waitUntil - clock.monotonic()), 0),
    failed(error, isLast) {
      failure = error
      const now = clock.monotonic()
      const { retryable = false, retryAfterMs = 0 } = isTokenError(error) ? error : {}
      if (!retryable) {
        until = now + negativeCacheMs
        return
      }
      waitUntil = now + Math.min(retryAfterMs, LONGEST_WAIT_MS)
      if (!isLast) return
      const backOffMs = Math.min(retryMaxMs * 2 ** streak, LONGEST_BACK_OFF_MS)
      until = now + backOffMs * (1 - jitter * Math.random())
      streak++
    },
    succeeded() {
      failure = undefined
      until = -Infinity
      streak = 0
    },
  }
}
