import { memoryTokenStore } from '@latchkey/client-credentials'
import { describe, expect, test } from 'vitest'
import { issue, rejection, type Reply, scenario } from './scenario.ts'

const revocationEndpoint = 'https://as.example/revoke'
const done: Reply = () => new Response()

/** An answer that comes when the test says so. */
function held(answer: Reply) {
  let go = (): void => {}
  const free = new Promise<void>((resolve) => (go = resolve))
  const reply: Reply = async (n) => {
    await free
    return answer(n)
  }
  return { reply, go }
}

const revoked = (w: ReturnType<typeof scenario>) =>
  w.sent.filter(({ url }) => url === revocationEndpoint).map(({ form }) => form.get('token'))

describe('close while a token is asked for', () => {
  test('tells those who wait at once, and revokes the token that comes late', async () => {
    const { reply, go } = held(issue)
    const w = scenario(reply, done)
    const auth = w.make('one', { revocationEndpoint })
    const waiting = auth.accessToken()
    waiting.catch(() => undefined)
    await w.time.flush()
    const closing = auth.close()
    await expect(waiting).rejects.toMatchObject({ kind: 'closed', code: 'ERR_TOKEN_CLOSED' })
    go()
    await closing
    expect(revoked(w)).toEqual(['at-1'])
    expect(w.time.timers.size).toBe(0)
  })

  test('does not wait for the pause before another attempt', async () => {
    const { reply, go } = held(rejection(503, {}, { 'retry-after': '1' }))
    const w = scenario(reply)
    const auth = w.make('one')
    auth.accessToken().catch(() => undefined)
    await w.time.flush()
    const closing = auth.close()
    go()
    await closing
    expect(w.time.monotonic).toBe(0)
    expect(w.sent).toHaveLength(1)
    expect(w.time.timers.size).toBe(0)
  })

  test('takes no longer than its time', async () => {
    const w = scenario(() => new Promise<never>(() => {}))
    const auth = w.make('one', { revocationEndpoint, closeTimeoutMs: 300, timeoutMs: 10_000 })
    auth.accessToken().catch(() => undefined)
    await w.time.flush()
    await w.time.settle(auth.close())
    expect(w.time.monotonic).toBe(300)
  })

  test('puts a token that comes late into a shared store, for the others', async () => {
    const { reply, go } = held(issue)
    const w = scenario(reply)
    const store = memoryTokenStore()
    const auth = w.make('one', { store, revocationEndpoint })
    auth.accessToken().catch(() => undefined)
    while (w.sent.length === 0) await w.time.flush()
    const closing = auth.close()
    go()
    await w.time.settle(closing)
    expect(revoked(w)).toEqual([])
    expect(await w.value(w.make('two', { store }).accessToken())).toBe('at-1')
    expect(w.sent).toHaveLength(1)
  })
})

describe('close', () => {
  test('revokes the token once, and later calls fail', async () => {
    const w = scenario(issue, done)
    const auth = w.make('one', { revocationEndpoint })
    await w.value(auth.accessToken())
    await Promise.all([auth.close(), auth.close()])
    expect(revoked(w)).toEqual(['at-1'])
    expect(w.sent[1]?.headers.get('authorization')).toMatch(/^Basic /)
    expect(await w.failure(auth.accessToken())).toMatchObject({ kind: 'closed' })
  })

  test.each([
    ['auto', []],
    [true, ['at-1']],
  ] as const)('with a store and revokeOnClose: %j, revokes %j', async (revokeOnClose, expected) => {
    const w = scenario(issue, done)
    const auth = w.make('one', { store: memoryTokenStore(), revocationEndpoint, revokeOnClose })
    await w.value(auth.accessToken())
    await w.time.settle(auth.close())
    expect(revoked(w)).toEqual(expected)
  })

  test('does nothing where no token was asked for', async () => {
    const w = scenario(issue)
    const auth = w.make('one', { revocationEndpoint })
    await auth.close()
    expect(w.sent).toEqual([])
  })

  test('does not revoke what has ended', async () => {
    const w = scenario(issue)
    const auth = w.make('one', { revocationEndpoint })
    await w.value(auth.accessToken())
    await w.time.advance(3_600_000)
    await auth.close()
    expect(revoked(w)).toEqual([])
  })

  test('does not revoke when told not to, or when nobody said where', async () => {
    for (const options of [{ revocationEndpoint, revokeOnClose: false }, {}]) {
      const w = scenario(issue, done)
      const auth = w.make('one', options)
      await w.value(auth.accessToken())
      await w.time.settle(auth.close())
      expect(w.sent).toHaveLength(1)
    }
  })

  test('does not wait for a revocation that hangs, and is the same promise again', async () => {
    const w = scenario(issue, () => new Promise<never>(() => {}))
    const auth = w.make('one', { revocationEndpoint, closeTimeoutMs: 500 })
    await w.value(auth.accessToken())
    const closing = auth.close()
    expect(auth.close()).toBe(closing)
    await w.time.settle(closing)
    expect(w.time.monotonic).toBe(500)
  })

  test('stops the timer that renews', async () => {
    const w = scenario(issue)
    const auth = w.make('one', { background: true, revokeOnClose: false })
    await w.value(auth.accessToken())
    expect(w.time.timers.size).toBe(1)
    await auth.close()
    expect(w.time.timers.size).toBe(0)
    await w.time.advance(4_000_000)
    expect(w.sent).toHaveLength(1)
  })

  test('is what an API call hears too, and an aborted one hears its own reason', async () => {
    const w = scenario(issue)
    const auth = w.make('one')
    await w.value(auth.accessToken())
    await auth.close()
    const request = {
      method: 'GET',
      url: new URL('https://api.example/'),
      target: '/',
      headers: new Headers(),
    }
    await expect(Promise.resolve(auth.authorize(request))).rejects.toMatchObject({ kind: 'closed' })
    const signal = AbortSignal.abort(new Error('mine'))
    await expect(Promise.resolve(auth.authorize({ ...request, signal }))).rejects.toBe(
      signal.reason,
    )
  })
})

test('revoke only forgets the token where nobody said who revokes', async () => {
  const w = scenario(issue)
  const auth = w.make('one')
  await w.value(auth.accessToken())
  await auth.revoke()
  expect(w.events.map(({ type }) => type)).toEqual(['token-requested', 'token-received'])
  expect(await w.value(auth.accessToken())).toBe('at-2')
})

test('revoke authenticates the client at its endpoint, and reports a rejection', async () => {
  const w = scenario(issue, rejection(503, { error: 'temporarily_unavailable' }), issue, done)
  const auth = w.make('one', { revocationEndpoint })
  await w.value(auth.accessToken())
  expect(await w.failure(auth.revoke())).toMatchObject({
    kind: 'oauth',
    status: 503,
    retryable: true,
  })
  expect(await w.value(auth.accessToken())).toBe('at-3')
  await auth.revoke()
  expect(w.events.at(-1)).toEqual({ type: 'token-revoked' })
  expect([...(w.sent[3]?.form ?? [])]).toEqual([
    ['token', 'at-3'],
    ['token_type_hint', 'access_token'],
  ])
  expect(w.sent[3]?.headers.get('authorization')).toBe(`Basic ${btoa('id:a+secret')}`)
  await auth.revoke()
  expect(w.sent).toHaveLength(4)
})
