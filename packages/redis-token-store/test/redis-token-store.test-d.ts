import type { TokenStore } from '@latchkey/client-credentials'
import { redisTokenStore } from '@latchkey/redis-token-store'
import { Cluster, Redis } from 'ioredis'
import { createClient, createClientPool, createCluster, createSentinel } from 'redis'

/** Type tests: the compiler runs them, nobody calls them. */
export function accepts(): TokenStore[] {
  return [
    redisTokenStore(new Redis()),
    redisTokenStore(new Cluster([]), { prefix: 'acme:' }),
    redisTokenStore(createClient(), { timeoutMs: 100 }),
    redisTokenStore(createClientPool()),
    redisTokenStore(createCluster({ rootNodes: [] })),
    redisTokenStore(createSentinel({ name: 'main', sentinelRootNodes: [] })),
  ]
}

export function rejects(): void {
  // @ts-expect-error -- a connection string is not a client
  redisTokenStore('redis://127.0.0.1')
  // @ts-expect-error -- neither ioredis nor node-redis
  redisTokenStore(new Map<string, string>())
  // @ts-expect-error -- there is no such option
  redisTokenStore(new Redis(), { ttl: 1 })
}
