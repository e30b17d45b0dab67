import { memoryTokenStore, TokenError } from '@latchkey/token-manager'
import { expect, test } from 'vitest'
import { issue, managers, type Request } from './managers.ts'

/** Managers that note which tokens they revoke. */
function revoking(request?: Request) {
  const m = managers(request)
  const revoked: string[] = []
  const revoke = async (token: string) => void revoked.push(token)
  const make: typeof m.make = (options) => m.make({ revoke, ...options })
  return { ...m, make, revoked }
}

/** A request that ends when the test says so. */
function held(request: Request) {
  let go = (): void => undefined
  const free = new Promise<void>((resolve) => (go = resolve))
  const later: Request = async (n, context) => {
    await free
    return request(n, context)
  }
  return { later, go }
}
const never = () => new Promise<never>(() => undefined)

test('close tells those who wait at once, and revokes a token that comes late', async () => {
  const { later, go } = held(issue)
  const m = revoking(later)
  const auth = m.make()
  const waiting = auth.accessToken()
  waiting.catch(() => undefined)
  await m.time.flush()
  const closing = auth.close()
  await expect(waiting).rejects.toMatchObject({ kind: 'closed', code: 'ERR_TOKEN_CLOSED' })
  go()
  await closing
  expect(m.revoked).toEqual(['t-1'])
  expect(m.time.timers.size).toBe(0)
})

test('close does not wait for the pause before another attempt', async () => {
  const busy = new TokenError('busy', { kind: 'http', retryable: true, retryAfterMs: 1_000 })
  const { later, go } = held(() => Promise.reject(busy))
  const m = revoking(later)
  const auth = m.make()
  auth.accessToken().catch(() => undefined)
  await m.time.flush()
  const closing = auth.close()
  go()
  await closing
  expect([m.time.monotonic, m.requests.length, m.time.timers.size]).toEqual([0, 1, 0])
})

test('close takes no longer than closeTimeoutMs', async () => {
  const m = revoking(never)
  const auth = m.make({ closeTimeoutMs: 300, timeoutMs: 10_000 })
  auth.accessToken().catch(() => undefined)
  await m.time.flush()
  await m.time.settle(auth.close())
  expect(m.time.monotonic).toBe(300)
})

test('close puts a token that comes late into a shared store, for the others', async () => {
  const { later, go } = held(issue)
  const m = revoking(later)
  const store = memoryTokenStore()
  const auth = m.make({ store })
  auth.accessToken().catch(() => undefined)
  while (m.requests.length === 0) await m.time.flush()
  const closing = auth.close()
  go()
  await m.time.settle(closing)
  expect(m.revoked).toEqual([])
  expect(await m.value(m.make({ store }).accessToken())).toBe('t-1')
  expect(m.requests).toHaveLength(1)
})

test.each([
  ['the token of one manager', {}, ['t-1']],
  ['no token if revokeOnClose is false', { revokeOnClose: false }, []],
  ['no token of a store', { store: memoryTokenStore() }, []],
  [
    'a token of a store if revokeOnClose is true',
    { store: memoryTokenStore(), revokeOnClose: true },
    ['t-1'],
  ],
])('close revokes %s', async (_what, options, expected) => {
  const m = revoking()
  const auth = m.make(options)
  await m.value(auth.accessToken())
  await Promise.all([auth.close(), auth.close()])
  expect(m.revoked).toEqual(expected)
})

test('close revokes no token that has expired, or was never requested', async () => {
  const m = revoking()
  await m.make().close()
  const auth = m.make()
  await m.value(auth.accessToken())
  await m.time.advance(3_600_000)
  await auth.close()
  expect([m.requests.length, m.revoked]).toEqual([1, []])
})

test('close does not wait for a revocation that hangs, and is the same promise again', async () => {
  const m = managers()
  const auth = m.make({ closeTimeoutMs: 500, revoke: never })
  await m.value(auth.accessToken())
  const closing = auth.close()
  expect(auth.close()).toBe(closing)
  await m.time.settle(closing)
  expect(m.time.monotonic).toBe(500)
})

test('close stops the timer that refreshes', async () => {
  const m = revoking()
  const auth = m.make({ background: true, revokeOnClose: false })
  await m.value(auth.accessToken())
  expect(m.time.timers.size).toBe(1)
  await auth.close()
  expect(m.time.timers.size).toBe(0)
  await m.time.advance(4_000_000)
  expect(m.requests).toHaveLength(1)
})

test('close makes later calls fail, but an aborted one has its own reason', async () => {
  const m = managers()
  const auth = m.make()
  await m.value(auth.accessToken())
  const url = new URL('https://api.example/')
  const authorize = async (signal?: AbortSignal) =>
    auth.authorize({ method: 'GET', url, target: '/', headers: new Headers(), signal })
  const closing = auth.close()
  // The token is still held.
  await expect(authorize()).rejects.toMatchObject({ kind: 'closed' })
  await expect(auth.accessToken()).rejects.toMatchObject({ kind: 'closed' })
  const reason = new Error('mine')
  await expect(authorize(AbortSignal.abort(reason))).rejects.toBe(reason)
  await closing
})
