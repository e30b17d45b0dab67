import { getEventListeners } from 'node:events'
import { setFlagsFromString } from 'node:v8'
import { runInNewContext } from 'node:vm'
import { type clientCredentials, type Lease, type TokenStore } from '@latchkey/client-credentials'
import { requestTarget, sendWithAuth } from '@latchkey/contract'
import { describe, expect, test } from 'vitest'
import type { VirtualTime } from '../../token-manager/test/virtual-time.ts'
import { issue, rejection, scenario } from './scenario.ts'

type Auth = ReturnType<typeof clientCredentials>

/** Calls the API; `answer` gives the status for a token. */
async function call(auth: Auth, answer: (token: string) => number) {
  const url = new URL('https://api.example/items')
  const tokens: string[] = []
  const { status } = await sendWithAuth(auth, {
    request: { method: 'GET', url, target: requestTarget(url), headers: new Headers() },
    send: (headers) => {
      const token = headers['authorization']?.slice('Bearer '.length) ?? ''
      tokens.push(token)
      return Promise.resolve({ status: answer(token) })
    },
    describe: ({ status }) => ({ status, url, headers: new Headers() }),
    discard: () => undefined,
  })
  return { status, tokens }
}

describe('a role that is missing', () => {
  const never = () => 401

  test('costs one other token, not one per call', async () => {
    const w = scenario(issue)
    const auth = w.make('one')
    expect(await call(auth, never)).toEqual({ status: 401, tokens: ['at-1', 'at-2'] })
    for (let n = 0; n < 100; n++) {
      expect(await call(auth, never)).toEqual({ status: 401, tokens: ['at-2'] })
    }
    expect(w.sent).toHaveLength(2)
  })

  test('costs a token a minute at most, also between calls that are allowed', async () => {
    const w = scenario(issue)
    const auth = w.make('one')
    for (let second = 0; second < 600; second++) {
      await call(auth, never)
      expect((await call(auth, () => 200)).status).toBe(200)
      await w.time.advance(1_000)
    }
    expect(w.sent.length).toBeLessThanOrEqual(12)
  })

  test('does not keep a token that was revoked later', async () => {
    const w = scenario(issue)
    const auth = w.make('one')
    await call(auth, never)
    await w.time.advance(60_000)
    expect(await call(auth, (token) => (token === 'at-3' ? 200 : 401))).toEqual({
      status: 200,
      tokens: ['at-2', 'at-3'],
    })
  })

  test('does not keep a token that the caller says is bad', async () => {
    const w = scenario(issue)
    const auth = w.make('one')
    await call(auth, never)
    auth.invalidate('at-2')
    expect(w.events.at(-1)).toEqual({ type: 'token-invalidated' })
    expect(await w.value(auth.accessToken())).toBe('at-3')
    expect(await call(auth, (token) => (token === 'at-4' ? 200 : 401))).toEqual({
      status: 200,
      tokens: ['at-3', 'at-4'],
    })
  })

  test('sends a rejection on with a new token when the one in use was dropped', async () => {
    const w = scenario(issue)
    const auth = w.make('one')
    await call(auth, never)
    const url = new URL('https://api.example/')
    const attempt = auth.authorize({ method: 'GET', url, target: '/', headers: new Headers() })
    // A valid token is returned without a promise, so that callers with callbacks stay synchronous.
    if (!('headers' in attempt)) throw new Error('expected no promise')
    auth.invalidate('at-2')
    const next = await attempt.settle?.({ status: 401, url, headers: new Headers() })
    expect(next?.headers).toEqual({ authorization: 'Bearer at-3' })
  })

  test('sends a late rejection of an older token on with the newer one', async () => {
    const w = scenario(issue)
    const auth = w.make('one')
    await call(auth, never)
    const attempt = await auth.authorize({
      method: 'GET',
      url: new URL('https://api.example/'),
      target: '/',
      headers: new Headers(),
    })
    auth.invalidate('at-2')
    expect(await w.value(auth.accessToken())).toBe('at-3')
    const url = new URL('https://api.example/')
    const next = await attempt.settle?.({ status: 401, url, headers: new Headers() })
    expect(next?.headers).toEqual({ authorization: 'Bearer at-3' })
    expect(w.sent).toHaveLength(3)
  })
})

