import type { Clock } from './clock.ts'

/** Releases the mutex. With a response all waiting calls continue; without one the next call gets the mutex. */
export type Release = (hasResponse: boolean) => void

/** A call that waits for the mutex, or for the result of its holder. */
export interface Waiter {
  readonly request: { readonly signal?: AbortSignal | undefined }
  /** How long the call still waits for others, in ms. Counted down while it waits. */
  patienceMs: number
}

/**
 * Held by one call while the others wait for its result. Returns the function that releases it, or a promise: of
 * `undefined` once the holder has its response; of that function if the patience has run out or the holder got no
 * response. Rejects with `signal.reason`.
 */
export type Mutex = (waiter: Waiter) => Release | Promise<Release | undefined>

/** Returns a mutex that no call holds. */
export function makeMutex({ now, after }: Clock): Mutex {
  // Of several holders the last one counts: no call waits for one whose patience the others lost.
  let current: Release | undefined
  const waiting = new Set<(release: Release | undefined) => void>()
  const acquire = (): Release => {
    const release: Release = (hasResponse) => {
      if (current === release) current = undefined
      if (hasResponse) for (const wake of waiting) wake(undefined)
      else if (current === undefined) {
        const [wake] = waiting
        wake?.(acquire())
      }
    }
    return (current = release)
  }
  return (waiter) => {
    if (current === undefined || waiter.patienceMs <= 0) return acquire()
    const { signal } = waiter.request
    const since = now()
    return new Promise((resolve, reject) => {
      signal?.throwIfAborted()
      const stop = (): void => {
        cancel()
        waiting.delete(wake)
        signal?.removeEventListener('abort', abort)
        waiter.patienceMs -= now() - since
      }
      const wake = (release: Release | undefined): void => {
        stop()
        resolve(release)
      }
      const abort = (): void => {
        stop()
        // The platform rejects with whatever the caller passed as the reason.
        // eslint-disable-next-line @typescript-eslint/prefer-promise-reject-errors
        reject(signal?.reason)
      }
      const cancel = after(waiter.patienceMs, () => {
        wake(acquire())
      })
      waiting.add(wake)
      signal?.addEventListener('abort', abort)
    })
  }
}
