import type { AuthAttempt } from '@latchkey/contract'
import { digest, type DigestSettings } from '@latchkey/digest'
import { describe, expect, test } from 'vitest'
import { makeAuthenticator } from '../src/make-authenticator.ts'
import {
  accepts,
  answer,
  call,
  credentialsOf,
  load,
  options,
  type Params,
  rejected,
  type Reply,
  request,
  type Server,
  url,
  watched,
} from './exchange.ts'
import { fakeClock } from './fake-clock.ts'

/** A server that knows only the nonce of its last challenge, as small devices do. */
function oneNonceServer(stale = '') {
  let nonce = 'n0'
  let last = 0
  const challenge = () => {
    nonce = `n${++last}`
    return rejected(nonce, stale)
  }
  const server: Server = (params) => (params?.['nonce'] === nonce ? { status: 200 } : challenge())
  return { server, challenge }
}

/** A server that accepts each nonce once. */
function singleUseServer(more = '') {
  const open = new Set<string>()
  let last = 0
  return (params: Params | undefined): Reply => {
    if (open.delete(params?.['nonce'] ?? '')) return { status: 200 }
    open.add(`n${++last}`)
    return rejected(`n${last}`, more)
  }
}

describe('a rejected nonce', () => {
  const bare = { status: 401 }
  const dead = (nonce: string) => (params: Params | undefined) =>
    params === undefined ? rejected(nonce) : params['nonce'] === nonce ? { status: 200 } : bare

  test('a rejected nonce without a challenge causes a request for one, in the same call', async () => {
    const auth = digest(options)
    await call(auth, '/', accepts('n1'))
    const { sent, status } = await call(auth, '/', dead('n2'))
    expect(sent.map((params) => params?.['nonce'])).toEqual(['n1', undefined, 'n2'])
    expect(status).toBe(200)
    expect((await call(auth, '/', dead('n2'))).sent).toHaveLength(1)
  })

  test.each(['Basic realm="r"', 'Digest realm="r', 'Digest realm="r", nonce="x", algorithm=SHA'])(
    'a rejected nonce with %s as its challenge causes a request for one, too',
    async (field) => {
      const auth = digest(options)
      await call(auth, '/', accepts('n1'))
      const server: Server = (params, send) =>
        params?.['nonce'] === 'n1'
          ? { status: 401, challenge: [field] }
          : accepts('n2')(params, send)
      expect((await call(auth, '/', server)).status).toBe(200)
    },
  )

  test('a rejected nonce without a challenge is final if the body cannot be sent again, and the next call starts without it', async () => {
    const { auth, events } = watched()
    await call(auth, '/', accepts('n1'))
    const { sent, status } = await call(auth, '/', dead('n2'), 'PUT', { body: 'one-shot' })
    expect([sent.length, status]).toEqual([1, 401])
    expect(events).toMatchObject([{ reason: 'no-digest-challenge' }])
    const next = await auth.authorize(request('/'))
    expect([credentialsOf(next), next.expectsChallenge]).toEqual([undefined, true])
  })

  test('a rejected nonce of this call without a challenge is final', async () => {
    const auth = digest(options)
    const server = (params: Params | undefined) => (params ? bare : rejected('n1'))
    expect((await call(auth, '/', server)).sent).toHaveLength(2)
    expect((await call(auth, '/', server)).sent).toMatchObject([undefined, { nonce: 'n1' }])
  })

  test('a rejected nonce without a challenge twice ends after three sends', async () => {
    const auth = digest(options)
    await call(auth, '/', accepts('n1'))
    const { sent } = await call(auth, '/', (params) => (params ? bare : rejected('n2')))
    expect(sent.map((params) => params?.['nonce'])).toEqual(['n1', undefined, 'n2'])
  })

  test('rejected nonces of many calls at a time without a challenge cause one request for one', async () => {
    const auth = digest(options)
    await call(auth, '/', accepts('n1'))
    const result = await load(auth, dead('n2'), 5)
    expect(result).toEqual({ requests: 11, statuses: [200], mostSends: 3 })
  })
})

test.each([8, 100])(
  'a server that accepts each nonce once rejects none of %d calls that start together for good',
  async (calls) => {
    const result = await load(digest(options), singleUseServer(), calls)
    expect(result).toMatchObject({ requests: 2 * calls, statuses: [200] })
    expect(result.mostSends).toBeLessThanOrEqual(3)
  },
)

test.each(['', ', stale=true'])(
  'a server that accepts each nonce once rejects none of 8 later calls for good (%j)',
  async (more) => {
    const auth = digest(options)
    const server = singleUseServer(more)
    await call(auth, '/', server)
    for (let round = 0; round < 3; round++) {
      const { statuses, mostSends } = await load(auth, server, 8)
      expect(statuses).toEqual([200])
      expect(mostSends).toBeLessThanOrEqual(3)
    }
  },
)

test('a server that accepts each nonce once is expected to reject the next use, until it accepts one', async () => {
  const auth = digest(options)
  const server = singleUseServer()
  const expectation = async () => {
    const attempt = await auth.authorize(request('/'))
    attempt.abandon?.(new Error('not sent'))
    return attempt.expectsChallenge
  }
  await call(auth, '/', server)
  expect(await expectation()).toBe(false)
  await call(auth, '/', server)
  expect(await expectation()).toBe(true)
  await call(auth, '/', () => ({ status: 200 }))
  expect(await expectation()).toBe(false)
})

