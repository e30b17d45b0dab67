import { setMaxListeners } from 'node:events'
import { type IoredisClient, type RedisClient, redisTokenStore } from '@latchkey/redis-token-store'
import { Cluster, Redis } from 'ioredis'
import { createClient, createCluster, createSentinel } from 'redis'
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { type RedisServer, startRedis } from '../../../bench/suites/fleet/redis-server.mjs'
import { connectIoredis, type RedisConnection, redisClients } from '../../servers/redis-clients.ts'
import { startSentinel } from '../../servers/redis-sentinel.ts'
import { useServer } from '../../test/use-server.ts'

const server = useServer(startRedis)
/** Inspects the server and corrupts its data. */
let admin: Redis
beforeAll(() => {
  admin = connectIoredis(server().port)
  return () => {
    admin.disconnect()
  }
})
beforeEach(async () => {
  await admin.flushall()
})

const { signal } = new AbortController()
// Many calls share this signal.
setMaxListeners(0, signal)
const patient = { timeoutMs: 30_000 }
const token = 'latchkey:token:k'
const lease = 'latchkey:lease:k'
const late = { code: 'ERR_REDIS_STORE_TIMEOUT' }

/** Polls until a condition holds. */
async function eventually(holds: () => Promise<boolean>): Promise<void> {
  while (!(await holds())) await new Promise((resolve) => setTimeout(resolve, 5))
}

describe.each(Object.keys(redisClients))('%s', (name) => {
  let connection: RedisConnection
  const store = (options: { prefix?: string; timeoutMs?: number } = patient) =>
    redisTokenStore(connection.client, options)
  beforeEach(() => {
    connection = redisClients[name]!(server().port)
  })
  afterEach(() => {
    connection.close()
  })

  test(`${name} keeps a token for its lifetime`, async () => {
    expect(await store().get('k', signal)).toBeUndefined()
    await store().set('k', 'välue "1"\n', 60_000.7, signal)
    expect(await store().get('k', signal)).toBe('välue "1"\n')
    const left = await admin.pttl(token)
    expect(left).toBeGreaterThan(0)
    expect(left).toBeLessThanOrEqual(60_000)
    await store().set('k', 'next', Number.MAX_VALUE, signal)
    expect(await store().get('k', signal)).toBe('next')
    await store().set('k', 'short', 1, signal)
    await eventually(async () => (await store().get('k', signal)) === undefined)
  })

  test(`${name} separates keys and prefixes`, async () => {
    await store().set('k', 'mine', 60_000, signal)
    expect(await store().get('other', signal)).toBeUndefined()
    expect(await store({ ...patient, prefix: 'acme:' }).get('k', signal)).toBeUndefined()
  })

  test(`${name} deletes a token only if it is the expected one`, async () => {
    await store().set('k', 'new', 60_000, signal)
    await store().delete('k', 'old', signal)
    expect(await store().get('k', signal)).toBe('new')
    await store().delete('k', 'new', signal)
    expect(await store().get('k', signal)).toBeUndefined()
    await store().delete('k', 'new', signal)
  })

  test(`${name} grants one lease at a time`, async () => {
    const taken = await Promise.all(
      Array.from({ length: 20 }, () => store().acquire!('k', 60_000, signal)),
    )
    const [held] = taken.filter((got) => got !== undefined)
    expect(taken.filter((got) => got !== undefined)).toHaveLength(1)
    expect(await store().acquire!('other', 60_000, signal)).toBeDefined()
    await held!.release()
    expect(await store().acquire!('k', 60_000, signal)).toBeDefined()
  })

  test('a lease expires by itself, and its late holder does not release the next one', async () => {
    const late = await store().acquire!('k', 1, signal)
    let next: typeof late
    await eventually(async () => {
      next = await store().acquire!('k', 60_000, signal)
      return next !== undefined
    })
    await late!.release()
    expect(await store().acquire!('k', 60_000, signal)).toBeUndefined()
    await next!.release()
    expect(await admin.exists(lease)).toBe(0)
  })

  test('a lease key without an expiry, of any type, gets one', async () => {
    for (const spoil of [() => admin.set(lease, 'x'), () => admin.lpush(lease, 'x')]) {
      await admin.del(lease)
      await spoil()
      expect(await store().acquire!('k', 60_000, signal)).toBeUndefined()
      expect(await admin.pttl(lease)).toBeGreaterThan(0)
      await store().acquire!('k', 1, signal)
      expect(await admin.pttl(lease)).toBeGreaterThan(1)
    }
  })

  test('a value that is not a string is not a token, and the next token replaces it', async () => {
    await admin.hset(token, 'a', 'b')
    expect(await store().get('k', signal)).toBeUndefined()
    await store().delete('k', 'x', signal)
    expect(await admin.type(token)).toBe('hash')
    await store().set('k', 'sound', 60_000, signal)
    expect(await store().get('k', signal)).toBe('sound')
  })

  test('a full server rejects new values and returns existing ones', async () => {
    await store().set('k', 'kept', 60_000, signal)
    const held = await store().acquire!('k', 60_000, signal)
    await admin.config('SET', 'maxmemory', '1')
    try {
      const oom = { code: 'ERR_REDIS_STORE_COMMAND', reason: 'OOM' }
      await expect(store().set('k', 'new', 60_000, signal)).rejects.toMatchObject(oom)
      await expect(store().acquire!('other', 60_000, signal)).rejects.toMatchObject(oom)
      expect(await store().get('k', signal)).toBe('kept')
      await held!.release()
      expect(await admin.exists(lease)).toBe(0)
      await store().delete('k', 'kept', signal)
      expect(await admin.exists(token)).toBe(0)
    } finally {
      await admin.config('SET', 'maxmemory', '0')
    }
  })

  test('nobody waits for a server that hangs', async () => {
    server().freeze()
    try {
      await expect(store({ timeoutMs: 20 }).get('k', signal)).rejects.toMatchObject(late)
    } finally {
      server().thaw()
    }
    expect(await store().get('k', signal)).toBeUndefined()
  })

  test('a lease that arrives late from a slow server is released', async () => {
    const slow = store({ timeoutMs: 20 })
    await store().set('k', 'kept', 60_000, signal)
    await admin.client('PAUSE', 600_000, 'WRITE')
    try {
      await expect(slow.set('k', 'x', 60_000, signal)).rejects.toMatchObject(late)
      await expect(slow.delete('k', 'x', signal)).rejects.toMatchObject(late)
      await expect(slow.acquire!('k', 60_000, signal)).rejects.toMatchObject(late)
    } finally {
      await admin.client('UNPAUSE')
    }
    await eventually(async () => (await store().acquire!('k', 60_000, signal)) !== undefined)
  })

  test('calls fail while the server is down, and none after its restart', async () => {
    await store().set('k', 'lost', 60_000, signal)
    await server().kill()
    await expect(store({ timeoutMs: 20 }).get('k', signal)).rejects.toThrow()
    await expect(store({ timeoutMs: 20 }).acquire!('k', 60_000, signal)).rejects.toThrow()
    await expect(store({ timeoutMs: 20 }).set('k', 'x', 60_000, signal)).rejects.toThrow()
    await server().restart()
    // A lease that the client delayed is released as soon as it arrives.
    await eventually(async () => {
      const got = await store().acquire!('k', 60_000, signal).catch(() => undefined)
      return got !== undefined
    })
    await store().set('k', 'new', 60_000, signal)
    expect(await store().get('k', signal)).toBe('new')
  })
})

