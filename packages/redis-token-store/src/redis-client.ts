/** The part of an ioredis client that the store uses: `new Redis()` or `new Cluster()`. */
export interface IoredisClient {
  readonly status: string
  call(command: string, ...args: (string | number)[]): Promise<unknown>
}

/** The part of a node-redis client that the store uses: `createClient()`, `createClientPool()`, `createCluster()` or `createSentinel()`. */
export interface NodeRedisClient {
  /** A pool has none. */
  readonly isReady?: boolean
  get(key: string): Promise<unknown>
  set(key: string, value: string, options: { PX: number }): Promise<unknown>
  eval(script: string, options: { keys: string[]; arguments: string[] }): Promise<unknown>
}

/** A client of ioredis or node-redis. The program creates and closes it. */
export type RedisClient = IoredisClient | NodeRedisClient

/** The commands that the store needs, for either client. Each is about one key, so that a cluster can route it. */
export interface Commands {
  /** Whether a command is sent at once. Otherwise the client queues or rejects it. */
  isReady(): boolean
  get(key: string): Promise<unknown>
  set(key: string, value: string, lifetimeMs: number): Promise<unknown>
  run(script: string, key: string, args: readonly string[]): Promise<unknown>
}

/**
 * The commands of a client.
 *
 * @throws TypeError if it is a client of neither ioredis nor node-redis
 */
export function commandsOf(client: RedisClient): Commands {
  if (isIoredis(client)) return ofIoredis(client)
  if (isNodeRedis(client)) return ofNodeRedis(client)
  throw new TypeError(
    '"client" must be a client of ioredis or node-redis; write a TokenStore of your own for others',
  )
}

function ofIoredis(client: IoredisClient): Commands {
  // Older versions find the keys only of commands in lower case.
  return {
    isReady: () => client.status === 'ready',
    get: async (key) => client.call('get', key),
    set: async (key, value, lifetimeMs) => client.call('set', key, value, 'PX', lifetimeMs),
    run: async (script, key, args) => client.call('eval', script, 1, key, ...args),
  }
}

function ofNodeRedis(client: NodeRedisClient): Commands {
  return {
    isReady: () => client.isReady !== false,
    get: async (key) => client.get(key),
    set: async (key, value, lifetimeMs) => client.set(key, value, { PX: lifetimeMs }),
    run: async (script, key, args) => client.eval(script, { keys: [key], arguments: [...args] }),
  }
}

function isIoredis(client: unknown): client is IoredisClient {
  return hasFunctions(client, ['call']) && typeof Reflect.get(client, 'status') === 'string'
}

/**
 * Clients of node-redis have every command in two spellings; a plain object can have the three functions only. HTTP
 * clients such as that of Upstash have `eval` too, but with other arguments, so that they would never share a token.
 */
function isNodeRedis(client: unknown): client is NodeRedisClient {
  if (!hasFunctions(client, ['get', 'set', 'eval'])) return false
  const isPlain = Object.getPrototypeOf(client) === Object.prototype
  return hasFunctions(client, ['GET', 'SET', 'EVAL']) || (isPlain && !('evalsha' in client))
}

function hasFunctions(value: unknown, names: readonly string[]): value is object {
  return (
    typeof value === 'object' &&
    value !== null &&
    names.every((name) => typeof Reflect.get(value, name) === 'function')
  )
}
