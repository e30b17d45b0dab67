import { onAbort } from '@latchkey/contract'

/**
 * Limits each request of a fetch to `timeoutMs`. A signal of the caller, such as that of a list for a page, still aborts it.
 */
export function timeLimited(
  fetch: typeof globalThis.fetch,
  timeoutMs: number,
): typeof globalThis.fetch {
  return async (input, init) => {
    const limit = AbortSignal.timeout(timeoutMs)
    const given = init?.signal
    if (!given) return fetch(input, { ...init, signal: limit })
    given.throwIfAborted()
    // Not AbortSignal.any: Node 20 collects a time limit in it as garbage, and it never fires.
    const controller = new AbortController()
    const stop = onAbort(given, () => {
      controller.abort(given.reason)
    })
    onAbort(limit, () => {
      stop()
      controller.abort(limit.reason)
    })
    return fetch(input, { ...init, signal: controller.signal })
  }
}
