/** What is used of an ioredis client: `new Redis()` or `new Cluster()`. */
export interface IoredisClient {
  readonly status: string
  call(command: string, ...args: (string | number)[]): Promise<unknown>
}

/** What is used of a node-redis client: `createClient()`, `createClientPool()`, `createCluster()` or `createSentinel()`. */
export interface NodeRedisClient {
  /** A pool has none. */
  readonly isReady?: boolean
  get(key: string): Promise<unknown>
  set(key: string, value: string, options: { PX: number }): Promise<unknown>
  eval(script: string, options: { keys: string[]; arguments: string[] }): Promise<unknown>
}

/** A client of ioredis or node-redis that the program made, and that it closes. */
export type RedisClient = IoredisClient | NodeRedisClient

/** The three commands that the store needs, whatever the client. Each is about one key, so that a cluster can route it. */
export interface Commands {
  /** Whether a command is sent at once. Else the client keeps it back, for any time, or refuses it. */
  isReady(): boolean
  get(key: string): Promise<unknown>
  set(key: string, value: string, lifetimeMs: number): Promise<unknown>
  run(script: string, key: string, args: readonly string[]): Promise<unknown>
}

/**
 * The commands of a client.
 *
 * @throws TypeError when it is neither of ioredis nor of node-redis
 */
export function commandsOf(client: RedisClient): Commands {
  if (isIoredis(client)) return ofIoredis(client)
  if (isNodeRedis(client)) return ofNodeRedis(client)
  throw new TypeError('"client" must be a client of ioredis or node-redis')
}

function ofIoredis(client: IoredisClient): Commands {
  // Commands are in lower case: older versions find the keys of no others.
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
  return has(client, 'call') && typeof client.call === 'function'
}

function isNodeRedis(client: unknown): client is NodeRedisClient {
  return has(client, 'eval') && typeof client.eval === 'function'
}

function has<K extends string>(value: unknown, name: K): value is Record<K, unknown> {
  return typeof value === 'object' && value !== null && name in value
}
