import { onAbort } from './on-abort.ts'
import type { Awaitable } from './types.ts'

/**
 * Waits for a result, but no longer than the signal allows: an abort rejects immediately with `signal.reason`, even if the
 * work ignores the signal. A result that is not a promise is returned as it is.
 *
 * @param work the result, or a promise of it
 * @param signal the caller's signal; without one, `work` is returned unchanged
 * @param late receives a result that arrives after the abort, so that it can be released
 * @throws `signal.reason` after an abort; the error of `work`
 *
 * @example
 * ```ts
 * import { abortable } from '@latchkey/contract'
 *
 * export async function text(url: string, signal: AbortSignal): Promise<string> {
 *   const response = await abortable(fetch(url), signal, ({ body }) => void body?.cancel())
 *   return response.text()
 * }
 * ```
 */
export function abortable<T>(
  work: Awaitable<T>,
  signal: AbortSignal | undefined,
  late?: (value: T) => void,
): Awaitable<T> {
  if (signal === undefined || !isPromise(work)) return work
  return new Promise<T>((resolve, reject) => {
    const stop = (): void => {
      end()
      // The caller may abort with any value.
      // eslint-disable-next-line @typescript-eslint/prefer-promise-reject-errors
      reject(signal.reason)
    }
    const end = onAbort(signal, stop)
    work.then(
      (value) => {
        end()
        if (signal.aborted) late?.(value)
        resolve(value)
      },
      (error: unknown) => {
        end()
        // eslint-disable-next-line @typescript-eslint/prefer-promise-reject-errors
        reject(error)
      },
    )
    if (signal.aborted) stop()
  })
}

/**
 * Whether a value is a promise. Adapters of callback clients use it to stay synchronous when a scheme answers immediately.
 *
 * @example
 * ```ts
 * import { isPromise } from '@latchkey/contract'
 *
 * isPromise(Promise.resolve(1)) // true
 * isPromise(1) // false
 * ```
 */
export function isPromise<T>(value: Awaitable<T>): value is PromiseLike<T> {
  return typeof value === 'object' && value !== null && 'then' in value
}
