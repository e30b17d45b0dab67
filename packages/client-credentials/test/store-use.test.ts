import { type Lease, memoryTokenStore, type TokenStore } from '@latchkey/client-credentials'
import { describe, expect, test, vi } from 'vitest'
import { issue, issueFor, rejection, scenario } from './scenario.ts'

/** A store that writes down what it is asked. */
function watched(odd: Partial<TokenStore> = {}) {
  const asked: string[] = []
  const lives: number[] = []
  const inner = { ...memoryTokenStore(), ...odd }
  const { acquire } = inner
  const store: TokenStore = {
    shared: true,
    get: (...given) => {
      asked.push('get')
      return inner.get(...given)
    },
    set: (...given) => {
      asked.push('set')
      lives.push(given[2])
      return inner.set(...given)
    },
    delete: (...given) => {
      asked.push('delete')
      return inner.delete(...given)
    },
    ...(acquire && {
      acquire: (...given) => {
        asked.push('acquire')
        return acquire(...given)
      },
    }),
  }
  return { store, asked, lives }
}

describe('a store is asked', () => {
  test('a store is asked for a token, for the lease and its note, and for a token stored in the meantime, before a request', async () => {
    const w = scenario(issue)
    const { store, asked, lives } = watched()
    await w.value(w.make('one', { store }).accessToken())
    // The second value is the token, which is read again to see whether it was kept.
    expect(asked).toEqual(['get', 'acquire', 'get', 'set', 'get', 'set', 'get', 'delete'])
    expect(lives).toEqual([30_000, 3_600_000])
  })

  test('a store with a token is asked for nothing else', async () => {
    const w = scenario(issue)
    const { store, asked } = watched()
    await w.value(w.make('one', { store }).accessToken())
    asked.length = 0
    expect(await w.value(w.make('two', { store }).accessToken())).toBe('at-1')
    expect(asked).toEqual(['get'])
  })

  test('a store without locks is asked for none, and nobody waits', async () => {
    const w = scenario(issue)
    const store: TokenStore = { ...memoryTokenStore() }
    delete store.acquire
    const asked: string[] = []
    const auth = w.make('one', { store, onEvent: ({ type }) => asked.push(type) })
    await w.value(auth.accessToken())
    expect(w.time.monotonic).toBe(0)
    expect(asked).toEqual(['token-requested', 'token-received'])
  })

  test('a store is asked for the lock once in three attempts that follow each other', async () => {
    const w = scenario(rejection(503), rejection(503), issue)
    const { store, asked } = watched()
    expect(await w.value(w.make('one', { store }).accessToken())).toBe('at-3')
    expect(asked.filter((name) => name === 'acquire')).toHaveLength(1)
  })

  test('a store is not asked to remove a lease that the manager does not hold', async () => {
    const w = scenario(issue)
    const { store, asked } = watched({ set: () => Promise.reject(new Error('full')) })
    const auth = w.make('one', { store })
    auth.invalidate(await w.value(auth.accessToken()))
    await w.time.flush()
    expect(asked).not.toContain('delete')
  })

  test('a store is asked to remove a token that was invalidated', async () => {
    const w = scenario(issue)
    const { store, asked } = watched()
    const auth = w.make('one', { store })
    const { value } = await auth.accessToken()
    asked.length = 0
    auth.invalidate(value)
    await w.time.flush()
    expect(asked).toEqual(['delete'])
  })

  test('a store is not asked to keep a token that is expired from the start', async () => {
    const w = scenario(issueFor({ expires_in: 0 }))
    const { store, asked } = watched()
    await w.value(w.make('one', { store }).accessToken())
    // The note of the lease only.
    expect(asked.filter((name) => name === 'set')).toHaveLength(1)
  })

  test('a store is asked to remove a token that was rejected while it was stored', async () => {
    const inner = memoryTokenStore()
    let go = (): void => {}
    const free = new Promise<void>((resolve) => (go = resolve))
    const w = scenario(issue)
    const { store, asked } = watched({
      ...inner,
      set: async (...given) => {
        // The first value is the note of the lease.
        if (asked.filter((name) => name === 'set').length > 1) await free
        await inner.set(...given)
      },
    })
    const auth = w.make('one', { store, storeTimeoutMs: 60_000 })
    const first = auth.accessToken()
    while (asked.filter((name) => name === 'set').length < 2) await w.time.flush()
    auth.invalidate('at-1')
    go()
    await w.value(first)
    expect(asked.at(-1)).toBe('delete')
    expect(await w.value(w.make('two', { store }).accessToken())).toBe('at-2')
  })

  test('a store is asked again for a token of another manager, soon after its own lease', async () => {
    const w = scenario(issue)
    const { store } = watched()
    const [one, two] = [w.make('one', { store }), w.make('two', { store })]
    await w.value(one.accessToken())
    two.invalidate(await w.value(two.accessToken()))
    expect(await w.value(two.accessToken())).toBe('at-2')
    one.invalidate('at-1')
    expect(await w.value(one.accessToken())).toBe('at-2')
    expect(w.sent).toHaveLength(2)
  })
})

describe('a lock that another holds', () => {
  test('is asked for again after pauses that grow and differ', async () => {
    const random = vi.spyOn(Math, 'random').mockReturnValue(0.5)
    const w = scenario(issue)
    const at: number[] = []
    const acquire = () => {
      at.push(w.time.monotonic)
      return Promise.resolve(undefined)
    }
    const { store } = watched({ acquire })
    await w.value(w.make('one', { store }).accessToken())
    random.mockRestore()
    const pauses = at.slice(1, -1).map((time, n) => time - (at[n] ?? 0))
    // One and a quarter times 10 ms, or a quarter of the time so far.
    expect(pauses.slice(0, 4)).toEqual([12.5, 12.5, 12.5, 12.5])
    expect(pauses[4]).toBe(15.625)
    expect(pauses).toEqual([...pauses].sort((a, b) => a - b))
  })

  test('is not waited for while a token is valid, which stays in use', async () => {
    const w = scenario(issue)
    const inner = memoryTokenStore()
    let isHeld = false
    const acquire: TokenStore['acquire'] = (...given) =>
      isHeld ? Promise.resolve(undefined) : inner.acquire!(...given)
    const { store, asked } = watched({ ...inner, acquire })
    const auth = w.make('one', { store })
    await w.value(auth.accessToken())
    isHeld = true
    await w.time.advance(3_400_000)
    asked.length = 0
    expect(await w.value(auth.accessToken())).toBe('at-1')
    await w.time.advance(900)
    expect(await w.value(auth.accessToken())).toBe('at-1')
    expect(asked).toEqual(['get', 'acquire'])
    expect(w.sent).toHaveLength(1)
  })

  test('a lock that arrives after the last wait ended is released', async () => {
    const w = scenario(issue)
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
    expect(await w.value(w.make('one', { store }).accessToken())).toBe('at-1')
    lend(lease)
    await w.time.flush()
    expect(released).toBe(1)
  })
})
