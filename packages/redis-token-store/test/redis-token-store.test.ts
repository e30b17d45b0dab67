import { inspect } from 'node:util'
import {
  isRedisTokenStoreError,
  type NodeRedisClient,
  type RedisClient,
  redisTokenStore,
} from '@latchkey/redis-token-store'
import { Redis } from 'ioredis'
import { createClient, createClientPool, createCluster, createSentinel } from 'redis'
import { describe, expect, test } from 'vitest'

const signal = new AbortController().signal
const secret = 'eyJ.the-token'

/** What a client is asked, and what it answers; the tests against a real Redis are in apps/interop. */
function scripted(answer: (command: string, ...args: string[]) => Promise<unknown>) {
  const asked: string[][] = []
  const ask = (...words: [string, ...string[]]): Promise<unknown> => {
    asked.push(words)
    return answer(...words)
  }
  const client: NodeRedisClient = {
    get: (key) => ask('get', key),
    set: (key, value, { PX }) => ask('set', key, value, 'PX', String(PX)),
    eval: (script, { keys, arguments: args }) =>
      ask(script.includes('pexpire') ? 'acquire' : 'delete', ...keys, ...args),
  }
  return { client, asked }
}

const never = (): Promise<never> => new Promise(() => undefined)

async function failure(promise: Promise<unknown>) {
  const error: unknown = await promise.then(
    () => undefined,
    (e: unknown) => e,
  )
  if (!isRedisTokenStoreError(error)) throw new Error(`expected another error: ${inspect(error)}`)
  return error
}

/** Every function of the store, with a manager's arguments. */
function calls(client: RedisClient, timeoutMs: number, by: AbortSignal = signal) {
  const store = redisTokenStore(client, { timeoutMs })
  return {
    get: () => store.get('k', by),
    set: () => store.set('k', secret, 1000, by),
    delete: () => store.delete('k', secret, by),
    acquire: () => store.acquire!('k', 1000, by),
  }
}
const names = ['get', 'set', 'delete', 'acquire'] as const

describe('what it takes', () => {
  test.each([[undefined], [null], ['redis://127.0.0.1'], [{}], [{ get: () => undefined }]])(
    '%o is not a client',
    (client) => {
      expect(() => redisTokenStore(client as unknown as RedisClient)).toThrow(TypeError)
    },
  )

  test('a client with other arguments, such as an HTTP client, is rejected', () => {
    class HttpClient {
      get = never
      set = never
      eval = never
      evalsha = never
    }
    const client = new HttpClient()
    expect(() => redisTokenStore(client)).toThrow(/ioredis or node-redis/)
    const { get, set, eval: run, evalsha } = client
    const plain = { get, set, eval: run, evalsha }
    expect(() => redisTokenStore(plain)).toThrow(/ioredis or node-redis/)
  })

  test('clients, pools, clusters and sentinels of node-redis are accepted', () => {
    const url = 'redis://127.0.0.1:1'
    const root = { host: '127.0.0.1', port: 1 }
    const clients = [
      createClient({ url }),
      createClientPool({ url }),
      createCluster({ rootNodes: [{ url }] }),
      createSentinel({ name: 'main', sentinelRootNodes: [root] }),
    ]
    for (const client of clients) expect(redisTokenStore(client).shared).toBe(true)
  })

  test.each([0, -1, Number.NaN, Infinity, 2 ** 31])('%d ms can be no timeout', (timeoutMs) => {
    expect(() => redisTokenStore(scripted(never).client, { timeoutMs })).toThrow(/"timeoutMs"/)
  })

  test('a prefix is text', () => {
    const prefix = 7 as unknown as string
    expect(() => redisTokenStore(scripted(never).client, { prefix })).toThrow(/"prefix"/)
  })
})

describe('what it asks', () => {
  test.each([
    [undefined, 'latchkey:'],
    ['acme:', 'acme:'],
  ])('with the prefix %s, all keys begin with %s', async (prefix, begin) => {
    const { client, asked } = scripted(async () => 1)
    const store = redisTokenStore(client, prefix === undefined ? {} : { prefix })
    await store.set('k', 'v', 10, signal)
    await store.delete('k', 'v', signal)
    await store.acquire!('k', 10, signal)
    expect(asked.map(([, key]) => key)).toEqual([
      `${begin}token:k`,
      `${begin}token:k`,
      `${begin}lease:k`,
    ])
  })

  test.each([
    [1500.9, '1500'],
    [1, '1'],
    [1e300, String(Number.MAX_SAFE_INTEGER)],
  ])('a life of %d ms is written in whole ones', async (lifetimeMs, px) => {
    const { client, asked } = scripted(async () => 'OK')
    await redisTokenStore(client).set('k', 'v', lifetimeMs, signal)
    expect(asked).toEqual([['set', 'latchkey:token:k', 'v', 'PX', px]])
  })

  test.each([0, 0.5, -1, Number.NaN])('a token that is valid for %d ms is not kept', async (ms) => {
    const { client, asked } = scripted(async () => 'OK')
    await redisTokenStore(client).set('k', 'v', ms, signal)
    expect(asked).toEqual([])
  })

  test('each lease has a value of its own, and ends as that', async () => {
    const { client, asked } = scripted(async () => 1)
    const store = redisTokenStore(client)
    for (let i = 0; i < 2; i++) await (await store.acquire!('k', 0.2, signal))?.release()
    const owners = asked.map(([, , owner]) => owner)
    expect(owners).toEqual([owners[0], owners[0], owners[2], owners[2]])
    expect(owners[0]).not.toBe(owners[2])
    expect(asked[0]).toEqual(['acquire', 'latchkey:lease:k', owners[0], '1'])
  })

  test('a lease that another holds is none', async () => {
    const { client } = scripted(async () => 0)
    expect(await redisTokenStore(client).acquire!('k', 10, signal)).toBeUndefined()
  })
})

