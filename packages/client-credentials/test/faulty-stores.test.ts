import { memoryTokenStore, type TokenStore } from '@latchkey/client-credentials'
import { describe, expect, test } from 'vitest'
import { issue, issueFor, scenario } from './scenario.ts'

/** A store as someone may write it who heeds no types. */
const storeOf = (odd: object): TokenStore => ({ ...memoryTokenStore(), ...odd })

const failed = (w: ReturnType<typeof scenario>) =>
  w.events.filter((event) => event.type === 'store-failed')

describe('a store costs no error and one event', () => {
  const mine = () => {
    throw new Error('mine')
  }
  test.each([
    ['get throws', { get: mine }],
    ['get rejects with nothing', { get: () => Promise.reject(undefined as unknown as Error) }],
    ['set throws', { set: mine }],
    ['set rejects', { set: () => Promise.reject(new Error('full')) }],
    ['acquire throws', { acquire: mine }],
    ['acquire rejects', { acquire: () => Promise.reject(new Error('down')) }],
  ])('a store causes one event and no error when %s', async (_what, odd) => {
    const w = scenario(issue)
    const auth = w.make('one', { store: storeOf(odd) })
    expect(await w.value(auth.accessToken())).toBe('at-1')
    await w.time.advance(3_600_000)
    expect(await w.value(auth.accessToken())).toBe('at-2')
    expect(failed(w)).toMatchObject([{ operation: Object.keys(odd)[0] }])
  })

  test('a store whose delete and release reject causes one event and no error', async () => {
    const store = storeOf({
      delete: () => Promise.reject(new Error('down')),
      acquire: () => Promise.resolve({ release: () => Promise.reject(new Error('down')) }),
    })
    const w = scenario(issue)
    const auth = w.make('one', { store })
    auth.invalidate(await w.value(auth.accessToken()))
    expect(await w.value(auth.accessToken())).toBe('at-2')
    expect(failed(w)).toMatchObject([{ operation: 'release' }, { operation: 'release' }])
  })

  test('a store that fails again after it worked causes one more event', async () => {
    let down = true
    const inner = memoryTokenStore()
    const get: TokenStore['get'] = (key, signal) =>
      down ? Promise.reject(new Error('down')) : inner.get(key, signal)
    const w = scenario(issueFor({ expires_in: 60 }))
    const auth = w.make('one', { store: { ...inner, get } })
    for (const state of [true, true, false, true]) {
      down = state
      await w.value(auth.accessToken())
      await w.time.advance(60_000)
    }
    expect(failed(w)).toHaveLength(2)
  })
})

describe('a value in a store is not used as a token:', () => {
  const good = {
    value: 'stored',
    tokenType: 'Bearer',
    expiresAt: Date.UTC(2027, 0),
    lifetimeMs: 9e6,
  }
  test.each<[string, unknown]>([
    ['half of one', JSON.stringify(good).slice(0, 40)],
    ['one that has ended', JSON.stringify({ ...good, expiresAt: Date.UTC(2026, 0) })],
    [
      'one that ends in its last half minute',
      JSON.stringify({ ...good, expiresAt: Date.UTC(2026, 0) + 30_000 }),
    ],
    ['one with no life left', JSON.stringify({ ...good, lifetimeMs: 0 })],
    ['one with less than no life', JSON.stringify({ ...good, lifetimeMs: -1 })],
  ])('a value in a store is not used: %s', async (_what, stored) => {
    const w = scenario(issue)
    const auth = w.make('one', { store: storeOf({ get: () => Promise.resolve(stored) }) })
    expect(await w.value(auth.accessToken())).toBe('at-1')
    // A store that always returns something else has lost our token.
    expect(failed(w).every(({ operation }) => operation === 'set')).toBe(true)
  })

  test('a valid value in a store is used as a token', async () => {
    const store = storeOf({ get: () => Promise.resolve(JSON.stringify(good)) })
    const w = scenario(issue)
    const auth = w.make('one', { store })
    expect(await auth.accessToken()).toEqual({
      value: 'stored',
      tokenType: 'Bearer',
      expiresAt: good.expiresAt,
    })
    expect(w.sent).toEqual([])
  })

  test('the entry of another client is not used as a token if there is an encryption key', async () => {
    const values = new Map<string, string>()
    const moving: TokenStore = {
      shared: true,
      get: () => Promise.resolve([...values.values()].filter((one) => !one.includes(' ')).at(-1)),
      set: (key, value) => Promise.resolve(void values.set(key, value)),
      delete: () => Promise.resolve(),
    }
    const w = scenario(issue)
    const options = { store: moving, encryptionKey: 'a key of at least 32 characters, longer' }
    expect(await w.value(w.make('one', options).accessToken())).toBe('at-1')
    expect(await w.value(w.make('same', options).accessToken())).toBe('at-1')
    const other = w.make('other', { ...options, clientId: 'other' })
    expect(await w.value(other.accessToken())).toBe('at-2')
  })
})

test('a store that became read-only does not bring back a token that was rejected before the last one', async () => {
  const inner = memoryTokenStore()
  const readOnly = () => Promise.reject(new Error('EROFS'))
  const store = { ...inner, delete: readOnly }
  const set: TokenStore['set'] = (...given) => {
    store.set = readOnly
    return inner.set(...given)
  }
  store.set = set
  const w = scenario(issue)
  const auth = w.make('one', { store })
  for (const value of ['at-1', 'at-2', 'at-3', 'at-4']) {
    expect(await w.value(auth.accessToken())).toBe(value)
    auth.invalidate(value)
  }
})
