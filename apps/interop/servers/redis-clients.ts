import type { RedisClient } from '@latchkey/redis-token-store'
import { Redis } from 'ioredis'
import { createClient, createClientPool } from 'redis'

/** A client that is connected, and how to disconnect it. */
export interface RedisConnection {
  readonly client: RedisClient
  readonly close: () => void
}

/** Connects each of the clients that a store accepts. */
export const redisClients: Readonly<Record<string, (port: number) => Promise<RedisConnection>>> = {
  ioredis: (port) => {
    const client = new Redis({ port, host: '127.0.0.1' })
    client.on('error', () => undefined)
    return Promise.resolve({
      client,
      close: () => {
        client.disconnect()
      },
    })
  },
  'node-redis': (port) => connected(createClient({ socket: { host: '127.0.0.1', port } })),
  'a node-redis pool': (port) =>
    connected(createClientPool({ socket: { host: '127.0.0.1', port } })),
}

/** A client or a pool of node-redis. */
async function connected(
  client: RedisClient & {
    on(event: 'error', listener: () => void): unknown
    connect(): Promise<unknown>
    destroy(): void
  },
): Promise<RedisConnection> {
  client.on('error', () => undefined)
  await client.connect()
  return {
    client,
    close: () => {
      client.destroy()
    },
  }
}
