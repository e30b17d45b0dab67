import { getEventListeners } from 'node:events'
import { digest } from '@latchkey/digest'
import { beforeEach, describe, expect, test } from 'vitest'
import type { AuthAttempt } from '@latchkey/contract'
import { makeAuthenticator } from '../src/make-authenticator.ts'
import {
  accepts,
  answer,
  call,
  credentialsOf,
  options,
  type Params,
  rejected,
  request,
  url,
  watched,
} from './exchange.ts'
import { fakeClock } from './fake-clock.ts'

/** A 401 that protects one path. */
const at = (nonce: string, path: string) => rejected(nonce, `, domain="${path}"`)

test('a call leaves no listener on its signal after it has waited', async () => {
  const auth = digest(options)
  const first = await auth.authorize(request('/'))
  const { signal } = new AbortController()
  const waiting = [1, 2, 3].map(async () => auth.authorize(request('/', 'GET', { signal })))
  expect(getEventListeners(signal, 'abort')).toHaveLength(3)
  await first.settle?.(answer(url, at('n', '/')))
  await Promise.all(waiting)
  expect(getEventListeners(signal, 'abort')).toHaveLength(0)
})

test('a call that gets the mutex and finds a nonce uses it, as do all others', async () => {
  const auth = digest(options)
  await call(auth, '/api', accepts('n1', ', domain="/api"'))
  const first = await auth.authorize(request('/x'))
  const waiting = [1, 2, 3].map(async () => auth.authorize(request('/x')))
  // Meanwhile another call learns that the nonces of its space are good there, too.
  await call(auth, '/api', accepts('n2', ', domain="/x"'))
  first.abandon?.(new Error('gone'))
  const attempts = await Promise.all(waiting)
  expect(attempts.map(credentialsOf)).toMatchObject(Array(3).fill({ nonce: 'n2' }))
  // Nobody holds the place of the first one.
  const lead = await auth.authorize(request('/y'))
  expect(lead.expectsChallenge).toBe(true)
})

test('after a response without a challenge, each waiting call requests its own', async () => {
  const auth = digest(options)
  const first = await auth.authorize(request('/'))
  const waiting = [1, 2].map(async () => auth.authorize(request('/')))
  expect(await first.settle?.(answer(url, { status: 200 }))).toBeUndefined()
  const attempts = await Promise.all(waiting)
  expect(attempts.map(credentialsOf)).toEqual([undefined, undefined])
})

test('a wrong password takes two sends of each call, and one more of the first', async () => {
  const { auth, events } = watched()
  const sends = { cold: 0, signed: 0 }
  let nonce = 0
  const server = (params: Params | undefined) => {
    sends[params ? 'signed' : 'cold']++
    return at(`n${++nonce}`, '/')
  }
  const calls = Array.from({ length: 20 }, () => call(auth, '/', server))
  let calls3 = 0
  for (const { status, sent } of await Promise.all(calls)) {
    expect(status).toBe(401)
    expect(sent.length).toBeLessThanOrEqual(3)
    calls3 += sent.length === 3 ? 1 : 0
  }
  expect([sends.cold, calls3]).toEqual([1, 1])
  expect(events.filter(({ type }) => type === 'credentials-rejected')).toHaveLength(20)
})

test('a nonce that was renewed is reported, and why', async () => {
  const { auth, events } = watched()
  const { origin } = url
  for (const [nonce, more] of [
    ['n1', ''],
    ['n2', ', stale=TRUE'],
    ['n3', ', stale=false'],
  ] as const) {
    await call(auth, '/', accepts(nonce, more))
  }
  expect(events).toEqual([
    { type: 'nonce-renewed', origin, stale: true },
    { type: 'nonce-renewed', origin, stale: false },
  ])
})

