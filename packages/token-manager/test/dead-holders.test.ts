import { memoryTokenStore, type TokenStore } from '@latchkey/token-manager'
import { describe, expect, test } from 'vitest'
import { managers } from './managers.ts'

/** Memory whose leases and values expire by the virtual clock. */
function virtualStore(now: () => number): TokenStore {
  const entries = new Map<string, { value: string; until: number }>()
  const read = (key: string) => {
    const entry = entries.get(key)
    return entry !== undefined && entry.until > now() ? entry.value : undefined
  }
  let n = 0
  return {
    shared: true,
    get: (key) => Promise.resolve(read(key)),
    set: (key, value, ms) => {
      entries.set(key, { value, until: now() + ms })
      return Promise.resolve()
    },
    delete: (key, expected) => {
      if (read(key) === expected) entries.delete(key)
      return Promise.resolve()
    },
    acquire: (key, ms) => {
      if (read(`lease ${key}`) !== undefined) return Promise.resolve(undefined)
      const value = String(n++)
      entries.set(`lease ${key}`, { value, until: now() + ms })
      return Promise.resolve({
        release: () => {
          if (read(`lease ${key}`) === value) entries.delete(`lease ${key}`)
          return Promise.resolve()
        },
      })
    },
  }
}

const leaseMs = 2_000
const times = { lockLeaseMs: leaseMs, timeoutMs: 2_000 }

describe.each([50, 900, 1_500])('an endpoint that takes %i ms', (endpointMs) => {
  const fleet = () => {
    let isDying = true
    const m = managers(async (n) => {
      if (isDying) return new Promise<never>(() => undefined)
      await m.sleep(endpointMs)
      return { value: `t-${n}`, expiresInMs: 3_600_000 }
    })
    const store = virtualStore(() => m.time.monotonic)
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

test.each<[string, Partial<TokenStore>]>([
  ['set rejects', { set: () => Promise.reject(new Error('read only')) }],
  ['set hangs', { set: () => new Promise<never>(() => undefined) }],
  ['get hangs', { get: () => new Promise<never>(() => undefined) }],
  ['acquire hangs', { acquire: () => new Promise<never>(() => undefined) }],
  ['writes are lost', { set: () => Promise.resolve() }],
  [
    'everything hangs',
    {
      get: () => new Promise<never>(() => undefined),
      set: () => new Promise<never>(() => undefined),
      acquire: () => new Promise<never>(() => undefined),
    },
  ],
])('if %s, nobody waits longer than the store timeout', async (_what, odd) => {
  const m = managers()
  const store = { ...memoryTokenStore(), ...odd }
  const all = Array.from({ length: 30 }, () => m.make({ store }).accessToken())
  expect((await m.time.settle(Promise.all(all))).status).toBe('fulfilled')
  expect(m.time.monotonic).toBeLessThanOrEqual(500)
  expect(m.events.some(({ type }) => type === 'store-failed')).toBe(true)
})
