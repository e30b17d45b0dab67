import { inspect } from 'node:util'
import {
  clientCredentials,
  isTokenError,
  memoryTokenStore,
  type SecretOptions,
  type TokenEvent,
  type TokenStore,
} from '@latchkey/client-credentials'
import { describe, expect, test } from 'vitest'
import { VirtualTime } from '../../token-manager/test/virtual-time.ts'

type Reply = (form: URLSearchParams, headers: Headers) => Response | Promise<Response>

const issue =
  (more: object = {}): Reply =>
  () =>
    Response.json({ access_token: 'at', token_type: 'Bearer', expires_in: 3600, ...more })
const rejection =
  (status: number, body: unknown = {}, headers: Record<string, string> = {}): Reply =>
  () =>
    Response.json(body, { status, headers })

function manager(replies: Reply[], options: Partial<SecretOptions> = {}) {
  const time = new VirtualTime()
  const events: TokenEvent[] = []
  const sent: { form: URLSearchParams; headers: Headers; at: number }[] = []
  const fetch = async (_url: unknown, init?: RequestInit): Promise<Response> => {
    const form = new URLSearchParams(init?.body as string)
    const headers = new Headers(init?.headers)
    sent.push({ form, headers, at: time.monotonic })
    return (replies[Math.min(sent.length, replies.length) - 1] ?? issue())(form, headers)
  }
  const auth = clientCredentials({
    tokenEndpoint: 'https://as.example/token',
    clientId: 'id',
    clientSecret: 'first secret',
    origins: 'https://api.example',
    clock: time.clock,
    jitter: 0,
    // A fetch in all that is used of it.
    fetch: fetch,
    onEvent: (event) => events.push(event),
    ...options,
  })
  const get = async () => {
    const result = await time.settle(auth.accessToken())
    if (result.status === 'fulfilled') return result.value
    throw result.reason
  }
  const failure = async () => {
    const error: unknown = await get().catch((reason: unknown) => reason)
    if (!isTokenError(error)) throw new Error(`no TokenError: ${inspect(error)}`)
    return error
  }
  return { auth, time, events, sent, get, failure }
}

describe('Retry-After', () => {
  test('a Retry-After in the past is ignored', async () => {
    const past = { 'retry-after': 'Wed, 31 Dec 2025 23:59:55 GMT' }
    const m = manager([rejection(403, {}, past)])
    expect((await m.failure()).retryAfterMs).toBeUndefined()
  })

  test('above the limit fails at once, says when to come back, and is kept to', async () => {
    const m = manager([rejection(429, {}, { 'retry-after': '120' }), issue()])
    expect(await m.failure()).toMatchObject({ retryAfterMs: 120_000, retryable: true })
    await m.time.advance(30_000)
    expect(await m.failure()).toMatchObject({ retryAfterMs: 90_000, status: 429 })
    expect(m.sent).toHaveLength(1)
    await m.time.advance(40_000)
    expect((await m.get()).value).toBe('at')
    expect(m.sent[1]?.at).toBe(120_000)
  })

  test.each([
    ['Fri, 02 Jan 2026 00:00:05 GMT', 100],
    ['Thu, 01 Jan 2026 00:00:05 GMT', 5_000],
    ['Thursday, 01-Jan-26 00:00:05 GMT', 5_000],
    ['Thu Jan  1 00:00:05 2026', 5_000],
    ['2026-01-01T00:00:05Z', 100],
    ['Wed, 31 Dec 2025 23:59:55 GMT', 100],
    ['1/2/2026 00:00:05', 100],
    ['soon Thu, 01 Jan 2026 00:00:05 GMT', 100],
    ['1.5', 100],
    ['', 100],
  ])('a Retry-After of %s is respected', async (value, waitMs) => {
    const m = manager([rejection(503, {}, { 'retry-after': value }), issue()])
    if (value.startsWith('Fri')) {
      expect(await m.failure()).toMatchObject({ retryAfterMs: 86_405_000 })
    } else {
      await m.get()
      expect(m.sent[1]?.at).toBe(waitMs)
    }
  })
})

