import { type Awaitable, retryAfterMs } from '@latchkey/contract'
import { type Clock, systemClock } from './clock.ts'
import { atLeast, knownOptions } from './options.ts'
import { createSemaphore } from './semaphore.ts'
import { sleep } from './sleep.ts'

/** Limits for the requests of a client, so that the server does not have to reject them. */
export interface LimitOptions {
  /** Maximum number of requests in flight. Default: any number. */
  readonly concurrency?: number
  /** Maximum number of requests a minute to one organization, one project, or the rest. Default: any number. */
  readonly ratePerMinute?: number
}

/** Delays requests to keep them within limits. */
export interface Limiter {
  /**
   * Waits until a request may be sent.
   *
   * @param onWait is called before each wait with milliseconds, and whether the server asked for it; if it
   * throws, `enter` rejects with its error
   * @returns a function to call once, when the response was read; rejects with `signal.reason`
   */
  enter(
    path: string,
    signal: AbortSignal | undefined,
    onWait?: (delayMs: number, isAsked: boolean) => Awaitable<void>,
  ): Promise<() => void>
  /** Learns from `RateLimit-*` and `Retry-After`. */
  observe(path: string, response: Response): void
}

const MINUTE = 60_000

/** Number of scopes after which idle ones are removed. */
const MAX_SCOPES = 1000

/**
 * Creates a limiter for {@link connect}; `CloudManager` creates its own from `limits`. Several connections can share one.
 *
 * @param clock default: the platform's time
 * @throws TypeError when a limit is less than 1
 *
 * @example
 * ```ts
 * import { connect, type Connection, createLimiter } from '@latchkey/cloud-manager'
 *
 * export function gentle(fetch: typeof globalThis.fetch): Connection {
 *   return connect({ fetch, limiter: createLimiter({ concurrency: 4, ratePerMinute: 100 }) })
 * }
 * ```
 */
export function createLimiter(options: LimitOptions, clock: Clock = systemClock): Limiter {
  const { concurrency = Infinity, ratePerMinute = Infinity } = options
  knownOptions('limits', options, ['concurrency', 'ratePerMinute'])
  for (const [name, value] of Object.entries({ concurrency, ratePerMinute })) {
    atLeast(1, `limits.${name}`, value)
  }
  const limit = Math.floor(ratePerMinute)
  const semaphore = createSemaphore(concurrency)
  /** When the latest requests of a scope began; as many as the rate allows. */
  const starts = new Map<string, number[]>()
  const pausedUntil = new Map<string, number>()

  const waitOf = (path: string) => {
    const times = starts.get(scopeOf(path)) ?? []
    const ownAt = (times[times.length - limit] ?? -Infinity) + MINUTE
    const askedAt = pausedUntil.get(bucketOf(path)) ?? -Infinity
    return { ms: Math.max(ownAt, askedAt) - clock.monotonic(), isAsked: askedAt > ownAt }
  }
  const start = (scope: string): void => {
    if (limit === Infinity) return
    const now = clock.monotonic()
    forgetIdle(starts, (times) => (times.at(-1) ?? 0) + MINUTE < now)
    const times = starts.get(scope) ?? []
    times.push(now)
    if (times.length > limit) times.shift()
    starts.set(scope, times)
  }

  return {
    async enter(path, signal, onWait) {
      for (;;) {
        const { ms, isAsked } = waitOf(path)
        if (ms > 0) {
          await onWait?.(ms, isAsked)
          await sleep(clock, ms, signal)
          continue
        }
        const leave = await semaphore.enter(signal)
        // Other requests may have started meanwhile. A request that has to wait longer releases its permit first.
        if (waitOf(path).ms <= 0) {
          start(scopeOf(path))
          return leave
        }
        leave()
      }
    },
    observe(path, { status, headers }) {
      const ms = pauseMs(status, headers, clock.now())
      if (ms === undefined) return
      const now = clock.monotonic()
      forgetIdle(pausedUntil, (until) => until < now)
      pausedUntil.set(bucketOf(path), now + ms)
    },
  }
}

/** `/orgs/{orgId}`, `/groups/{groupId}`, or the rest. */
function scopeOf(path: string): string {
  return /^\/(?:orgs|groups)\/[^/]+/.exec(path)?.[0] ?? ''
}

/** The server counts by scope and kind of resource: `/orgs/{orgId}/apiKeys`. */
function bucketOf(path: string): string {
  return path.split('/', 4).join('/')
}

/** How long the server will reject requests: as the response says, or as its empty bucket implies. */
function pauseMs(status: number, headers: Headers, now: number): number | undefined {
  const asked = retryAfterMs(headers.get('retry-after'), now)
  if (asked !== undefined && (status === 429 || status === 503)) return asked
  if (headers.get('ratelimit-remaining')?.trim() !== '0') return undefined
  const reset = retryAfterMs(headers.get('ratelimit-reset'), now)
  if (reset !== undefined) return reset
  const limit = Number.parseInt(headers.get('ratelimit-limit') ?? '', 10)
  return limit > 0 ? MINUTE / limit : undefined
}

function forgetIdle<Value>(map: Map<string, Value>, isIdle: (value: Value) => boolean): void {
  if (map.size < MAX_SCOPES) return
  for (const [key, value] of map) if (isIdle(value)) map.delete(key)
}
