import { abortable } from '@latchkey/contract'
import { rejected, RedisTokenStoreError } from './redis-token-store-error.ts'

/** A wait for a response of Redis. */
export interface Wait {
  /** As in "redis could not …". */
  readonly what: string
  readonly timeoutMs: number
  readonly signal?: AbortSignal
}

/**
 * Waits for a response of Redis until the timeout or an abort, whatever the client does with the command.
 *
 * @throws RedisTokenStoreError; `signal.reason` after an abort
 */
export async function within<T>(answer: Promise<T>, { what, timeoutMs, signal }: Wait): Promise<T> {
  let timer: ReturnType<typeof setTimeout> | undefined
  const over = new Promise<never>((_resolve, reject) => {
    timer = setTimeout(() => {
      const message = `redis did not ${what} within ${timeoutMs} ms`
      reject(new RedisTokenStoreError('ERR_REDIS_STORE_TIMEOUT', message))
    }, timeoutMs)
  })
  const known = answer.catch((error: unknown) => {
    throw rejected(what, error)
  })
  try {
    return await abortable(Promise.race([known, over]), signal)
  } finally {
    clearTimeout(timer)
  }
}
