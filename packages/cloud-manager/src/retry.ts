import type { CloudManagerError } from './cloud-manager-error.ts'

/** When {@link CloudManager} sends a request again by itself. */
export interface RetryOptions {
  /** How often one request is sent at most. Default: 5. */
  readonly maxAttempts?: number
  /** Upper bound of the first wait; it doubles every time. Ten times as much after throttling. Default: 1000. */
  readonly baseMs?: number
  /** Upper bound of every wait. Default: 60,000. */
  readonly maxMs?: number
  /** A server that asks to wait longer than this gets no second request. Default: 120,000. */
  readonly maxRetryAfterMs?: number
}

/** Decides about sending again. One for all requests of a client, for they share a budget. */
export interface Retry {
  /** A request begins. */
  begin(): void
  /** How long to wait before the next send, or `undefined`: give up. `sends` were made, at least 1. */
  delayMs(error: CloudManagerError, sends: number): number | undefined
}

/** Ten requests earn one retry, so a failing server sees at most a tenth more; the first ten are free. */
const RETRY_COST = 10
const MAX_CREDIT = 10 * RETRY_COST

/** The documentation of the API advises 10, 20 and 40 seconds when it does not say how long. */
const THROTTLED = 10

/** Makes the policy: what the server asks for, else exponential backoff with full jitter, within a budget. */
export function createRetry(options: RetryOptions | false, random: () => number): Retry {
  const {
    maxAttempts = 5,
    baseMs = 1000,
    maxMs = 60_000,
    maxRetryAfterMs = 120_000,
  } = options === false ? { maxAttempts: 1 } : options
  for (const [name, value] of Object.entries({ maxAttempts, baseMs, maxMs, maxRetryAfterMs })) {
    if (!(value >= (name === 'maxAttempts' ? 1 : 0))) {
      throw new TypeError(`"retry.${name}" must be a number that is not negative`)
    }
  }
  let credit = MAX_CREDIT
  return {
    begin() {
      credit = Math.min(MAX_CREDIT, credit + 1)
    },
    delayMs({ isRetryable, kind, retryAfterMs = 0 }, sends) {
      const allowed = sends < maxAttempts && credit >= RETRY_COST
      if (!isRetryable || !allowed || retryAfterMs > maxRetryAfterMs) return undefined
      credit -= RETRY_COST
      const factor = kind === 'rate-limited' && retryAfterMs === 0 ? THROTTLED : 1
      // Callers that were told to come at the same moment spread out a little.
      return retryAfterMs + random() * Math.min(maxMs, baseMs * factor * 2 ** (sends - 1))
    },
  }
}
