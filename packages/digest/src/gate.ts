import type { Clock } from './clock.ts'

/** Permission to go first. */
export interface Turn {
  /** Ends the turn. With a response all others continue; without one the next goes first. */
  readonly leave: (hasResponse: boolean) => void
}

/** Who wants to go first or wait. */
export interface Waiter {
  readonly signal: AbortSignal | undefined
  /** How long it still waits for others, in ms. Counted down while it waits. */
  patienceMs: number
}

/** Lets one call go first while the others wait for what it finds out. */
export interface Gate {
  /**
   * Returns the turn to go first, or a promise: of `undefined` once the first one has its response, of a turn if the
   * patience has run out or the first one got no response. Rejects with `signal.reason`.
   */
  readonly enter: (waiter: Waiter) => Turn | Promise<Turn | undefined>
}

/** Makes a gate that nobody has entered. */
export function makeGate({ now, after }: Clock): Gate {
  // Of several turns the last one counts: nobody waits for a call that was overtaken.
  let current: Turn | undefined
  const waiting = new Set<(turn: Turn | undefined) => void>()
  const next = (): Turn => {
    const turn: Turn = {
      leave: (hasResponse) => {
        if (current === turn) current = undefined
        if (hasResponse) for (const wake of waiting) wake(undefined)
        else if (current === undefined) {
          const [wake] = waiting
          wake?.(next())
        }
      },
    }
    return (current = turn)
  }
  return {
    enter: (waiter) => {
      if (current === undefined || waiter.patienceMs <= 0) return next()
      const { signal } = waiter
      const since = now()
      return new Promise((resolve, reject) => {
        signal?.throwIfAborted()
        const stop = (): void => {
          cancel()
          waiting.delete(wake)
          signal?.removeEventListener('abort', abort)
          waiter.patienceMs -= now() - since
        }
        const wake = (turn: Turn | undefined): void => {
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
    },
  }
}
