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
    ['nothing', undefined],
    ['null', null],
    ['a number', 7],
    ['an object', good],
    ['an empty text', ''],
    ['another text', 'hello'],
    ['half of one', JSON.stringify(good).slice(0, 40)],
    ['a list', JSON.stringify([good])],
    ['one without a value', JSON.stringify({ ...good, value: undefined })],
    ['one that no header can carry', JSON.stringify({ ...good, value: 'a\r\nb' })],
    ['one without an end', JSON.stringify({ ...good, expiresAt: undefined })],
    ['one with an end that is text', JSON.stringify({ ...good, expiresAt: '2027' })],
    ['one without a life', JSON.stringify({ ...good, lifetimeMs: null })],
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
    // A store that always returns something else than a string has lost our token.
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

  test.each([
    ['a text that was not encrypted', JSON.stringify(good)],
    ['text that is not base64', '***'],
    ['what is too short', 'AAAA'],
    ['other octets', btoa('x'.repeat(200))],
  ])('with an encryption key, a value in a store is not used: %s', async (_what, stored) => {
    const w = scenario(issue)
    const store = storeOf({ get: () => Promise.resolve(stored) })
    const auth = w.make('one', { store, encryptionKey: 'a key of at least 32 characters, longer' })
    expect(await w.value(auth.accessToken())).toBe('at-1')
    // A store that still returns what it held before has lost the token.
    expect(failed(w)).toMatchObject([{ operation: 'set' }])
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

describe('two managers with one store', () => {
  test('have one token, also when both renew it', async () => {
    const w = scenario(issue)
    const store = memoryTokenStore()
    const [one, two] = [w.make('one', { store }), w.make('two', { store })]
    const both = () => w.time.settle(Promise.all([one.accessToken(), two.accessToken()]))
    await both()
    expect(w.sent).toHaveLength(1)
    await w.time.advance(3_400_000)
    await both()
    await w.time.flush()
    await both()
    expect(w.sent).toHaveLength(2)
  })

  test('managers agree after one of them invalidated the token', async () => {
    const w = scenario(issue)
    const store = memoryTokenStore()
    const [one, two] = [w.make('one', { store }), w.make('two', { store })]
    await w.value(one.accessToken())
    await w.value(two.accessToken())
    one.invalidate('at-1')
    expect(await w.value(one.accessToken())).toBe('at-2')
    two.invalidate('at-1')
    expect(await w.value(two.accessToken())).toBe('at-2')
    expect(w.sent).toHaveLength(2)
  })
})
