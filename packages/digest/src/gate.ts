/** Lets one go first while the others wait for what it finds out. */
export interface Gate {
  /** `true`: go first. `false`: the first one has its answer. Rejects with `signal.reason`. */
  readonly enter: (signal: AbortSignal | undefined) => true | Promise<boolean>
  /** The first one is done. With an answer all go on; without one the next goes first. */
  readonly leave: (answered: boolean) => void
}

/** Makes a gate that nobody has entered. */
export function makeGate(): Gate {
  let taken = false
  const waiting = new Set<(first: boolean) => void>()
  return {
    enter: (signal) => {
      if (!taken) return (taken = true)
      return new Promise((resolve, reject) => {
        signal?.throwIfAborted()
        const abort = (): void => {
          waiting.delete(wake)
          // The platform rejects with whatever the caller gave as its reason.
          // eslint-disable-next-line @typescript-eslint/prefer-promise-reject-errors
          reject(signal?.reason)
        }
        const wake = (first: boolean): void => {
          waiting.delete(wake)
          signal?.removeEventListener('abort', abort)
          resolve(first)
        }
        waiting.add(wake)
        signal?.addEventListener('abort', abort)
      })
    },
    leave: (answered) => {
      taken = !answered && waiting.size > 0
      for (const wake of waiting) {
        wake(taken)
        if (taken) return
      }
    },
  }
}
