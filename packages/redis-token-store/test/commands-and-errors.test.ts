import { inspect } from 'node:util'
import { LatchkeyError } from '@latchkey/contract'
import {
  type IoredisClient,
  isRedisTokenStoreError,
  type NodeRedisClient,
  type RedisClient,
  type RedisTokenStoreError,
  redisTokenStore,
} from '@latchkey/redis-token-store'
import { describe, expect, test } from 'vitest'

const { signal } = new AbortController()
type Answer = (command: string, ...args: (string | number)[]) => Promise<unknown>

/** A client of ioredis that records its commands, without the text of scripts. */
function ioredis(status: string, answer: Answer) {
  const sent: (string | number)[][] = []
  const client: IoredisClient = {
    status,
    call: (command, ...args) => {
      sent.push([command, ...args.filter((arg) => !String(arg).includes('redis.call'))])
      return answer(command, ...args)
    },
  }
  return { client, sent }
}

function nodeRedis(isReady: boolean | undefined, answer: Answer) {
  const sent: (string | number)[][] = []
  const send: Answer = (...words) => {
    sent.push(words)
    return answer(...words)
  }
  const client: NodeRedisClient = {
    ...(isReady !== undefined && { isReady }),
    get: (key) => send('get', key),
    set: (key, value, { PX }) => send('set', key, value, PX),
    eval: (_script, { keys, arguments: args }) => send('eval', ...keys, ...args),
  }
  return { client, sent }
}

async function failure(promise: Promise<unknown>): Promise<RedisTokenStoreError> {
  const error: unknown = await promise.then(
    () => undefined,
    (thrown: unknown) => thrown,
  )
  if (isRedisTokenStoreError(error)) return error
  throw new Error(`not an error of the store: ${String(error)}`)
}

/** A client whose commands fail. */
const rejecting = (error: object): RedisClient =>
  nodeRedis(true, async () => {
    // Clients reject with whatever their sockets do.
    throw error as Error
  }).client

describe('the commands', () => {
  test('the commands of an ioredis client work', async () => {
    const { client, sent } = ioredis('ready', async () => 1)
    const store = redisTokenStore(client)
    await store.set('k', 'v', 1500, signal)
    await store.delete('k', 'old', signal)
    await store.acquire!('k', 1500.2, signal)
    expect(sent).toEqual([
      ['set', 'latchkey:token:k', 'v', 'PX', 1500],
      ['eval', 1, 'latchkey:token:k', 'old'],
      ['eval', 1, 'latchkey:lease:k', expect.any(String), '1501'],
    ])
    const reader = ioredis('ready', async () => 'v')
    expect(await redisTokenStore(reader.client).get('k', signal)).toBe('v')
    expect(reader.sent).toEqual([['get', 'latchkey:token:k']])
  })

  test('delete names the token that it expects', async () => {
    const { client, sent } = nodeRedis(true, async () => 0)
    await redisTokenStore(client).delete('k', 'old', signal)
    expect(sent).toEqual([['eval', 'latchkey:token:k', 'old']])
  })

  test.each([
    ['v', 'v'],
    ['', ''],
    [null, undefined],
  ])('%o in Redis is read as %o', async (stored, read) => {
    expect(await redisTokenStore(nodeRedis(true, async () => stored).client).get('k', signal)).toBe(
      read,
    )
  })
})

describe('a client that is not connected', () => {
  test.each([
    ['ioredis', () => ioredis('reconnecting', async () => null)],
    ['node-redis', () => nodeRedis(false, async () => null)],
  ])('a client of %s that is not connected reads before it writes', async (_name, make) => {
    const { client, sent } = make()
    await redisTokenStore(client).set('k', 'v', 10, signal)
    expect(sent.map(([command]) => command)).toEqual(['get', 'set'])
  })

  test.each([
    ['ioredis', () => ioredis('ready', async () => null)],
    ['node-redis', () => nodeRedis(true, async () => null)],
    ['node-redis, as a pool', () => nodeRedis(undefined, async () => null)],
  ])('a connected client of %s does not read before it writes', async (_name, make) => {
    const { client, sent } = make()
    await redisTokenStore(client).set('k', 'v', 10, signal)
    expect(sent.map(([command]) => command)).toEqual(['set'])
  })

  test('writes nothing if reading fails', async () => {
    const { client, sent } = ioredis('end', () => Promise.reject(new Error('closed')))
    await failure(redisTokenStore(client).set('k', 'v', 10, signal))
    expect(sent.map(([command]) => command)).toEqual(['get'])
  })
})

describe('what is not a client', () => {
  test.each([
    ['text', 'ready'],
    ['a function', () => undefined],
    ['a status without commands', { status: 'ready' }],
    ['commands without a status', { call: () => undefined }],
    ['a status that is a number', { call: () => undefined, status: 1 }],
    ['two of three commands', { get: () => undefined, set: () => undefined }],
    ['a function with commands', Object.assign(() => undefined, { status: '', call: () => 1 })],
  ])('%s is not a client', (_name, client) => {
    expect(() => redisTokenStore(client as unknown as RedisClient)).toThrow(TypeError)
  })
})

