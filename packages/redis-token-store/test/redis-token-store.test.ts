import { getEventListeners } from 'node:events'
import { type RedisClient, redisTokenStore } from '@latchkey/redis-token-store'
import { createClient, createClientPool, createCluster, createSentinel } from 'redis'
import { expect, test } from 'vitest'
import { type Answer, ioredis, nodeRedis } from './fake-clients.ts'

const { signal } = new AbortController()
const never = (): Promise<never> => new Promise(() => undefined)

test.each<[string, unknown]>([
  ['undefined', undefined],
  ['null', null],
  ['text', 'ready'],
  ['an address', 'redis://127.0.0.1'],
  ['a function', () => undefined],
  ['an empty object', {}],
  ['a status without commands', { status: 'ready' }],
  ['commands without a status', { call: () => undefined }],
  ['a status that is a number', { call: () => undefined, status: 1 }],
  ['one of three commands', { get: () => undefined }],
  ['two of three commands', { get: () => undefined, set: () => undefined }],
  ['a function with commands', Object.assign(() => undefined, { status: '', call: () => 1 })],
])('%s is not a client', (_name, client) => {
  expect(() => redisTokenStore(client as RedisClient)).toThrow(TypeError)
})

test('a client with other arguments, such as an HTTP client, is rejected', () => {
  const commands = { get: never, set: never, eval: never }
  const instance = Object.assign(Object.create({}) as object, commands)
  for (const client of [instance, { ...commands, evalsha: never }]) {
    expect(() => redisTokenStore(client)).toThrow(/ioredis or node-redis/)
  }
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
  expect(() => redisTokenStore(nodeRedis(never).client, { timeoutMs })).toThrow(/"timeoutMs"/)
})

test('a prefix is text', () => {
  const prefix = 7 as unknown as string
  expect(() => redisTokenStore(nodeRedis(never).client, { prefix })).toThrow(/"prefix"/)
})

test.each([
  ['ioredis', ioredis, [1]],
  ['node-redis', nodeRedis, []],
])('the commands of a client of %s work', async (_name, make, keyCount) => {
  const { client, sent } = make(() => Promise.resolve(1))
  const store = redisTokenStore(client)
  await store.set('k', 'v', 1500, signal)
  await store.delete('k', 'old', signal)
  await store.acquire!('k', 1500.2, signal)
  expect(sent).toEqual([
    ['set', 'latchkey:token:k', 'v', 'PX', 1500],
    ['delete', ...keyCount, 'latchkey:token:k', 'old'],
    ['acquire', ...keyCount, 'latchkey:lease:k', expect.any(String), '1501'],
  ])
  const reader = make(() => Promise.resolve('v'))
  expect(await redisTokenStore(reader.client).get('k', signal)).toBe('v')
  expect(reader.sent).toEqual([['get', 'latchkey:token:k']])
})

test('all keys begin with the prefix', async () => {
  const { client, sent } = nodeRedis(() => Promise.resolve(1))
  const store = redisTokenStore(client, { prefix: 'acme:' })
  await store.set('k', 'v', 10, signal)
  await store.delete('k', 'v', signal)
  await store.acquire!('k', 10, signal)
  expect(sent.map(([, key]) => key)).toEqual(['acme:token:k', 'acme:token:k', 'acme:lease:k'])
})

test.each([
  ['v', 'v'],
  ['', ''],
  [null, undefined],
])('%o in Redis is read as %o', async (stored, read) => {
  const { client } = nodeRedis(() => Promise.resolve(stored))
  expect(await redisTokenStore(client).get('k', signal)).toBe(read)
})

test.each([
  [1500.9, [1500]],
  [1, [1]],
  [1e300, [Number.MAX_SAFE_INTEGER]],
  [0, []],
  [0.5, []],
  [-1, []],
  [Number.NaN, []],
])('a lifetime of %d ms is written in whole ones, if there are any: %j', async (ms, written) => {
  const { client, sent } = nodeRedis(() => Promise.resolve('OK'))
  await redisTokenStore(client).set('k', 'v', ms, signal)
  expect(sent).toEqual(written.map((px) => ['set', 'latchkey:token:k', 'v', 'PX', px]))
})