describe('a client that fails', () => {
  test.each(names)('%s waits no longer than its time for one that never answers', async (name) => {
    const error = await failure(calls(scripted(never).client, 1)[name]())
    expect(error).toMatchObject({ code: 'ERR_REDIS_STORE_TIMEOUT' })
  })

  test.each(names)('%s says what an ioredis client without a server met', async (name) => {
    const redis = new Redis({
      port: 1,
      host: '127.0.0.1',
      maxRetriesPerRequest: 0,
      retryStrategy: () => null,
    })
    redis.on('error', () => undefined)
    expect((await failure(calls(redis, 30_000)[name]())).code).toBe('ERR_REDIS_STORE_COMMAND')
    redis.disconnect()
  })

  test.each(names)(
    '%s waits no longer for an ioredis client that queues for ever',
    async (name) => {
      const redis = new Redis({ port: 1, host: '127.0.0.1', maxRetriesPerRequest: null })
      redis.on('error', () => undefined)
      const { code } = await failure(calls(redis, 5)[name]())
      expect(code).toBe('ERR_REDIS_STORE_TIMEOUT')
      redis.disconnect()
    },
  )

  test.each(names)('%s is rejected by a node-redis client that was not connected', async (name) => {
    const { code } = await failure(calls(createClient(), 30_000)[name]())
    expect(code).toBe('ERR_REDIS_STORE_COMMAND')
  })

  test.each(names)(
    '%s waits no longer for a node-redis client that connects for ever',
    async (name) => {
      const redis = createClient({ socket: { host: '127.0.0.1', port: 1 } })
      redis.on('error', () => undefined)
      const connecting = redis.connect().catch(() => undefined)
      const { code } = await failure(calls(redis, 5)[name]())
      expect(code).toBe('ERR_REDIS_STORE_TIMEOUT')
      redis.destroy()
      await connecting
    },
  )

  test.each(names)('%s also takes an error that is thrown at once', async (name) => {
    const thrower = scripted(() => {
      throw new Error('no')
    })
    const { code } = await failure(calls(thrower.client, 1000)[name]())
    expect(code).toBe('ERR_REDIS_STORE_COMMAND')
  })

  test.each([
    [`OOM command not allowed when used memory > 'maxmemory'.`, undefined, 'OOM'],
    [`ERR unknown command 'SET', with args beginning with: '${secret}'`, undefined, 'ERR'],
    ['connect ECONNREFUSED', 'ECONNREFUSED', 'ECONNREFUSED'],
    [`EYJTOKEN`, secret, undefined],
    ['The client is closed', undefined, undefined],
  ])('%s is reported without the token', async (message, code, reason) => {
    const theirs = Object.assign(new Error(message), {
      command: { name: 'set', args: ['latchkey:token:k', secret] },
      ...(code !== undefined && { code }),
    })
    const { client } = scripted(() => Promise.reject(theirs))
    const error = await failure(redisTokenStore(client).set('k', secret, 10, signal))
    expect(error.reason).toBe(reason)
    const shown = inspect(error, { depth: 10, showHidden: true }) + JSON.stringify(error)
    expect(shown).not.toContain(secret)
  })

  test('a client that returns buffers is not taken for an empty store', async () => {
    const { client } = scripted(async () => new Uint8Array([1]))
    const { code } = await failure(redisTokenStore(client).get('k', signal))
    expect(code).toBe('ERR_REDIS_STORE_VALUE')
  })
})

describe('a caller that leaves', () => {
  const reason = new Error('changed my mind')

  test.each(names)('%s asks nothing when it has left before', async (name) => {
    const { client, asked } = scripted(never)
    await expect(calls(client, 1000, AbortSignal.abort(reason))[name]()).rejects.toBe(reason)
    expect(asked).toEqual([])
  })

  test.each(names)('%s ends when it leaves, with its reason', async (name) => {
    const controller = new AbortController()
    const call = calls(scripted(never).client, 60_000, controller.signal)[name]()
    controller.abort(reason)
    await expect(call).rejects.toBe(reason)
  })

  test('a lease that arrives after the wait ended is released', async () => {
    let lend: (taken: number) => void = () => undefined
    const lent = new Promise<number>((resolve) => (lend = resolve))
    const ended = new Promise<string[]>((resolve) => {
      const { client } = scripted(async (command, ...args) => {
        if (command === 'acquire') return lent
        resolve([command, ...args])
        return 1
      })
      const controller = new AbortController()
      const call = redisTokenStore(client).acquire!('k', 1000, controller.signal)
      controller.abort(reason)
      void call.catch(() => {
        lend(1)
      })
    })
    expect(await ended).toEqual(['delete', 'latchkey:lease:k', expect.any(String)])
  })
})
