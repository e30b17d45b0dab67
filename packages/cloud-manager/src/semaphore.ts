import { onAbort } from '@latchkey/contract'

/** A semaphore: first come, first served. */
export interface Semaphore {
  /** Waits for a permit; rejects with `signal.reason`. Call the returned function once, to release the permit. */
  enter(signal: AbortSignal | undefined): Promise<() => void>
}

/** Creates a semaphore with a number of permits. */
export function createSemaphore(concurrency: number): Semaphore {
  let free = concurrency
  const waiting = new Set<() => void>()
  const leave = () => {
    const [next] = waiting
    if (next === undefined) free++
    else next()
  }
  return {
    enter(signal) {
      if (free > 0) {
        free--
        return Promise.resolve(leave)
      }
      return new Promise((resolve, reject) => {
        signal?.throwIfAborted()
        const take = () => {
          stop()
          resolve(leave)
        }
        const stop = () => {
          waiting.delete(take)
          unlisten?.()
        }
        const unlisten =
          signal &&
          onAbort(signal, () => {
            stop()
            // As the platform does: whatever the reason is.
            // eslint-disable-next-line @typescript-eslint/prefer-promise-reject-errors
            reject(signal.reason)
          })
        waiting.add(take)
      })
    },
  }
}
