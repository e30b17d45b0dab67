import type { RedisClient } from '@latchkey/redis-token-store'
import { Redis } from 'ioredis'
import { createClient, createClientPool } from 'redis'

/** A client, and how to disconnect it. */
export interface RedisConnection {
  readonly client: RedisClient
  readonly close: () => void
}

/** Connects each of the clients that a store accepts; commands wait for the connection. */
export const redisClients: Readonly<Record<string, (port: number) => RedisConnection>> = {
  ioredis: (port) => {
    const client = connectIoredis(port)
    return {
      client,
      close: () => {
        client.disconnect()
      },
    }
  },
  'node-redis': (port) => connected(createClient({ socket: { host: '127.0.0.1', port } })),
  'a node-redis pool': (port) =>
    connected(createClientPool({ socket: { host: '127.0.0.1', port } })),
}

/** A client that waits for a server that is gone. */
export function connectIoredis(port: number): Redis {
  const client = new Redis({ port, host: '127.0.0.1', maxRetriesPerRequest: null })
  client.on('error', () => undefined)
  return client
}

/** A client or a pool of node-redis. */
function connected(
  client: RedisClient & {
    on(event: 'error', listener: () => void): unknown
    connect(): Promise<unknown>
    destroy(): void
  },
): RedisConnection {
  client.on('error', () => undefined)
  client.connect().catch(() => undefined)
  return {
    client,
    close: () => {
      client.destroy()
    },
  }
}
