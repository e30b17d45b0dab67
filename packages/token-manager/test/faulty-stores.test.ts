import { memoryTokenStore, type TokenStore } from '@latchkey/token-manager'
import { expect, test } from 'vitest'
import { managers } from './managers.ts'

/** A store as someone may write it who heeds no types. */
const storeOf = (odd: object): TokenStore => ({ ...memoryTokenStore(), ...odd })

const failures = ({ events }: ReturnType<typeof managers>) =>
  events.filter((event) => event.type === 'store-failed')

const throws = () => {
  throw new Error('mine')
}
const rejects = () => Promise.reject(new Error('down'))
const hangs = () => new Promise<never>(() => undefined)
test.each([
  ['get throws', { get: throws }],
  ['get rejects with nothing', { get: () => Promise.reject(undefined as unknown as Error) }],
  ['get hangs', { get: hangs }],
  ['set throws', { set: throws }],
  ['set rejects', { set: rejects }],
  ['set hangs', { set: hangs }],
  ['writes are lost', { set: () => Promise.resolve() }],
  ['acquire throws', { acquire: throws }],
  ['acquire rejects', { acquire: rejects }],
  ['acquire hangs', { acquire: hangs }],
  ['everything hangs', { get: hangs, set: hangs, acquire: hangs }],
])(
  'if %s, each manager gets tokens within the store timeout, and reports it once',
  async (_what, odd) => {
    const m = managers()
    const fleet = Array.from({ length: 30 }, () => m.make({ store: storeOf(odd) }))
    for (const startedAt of [0, 3_600_000]) {
      await m.time.advance(startedAt - m.time.monotonic)
      const all = Promise.all(fleet.map((auth) => auth.accessToken()))
      expect((await m.time.settle(all)).status).toBe('fulfilled')
      expect(m.time.monotonic).toBeLessThanOrEqual(startedAt + 500)
    }
    expect(new Set(failures(m).map(({ operation }) => operation))).toEqual(
      new Set(Object.keys(odd).slice(0, 1)),
    )
    expect(failures(m)).toHaveLength(fleet.length)
  },
)

test('a store whose delete and release reject causes one event and no error', async () => {
  const store = storeOf({
    delete: rejects,
    acquire: () => Promise.resolve({ release: rejects }),
  })
  const m = managers()
  const auth = m.make({ store })
  auth.invalidate(await m.value(auth.accessToken()))
  expect(await m.value(auth.accessToken())).toBe('t-2')
  expect(failures(m)).toMatchObject([{ operation: 'release' }, { operation: 'release' }])
})

test('a store that fails again after it worked causes one more event', async () => {
  let isDown = true
  const inner = memoryTokenStore()
  const get: TokenStore['get'] = (...given) => (isDown ? rejects() : inner.get(...given))
  const m = managers((n) => ({ value: `t-${n}`, expiresInMs: 60_000 }))
  const auth = m.make({ store: { ...inner, get } })
  for (const state of [true, true, false, true]) {
    isDown = state
    await m.value(auth.accessToken())
    await m.time.advance(60_000)
  }
  expect(failures(m)).toHaveLength(2)
})

const expiresAt = Date.UTC(2027, 0)
const good = { value: 'stored', tokenType: 'Bearer', expiresAt, lifetimeMs: 9e6 }
test.each<[string, object]>([
  ['has expired', { ...good, expiresAt: Date.UTC(2026, 0) }],
  ['expires in its last half minute', { ...good, expiresAt: Date.UTC(2026, 0) + 30_000 }],
  ['has no lifetime left', { ...good, lifetimeMs: 0 }],
  ['has a negative lifetime', { ...good, lifetimeMs: -1 }],
])('a value in a store that %s is not used', async (_what, stored) => {
  const m = managers()
  const get = () => Promise.resolve(JSON.stringify(stored))
  expect(await m.value(m.make({ store: storeOf({ get }) }).accessToken())).toBe('t-1')
  // A store that always returns something else has lost our token.
  expect(failures(m).every(({ operation }) => operation === 'set')).toBe(true)
})

test('the entry of another client is not used as a token if there is an encryption key', async () => {
  const values: string[] = []
  const moving: TokenStore = {
    shared: true,
    get: () => Promise.resolve(values.at(-1)),
    set: (_key, value) => Promise.resolve(void values.push(value)),
    delete: () => Promise.resolve(),
  }
  const m = managers()
  const options = { store: moving, encryptionKey: 'a key of at least 32 characters, longer' }
  expect(await m.value(m.make(options).accessToken())).toBe('t-1')
  expect(await m.value(m.make(options).accessToken())).toBe('t-1')
  expect(await m.value(m.make({ ...options, storeKey: 'other' }).accessToken())).toBe('t-2')
})

test('a store that became read-only does not bring back a token that was rejected before the last one', async () => {
  const inner = memoryTokenStore()
  const readOnly = () => Promise.reject(new Error('EROFS'))
  const store: TokenStore = { ...inner, delete: readOnly }
  store.set = (...given) => {
    store.set = readOnly
    return inner.set(...given)
  }
  const m = managers()
  const auth = m.make({ store })
  for (const value of ['t-1', 't-2', 't-3', 't-4']) {
    expect(await m.value(auth.accessToken())).toBe(value)
    auth.invalidate(value)
  }
})