test.each([
  ['a client of ioredis that is not connected', ioredis, 'reconnecting', ['get', 'set']],
  ['a client of node-redis that is not connected', nodeRedis, false, ['get', 'set']],
  ['a connected client of ioredis', ioredis, 'ready', ['set']],
  ['a connected client of node-redis', nodeRedis, true, ['set']],
  ['a pool of node-redis', nodeRedis, undefined, ['set']],
] as const)(
  '%s reads before it writes only if it is not connected',
  async (_name, make, state, commands) => {
    const { client, sent } = make(() => Promise.resolve(null), state as never)
    await redisTokenStore(client).set('k', 'v', 10, signal)
    expect(sent.map(([command]) => command)).toEqual(commands)
  },
)

test('a client that is not connected writes nothing if reading fails', async () => {
  const { client, sent } = ioredis(() => Promise.reject(new Error('closed')), 'end')
  await expect(redisTokenStore(client).set('k', 'v', 10, signal)).rejects.toThrow()
  expect(sent.map(([command]) => command)).toEqual(['get'])
})

test('each lease has a value of its own, and ends as that', async () => {
  const { client, sent } = nodeRedis(() => Promise.resolve(1))
  const store = redisTokenStore(client)
  for (let i = 0; i < 2; i++) await (await store.acquire!('k', 0, signal))?.release()
  const owners = sent.map(([, , owner]) => owner)
  expect(owners).toEqual([owners[0], owners[0], owners[2], owners[2]])
  expect(owners[0]).not.toBe(owners[2])
  expect(sent[0]).toEqual(['acquire', 'latchkey:lease:k', owners[0], '1'])
})

test('a lease that another holds is none', async () => {
  const { client } = nodeRedis(() => Promise.resolve(0))
  expect(await redisTokenStore(client).acquire!('k', 10, signal)).toBeUndefined()
})

const names = ['get', 'set', 'delete', 'acquire'] as const

/** A call of one function of the store. */
function calling(name: (typeof names)[number], answer: Answer, by: AbortSignal) {
  const { client, sent } = nodeRedis(answer)
  const store = redisTokenStore(client, { timeoutMs: 60_000 })
  const calls = {
    get: () => store.get('k', by),
    set: () => store.set('k', 'v', 1000, by),
    delete: () => store.delete('k', 'v', by),
    acquire: () => store.acquire!('k', 1000, by),
  } satisfies Record<string, () => Promise<unknown>>
  return { result: calls[name](), sent }
}

test.each(names)('a caller of %s that has left before asks nothing', async (name) => {
  const reason = new Error('changed my mind')
  const { result, sent } = calling(name, never, AbortSignal.abort(reason))
  await expect(result).rejects.toBe(reason)
  expect(sent).toEqual([])
})

test.each(names)('a caller of %s that leaves gets the reason of its signal', async (name) => {
  const controller = new AbortController()
  const reason = new Error('changed my mind')
  const { result } = calling(name, never, controller.signal)
  controller.abort(reason)
  await expect(result).rejects.toBe(reason)
})

test.each(names)('no listener is left on the signal of a caller of %s', async (name) => {
  const own = new AbortController().signal
  await calling(name, () => Promise.resolve('1'), own).result
  expect(getEventListeners(own, 'abort')).toEqual([])
})

test('a lease that arrives after the wait ended is released', async () => {
  let lend: (taken: number) => void = () => undefined
  const lent = new Promise<number>((resolve) => (lend = resolve))
  const controller = new AbortController()
  const { client, sent } = nodeRedis(() => lent)
  const call = redisTokenStore(client).acquire!('k', 1000, controller.signal)
  controller.abort()
  await expect(call).rejects.toThrow()
  lend(1)
  await new Promise((resolve) => setImmediate(resolve))
  const [, , owner] = sent[0] ?? []
  expect(sent[1]).toEqual(['delete', 'latchkey:lease:k', owner])
})
