import { TokenError, type TokenStore } from '@latchkey/token-manager'
import { expect, test } from 'vitest'
import { issue, managers } from './managers.ts'
import { virtualStore } from './virtual-store.ts'

const times = { timeoutMs: 2_000, lockLeaseMs: 10_000 }
const { signal } = new AbortController()

test('a lease is taken again during long retries, and covers each attempt', async () => {
  const down = new TokenError('down', { kind: 'http', retryable: true })
  const m = managers((n, context) => (n < 5 ? Promise.reject(down) : issue(n, context)))
  const inner = virtualStore(m.time)
  const taken: number[] = []
  const acquire: TokenStore['acquire'] = async (...given) => {
    const lease = await inner.acquire!(...given)
    if (lease !== undefined) taken.push(m.time.monotonic)
    return lease
  }
  const store = { ...inner, acquire }
  const pauses = { maxAttempts: 5, retryBaseMs: 9_000, retryMaxMs: 9_000 }
  expect(await m.value(m.make({ ...times, ...pauses, store }).accessToken())).toBe('t-5')
  expect(m.requests.map(({ at }) => at)).toEqual([0, 9_000, 18_000, 27_000, 36_000])
  for (const { at } of m.requests) {
    expect(taken.some((from) => from <= at && at + 2_000 <= from + 10_000)).toBe(true)
  }
  expect(taken.length).toBeGreaterThan(1)
  expect(await inner.acquire!('key', 1, signal)).toBeDefined()
})

test('a holder that waits long for Retry-After lets others continue, and uses their token', async () => {
  const later = new TokenError('later', { kind: 'http', retryable: true, retryAfterMs: 50_000 })
  const m = managers((n, context) => (n === 1 ? Promise.reject(later) : issue(n, context)))
  const store = virtualStore(m.time)
  const holder = m.make({ ...times, store }).accessToken()
  await m.time.flush()
  const others = [1, 2, 3].map(() => m.make({ ...times, store }).accessToken())
  for (const other of others) expect(await m.value(other)).toBe('t-2')
  expect(m.time.monotonic).toBeLessThan(12_000)
  expect(await m.value(holder)).toBe('t-2')
  expect(m.requests).toHaveLength(2)
})
