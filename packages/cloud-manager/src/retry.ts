import type { CloudManagerError } from './cloud-manager-error.ts'
import { atLeast, knownOptions } from './options.ts'

/** Options for retries. */
export interface RetryOptions {
  /** Maximum number of sends of one request. Default: 5. */
  readonly maxAttempts?: number
  /** Upper bound of the first wait, in milliseconds; it doubles every time. Ten times that after a rate limit. Default: 1000. */
  readonly baseMs?: number
  /** Upper bound of every wait that the server does not ask for, in milliseconds. Default: 60,000. */
  readonly maxMs?: number
  /**
   * The longest wait that the server can ask for, in milliseconds. If it asks for more, the call fails at once, and with
   * `limits` other calls do, too. Default: 120,000.
   */
  readonly maxRetryAfterMs?: number
}

/** Decides on retries. All requests of a client share one, because they share a budget. */
export interface Retry {
  /** The longest wait that the server can ask for. */
  readonly maxRetryAfterMs: number
  /** A request begins. */
  begin(): void
  /** The delay before the next send, after `sends` sends, or `undefined` for no further send. */
  delayMs(error: CloudManagerError, sends: number): number | undefined
}

/** Retry budget: 10 % of requests, plus 10, so that a failing server receives few more requests. */
const RETRY_COST = 10
const MAX_CREDIT = 10 * RETRY_COST

/** The documentation of the API advises 10, 20 and 40 seconds when it does not say how long. */
const THROTTLED = 10

const NAMES = ['maxAttempts', 'baseMs', 'maxMs', 'maxRetryAfterMs']

/** Creates the policy: the wait that the server asks for, else exponential backoff with full jitter, within a budget. */
export function createRetry(options: RetryOptions | false, random: () => number): Retry {
  const {
    maxAttempts = 5,
    baseMs = 1000,
    maxMs = 60_000,
    maxRetryAfterMs = 120_000,
  } = options === false ? { maxAttempts: 1 } : options
  if (options !== false) knownOptions('retry', options, NAMES)
  for (const [name, value] of Object.entries({ maxAttempts, baseMs, maxMs, maxRetryAfterMs })) {
    atLeast(name === 'maxAttempts' ? 1 : 0, `retry.${name}`, value)
  }
  let credit = MAX_CREDIT
  return {
    maxRetryAfterMs,
    begin() {
      credit = Math.min(MAX_CREDIT, credit + 1)
    },
    delayMs({ isRetryable, kind, retryAfterMs = 0 }, sends) {
      const allowed = sends < maxAttempts && credit >= RETRY_COST
      if (!isRetryable || !allowed || retryAfterMs > maxRetryAfterMs) return undefined
      credit -= RETRY_COST
      const factor = kind === 'rate-limited' && retryAfterMs === 0 ? THROTTLED : 1
      // Jitter: callers with the same `Retry-After` must not all retry at the same moment.
      return retryAfterMs + random() * Math.min(maxMs, baseMs * factor * 2 ** (sends - 1))
    },
  }
}
