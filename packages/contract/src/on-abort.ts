/** What an abort of one signal calls. */
interface Waits {
  readonly runs: Set<() => void>
  readonly listener: () => void
}

const waitsOf = new WeakMap<AbortSignal, Waits>()

/**
 * Calls a function when a signal aborts. All functions of a signal share one listener: many calls can have the same
 * signal, and runtimes warn of a leak if it has more than ten listeners.
 *
 * @param signal a signal that has not aborted; otherwise the function is never called
 * @returns a function that cancels the call
 *
 * @example
 * ```ts
 * import { onAbort } from '@latchkey/contract'
 *
 * export function closeWith(signal: AbortSignal, socket: WebSocket): void {
 *   const cancel = onAbort(signal, () => {
 *     socket.close()
 *   })
 *   socket.addEventListener('close', cancel)
 * }
 * ```
 */
export function onAbort(signal: AbortSignal, run: () => void): () => void {
  const waits = waitsOf.get(signal) ?? createWaits()
  const { runs, listener } = waits
  waitsOf.set(signal, waits)
  runs.add(run)
  // A listener that is there already is not added again.
  signal.addEventListener('abort', listener)
  return () => {
    runs.delete(run)
    if (runs.size === 0) signal.removeEventListener('abort', listener)
  }
}

function createWaits(): Waits {
  const runs = new Set<() => void>()
  const listener = (): void => {
    for (const run of runs) run()
  }
  return { runs, listener }
}