describe('failures', () => {
  test('pauses double up to the cap', async () => {
    const m = manager([rejection(503)], { maxAttempts: 7 })
    await m.failure()
    expect(m.sent.map(({ at }) => at)).toEqual([0, 100, 300, 700, 1500, 2500, 3500])
  })

  test('a final one without a word of OAuth is remembered too', async () => {
    const m = manager([rejection(403), issue()])
    expect(await m.failure()).toMatchObject({ kind: 'http', status: 403 })
    await m.time.advance(4_999)
    expect(await m.failure()).toMatchObject({ kind: 'http', status: 403 })
    expect(m.sent).toHaveLength(1)
  })

  test('a final one is remembered, and no longer', async () => {
    const m = manager([rejection(400, { error: 'invalid_scope' }), issue()])
    const first = await m.failure()
    await m.time.advance(4_999)
    expect(await m.failure()).toBe(first)
    await m.time.advance(1)
    expect((await m.get()).value).toBe('at')
  })

  test('a response that is not a token is remembered', async () => {
    const m = manager([rejection(200, {}), issue()])
    await m.failure()
    expect(await m.failure()).toMatchObject({ kind: 'response' })
    expect(m.sent).toHaveLength(1)
    await m.time.advance(5_000)
    expect((await m.get()).value).toBe('at')
  })
})

describe('several secrets', () => {
  const clientSecret = ['first secret', 'second secret', 'third secret']
  const tried = ({ sent }: { sent: { headers: Headers }[] }) =>
    sent.map(({ headers }) =>
      atob(headers.get('authorization')?.slice(6) ?? '').replace(/id:|\+secret/g, ''),
    )

  test('are tried once each, also after a bare 401', async () => {
    const m = manager(
      [rejection(401), rejection(400, { error: 'invalid_client' }), rejection(401)],
      {
        clientSecret,
      },
    )
    expect(await m.failure()).toMatchObject({ status: 401, kind: 'http' })
    expect(tried(m)).toEqual(['first', 'second', 'third'])
    expect(m.time.monotonic).toBe(0)
  })

  test('equal secrets are tried once', async () => {
    const m = manager([rejection(401)], {
      clientSecret: [...clientSecret, 'first secret', 'third secret'],
    })
    await m.failure()
    expect(tried(m)).toEqual(['first', 'second', 'third'])
  })

  test('do not multiply the attempts', async () => {
    const m = manager([rejection(401), rejection(503)], { clientSecret })
    await m.failure()
    expect(tried(m)).toEqual(['first', 'second', 'second', 'second'])
  })

  test('the one that worked comes first', async () => {
    const m = manager([rejection(401), issue({ expires_in: 60 }), rejection(401), issue()], {
      clientSecret,
    })
    await m.get()
    await m.time.advance(60_000)
    await m.get()
    expect(tried(m)).toEqual(['first', 'second', 'second', 'first'])
  })
})

