import { onAbort } from '@latchkey/contract'
import type { Clock } from './clock.ts'

/** Timers with a longer delay fire at once. */
const MAX_TIMER_MS = 2 ** 31 - 1

/** Waits. Rejects with `signal.reason` as soon as the signal aborts. */
export function sleep(clock: Clock, ms: number, signal: AbortSignal | undefined): Promise<void> {
  return new Promise((resolve, reject) => {
    signal?.throwIfAborted()
    let rest = ms
    let timer: unknown
    const finish = () => {
      unlisten?.()
      resolve()
    }
    const wait = () => {
      const part = Math.min(rest, MAX_TIMER_MS)
      rest -= part
      timer = clock.setTimeout(rest > 0 ? wait : finish, part)
    }
    const unlisten =
      signal &&
      onAbort(signal, () => {
        unlisten?.()
        clock.clearTimeout(timer)
        // A signal may be aborted with any reason, and the platform rejects with it as it is.
        // eslint-disable-next-line @typescript-eslint/prefer-promise-reject-errors
        reject(signal.reason)
      })
    wait()
  })
}