describe('a token that is rejected while it is renewed', () => {
  const late = async (w: ReturnType<typeof scenario>, auth: ReturnType<typeof w.make>) => {
    await w.value(auth.accessToken())
    await w.time.advance(3_400_000)
    const attempt = await auth.authorize({
      method: 'GET',
      url: new URL('https://api.example/'),
      target: '/',
      headers: new Headers(),
    })
    // The refresh has started; the API rejects the token in the meantime.
    const url = new URL('https://api.example/')
    return attempt.settle?.({ status: 401, url, headers: new Headers() })
  }

  test('is replaced by the refresh that is under way', async () => {
    const w = scenario(issue)
    const next = await late(w, w.make('one'))
    expect(next?.headers).toEqual({ authorization: 'Bearer at-2' })
    expect(w.sent).toHaveLength(2)
  })

  test('is gone when the refresh fails', async () => {
    const w = scenario(issue, rejection(400, { error: 'invalid_scope' }))
    const auth = w.make('one')
    await expect(late(w, auth)).rejects.toMatchObject({ oauthError: 'invalid_scope' })
    expect(await w.failure(auth.accessToken())).toMatchObject({ oauthError: 'invalid_scope' })
  })
})

/** A store in the virtual time, which tells how its lock was used. */
function timedStore(time: VirtualTime) {
  const values = new Map<string, string>()
  let owner: { readonly until: number } | undefined
  const taken: number[] = []
  let asked = 0
  const store: TokenStore = {
    shared: true,
    get: (key) => Promise.resolve(values.get(key)),
    set: (key, value) => Promise.resolve(void values.set(key, value)),
    delete: (key, expected) => {
      if (values.get(key) === expected) values.delete(key)
      return Promise.resolve()
    },
    acquire: (_key, leaseMs): Promise<Lease | undefined> => {
      asked++
      if (owner !== undefined && owner.until > time.monotonic) return Promise.resolve(undefined)
      const mine = (owner = { until: time.monotonic + leaseMs })
      taken.push(time.monotonic)
      return Promise.resolve({
        release: () => {
          if (owner === mine) owner = undefined
          return Promise.resolve()
        },
      })
    },
  }
  /** The key of the store is hashed by a thread, which takes no virtual time. */
  const untilAsked = async (times: number) => {
    while (asked < times) await new Promise((resolve) => setImmediate(resolve))
    await time.flush()
  }
  return {
    store,
    taken,
    untilAsked,
    isHeld: () => owner !== undefined && owner.until > time.monotonic,
  }
}

describe('the lease', () => {
  const times = { timeoutMs: 2_000, lockLeaseMs: 10_000 }

  test('is taken again during long retries, and covers each attempt', async () => {
    const w = scenario(rejection(503), rejection(503), rejection(503), rejection(503), issue)
    const { store, taken, isHeld } = timedStore(w.time)
    const auth = w.make('one', {
      ...times,
      store,
      maxAttempts: 5,
      retryBaseMs: 4_000,
      retryMaxMs: 9_000,
    })
    expect(await w.value(auth.accessToken())).toBe('at-5')
    for (const { at } of w.sent) {
      expect(taken.some((from) => from <= at && at + 2_000 <= from + 10_000)).toBe(true)
    }
    expect(taken.length).toBeGreaterThan(1)
    expect(isHeld()).toBe(false)
  })

  test('a lease holder that waits long for Retry-After lets others continue, and uses their token', async () => {
    const w = scenario(rejection(429, {}, { 'retry-after': '50' }), issue)
    const { store, untilAsked } = timedStore(w.time)
    const leader = w.make('leader', { ...times, store }).accessToken()
    await untilAsked(1)
    const others = ['a', 'b', 'c'].map((name) => w.make(name, { ...times, store }).accessToken())
    await untilAsked(4)
    for (const other of others) expect(await w.value(other)).toBe('at-2')
    expect(w.time.monotonic).toBeLessThan(12_000)
    expect(await w.value(leader)).toBe('at-2')
    expect(w.sent).toHaveLength(2)
  })
})

test('forty days leave no listener and no heap behind', async () => {
  setFlagsFromString('--expose-gc')
  // What the flag adds.
  const collect = runInNewContext('gc') as () => void
  const w = scenario(issue)
  const auth = w.make('one')
  const { signal } = new AbortController()
  const days = async (count: number) => {
    for (let hour = 0; hour < count * 24; hour++) {
      await w.value(auth.accessToken({ signal }))
      await w.time.advance(3_600_000)
    }
    w.sent.length = 0
    collect()
    return process.memoryUsage().heapUsed
  }
  const before = await days(10)
  const after = await days(30)
  expect(after - before).toBeLessThan(1_000_000)
  expect(getEventListeners(signal, 'abort')).toEqual([])
  expect(w.time.timers.size).toBe(0)
}, 120_000)
