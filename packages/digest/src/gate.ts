import type { Clock } from './clock.ts'

/** Ends the turn of the call that went first. With a response all others continue; without one the next goes first. */
export type EndTurn = (hasResponse: boolean) => void

/** Who wants to go first or wait. */
export interface Waiter {
  readonly request: { readonly signal?: AbortSignal | undefined }
  /** How long it still waits for others, in ms. Counted down while it waits. */
  patienceMs: number
}

/**
 * Lets one call go first while the others wait for what it finds out. Returns the turn to go first, or a promise: of
 * `undefined` once the first one has its response, of a turn if the patience has run out or the first one got no response.
 * Rejects with `signal.reason`.
 */
export type Gate = (waiter: Waiter) => EndTurn | Promise<EndTurn | undefined>

/** Makes a gate that no call has entered. */
export function makeGate({ now, after }: Clock): Gate {
  // Of several turns the last one counts: no call waits for one that was overtaken.
  let current: EndTurn | undefined
  const waiting = new Set<(turn: EndTurn | undefined) => void>()
  const next = (): EndTurn => {
    const end: EndTurn = (hasResponse) => {
      if (current === end) current = undefined
      if (hasResponse) for (const wake of waiting) wake(undefined)
      else if (current === undefined) {
        const [wake] = waiting
        wake?.(next())
      }
    }
    return (current = end)
  }
  return (waiter) => {
    if (current === undefined || waiter.patienceMs <= 0) return next()
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
      const wake = (turn: EndTurn | undefined): void => {
        stop()
        resolve(turn)
      }
      const abort = (): void => {
        stop()
        // The platform rejects with whatever the caller passed as the reason.
        // eslint-disable-next-line @typescript-eslint/prefer-promise-reject-errors
        reject(signal?.reason)
      }
      const cancel = after(waiter.patienceMs, () => {
        wake(next())
      })
      waiting.add(wake)
      signal?.addEventListener('abort', abort)
    })
  }
}
