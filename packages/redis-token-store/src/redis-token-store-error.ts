import { isLatchkeyError, LatchkeyError } from '@latchkey/contract'

/** The codes of {@link RedisTokenStoreError}. */
export type RedisTokenStoreErrorCode =
  'ERR_REDIS_STORE_COMMAND' | 'ERR_REDIS_STORE_TIMEOUT' | 'ERR_REDIS_STORE_VALUE'

/**
 * Redis could not be used. The token manager reports this to `onEvent` as `store-failed` and requests a token of its own.
 *
 * - `ERR_REDIS_STORE_COMMAND`: the client or the server rejected a command; `reason` is their code, such as `OOM`
 * - `ERR_REDIS_STORE_TIMEOUT`: no response came within `timeoutMs`
 * - `ERR_REDIS_STORE_VALUE`: the client returns values that are not strings
 *
 * It contains nothing of the client's own error, which can contain the stored value.
 *
 * @example
 * ```ts
 * import { isRedisTokenStoreError, redisTokenStore } from '@latchkey/redis-token-store'
 * import { Redis } from 'ioredis'
 *
 * const redis = new Redis()
 * const store = redisTokenStore(redis)
 * try {
 *   await store.get('key', AbortSignal.timeout(100))
 * } catch (error) {
 *   if (isRedisTokenStoreError(error)) console.log(error.code, error.reason)
 * } finally {
 *   redis.disconnect()
 * }
 * ```
 */
export class RedisTokenStoreError extends LatchkeyError {
  override readonly name: string = 'RedisTokenStoreError'
  declare readonly code: RedisTokenStoreErrorCode
  /** The client's or the server's own code, such as `ECONNREFUSED`, `OOM` or `WRONGTYPE`, if there is one. */
  readonly reason?: string

  constructor(code: RedisTokenStoreErrorCode, message: string, reason?: string) {
    super(code, message)
    if (reason !== undefined) this.reason = reason
  }
}

/**
 * Whether an error is a {@link RedisTokenStoreError}, even if two copies of this package are installed.
 *
 * @example
 * ```ts
 * import { isRedisTokenStoreError } from '@latchkey/redis-token-store'
 *
 * isRedisTokenStoreError(new Error('anything else')) // false
 * ```
 */
export function isRedisTokenStoreError(error: unknown): error is RedisTokenStoreError {
  return isLatchkeyError(error) && error.code.startsWith('ERR_REDIS_STORE_')
}

/** An error without the message of the client's own, which can contain arguments of the command, such as the token. */
export function rejected(what: string, error: unknown): RedisTokenStoreError {
  const reason = reasonOf(error)
  const shown = reason === undefined ? '' : ` (${reason})`
  return new RedisTokenStoreError(
    'ERR_REDIS_STORE_COMMAND',
    `redis could not ${what}${shown}`,
    reason,
  )
}

/** A system's code, or the capitals that a Redis error begins with. */
function reasonOf(error: unknown): string | undefined {
  if (!(error instanceof Error)) return undefined
  if ('code' in error && typeof error.code === 'string' && /^[A-Z0-9_]{1,40}$/.test(error.code)) {
    return error.code
  }
  return /^[A-Z]{2,20}(?= )/.exec(error.message)?.[0]
}