describe('errors', () => {
  const calls = {
    get: (client) => redisTokenStore(client).get('k', signal),
    set: (client) => redisTokenStore(client).set('k', 'v', 10, signal),
    delete: (client) => redisTokenStore(client).delete('k', 'v', signal),
    acquire: (client) => redisTokenStore(client).acquire!('k', 10, signal),
  } satisfies Record<string, (client: RedisClient) => Promise<unknown>>

  test.each(Object.entries(calls))('the error of %s says why it failed', async (_name, call) => {
    const error = await failure(call(rejecting(new Error('OOM command not allowed'))))
    expect(error).toMatchObject({ name: 'RedisTokenStoreError', reason: 'OOM' })
    expect(error.message).toMatch(/^redis could not \w+ .+ \(OOM\)$/)
    const unexplained = await failure(call(rejecting(new Error('no'))))
    expect(unexplained.message).toMatch(/^redis could not \w+ [^()]+$/)
  })

  test('a key of another type is read as missing, and no other error is', async () => {
    const wrongType = rejecting(new Error('WRONGTYPE Operation against a key'))
    expect(await calls.get(wrongType)).toBeUndefined()
    expect((await failure(calls.set(wrongType))).reason).toBe('WRONGTYPE')
    expect((await failure(calls.get(rejecting(new Error('OOM no'))))).reason).toBe('OOM')
  })

  test.each([
    ['a code in small letters', { code: 'econnrefused' }, undefined],
    ['a code that begins otherwise', { code: 'eyJ ECONNREFUSED' }, undefined],
    ['a code that ends otherwise', { code: 'ECONNREFUSED eyJ' }, undefined],
    ['a code that is a number', { code: 7 }, undefined],
    ['a code that is a list', { code: ['ECONNREFUSED'] }, undefined],
    ['a code', { code: 'ECONNREFUSED' }, 'ECONNREFUSED'],
    ['capitals in the middle', { message: 'not OOM here' }, undefined],
  ])(
    'the error has the code of the server only if it is safe: %s',
    async (_name, fields, reason) => {
      const theirs = Object.assign(new Error('no'), fields)
      expect((await failure(calls.set(rejecting(theirs)))).reason).toBe(reason)
    },
  )

  test('what is not an error has no reason', async () => {
    const thrown = { code: 'ECONNREFUSED', message: 'OOM no' }
    expect((await failure(calls.set(rejecting(thrown)))).reason).toBeUndefined()
  })

  test('a timeout names what did not happen, and the limit', async () => {
    const { client } = nodeRedis(true, () => new Promise(() => undefined))
    const store = redisTokenStore(client, { timeoutMs: 1 })
    expect((await failure(store.get('k', signal))).message).toMatch(
      /^redis did not \w+ .+ within 1 ms$/,
    )
  })

  test('a lease that cannot be released is an error, within the same time', async () => {
    let answers = 0
    const { client } = nodeRedis(true, async () =>
      answers++ === 0 ? 1 : new Promise(() => undefined),
    )
    const lease = await redisTokenStore(client, { timeoutMs: 1 }).acquire!('k', 10, signal)
    expect((await failure(lease!.release())).code).toBe('ERR_REDIS_STORE_TIMEOUT')
  })

  test.each(Object.entries(calls))(
    'an error contains neither the key nor the value: %s',
    async (_name, call) => {
      const theirs = Object.assign(new Error("ERR wrong arguments 'latchkey:token:k' 'v-secret'"), {
        command: { args: ['latchkey:token:k', 'v-secret'] },
      })
      const shown = inspect(await failure(call(rejecting(theirs))), { depth: 9, showHidden: true })
      // The stack names files, among them this one.
      expect(shown.replace(/^ +at .*/gm, '')).not.toMatch(/latchkey:token|v-secret/)
    },
  )

  test('errors of other packages are not errors of the store', () => {
    expect(isRedisTokenStoreError(new LatchkeyError('ERR_OTHER', 'other'))).toBe(false)
    expect(isRedisTokenStoreError(new Error('ERR_REDIS_STORE_TIMEOUT'))).toBe(false)
  })
})

test('no listener is left on the signal of a caller', async () => {
  const left = new Set<unknown>()
  const own = new AbortController().signal
  const add = own.addEventListener.bind(own)
  own.addEventListener = (type: string, listener: never) => {
    left.add(listener)
    add(type, listener)
  }
  const remove = own.removeEventListener.bind(own)
  own.removeEventListener = (type: string, listener: never) => {
    if (type === 'abort') left.delete(listener)
    remove(type, listener)
  }
  await redisTokenStore(nodeRedis(true, async () => 'v').client).get('k', own)
  expect(left.size).toBe(0)
})
