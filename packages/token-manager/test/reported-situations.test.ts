// Situations that users of other libraries reported; each names its source.
import { memoryTokenStore, TokenError, type TokenStore } from '@latchkey/token-manager'
import { expect, test } from 'vitest'
import { managers } from './managers.ts'

const HOUR_MS = 3_600_000

// anthropics/anthropic-sdk-python#1841
const fleet = (next: () => Promise<never> | { value: string; expiresInMs: number }) => {
  const m = managers(async (n) => {
    if (n === 1) return { value: 't-1', expiresInMs: HOUR_MS }
    await m.sleep(1_000)
    return n === 2 ? next() : { value: `t-${n}`, expiresInMs: HOUR_MS }
  })
  return { m, auth: m.make({ maxAttempts: 1 }) }
}
const invalidateMeanwhile = async ({ m, auth }: ReturnType<typeof fleet>) => {
  await m.value(auth.accessToken())
  await m.time.advance(HOUR_MS - 200_000)
  expect(await m.value(auth.accessToken())).toBe('t-1')
  await m.time.advance(500)
  auth.invalidate('t-1')
}

test('an early refresh that is under way when the token is invalidated does not return that token when it fails', async () => {
  const f = fleet(() => Promise.reject(new TokenError('down', { kind: 'http', retryable: true })))
  await invalidateMeanwhile(f)
  expect(await f.m.failure(f.auth.accessToken())).toMatchObject({ kind: 'http' })
  await f.m.time.advance(5_000)
  expect(await f.m.value(f.auth.accessToken())).toBe('t-3')
})

test('an early refresh that is under way when the token is invalidated returns the new token to those who wait', async () => {
  const f = fleet(() => ({ value: 't-2', expiresInMs: HOUR_MS }))
  await invalidateMeanwhile(f)
  expect(await f.m.value(f.auth.accessToken())).toBe('t-2')
  expect(f.m.requests).toHaveLength(2)
})

test('a server that returns the same token until it expires gets few requests (googleapis/google-cloud-cpp#8255)', async () => {
  const m = managers(() => ({ value: 'same', expiresInMs: HOUR_MS - m.time.monotonic }))
  const auth = m.make()
  for (let at = 0; at < HOUR_MS; at += 1_000) {
    expect(await m.value(auth.accessToken())).toBe('same')
    await m.time.advance(1_000)
  }
  expect(m.requests.length).toBeLessThan(15)
})

test('a server that returns a token without any lifetime left is asked once per burst (spring-security-oauth#975)', async () => {
  const m = managers((n) => ({ value: `t-${n}`, expiresInMs: 0 }))
  const auth = m.make()
  const burst = Array.from({ length: 50 }, () => auth.accessToken())
  const result = await m.time.settle(Promise.all(burst))
  expect(result.status).toBe('fulfilled')
  expect(m.requests).toHaveLength(1)
  expect(await m.value(auth.accessToken())).toBe('t-2')
})

test.each([undefined, Number.NaN])(
  'a refresh without a usable lifetime (%s) does not make the token valid forever (oomol-lab/open-connector#266, openclaw#144082)',
  async (expiresInMs) => {
    const m = managers((n) => ({ value: `t-${n}`, expiresInMs: n === 1 ? 60_000 : expiresInMs }))
    const auth = m.make()
    await m.value(auth.accessToken())
    await m.time.advance(60_000)
    expect(await m.value(auth.accessToken())).toBe('t-2')
    // Nor as expired as the previous one.
    expect(await m.value(auth.accessToken())).toBe('t-2')
    await m.time.advance(300_000)
    expect(await m.value(auth.accessToken())).toBe('t-3')
  },
)

test('a process whose refresh token another process has used takes the token of that process (Wei-Shaw/sub2api#1382)', async () => {
  const store = memoryTokenStore()
  const m = managers((n, { state }) => {
    if (n === 2)
      throw new TokenError('invalid_grant', { kind: 'oauth', oauthError: 'invalid_grant' })
    return { value: `t-${n}`, expiresInMs: 60_000, state: `${state ?? 's'}+` }
  })
  await m.value(m.make({ store }).accessToken())
  await m.time.advance(60_000)
  const late = m.make({ store })
  await m.failure(late.accessToken())
  await m.value(m.make({ store }).accessToken())
  // Although the failure is still remembered.
  expect(await m.value(late.accessToken())).toBe('t-3')
  expect(m.requests).toHaveLength(3)
})

test('two processes whose clocks differ by minutes share a token (AzureAD/microsoft-authentication-library-for-js#3070)', async () => {
  const store = memoryTokenStore()
  const m = managers()
  await m.value(m.make({ store }).accessToken())
  const { clock } = m.time
  for (const skewMs of [-10 * 60_000, 10 * 60_000]) {
    const other = m.make({ store, clock: { ...clock, now: () => clock.now() + skewMs } })
    expect(await m.value(other.accessToken())).toBe('t-1')
  }
  // The slow one takes the token for valid after it expired, until the API rejects it.
  await m.time.advance(HOUR_MS)
  const slow = { ...clock, now: () => clock.now() - 10 * 60_000 }
  const late = m.make({ store, clock: slow })
  const value = await m.value(late.accessToken())
  late.invalidate(value)
  expect(await m.value(late.accessToken())).toBe('t-2')
})

test('a store that is slow does not delay callers that have a token (neondatabase/mcp-server-neon#233)', async () => {
  const inner = memoryTokenStore()
  const m = managers((n) => ({ value: `t-${n}`, expiresInMs: HOUR_MS }))
  const delayed: TokenStore = {
    ...inner,
    get: async (...args) => {
      await m.sleep(400)
      return inner.get(...args)
    },
  }
  const auth = m.make({ store: delayed })
  await m.value(auth.accessToken())
  await m.time.advance(HOUR_MS - 200_000)
  const before = m.time.monotonic
  expect(await m.value(auth.accessToken())).toBe('t-1')
  expect(m.time.monotonic).toBe(before)
})