test('a lease is granted even if a client sends the script twice', async () => {
  const redis = new Redis({ port: server().port, host: '127.0.0.1' })
  const twice: IoredisClient = {
    get status() {
      return redis.status
    },
    call: async (command, ...args) => {
      await redis.call(command, ...args)
      return redis.call(command, ...args)
    },
  }
  const held = await redisTokenStore(twice, patient).acquire!('k', 60_000, signal)
  expect(held).toBeDefined()
  expect(await redisTokenStore(redis, patient).acquire!('k', 60_000, signal)).toBeUndefined()
  redis.disconnect()
})

test("ioredis's own prefix precedes the store's", async () => {
  const redis = new Redis({ port: server().port, host: '127.0.0.1', keyPrefix: 'acme:' })
  await redisTokenStore(redis, patient).set('k', 'v', 60_000, signal)
  await redisTokenStore(redis, patient).acquire!('k', 60_000, signal)
  expect((await admin.keys('*')).sort()).toEqual([`acme:${lease}`, `acme:${token}`])
  redis.disconnect()
})

test('the permissions that the README lists are enough', async () => {
  const rights = ['+get', '+set', '+eval', '+del', '+pttl', '+pexpire']
  const login = { username: 'fleet', password: 'secret' }
  await admin.acl('SETUSER', 'fleet', 'on', '>secret', '~latchkey:*', '-@all', ...rights)
  const one = new Redis({ port: server().port, host: '127.0.0.1', ...login })
  const other = createClient({ socket: { host: '127.0.0.1', port: server().port }, ...login })
  other.on('error', () => undefined)
  await other.connect()
  await works(one)
  await works(other)
  one.disconnect()
  other.destroy()
})

async function works(client: RedisClient): Promise<void> {
  const store = redisTokenStore(client, patient)
  for (const key of ['a', 'b', 'c']) {
    const held = await store.acquire!(key, 60_000, signal)
    expect(await store.acquire!(key, 60_000, signal)).toBeUndefined()
    await store.set(key, `${key} 1`, 60_000, signal)
    expect(await store.get(key, signal)).toBe(`${key} 1`)
    await store.delete(key, `${key} 1`, signal)
    expect(await store.get(key, signal)).toBeUndefined()
    await held!.release()
  }
}

describe('a cluster', () => {
  let node: RedisServer
  beforeAll(async () => {
    node = await startRedis('--cluster-enabled', 'yes', '--cluster-announce-ip', '127.0.0.1')
    const one = connectIoredis(node.port)
    await one.cluster('ADDSLOTSRANGE', 0, 16_383)
    await eventually(async () => (await one.cluster('INFO')).includes('cluster_state:ok'))
    one.disconnect()
  })
  afterAll(() => node.stop())

  test('a cluster serves ioredis', async () => {
    const cluster = new Cluster([{ host: '127.0.0.1', port: node.port }])
    await new Promise((resolve) => cluster.once('ready', resolve))
    await works(cluster)
    cluster.disconnect()
  })

  test('a cluster serves node-redis', async () => {
    const cluster = createCluster({ rootNodes: [{ url: `redis://127.0.0.1:${node.port}` }] })
    await cluster.connect()
    await works(cluster)
    cluster.destroy()
  })
})

describe('a sentinel', () => {
  let sentinel: RedisServer
  beforeAll(async () => {
    sentinel = await startSentinel(server())
  })
  afterAll(() => sentinel.stop())
  const nodes = () => [{ host: '127.0.0.1', port: sentinel.port }]

  test('a sentinel serves ioredis', async () => {
    const redis = new Redis({ sentinels: nodes(), name: 'main' })
    await works(redis)
    redis.disconnect()
  })

  test('a sentinel serves node-redis', async () => {
    const redis = createSentinel({ name: 'main', sentinelRootNodes: nodes() })
    redis.on('error', () => undefined)
    await redis.connect()
    await works(redis)
    await redis.destroy()
  })
})