describe('a store', () => {
  test('gives a token to others, encrypted, and each key of a list opens it', async () => {
    const store = memoryTokenStore()
    let seen = ''
    const spy: TokenStore = {
      ...store,
      set: (key, value, ms, signal) => {
        seen = `${key} ${value}`
        return store.set(key, value, ms, signal)
      },
    }
    const value = 'a-token-to-find'
    await manager([issue({ access_token: value })], {
      store: spy,
      encryptionKey: 'old key, of at least 32 characters',
    }).get()
    expect(seen).not.toContain(value)
    const rotated = manager([rejection(500)], {
      store,
      encryptionKey: ['new key, of at least 32 characters', 'old key, of at least 32 characters'],
    })
    expect((await rotated.get()).value).toBe(value)
    expect(rotated.sent).toEqual([])
    const stranger = manager([issue()], {
      store,
      encryptionKey: 'other key, of at least 32 characters',
    })
    expect((await stranger.get()).value).toBe('at')
    expect(stranger.events.filter(({ type }) => type === 'store-failed')).toEqual([])
  })

  test.each([
    [{ clientId: 'other' }],
    [{ scope: 'x' }],
    [{ authMethod: 'client_secret_post' as const }],
    [{ parameters: [['a', 'b']] as const }],
    [{ tokenEndpoint: 'https://as.example/other' }],
  ])('keeps apart %j', async (other) => {
    const store = memoryTokenStore()
    await manager([issue()], { store }).get()
    const m = manager([issue()], { store, ...other })
    await m.get()
    expect(m.sent).toHaveLength(1)
  })

  test('a store that hangs costs its timeout once and no error', async () => {
    const hang = () => new Promise<never>(() => {})
    const store = { shared: true, get: hang, set: hang, delete: hang, acquire: hang }
    const m = manager([issue()], { store })
    await m.get()
    expect(m.time.monotonic).toBe(500)
    expect(m.events.filter(({ type }) => type === 'store-failed')).toHaveLength(1)
  })

  test('is not asked for a token that was rejected, even when it still holds it', async () => {
    const inner = memoryTokenStore()
    const store = { ...inner, delete: () => Promise.resolve() }
    const m = manager([issue(), issue({ access_token: 'at-2' })], { store })
    m.auth.invalidate((await m.get()).value)
    expect((await m.get()).value).toBe('at-2')
  })

  test('a store that became read-only does not bring back a token that was rejected before the last one', async () => {
    const inner = memoryTokenStore()
    const readOnly = () => Promise.reject(new Error('EROFS'))
    const store = { ...inner, delete: readOnly }
    const set: TokenStore['set'] = (...given) => {
      store.set = readOnly
      return inner.set(...given)
    }
    store.set = set
    const values = ['at-1', 'at-2', 'at-3', 'at-4']
    const replies = values.map((value) => issue({ access_token: value }))
    const m = manager(replies, { store })
    for (const value of values) {
      expect((await m.get()).value).toBe(value)
      m.auth.invalidate(value)
    }
  })

  test('whose lease nobody takes but that stays held delays a token by the store timeout', async () => {
    const inner = memoryTokenStore()
    const store = { ...inner, acquire: () => Promise.resolve(undefined) }
    const m = manager([issue()], { store })
    await m.get()
    expect(m.time.monotonic).toBeGreaterThanOrEqual(400)
    expect(m.time.monotonic).toBeLessThanOrEqual(500)
  })

  test('shared tokens in a store are not revoked at the end, unless requested', async () => {
    for (const [revokeOnClose, revocations] of [
      ['auto', 0],
      [true, 1],
    ] as const) {
      const m = manager([issue(), () => new Response()], {
        store: memoryTokenStore(),
        revocationEndpoint: 'https://as.example/revoke',
        revokeOnClose,
      })
      await m.get()
      await m.time.settle(m.auth.close())
      expect(m.sent.length - 1).toBe(revocations)
    }
  })
})

describe('early refresh', () => {
  test('an early refresh that returns the same token does not spin', async () => {
    const m = manager([issue()])
    await m.get()
    await m.time.advance(3_400_000)
    for (let n = 0; n < 50; n++) await m.get()
    await m.time.flush()
    expect(m.sent).toHaveLength(2)
  })

  test('an early refresh that fails is tried a few times until the token expires', async () => {
    const m = manager([issue(), rejection(503)], { maxAttempts: 1 })
    await m.get()
    await m.time.advance(3_300_000)
    for (let second = 0; second < 269; second++) {
      expect((await m.get()).value).toBe('at')
      await m.time.advance(1_000)
    }
    expect(m.sent.length).toBeLessThan(15)
  })

  test('an early refresh by the timer of a token with a long validity is not a tight loop', async () => {
    const m = manager([issue({ expires_in: 90 * 86_400 })], { background: true })
    await m.get()
    expect([...m.time.timers.values()].every(({ at }) => at < 2 ** 31)).toBe(true)
    await m.time.advance(89 * 86_400_000)
    expect(m.sent).toHaveLength(1)
    await m.time.advance(86_400_000)
    expect(m.sent).toHaveLength(2)
  })

  test('a life of zero is over: each call asks, no timer runs', async () => {
    const m = manager([issue({ expires_in: 0 })], { background: true })
    await m.get()
    await m.time.advance(60_000)
    expect(m.sent).toHaveLength(1)
    await m.get()
    expect(m.sent).toHaveLength(2)
  })
})

test('close rejects waiting calls, and nothing is sent', async () => {
  const m = manager([rejection(503)])
  const waiting = m.auth.accessToken()
  await m.time.flush()
  const closing = m.auth.close()
  await expect(waiting).rejects.toMatchObject({ kind: 'closed' })
  await m.time.settle(closing)
  expect(m.sent).toHaveLength(1)
  expect(m.time.timers.size).toBe(0)
})

test('a listener that throws or rejects harms nobody', async () => {
  for (const onEvent of [
    () => {
      throw new Error('mine')
    },
    async () => Promise.reject(new Error('mine')),
  ]) {
    // eslint-disable-next-line @typescript-eslint/no-misused-promises -- what a careless caller passes
    const m = manager([issue()], { onEvent: onEvent })
    expect((await m.get()).value).toBe('at')
  }
})
