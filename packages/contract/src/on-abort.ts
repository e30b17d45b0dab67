const callbacksOf = new WeakMap<AbortSignal, Set<() => void>>()

/** The one listener of every signal, because runtimes warn of a leak above ten. */
const listener = ({ target }: { readonly target: unknown }): void => {
  // It is added to signals only.
  for (const run of callbacksOf.get(target as AbortSignal) ?? []) run()
}

/**
 * Runs a function when a signal aborts. Any number of waits can share a signal: it gets one listener, and none once all of
 * them are over. A signal that is aborted already runs nothing: check `signal.aborted` first.
 *
 * @param signal the caller's signal
 * @param run what stops the wait; a different function for each wait
 * @returns a function to call when the wait is over
 *
 * @example
 * ```ts
 * import { onAbort } from '@latchkey/contract'
 *
 * export function wait(ms: number, signal: AbortSignal): Promise<void> {
 *   return new Promise((resolve, reject) => {
 *     signal.throwIfAborted()
 *     const timer = setTimeout(() => {
 *       stop()
 *       resolve()
 *     }, ms)
 *     const stop = onAbort(signal, () => {
 *       clearTimeout(timer)
 *       stop()
 *       reject(signal.reason)
 *     })
 *   })
 * }
 * ```
 */
export function onAbort(signal: AbortSignal, run: () => void): () => void {
  const callbacks = callbacksOf.get(signal) ?? new Set()
  callbacksOf.set(signal, callbacks.add(run))
  // A listener that is there already is not added again.
  signal.addEventListener('abort', listener)
  return () => {
    callbacks.delete(run)
    if (callbacks.size === 0) signal.removeEventListener('abort', listener)
  }
}
