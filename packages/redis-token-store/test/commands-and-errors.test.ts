import { inspect } from 'node:util'
import { LatchkeyError } from '@latchkey/contract'
import {
  isRedisTokenStoreError,
  type RedisClient,
  type RedisTokenStoreError,
  redisTokenStore,
} from '@latchkey/redis-token-store'
import { Redis } from 'ioredis'
import { createClient } from 'redis'
import { expect, test } from 'vitest'
import { nodeRedis } from './fake-clients.ts'

const { signal } = new AbortController()
const secret = 'eyJ.the-token'
const never = (): Promise<never> => new Promise(() => undefined)

/** A client whose commands fail. */
const rejecting = (error: object): RedisClient =>
  nodeRedis(async () => {
    // Clients reject with whatever their sockets do.
    throw error as Error
  }).client

async function failure(promise: Promise<unknown>): Promise<RedisTokenStoreError> {
  const error: unknown = await promise.then(
    () => undefined,
    (thrown: unknown) => thrown,
  )
  if (isRedisTokenStoreError(error)) return error
  throw new Error(`not an error of the store: ${inspect(error)}`)
}

/** What each function of the store rejects with. */
function failures(client: RedisClient, timeoutMs = 30_000): Promise<RedisTokenStoreError[]> {
  const store = redisTokenStore(client, { timeoutMs })
  const calls = [
    store.get('k', signal),
    store.set('k', secret, 1000, signal),
    store.delete('k', secret, signal),
    store.acquire!('k', 1000, signal),
  ]
  return Promise.all(calls.map(failure))
}

test('an error says what failed and why, if that is known', async () => {
  for (const error of await failures(rejecting(new Error('OOM command not allowed')))) {
    expect(error).toMatchObject({ name: 'RedisTokenStoreError', reason: 'OOM' })
    expect(error.message).toMatch(/^redis could not \w+ .+ \(OOM\)$/)
  }
  for (const { message } of await failures(rejecting(new Error('no')))) {
    expect(message).toMatch(/^redis could not \w+ [^()]+$/)
  }
})

test('an error contains neither the key nor the value', async () => {
  const theirs = Object.assign(new Error(`ERR wrong arguments 'latchkey:token:k' '${secret}'`), {
    command: { args: ['latchkey:token:k', secret] },
  })
  for (const error of await failures(rejecting(theirs))) {
    const shown = inspect(error, { depth: 9, showHidden: true }) + JSON.stringify(error)
    // The stack names files, among them this one.
    expect(shown.replace(/^ +at .*/gm, '')).not.toMatch(/latchkey:token|the-token/)
  }
})

test.each<[string, object, string | undefined]>([
  ['a code', Object.assign(new Error('no'), { code: 'ECONNREFUSED' }), 'ECONNREFUSED'],
  ['a code in small letters', Object.assign(new Error('no'), { code: 'econnrefused' }), undefined],
  ['a code that begins otherwise', Object.assign(new Error('no'), { code: 'eyJ EA' }), undefined],
  ['a code that ends otherwise', Object.assign(new Error('no'), { code: 'EA eyJ' }), undefined],
  ['a code that is a number', Object.assign(new Error('no'), { code: 7 }), undefined],
  ['a code that is a list', Object.assign(new Error('no'), { code: ['EA'] }), undefined],
  ['the first word of Redis', new Error(`ERR unknown command 'SET'`), 'ERR'],
  ['capitals in the middle', new Error('not OOM here'), undefined],
  ['capitals and nothing more', new Error('EYJTOKEN'), undefined],
  ['an ordinary sentence', new Error('The client is closed'), undefined],
  ['what is not an error', { code: 'ECONNREFUSED', message: 'OOM no' }, undefined],
])('an error has the code of the server only if it is safe: %s', async (_name, theirs, reason) => {
  for (const error of await failures(rejecting(theirs))) expect(error.reason).toBe(reason)
})

test('a key of another type is read as missing, and is an error otherwise', async () => {
  const store = redisTokenStore(rejecting(new Error('WRONGTYPE Operation against a key')))
  expect(await store.get('k', signal)).toBeUndefined()
  expect((await failure(store.set('k', 'v', 10, signal))).reason).toBe('WRONGTYPE')
})

test('a client that never answers is waited for until the timeout, which the error names', async () => {
  for (const error of await failures(nodeRedis(never).client, 1)) {
    expect(error.code).toBe('ERR_REDIS_STORE_TIMEOUT')
    expect(error.message).toMatch(/^redis did not \w+ .+ within 1 ms$/)
  }
})

test('a lease that cannot be released is an error, within the same time', async () => {
  const { client } = nodeRedis((command) => (command === 'acquire' ? Promise.resolve(1) : never()))
  const lease = await redisTokenStore(client, { timeoutMs: 1 }).acquire!('k', 10, signal)
  expect((await failure(lease!.release())).code).toBe('ERR_REDIS_STORE_TIMEOUT')
})

const nowhere = { host: '127.0.0.1', port: 1 }
test.each<[string, () => Redis, number, string]>([
  [
    'has no server',
    () => new Redis({ ...nowhere, maxRetriesPerRequest: 0, retryStrategy: () => null }),
    30_000,
    'ERR_REDIS_STORE_COMMAND',
  ],
  [
    'queues for ever',
    () => new Redis({ ...nowhere, maxRetriesPerRequest: null }),
    5,
    'ERR_REDIS_STORE_TIMEOUT',
  ],
])('an ioredis client that %s leads to an error', async (_what, make, timeoutMs, code) => {
  const redis = make()
  redis.on('error', () => undefined)
  for (const error of await failures(redis, timeoutMs)) expect(error.code).toBe(code)
  redis.disconnect()
})

test('a node-redis client that was not connected leads to an error', async () => {
  for (const { code } of await failures(createClient()))
    expect(code).toBe('ERR_REDIS_STORE_COMMAND')
})

test('a node-redis client that connects for ever is waited for until the timeout', async () => {
  const redis = createClient({ socket: nowhere })
  redis.on('error', () => undefined)
  const connecting = redis.connect().catch(() => undefined)
  for (const { code } of await failures(redis, 5)) expect(code).toBe('ERR_REDIS_STORE_TIMEOUT')
  redis.destroy()
  await connecting
})

test('a client that throws at once leads to an error', async () => {
  const { client } = nodeRedis(() => {
    throw new Error('no')
  })
  for (const { code } of await failures(client)) expect(code).toBe('ERR_REDIS_STORE_COMMAND')
})

test('a client that returns buffers is not taken for an empty store', async () => {
  const { client } = nodeRedis(() => Promise.resolve(new Uint8Array([1])))
  const { code } = await failure(redisTokenStore(client).get('k', signal))
  expect(code).toBe('ERR_REDIS_STORE_VALUE')
})

test('errors of other packages are not errors of the store', () => {
  expect(isRedisTokenStoreError(new LatchkeyError('ERR_OTHER', 'other'))).toBe(false)
  expect(isRedisTokenStoreError(new Error('ERR_REDIS_STORE_TIMEOUT'))).toBe(false)
})
