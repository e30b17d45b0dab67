import { TokenError } from './token-error.ts'
import type { Clock } from './types.ts'

/** No timer runs longer; above it runtimes fire at once. */
const LONGEST_MS = 2 ** 31 - 1

/** Starts a timer, of at most what a timer can do. */
export function startTimer(clock: Clock, ms: number, run: () => void): unknown {
  return clock.setTimeout(run, Math.min(Math.max(Math.ceil(ms), 0), LONGEST_MS))
}

/** Waits for a promise that others wait for too; an abort ends this wait and nothing else. */
export function untilAborted<T>(promise: Promise<T>, signal: AbortSignal | undefined): Promise<T> {
  if (signal === undefined) return promise
  return new Promise((resolve, reject) => {
    const stop = (): void => {
      // The caller chose what to abort with.
      reject(signal.reason as Error)
    }
    if (signal.aborted) stop()
    signal.addEventListener('abort', stop, { once: true })
    promise.then(resolve, reject).finally(() => {
      signal.removeEventListener('abort', stop)
    })
  })
}

/** Waits for work, at most for a time, also when the work does not heed its signal. */
export function within<T>(
  clock: Clock,
  ms: number,
  work: (signal: AbortSignal) => Promise<T>,
): Promise<T> {
  return new Promise((resolve, reject) => {
    const controller = new AbortController()
    const timer = startTimer(clock, ms, () => {
      reject(new TokenError(`no answer within ${ms} ms`, { kind: 'timeout', retryable: true }))
      controller.abort()
    })
    // What the work throws before its first promise counts too.
    Promise.resolve(controller.signal)
      .then(work)
      .then(resolve, reject)
      .finally(() => {
        clock.clearTimeout(timer)
      })
  })
}

/** Lets time pass; an abort ends it. */
export function sleep(clock: Clock, ms: number, signal: AbortSignal): Promise<void> {
  let timer: unknown
  const passed = new Promise<void>((resolve) => {
    timer = startTimer(clock, ms, resolve)
  })
  return untilAborted(passed, signal).finally(() => {
    clock.clearTimeout(timer)
  })
}

/** Keeps the process alive as long as a caller waits: no other timer does, and a pause has no socket. */
export function keepingAlive<T>(promise: Promise<T>): Promise<T> {
  const timer = setInterval(() => undefined, LONGEST_MS)
  return promise.finally(() => {
    clearInterval(timer)
  })
}