test.each(['', ', stale=true'])(
  'a server that knows one nonce gets one refresh while the other calls wait (%j)',
  async (stale) => {
    const auth = digest(options)
    const { server, challenge } = oneNonceServer(stale)
    await call(auth, '/', server)
    // Another client asks for a challenge.
    challenge()
    expect(await load(auth, server, 5)).toEqual({
      requests: 10,
      statuses: [200],
      mostSends: 2,
    })
    expect(await load(auth, server, 5)).toMatchObject({ requests: 5, statuses: [200] })
  },
)

test('a server is asked for a new nonce by each call for itself with coldStart "race"', async () => {
  const auth = digest({ ...options, coldStart: 'race' })
  await call(auth, '/', accepts('n1'))
  const attempts = await Promise.all([1, 2].map(async () => auth.authorize(request('/'))))
  const next = await Promise.all(
    attempts.map(async (attempt, at) => attempt.settle?.(answer(url, rejected(`m${at}`)))),
  )
  expect(next.map((one) => one && credentialsOf(one)?.['nonce'])).toEqual(['m0', 'm1'])
})

test('new calls wait for the refresh, too, and continue when it is abandoned', async () => {
  const auth = digest(options)
  await call(auth, '/', accepts('n1'))
  const first = await auth.authorize(request('/'))
  const second = await first.settle?.(answer(url, rejected('n2')))
  const waiting = [1, 2].map(async () => auth.authorize(request('/')))
  second?.abandon?.(new Error('gone'))
  const attempts = await Promise.all(waiting)
  expect(attempts.map(credentialsOf)).toMatchObject([
    { nonce: 'n2', nc: '00000002' },
    { nonce: 'n2', nc: '00000003' },
  ])
})

test('a refresh waits no longer than a second for the responses to other calls', async () => {
  const { clock, pass } = fakeClock()
  const auth = makeAuthenticator(options, clock)
  await call(auth, '/', accepts('n1'))
  const [first] = await Promise.all([1, 2].map(async () => auth.authorize(request('/'))))
  let next: AuthAttempt | undefined
  void Promise.resolve(first?.settle?.(answer(url, rejected('n2')))).then((n) => (next = n))
  await pass(999)
  expect(next).toBeUndefined()
  await pass(1)
  expect(next && credentialsOf(next)).toMatchObject({ nonce: 'n2' })
})

test('a refresh that fails for good lets the others try', async () => {
  const auth = digest(options)
  await call(auth, '/', accepts('n1'))
  const [one, two] = await Promise.all([1, 2].map(async () => auth.authorize(request('/'))))
  const first = await one?.settle?.(answer(url, rejected('n2')))
  const waiting = two?.settle?.(answer(url, { status: 401, challenge: [] }))
  expect(await first?.settle?.(answer(url, { status: 401 }))).toBeUndefined()
  expect(await waiting).toMatchObject({ headers: {}, expectsChallenge: true })
})

test('a body that cannot be read lets the others try', async () => {
  const auth = digest(options)
  const int = (nonce: string): Reply => ({
    status: 401,
    challenge: [`Digest realm="r", nonce="${nonce}", qop="auth-int"`],
  })
  await call(auth, '/', (params) => (params ? { status: 200 } : int('n1')))
  let reads = 0
  const body = () => {
    if (++reads > 1) throw new Error('broken body')
    return new Uint8Array()
  }
  const first = await auth.authorize(request('/', 'PUT', { body }))
  const second = await auth.authorize(request('/'))
  await expect((async () => first.settle?.(answer(url, int('n2'))))()).rejects.toThrow(
    'broken body',
  )
  const next = await second.settle?.(answer(url, int('n3')))
  expect(next && credentialsOf(next)).toMatchObject({ nonce: 'n3' })
})

describe('a 401 to right credentials, for a missing permission', () => {
  const { auth, events } = watched()

  test('a 401 to right credentials takes two sends, and the next call starts without a nonce', async () => {
    await call(auth, '/', accepts('n1'))
    let last = 1
    const forbid = () => rejected(`n${++last}`)
    expect((await call(auth, '/', forbid)).sent).toMatchObject([{ nonce: 'n1' }, { nonce: 'n2' }])
    expect(events.at(-1)).toMatchObject({ type: 'credentials-rejected' })
    expect((await call(auth, '/', accepts('n3'))).sent).toMatchObject([undefined, { nonce: 'n3' }])
  })

  test('repeated 401s to correct credentials count as a wrong password: one attempt for each call', async () => {
    let last = 0
    const forbid = () => rejected(`m${++last}`)
    await call(auth, '/', forbid)
    await call(auth, '/', forbid)
    expect((await call(auth, '/', forbid)).sent).toMatchObject([undefined, {}])
  })
})

describe('with reuseNonce: false', () => {
  const never: Partial<DigestSettings> = { reuseNonce: false }

  test('with reuseNonce false each call requests a challenge, and none waits', async () => {
    const auth = digest({ ...options, ...never })
    let last = 0
    const server = (params: Params | undefined) =>
      params ? { status: 200 } : rejected(`n${++last}`)
    for (const nonce of ['n1', 'n2'])
      expect((await call(auth, '/', server)).sent).toMatchObject([
        undefined,
        { nonce, nc: '00000001' },
      ])
    expect(await load(auth, server, 4)).toMatchObject({ requests: 8, statuses: [200] })
  })

  test('with reuseNonce false a nextnonce is used once', async () => {
    const auth = digest({ ...options, ...never })
    await call(auth, '/', (params) =>
      params ? { status: 200, authenticationInfo: 'nextnonce="m"' } : rejected('n'),
    )
    expect(credentialsOf(await auth.authorize(request('/')))).toMatchObject({ nonce: 'm' })
    expect(credentialsOf(await auth.authorize(request('/')))).toBeUndefined()
  })
})
