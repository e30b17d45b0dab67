import type { Lease, TokenStore } from '@latchkey/token-manager'
import { type Commands, commandsOf, type RedisClient } from './redis-client.ts'
import { isRedisTokenStoreError, RedisTokenStoreError } from './redis-token-store-error.ts'
import { ACQUIRE, DELETE_IF_EQUAL } from './scripts.ts'
import { within } from './within.ts'

/** Options for {@link redisTokenStore}. */
export interface RedisTokenStoreOptions {
  /** The prefix of every key. Default: `'latchkey:'`. */
  readonly prefix?: string
  /** The longest wait for a response of Redis. Default: 500 ms. */
  readonly timeoutMs?: number
}

/**
 * Shares tokens between any number of processes and machines, through the Redis or Valkey client (ioredis or node-redis) of
 * the program. One process requests a token, under a lease; the others wait for it and read it.
 *
 * The store's functions reject with a {@link RedisTokenStoreError} if Redis is down, slow or full. The manager then
 * requests a token of its own: that costs a token request, never an error.
 *
 * @throws TypeError if the client is of neither package, or an option cannot work
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
      const message =
        'the redis client returns values that are not strings; pass one that returns strings'
      throw new RedisTokenStoreError('ERR_REDIS_STORE_VALUE', message)
    },

    async set(key, value, lifetimeMs, signal) {
      signal.throwIfAborted()
      const what = 'store a token'
      // A client without a connection can queue the command, which would later overwrite a newer token. Reading is harmless.
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
      await within(answer, { what: 'delete a token', timeoutMs, signal })
    },

    async acquire(key, leaseMs, signal) {
      signal.throwIfAborted()
      return acquire(commands, { key: leaseKey(key), leaseMs, timeoutMs, signal })
    },
  }
}

/** A key of another type has no token; the next one replaces it. */
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
  const release = (): Promise<unknown> => commands.run(DELETE_IF_EQUAL, key, [owner])
  const answer = commands.run(ACQUIRE, key, [owner, String(Math.max(1, Math.ceil(leaseMs)))])
  let acquired: unknown
  try {
    acquired = await within(answer, { what: 'acquire a lease', timeoutMs, signal })
  } catch (error) {
    // A lease that arrives late must not stay: nobody uses it.
    answer.then(release).catch(() => undefined)
    throw error
  }
  if (Number(acquired) !== 1) return undefined
  return {
    async release() {
      await within(release(), { what: 'release a lease', timeoutMs })
    },
  }
}
