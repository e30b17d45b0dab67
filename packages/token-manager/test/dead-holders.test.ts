import type { TokenStore } from '@latchkey/token-manager'
import { describe, expect, test } from 'vitest'
import { managers } from './managers.ts'
import { virtualStore } from './virtual-store.ts'

const leaseMs = 4_000
const times = { lockLeaseMs: leaseMs, timeoutMs: leaseMs }

describe.each([50, 900, 1_500, 3_000])('an endpoint that takes %i ms', (endpointMs) => {
  const fleet = () => {
    let isDying = true
    const m = managers(async (n) => {
      if (isDying) return new Promise<never>(() => undefined)
      await m.sleep(endpointMs)
      return { value: `t-${n}`, expiresInMs: 3_600_000 }
    })
    const store = virtualStore(m.time)
    return { m, store, survive: () => (isDying = false) }
  }

  test('200 managers send one request after their leader died with its lease', async () => {
    const { m, store, survive } = fleet()
    // It never returns, and never releases: its own clock stands still.
    const stopped = { ...m.time.clock, setTimeout: () => 0 }
    void m.make({ ...times, store, clock: stopped }).accessToken()
    while (m.requests.length === 0) await m.time.flush()
    survive()
    const all = Array.from({ length: 200 }, () => m.make({ ...times, store }).accessToken())
    const result = await m.time.settle(Promise.all(all))
    expect(result.status).toBe('fulfilled')
    expect(m.requests).toHaveLength(2)
    expect(m.requests[1]?.at).toBeGreaterThanOrEqual(leaseMs)
    expect(m.time.monotonic).toBeLessThanOrEqual(leaseMs + 2 * endpointMs)
  })

  test('30 managers send one request if the lease is held by something else', async () => {
    const { m, store, survive } = fleet()
    survive()
    await store.acquire?.('key', 600_000, new AbortController().signal)
    const all = Array.from({ length: 30 }, () => m.make({ ...times, store }).accessToken())
    expect((await m.time.settle(Promise.all(all))).status).toBe('fulfilled')
    expect(m.requests).toHaveLength(1)
    expect(m.time.monotonic).toBeLessThanOrEqual(500 + 2 * endpointMs)
  })
})

const isToken = (key: string): boolean => key === 'key'
describe.each<[string, (store: TokenStore) => Partial<TokenStore>]>([
  [
    'rejects tokens',
    (inner) => ({
      set: (...args) =>
        isToken(args[0]) ? Promise.reject(new Error('too large')) : inner.set(...args),
    }),
  ],
  [
    'loses tokens',
    (inner) => ({ set: (...args) => (isToken(args[0]) ? Promise.resolve() : inner.set(...args)) }),
  ],
  [
    'hangs with tokens',
    (inner) => ({
      set: (...args) =>
        isToken(args[0]) ? new Promise<never>(() => undefined) : inner.set(...args),
    }),
  ],
])('a store that accepts notes and %s', (what, odd) => {
  const endpointMs = 900
  /** Between two looks at the store. */
  const LONGEST_PAUSE_MS = 375
  const slow = () => {
    const m = managers(async (n) => {
      await m.sleep(endpointMs)
      return { value: `t-${n}`, expiresInMs: 3_600_000 }
    })
    const inner = virtualStore(m.time)
    return { m, inner, store: { ...inner, ...odd(inner) } }
  }

  test(`a store that ${what} makes nobody wait for more than one other request and the store timeout`, async () => {
    const { m, store } = slow()
    const all = Array.from({ length: 30 }, () => m.make({ ...times, store }).accessToken())
    expect((await m.time.settle(Promise.all(all))).status).toBe('fulfilled')
    expect(m.time.monotonic).toBeLessThanOrEqual(2 * endpointMs + 500 + LONGEST_PAUSE_MS)
    expect(m.events).toContainEqual(
      expect.objectContaining({ type: 'store-failed', operation: 'set' }),
    )
  })

  test(`a store that ${what} is used again one lease later`, async () => {
    const { m, inner, store } = slow()
    await m.value(m.make({ ...times, store }).accessToken())
    await m.time.advance(leaseMs)
    const fleet = Array.from({ length: 30 }, () => m.make({ ...times, store: inner }))
    const all = Promise.all(fleet.map((auth) => auth.accessToken()))
    expect((await m.time.settle(all)).status).toBe('fulfilled')
    expect(m.requests).toHaveLength(2)
  })

  test(`a store that ${what} does not make another process use a state twice`, async () => {
    const m = managers((n) => ({ value: `t-${n}`, expiresInMs: 60_000, state: `s-${n}` }))
    const inner = virtualStore(m.time)
    await m.value(m.make({ ...times, store: inner }).accessToken())
    await m.time.advance(60_000)
    const one = m.make({ ...times, store: { ...inner, ...odd(inner) } })
    await m.value(one.accessToken())
    // Long after the lease.
    await m.time.advance(50_000)
    const two = m.make({ ...times, store: inner })
    await m.value(two.accessToken())
    expect(m.requests.map(({ state, isStateUnknown = false }) => [state, isStateUnknown])).toEqual([
      [undefined, false],
      ['s-1', false],
      ['s-1', true],
    ])
  })
})
