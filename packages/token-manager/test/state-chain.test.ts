import { memoryTokenStore, type TokenStore } from '@latchkey/token-manager'
import { expect, test } from 'vitest'
import { stateChain } from '../src/state-chain.ts'
import { managers, type Request } from './managers.ts'

/** A grant whose refresh token changes with every token. */
const rotate = (n: number, { state = 's-0' }: Parameters<Request>[1]) => ({
  value: `t-${n}`,
  expiresInMs: 60_000,
  state: `s-${Number(state.slice(2)) + 1}`,
})
const states = (requests: readonly { readonly state?: string }[]) =>
  requests.map(({ state }) => state)

test('state is passed to the next request', async () => {
  const m = managers(rotate)
  const auth = m.make()
  await m.value(auth.accessToken())
  await m.time.advance(60_000)
  await m.value(auth.accessToken())
  expect(states(m.requests)).toEqual([undefined, 's-1'])
})

test('a request that returns no state keeps the previous one', async () => {
  const m = managers((n, context) =>
    n === 2 ? { value: 't', expiresInMs: 0 } : rotate(n, context),
  )
  const auth = m.make()
  for (let n = 0; n < 3; n++) {
    await m.value(auth.accessToken())
    await m.time.advance(60_000)
  }
  expect(states(m.requests)).toEqual([undefined, 's-1', 's-1'])
})

test('a store has the state before the token is returned, also of an expired token', async () => {
  const m = managers((n, context) => ({ ...rotate(n, context), expiresInMs: 0 }))
  const store = memoryTokenStore()
  const encryptionKey = 'a key of at least 32 characters, longer'
  await m.value(m.make({ store, encryptionKey }).accessToken())
  await m.value(m.make({ store, encryptionKey }).accessToken())
  expect(states(m.requests)).toEqual([undefined, 's-1'])
  expect(await store.get('key', new AbortController().signal)).not.toMatch(/s-2|t-2/)
})

test('a store keeps the state when the token is rejected, and separates keys', async () => {
  const m = managers(rotate)
  const store = memoryTokenStore()
  const one = m.make({ store })
  one.invalidate(await m.value(one.accessToken()))
  await m.time.flush()
  const two = m.make({ store })
  expect(await m.value(two.accessToken())).toBe('t-1')
  two.invalidate('t-1')
  expect(await m.value(two.accessToken())).toBe('t-2')
  await m.value(m.make({ store, storeKey: 'other' }).accessToken())
  expect(states(m.requests)).toEqual([undefined, 's-1', undefined])
})

test.each<[string, Partial<TokenStore>]>([
  ['rejects', { set: () => Promise.reject(new Error('full')) }],
  ['loses', { set: () => Promise.resolve() }],
])(
  'a store that %s the state does not bring back an old state, and the token is used',
  async (_what, odd) => {
    const m = managers(rotate)
    const inner = memoryTokenStore()
    await m.value(m.make({ store: inner }).accessToken())
    const old = await inner.get('key', new AbortController().signal)
    await m.time.advance(60_000)
    const get: TokenStore['get'] = (key) => Promise.resolve(key === 'key' ? old : undefined)
    const auth = m.make({
      store: _what === 'loses' ? { ...inner, ...odd } : { ...inner, ...odd, get },
    })
    expect(await m.value(auth.accessToken())).toBe('t-2')
    await m.time.advance(60_000)
    expect(await m.value(auth.accessToken())).toBe('t-3')
    if (_what === 'rejects') {
      expect(states(m.requests)).toEqual([undefined, 's-1', 's-2'])
      expect(m.events).toContainEqual(
        expect.objectContaining({ type: 'store-failed', operation: 'set' }),
      )
    }
  },
)

test('a store that cannot be read makes the state unknown', async () => {
  const m = managers(rotate)
  const get = () => Promise.reject(new Error('down'))
  await m.value(m.make({ store: { ...memoryTokenStore(), get } }).accessToken())
  expect(m.requests[0]).toMatchObject({ isStateUnknown: true })
})

test('a store with a value of another key makes the state unknown', async () => {
  const m = managers(rotate)
  const store = memoryTokenStore()
  await m.value(m.make({ store, encryptionKey: 'a'.repeat(32) }).accessToken())
  await m.value(m.make({ store, encryptionKey: 'b'.repeat(32) }).accessToken())
  expect(m.requests[1]).toMatchObject({ isStateUnknown: true })
  expect(m.events.filter(({ type }) => type === 'store-unreadable')).toHaveLength(1)
})

test('eight managers use every state once', async () => {
  const m = managers(rotate)
  const store = memoryTokenStore()
  const fleet = Array.from({ length: 8 }, () => m.make({ store }))
  for (let round = 0; round < 50; round++) {
    const all = Promise.all(fleet.map((auth) => auth.accessToken()))
    const result = await m.time.settle(all)
    expect(result.status).toBe('fulfilled')
    await m.time.advance(60_000)
  }
  const used = states(m.requests)
  expect(new Set(used).size).toBe(used.length)
  expect(used).toHaveLength(50)
})

test('the chain of states starts with none', () => {
  const chain = stateChain()
  expect([chain.next(), chain.isUsed, chain.isOnlyHere]).toEqual([{}, false, false])
  chain.stored(undefined, undefined, true)
  chain.issued(undefined)
  chain.saved(undefined)
  expect([chain.next(), chain.isUsed, chain.isOnlyHere]).toEqual([{}, false, false])
})

test('the chain of states continues with what the store has, and with what was issued', () => {
  const chain = stateChain()
  chain.stored('v-1', 's-1', true)
  expect([chain.next(), chain.isUsed, chain.isOnlyHere]).toEqual([{ state: 's-1' }, true, false])
  chain.stored('v-2', undefined, true)
  expect(chain.next()).toEqual({ state: 's-1' })
  chain.issued('s-2')
  expect(chain.next()).toEqual({ state: 's-2' })
  chain.issued(undefined)
  chain.saved('v-3')
  expect([chain.next(), chain.isOnlyHere]).toEqual([{ state: 's-2' }, false])
})

test('the chain of states is unknown while the store cannot be read, or has a value that cannot', () => {
  const chain = stateChain()
  chain.storeFailed()
  expect(chain.next()).toEqual({ isStateUnknown: true })
  chain.stored('v-1', 's-1', true)
  expect(chain.next()).toEqual({ state: 's-1' })
  chain.stored('v-2', undefined, false)
  expect(chain.next()).toEqual({ state: 's-1', isStateUnknown: true })
})

test('the chain of states keeps a state that could not be stored for as long as the store has what it replaced', () => {
  const chain = stateChain()
  chain.stored('v-1', 's-1', true)
  chain.issued('s-2')
  chain.saved(undefined)
  expect(chain.isOnlyHere).toBe(true)
  chain.storeFailed()
  expect(chain.next()).toEqual({ state: 's-2' })
  chain.stored('v-1', 's-1', true)
  expect([chain.next(), chain.isOnlyHere]).toEqual([{ state: 's-2' }, true])
  chain.stored('v-9', 's-9', true)
  expect([chain.next(), chain.isOnlyHere]).toEqual([{ state: 's-9' }, false])
})

test('the chain of states notes what was stored as what the next state replaces', () => {
  const chain = stateChain()
  chain.stored('v-1', 's-1', true)
  chain.issued('s-2')
  chain.saved('v-2')
  chain.issued('s-3')
  chain.saved(undefined)
  chain.stored('v-2', 's-2', true)
  expect(chain.next()).toEqual({ state: 's-3' })
  chain.stored('v-1', 's-1', true)
  expect(chain.next()).toEqual({ state: 's-1' })
})