describe('a first call without a response', () => {
  let time = fakeClock()
  let auth = makeAuthenticator(options, time.clock)
  const pass = (ms: number) => time.pass(ms)
  beforeEach(() => {
    time = fakeClock()
    auth = makeAuthenticator(options, time.clock)
  })

  /** Starts a call and returns what became of it. */
  function start(path = '/', signal?: AbortSignal) {
    const state: { attempt?: AuthAttempt; error?: unknown } = {}
    void (async () => auth.authorize(request(path, 'GET', { signal })))().then(
      (attempt) => (state.attempt = attempt),
      (error: unknown) => (state.error = error),
    )
    return state
  }
  test('a first call without a response holds up the next one for a second, and no other one longer', async () => {
    start()
    await pass(400)
    const second = start()
    await pass(500)
    const third = start()
    await pass(499)
    expect([second.attempt, third.attempt]).toEqual([undefined, undefined])
    await pass(1)
    expect(second.attempt).toMatchObject({ headers: {}, expectsChallenge: true })
    expect(third.attempt).toBeUndefined()
    // The third one waits for the challenge of the second one.
    await pass(300)
    await second.attempt?.settle?.(answer(url, at('n', '/')))
    await pass(0)
    expect(credentialsOf(third.attempt!)).toMatchObject({ nonce: 'n' })
    expect(time.timerCount()).toBe(0)
  })

  test('after a second call without a response, each call has waited one second in all', async () => {
    start()
    await pass(100)
    start()
    await pass(500)
    const third = start()
    await pass(999)
    expect(third.attempt).toBeUndefined()
    await pass(1)
    expect(third.attempt).toMatchObject({ expectsChallenge: true })
  })

  test('no call waits longer than a second in all, over two waits', async () => {
    const first = start()
    const [second, third] = [start(), start()]
    await pass(600)
    await first.attempt?.settle?.(answer(url, at('n', '/')))
    await pass(0)
    // Both were signed with the first one's nonce, and both are rejected without a challenge.
    const bare = answer(url, { status: 401 })
    const secondNext = await second.attempt?.settle?.(bare)
    expect(secondNext).toMatchObject({ headers: {}, expectsChallenge: true })
    let thirdNext: AuthAttempt | undefined
    void Promise.resolve(third.attempt?.settle?.(bare)).then((next) => (thirdNext = next))
    await pass(399)
    expect(thirdNext).toBeUndefined()
    await pass(1)
    expect(thirdNext).toMatchObject({ headers: {}, expectsChallenge: true })
    expect(time.timerCount()).toBe(0)
  })

  test('a first call is not waited for once another one was faster', async () => {
    const first = start()
    const second = start()
    await pass(1_000)
    // The server needs no credentials here, so nobody has a nonce.
    await second.attempt?.settle?.(answer(url, { status: 200 }))
    const third = start()
    await pass(0)
    expect(third.attempt).toMatchObject({ expectsChallenge: true })
    const [fourth, fifth] = [start(), start()]
    // Its late end does not concern those that wait for the third one.
    first.attempt?.abandon?.(new Error('gone'))
    await pass(0)
    expect(fourth.attempt).toBeUndefined()
    third.attempt?.abandon?.(new Error('gone'))
    await pass(0)
    expect(fourth.attempt).toMatchObject({ expectsChallenge: true })
    // The fifth one waits for the challenge of the fourth one.
    await fourth.attempt?.settle?.(answer(url, at('n', '/')))
    await pass(0)
    expect(credentialsOf(fifth.attempt!)).toMatchObject({ nonce: 'n' })
  })

  test('a late response to the first call helps all that wait', async () => {
    const first = start()
    start()
    await pass(1_000)
    const third = start()
    await first.attempt?.settle?.(answer(url, at('n', '/')))
    await pass(0)
    expect(credentialsOf(third.attempt!)).toMatchObject({ nonce: 'n' })
  })

  test('a first call does not hold up a call of another protection space', async () => {
    await call(auth, '/api', accepts('n1', ', domain="/api"'))
    start('/public')
    await pass(0)
    const { status, sent } = await call(auth, '/api', accepts('n2', ', domain="/api"'))
    expect([status, sent.length]).toEqual([200, 2])
  })

  test('a wait leaves no timer after an abort', async () => {
    start()
    const stop = new AbortController()
    const second = start('/', stop.signal)
    await pass(10)
    expect(time.timerCount()).toBe(1)
    stop.abort('enough')
    const third = start('/', stop.signal)
    await pass(0)
    expect([second.error, third.error, time.timerCount()]).toEqual(['enough', 'enough', 0])
  })
})
