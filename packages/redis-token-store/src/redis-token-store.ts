import type { Lease, TokenStore } from '@latchkey/token-manager'
import { type Commands, commandsOf, type RedisClient } from './redis-client.ts'
import { isRedisTokenStoreError, RedisTokenStoreError } from './redis-token-store-error.ts'
import { ACQUIRE, DELETE_IF_EQUAL } from './scripts.ts'
import { within } from './within.ts'

/** What {@link redisTokenStore} takes. */
export interface RedisTokenStoreOptions {
  /** What every key begins with. Default: `'latchkey:'`. */
  readonly prefix?: string
  /** No answer of Redis is waited for longer than this. Default: 500 ms. */
  readonly timeoutMs?: number
}

/**
 * Shares tokens between any number of processes and machines, over a Redis or Valkey client of ioredis or node-redis that
 * the program made. One process asks for a token, under a lease; the others wait for it and read it.
 *
 * The store's functions reject with a {@link RedisTokenStoreError} when Redis is down, slow or full. The manager then gets
 * a token of its own: that costs a token request, never an error.
 *
 * @throws TypeError when the client is of neither package, or an option can't work
 *
 * @example
 * ```ts
 * import { clientCredentials } from '@latchkey/client-credentials'
 * import { redisTokenStore } from '@latchkey/redis-token-store'
 * import { Redis } from 'ioredis'
 *
 * const redis = new Redis()
 * redis.on('error', () => undefined)
 * export const auth = clientCredentials({
 *   tokenEndpoint: 'https://cloud.mongodb.com/api/oauth/token',
 *   clientId: 'mdb_sa_id_0123456789abcdef01234567',
 *   clientSecret: 'mdb_sa_sk_…',
 *   origins: 'https://cloud.mongodb.com',
 *   store: redisTokenStore(redis),
 * })
 * ```
 */
export function redisTokenStore(
  client: RedisClient,
  options: RedisTokenStoreOptions = {},
): TokenStore {
  const { prefix = 'latchkey:', timeoutMs = 500 } = options
  if (typeof prefix !== 'string') throw new TypeError('"prefix" must be a string')
  if (!(timeoutMs > 0 && timeoutMs < 2 ** 31)) {
    throw new TypeError('"timeoutMs" must be a number of milliseconds above 0 and below 2^31')
  }
  const commands = commandsOf(client)
  const tokenKey = (key: string): string => `${prefix}token:${key}`
  const leaseKey = (key: string): string => `${prefix}lease:${key}`

  return {
    shared: true,

    async get(key, signal) {
      signal.throwIfAborted()
      const what = 'read a token'
      const value = await within(commands.get(tokenKey(key)), { what, timeoutMs, signal }).catch(
        foreignIsNone,
      )
      if (value === null || typeof value === 'string') return value ?? undefined
      const message = 'the redis client answers something else than strings; pass one that does'
      throw new RedisTokenStoreError('ERR_REDIS_STORE_VALUE', message)
    },

    async set(key, value, lifetimeMs, signal) {
      signal.throwIfAborted()
      const what = 'keep a token'
      // Kept back by the client, it would overwrite what others stored in the meantime. What is read harms nobody.
      if (!commands.isReady()) {
        await within(commands.get(tokenKey(key)), { what: 'be reached', timeoutMs, signal })
      }
      const wholeMs = Math.min(Math.floor(lifetimeMs), Number.MAX_SAFE_INTEGER)
      if (!(wholeMs > 0)) return
      await within(commands.set(tokenKey(key), value, wholeMs), { what, timeoutMs, signal })
    },

    async delete(key, expected, signal) {
      signal.throwIfAborted()
      const answer = commands.run(DELETE_IF_EQUAL, tokenKey(key), [expected])
      await within(answer, { what: 'drop a token', timeoutMs, signal })
    },

    async acquire(key, leaseMs, signal) {
      signal.throwIfAborted()
      return acquire(commands, { key: leaseKey(key), leaseMs, timeoutMs, signal })
    },
  }
}

/** What is no string is not a token either, and the next one takes its place. */
function foreignIsNone(error: unknown): null {
  if (isRedisTokenStoreError(error) && error.reason === 'WRONGTYPE') return null
  throw error
}

interface Acquisition {
  readonly key: string
  readonly leaseMs: number
  readonly timeoutMs: number
  readonly signal: AbortSignal
}

async function acquire(
  commands: Commands,
  { key, leaseMs, timeoutMs, signal }: Acquisition,
): Promise<Lease | undefined> {
  const owner = crypto.randomUUID()
  const letGo = (): Promise<unknown> => commands.run(DELETE_IF_EQUAL, key, [owner])
  const answer = commands.run(ACQUIRE, key, [owner, String(Math.max(1, Math.ceil(leaseMs)))])
  let taken: unknown
  try {
    taken = await within(answer, { what: 'lend a lease', timeoutMs, signal })
  } catch (error) {
    // Nobody waits for a lease that comes late.
    answer.then(letGo).catch(() => undefined)
    throw error
  }
  if (Number(taken) !== 1) return undefined
  return {
    async release() {
      await within(letGo(), { what: 'end a lease', timeoutMs })
    },
  }
}
