import { memoryTokenStore, type TokenError, type TokenEvent } from '@latchkey/token-manager'
import { expect, test } from 'vitest'
import { readSettings } from '../src/settings.ts'

const fine = {
  request: () => Promise.resolve({ value: 't' }),
  origins: 'https://api.example',
}
/** Options as a program without types can pass them. */
const read = (options: object) => readSettings({ ...fine, ...options })

function messageOf(run: () => unknown): string {
  try {
    run()
  } catch (error) {
    expect(error).toMatchObject({ code: 'ERR_TOKEN_CONFIG', kind: 'config' })
    return (error as TokenError).message
  }
  return 'is accepted'
}

test('numbers have the defaults that are documented', () => {
  expect(read({})).toMatchObject({
    timeoutMs: 10_000,
    maxAttempts: 3,
    retryBaseMs: 100,
    retryMaxMs: 1_000,
    retryAfterMaxMs: 60_000,
    expirySkewMs: 30_000,
    refreshAheadMs: 300_000,
    jitter: 0.1,
    fallbackLifetimeMs: 300_000,
    negativeCacheMs: 5_000,
    closeTimeoutMs: 2_000,
    lockLeaseMs: 30_000,
    storeTimeoutMs: 500,
    revokeOnClose: 'auto',
    encryptionKeys: [],
  })
})

test.each([
  ['timeoutMs', 0],
  ['timeoutMs', Infinity],
  ['jitter', 0],
  ['jitter', 1],
])('%s can be %d', (name, value) => {
  expect(read({ [name]: value })).toMatchObject({ [name]: value })
})

test.each<[object, string]>([
  [{ timeoutMs: -1 }, '"timeoutMs" must be a number from 0 to Infinity'],
  [{ timeoutMs: Number.NaN }, '"timeoutMs" must be a number from 0 to Infinity'],
  [{ timeoutMs: '1' }, '"timeoutMs" must be a number from 0 to Infinity'],
  [{ jitter: 1.01 }, '"jitter" must be a number from 0 to 1'],
  [{ request: undefined }, '"request" must be a function'],
  [{ request: {} }, '"request" must be a function'],
  ...['revoke', 'authorization', 'rejected', 'onEvent'].map((name): [object, string] => [
    { [name]: 'x' },
    `"${name}" must be a function`,
  ]),
  [{ allowInsecureHttp: 'yes' }, '"allowInsecureHttp" must be a boolean'],
  [{ background: 1 }, '"background" must be a boolean'],
  [{ revokeOnClose: 'never' }, `"revokeOnClose" must be a boolean or 'auto'`],
  [
    { clock: { now: () => 0, monotonic: () => 0, setTimeout: () => 0 } },
    '"clock" must have the functions now, monotonic, setTimeout and clearTimeout',
  ],
  [{ clock: null }, '"clock" must have the functions now, monotonic, setTimeout and clearTimeout'],
  [{ storeKey: '' }, '"storeKey" must be a string that is not empty'],
  [{ storeKey: 7 }, '"storeKey" must be a string that is not empty'],
  [{ store: memoryTokenStore() }, '"storeKey" is required with "store"'],
  [{ tokenEndpoint: 'x' }, '"tokenEndpoint" is not an option; check its spelling'],
  [
    { origins: 'http://api.example' },
    '"origins" must be https (http only for localhost or with "allowInsecureHttp")',
  ],
  [
    { origins: ['https://api.example', 'http://127.0.0.1.example'] },
    '"origins" must be https (http only for localhost or with "allowInsecureHttp")',
  ],
])('%o is rejected: %s', (options, message) => {
  expect(messageOf(() => read(options))).toBe(message)
})

test.each([[undefined], [null], ['x'], [7]])('options that are %j are rejected', (options) => {
  expect(messageOf(() => readSettings(options as never))).toBe('expected an object of options')
})

const store = memoryTokenStore()
test.each([
  ['nothing', null],
  ['a Map', new Map()],
  ['one that does not say whether it is shared', { ...store, shared: undefined }],
  ['one that cannot get', { ...store, get: undefined }],
  ['one that cannot set', { ...store, set: undefined }],
  ['one that cannot delete', { ...store, delete: undefined }],
  ['one with a lease that is not a function', { ...store, acquire: 7 }],
])('a store cannot be %s', (_what, odd) => {
  expect(messageOf(() => read({ store: odd, storeKey: 'k' }))).toBe(
    '"store" must be a TokenStore: a boolean `shared`, the functions get, set and delete, and optionally acquire',
  )
})

test.each([[store], [{ ...store, acquire: undefined }], [{ ...store, shared: false }]])(
  'a store can be %o',
  (good) => {
    expect(read({ store: good, storeKey: 'k' }).store).toBe(good)
  },
)

const [one, two] = ['1'.repeat(32), '2'.repeat(32)]
test.each([
  [one, [one]],
  [
    [one, two],
    [one, two],
  ],
  [[], []],
])('encryption keys %j are %j', (encryptionKey, keys) => {
  expect(read({ encryptionKey }).encryptionKeys).toEqual(keys)
})

test.each([['x'.repeat(31)], [`${one}\n`], [`${one}\r`], [[one, '']], [7]])(
  'encryption keys %j are rejected, without the value',
  (encryptionKey) => {
    expect(messageOf(() => read({ encryptionKey }))).toBe(
      '"encryptionKey" must be a random string of at least 32 characters, such as 32 bytes in base64, without a line break',
    )
  },
)

test('origins are those that were given', () => {
  const { allows } = read({ origins: ['https://api.example', 'http://localhost:8080'] })
  const allowed = (url: string) => allows(new URL(url))
  expect(allowed('https://api.example/items')).toBe(true)
  expect(allowed('http://localhost:8080/items')).toBe(true)
  expect(allowed('http://api.example/items')).toBe(false)
  expect(
    read({ origins: 'http://a.example', allowInsecureHttp: true }).allows(
      new URL('http://a.example'),
    ),
  ).toBe(true)
})

test.each([
  [9_999, 10_000, 1],
  [10_000, 10_000, 0],
])('a lease of %i ms is one of %i ms, with %i event', (lockLeaseMs, expected, times) => {
  const events: TokenEvent[] = []
  const onEvent = (event: TokenEvent) => events.push(event)
  const options = { lockLeaseMs, onEvent, store: memoryTokenStore(), storeKey: 'k' }
  expect(read(options).lockLeaseMs).toBe(expected)
  expect(events).toHaveLength(times)
  if (times === 1) {
    expect(events[0]).toEqual({
      type: 'lease-extended',
      leaseMs: 10_000,
      hint: '"lockLeaseMs" must be at least "timeoutMs", which is used instead',
    })
  }
})

test('without a store the lease does not matter', () => {
  const events: unknown[] = []
  const onEvent = (event: unknown) => events.push(event)
  expect(read({ lockLeaseMs: 0, onEvent }).lockLeaseMs).toBe(0)
  expect(events).toEqual([])
})

test('a listener that throws or rejects disturbs nobody', async () => {
  const event = { type: 'token-requested' } as const
  read({
    onEvent: () => {
      throw new Error('mine')
    },
  }).report(event)
  read({ onEvent: () => Promise.reject(new Error('mine')) }).report(event)
  read({}).report(event)
  await new Promise((resolve) => setImmediate(resolve))
})
