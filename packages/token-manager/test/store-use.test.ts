import { type Lease, memoryTokenStore, TokenError, type TokenStore } from '@latchkey/token-manager'
import { expect, test, vi } from 'vitest'
import { issue, managers } from './managers.ts'

/** A store that notes what it is asked. */
function watched(odd: Partial<TokenStore> = {}) {
  const asked: string[] = []
  const lifetimes: number[] = []
  const inner = { ...memoryTokenStore(), ...odd }
  const store: TokenStore = {
    shared: true,
    get: (...given) => {
      asked.push('get')
      return inner.get(...given)
    },
    set: (...given) => {
      asked.push('set')
      lifetimes.push(given[2])
      return inner.set(...given)
    },
    delete: (...given) => {
      asked.push('delete')
      return inner.delete(...given)
    },
    acquire: (...given) => {
      asked.push('acquire')
      return inner.acquire!(...given)
    },
  }
  return { store, asked, lifetimes }
}

test('a store is asked for a token, for the lease and its note, and for a token stored in the meantime, before a request', async () => {
  const m = managers()
  const { store, asked, lifetimes } = watched()
  await m.value(m.make({ store }).accessToken())
  // The second value is the token, which is read again to see whether it was kept.
  expect(asked).toEqual(['get', 'acquire', 'get', 'set', 'get', 'set', 'get', 'delete'])
  expect(lifetimes).toEqual([30_000, 3_600_000])
})

test('a store with a token is asked for nothing else', async () => {
  const m = managers()
  const { store, asked } = watched()
  await m.value(m.make({ store }).accessToken())
  asked.length = 0
  expect(await m.value(m.make({ store }).accessToken())).toBe('t-1')
  expect(asked).toEqual(['get'])
})

test('a store without locks is asked for none, and nobody waits', async () => {
  const m = managers()
  const store: TokenStore = { ...memoryTokenStore() }
  delete store.acquire
  const asked: string[] = []
  const auth = m.make({ store, onEvent: ({ type }) => asked.push(type) })
  await m.value(auth.accessToken())
  expect(m.time.monotonic).toBe(0)
  expect(asked).toEqual(['token-requested', 'token-received'])
})

test('a store is asked for the lock once in three attempts that follow each other', async () => {
  const down = new TokenError('down', { kind: 'http', retryable: true })
  const m = managers((n, context) => (n < 3 ? Promise.reject(down) : issue(n, context)))
  const { store, asked } = watched()
  expect(await m.value(m.make({ store }).accessToken())).toBe('t-3')
  expect(asked.filter((name) => name === 'acquire')).toHaveLength(1)
})

test('a store is not asked to remove a lease that the manager does not hold', async () => {
  const m = managers()
  const { store, asked } = watched({ set: () => Promise.reject(new Error('full')) })
  const auth = m.make({ store })
  auth.invalidate(await m.value(auth.accessToken()))
  await m.time.flush()
  expect(asked).not.toContain('delete')
})

test('a store is asked to remove a token that was invalidated', async () => {
  const m = managers()
  const { store, asked } = watched()
  const auth = m.make({ store })
  const { value } = await auth.accessToken()
  asked.length = 0
  auth.invalidate(value)
  await m.time.flush()
  expect(asked).toEqual(['delete'])
})

test('a store is not asked to keep a token that is expired from the start', async () => {
  const m = managers((n) => ({ value: `t-${n}`, expiresInMs: 0 }))
  const { store, asked } = watched()
  await m.value(m.make({ store }).accessToken())
  // The note of the lease only.
  expect(asked.filter((name) => name === 'set')).toHaveLength(1)
})

test('a store is asked to remove a token that was rejected while it was stored', async () => {
  const inner = memoryTokenStore()
  let go = (): void => {}
  const free = new Promise<void>((resolve) => (go = resolve))
  const m = managers()
  const { store, asked } = watched({
    ...inner,
    set: async (...given) => {
      // The first value is the note of the lease.
      if (asked.filter((name) => name === 'set').length > 1) await free
      await inner.set(...given)
    },
  })
  const auth = m.make({ store, storeTimeoutMs: 60_000 })
  const first = auth.accessToken()
  while (asked.filter((name) => name === 'set').length < 2) await m.time.flush()
  auth.invalidate('t-1')
  go()
  await m.value(first)
  expect(asked.at(-1)).toBe('delete')
  expect(await m.value(m.make({ store }).accessToken())).toBe('t-2')
})

test('a store is asked again for a token of another manager, soon after its own lease', async () => {
  const m = managers()
  const { store } = watched()
  const [one, two] = [m.make({ store }), m.make({ store })]
  await m.value(one.accessToken())
  two.invalidate(await m.value(two.accessToken()))
  expect(await m.value(two.accessToken())).toBe('t-2')
  one.invalidate('t-1')
  expect(await m.value(one.accessToken())).toBe('t-2')
  expect(m.requests).toHaveLength(2)
})

test('a lock that another holds is asked for again after pauses that grow and differ', async () => {
  const random = vi.spyOn(Math, 'random').mockReturnValue(0.5)
  const m = managers()
  const at: number[] = []
  const acquire = () => {
    at.push(m.time.monotonic)
    return Promise.resolve(undefined)
  }
  const { store } = watched({ acquire })
  await m.value(m.make({ store }).accessToken())
  random.mockRestore()
  const pauses = at.slice(1, -1).map((time, n) => time - (at[n] ?? 0))
  // One and a quarter times 10 ms, or a quarter of the time so far.
  expect(pauses.slice(0, 4)).toEqual([12.5, 12.5, 12.5, 12.5])
  expect(pauses[4]).toBe(15.625)
  expect(pauses).toEqual([...pauses].sort((a, b) => a - b))
})

test('a lock that another holds is not waited for while a token is valid, which stays in use', async () => {
  const m = managers()
  const inner = memoryTokenStore()
  let isHeld = false
  const acquire: TokenStore['acquire'] = (...given) =>
    isHeld ? Promise.resolve(undefined) : inner.acquire!(...given)
  const { store, asked } = watched({ ...inner, acquire })
  const auth = m.make({ store })
  await m.value(auth.accessToken())
  isHeld = true
  await m.time.advance(3_400_000)
  asked.length = 0
  expect(await m.value(auth.accessToken())).toBe('t-1')
  await m.time.advance(900)
  expect(await m.value(auth.accessToken())).toBe('t-1')
  expect(asked).toEqual(['get', 'acquire'])
  expect(m.requests).toHaveLength(1)
})

test('a lock that arrives after the last wait ended is released', async () => {
  const m = managers()
  let lend: (lease: Lease) => void = () => {}
  let released = 0
  const lease = {
    release: () => {
      released++
      return Promise.resolve()
    },
  }
  const lent = new Promise<Lease>((resolve) => (lend = resolve))
  const { store } = watched({ acquire: () => lent })
  expect(await m.value(m.make({ store }).accessToken())).toBe('t-1')
  lend(lease)
  await m.time.flush()
  expect(released).toBe(1)
})
