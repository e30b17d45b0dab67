import { abortable, type Awaitable } from '@latchkey/contract'
import { TokenError } from './token-error.ts'
import type { Clock } from './types.ts'

/** No timer runs longer; above it runtimes fire at once. */
const LONGEST_MS = 2 ** 31 - 1

/** Starts a timer, of at most what a timer can do. */
export function startTimer(clock: Clock, ms: number, run: () => void): unknown {
  return clock.setTimeout(run, Math.min(ms, LONGEST_MS))
}

/** Waits for work, at most for a time, even if the work ignores its signal. */
export async function within<T>(
  clock: Clock,
  ms: number,
  work: (signal: AbortSignal) => Promise<T>,
): Promise<T> {
  const controller = new AbortController()
  const { signal } = controller
  const timer = startTimer(clock, ms, () => {
    controller.abort(
      new TokenError(`no response within ${ms} ms`, { kind: 'timeout', retryable: true }),
    )
  })
  try {
    // What the work throws before its first promise counts too.
    return await abortable(Promise.resolve(signal).then(work), signal)
  } finally {
    clock.clearTimeout(timer)
  }
}

/** Waits for a promise, at most for a time: resolves to `undefined` then. */
export function atMost<T>(clock: Clock, ms: number, promise: Promise<T>): Promise<T | undefined> {
  return new Promise((resolve, reject) => {
    const timer = startTimer(clock, ms, () => {
      resolve(undefined)
    })
    promise.then(resolve, reject).finally(() => {
      clock.clearTimeout(timer)
    })
  })
}

/** Keeps the process alive while a caller waits: no other timer does, and a pause has no socket. */
export async function keepingAlive<T>(wait: Awaitable<T>): Promise<T> {
  const timer = setInterval(() => undefined, LONGEST_MS)
  try {
    return await wait
  } finally {
    clearInterval(timer)
  }
}

/** For failures that are reported elsewhere, or that affect nobody. */
export function ignore(): undefined {
  return undefined
}
