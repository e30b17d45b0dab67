import { getEventListeners } from 'node:events'
import { digest, type DigestEvent } from '@latchkey/digest'
import { expect, test } from 'vitest'
import { answer, call, credentialsOf, type Params, request } from './exchange.ts'

const options = { username: 'user', password: 'secret', origins: 'http://a.test' }
const { url } = request('/')
const refused = (nonce: string, domain: string) => ({
  status: 401,
  challenge: [`Digest realm="r", nonce="${nonce}", qop="auth", domain="${domain}"`],
})

test('leaves nothing on the signal of a call that has waited', async () => {
  const auth = digest(options)
  const first = await auth.authorize(request('/'))
  const { signal } = new AbortController()
  const waiting = [1, 2, 3].map(async () => auth.authorize(request('/', 'GET', { signal })))
  expect(getEventListeners(signal, 'abort')).toHaveLength(3)
  await first.settle?.(answer(url, refused('n', '/')))
  await Promise.all(waiting)
  expect(getEventListeners(signal, 'abort')).toHaveLength(0)
})

test('who is to go first and finds a nonce goes on with it, and all the others too', async () => {
  const auth = digest(options)
  await call(auth, '/api', (params) => (params ? { status: 200 } : refused('n1', '/api')))
  const first = await auth.authorize(request('/x'))
  const waiting = [1, 2, 3].map(async () => auth.authorize(request('/x')))
  // Meanwhile another call learns that the nonces of its space are good there, too.
  await call(auth, '/api', (params) =>
    params?.['nonce'] === 'n2' ? { status: 200 } : refused('n2', '/x'),
  )
  first.abandon?.(new Error('gone'))
  const attempts = await Promise.all(waiting)
  expect(attempts.map(credentialsOf)).toMatchObject(Array(3).fill({ nonce: 'n2' }))
  // Nobody holds the place of the first one.
  const lead = await auth.authorize(request('/y'))
  expect(lead.expectsChallenge).toBe(true)
})

test('an answer without a challenge lets all that wait ask for themselves', async () => {
  const auth = digest(options)
  const first = await auth.authorize(request('/'))
  const waiting = [1, 2].map(async () => auth.authorize(request('/')))
  expect(await first.settle?.(answer(url, { status: 200 }))).toBeUndefined()
  const attempts = await Promise.all(waiting)
  expect(attempts.map(credentialsOf)).toEqual([undefined, undefined])
})

test('a wrong password of many calls at a time is two sends for each', async () => {
  const events: DigestEvent[] = []
  const auth = digest({ ...options, onEvent: (event) => events.push(event) })
  const sends = { cold: 0, signed: 0 }
  let nonce = 0
  const server = (params: Params | undefined) => {
    sends[params ? 'signed' : 'cold']++
    return refused(`n${++nonce}`, '/')
  }
  const calls = Array.from({ length: 20 }, () => call(auth, '/', server))
  for (const { status, sent } of await Promise.all(calls)) {
    expect(status).toBe(401)
    expect(sent.length).toBeLessThanOrEqual(2)
  }
  expect(sends.cold).toBe(1)
  expect(events.filter(({ type }) => type === 'credentials-refused')).toHaveLength(20)
})

test('tells of a nonce that was renewed, and why', async () => {
  const events: DigestEvent[] = []
  const auth = digest({ ...options, onEvent: (event) => events.push(event) })
  const { origin } = url
  for (const [nonce, more] of [
    ['n1', ''],
    ['n2', ', stale=TRUE'],
    ['n3', ', stale=false'],
  ] as const) {
    const challenge = [`Digest realm="r", nonce="${nonce}", qop="auth"${more}`]
    await call(auth, '/', (params) =>
      params?.['nonce'] === nonce ? { status: 200 } : { status: 401, challenge },
    )
  }
  expect(events).toEqual([
    { type: 'nonce-renewed', origin, stale: true },
    { type: 'nonce-renewed', origin, stale: false },
  ])
})
