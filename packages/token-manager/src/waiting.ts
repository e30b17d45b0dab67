import { TokenError } from './token-error.ts'
import type { Clock } from './types.ts'

/** No timer runs longer; above it runtimes fire at once. */
const LONGEST_MS = 2 ** 31 - 1

/** Starts a timer, of at most what a timer can do. */
export function startTimer(clock: Clock, ms: number, run: () => void): unknown {
  return clock.setTimeout(run, Math.min(ms, LONGEST_MS))
}

/** All waits with one signal. They share one listener, because runtimes warn of a leak if there are many. */
class Waits extends Set<() => void> {
  handleEvent(): void {
    for (const stop of this) stop()
  }
}

const waitsOf = new WeakMap<AbortSignal, Waits>()

/** Waits for a promise that others wait for too; an abort ends this wait and nothing else. */
export function untilAborted<T>(promise: Promise<T>, signal: AbortSignal | undefined): Promise<T> {
  if (signal === undefined) return promise
  return new Promise((resolve, reject) => {
    const stop = (): void => {
      // The caller chose what to abort with.
      reject(signal.reason as Error)
    }
    if (signal.aborted) stop()
    const waits = waitsOf.get(signal) ?? new Waits()
    waitsOf.set(signal, waits.add(stop))
    // A listener that is there already is not added again.
    signal.addEventListener('abort', waits)
    promise.then(resolve, reject).finally(() => {
      waits.delete(stop)
      if (waits.size === 0) signal.removeEventListener('abort', waits)
    })
  })
}

/** Waits for work, at most for a time, even if the work ignores its signal. */
export function within<T>(
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
  // What the work throws before its first promise counts too.
  return untilAborted(Promise.resolve(signal).then(work), signal).finally(() => {
    clock.clearTimeout(timer)
  })
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
export function keepingAlive<T>(promise: Promise<T>): Promise<T> {
  const timer = setInterval(() => undefined, LONGEST_MS)
  return promise.finally(() => {
    clearInterval(timer)
  })
}

/** For failures that are reported elsewhere, or that affect nobody. */
export function ignore(): undefined {
  return undefined
}
