import { digest } from '@latchkey/digest'
import { describe, expect, test } from 'vitest'
import {
  answer,
  call,
  challenges,
  credentialsOf,
  load,
  options,
  type Params,
  rejected,
  request,
  url,
} from './exchange.ts'

/** A server that takes each count of its one nonce once. */
function countingServer() {
  const seen = new Set<string | undefined>()
  return (params: Params | undefined) => {
    const isNew = params?.['nonce'] === 'n1' && !seen.has(params['nc'])
    seen.add(params?.['nc'])
    return isNew ? { status: 200 } : rejected('n1')
  }
}

/** A server that takes each nonce once and gives the next one with each answer. */
function nextnonceServer() {
  const live = new Set<string>()
  let last = 0
  const make = () => {
    live.add(`n${++last}`)
    return `n${last}`
  }
  return (params: Params | undefined) =>
    params && live.delete(params['nonce'] ?? '')
      ? { status: 200, authenticationInfo: `nextnonce="${make()}"` }
      : rejected(make(), params ? ', stale=true' : '')
}

test.each([
  [1_000, 1, 1_001],
  [1_000, 16, 1_001],
  [1_000, 64, 1_001],
  [1_000, 1_000, 1_001],
  [100, 100, 101],
])('%d calls, %d at a time, take %d requests', async (calls, parallel, requests) => {
  const result = await load(digest(options), countingServer(), calls, parallel)
  expect(result).toMatchObject({ requests, statuses: [200] })
})

test.each([
  [1_000, 1, 1_001],
  [1_000, 64, 1_064],
])(
  '%d calls, %d at a time, take at most %d requests if each nonce is valid once',
  async (calls, parallel, requests) => {
    const result = await load(digest(options), nextnonceServer(), calls, parallel)
    expect(result.statuses).toEqual([200])
    expect(result.requests).toBeLessThanOrEqual(requests)
  },
)

test('a warm burst on a server that gives nonces ahead takes no more than its calls', async () => {
  const auth = digest(options)
  let given = 0
  const server = (params: Params | undefined) =>
    params ? { status: 200, authenticationInfo: `nextnonce="m${++given}"` } : rejected('n1')
  await load(auth, server, 1)
  expect(await load(auth, server, 20)).toMatchObject({ requests: 20, statuses: [200] })
})

test('with coldStart race, no call waits', async () => {
  const auth = digest({ ...options, coldStart: 'race' })
  const attempts = await Promise.all([auth.authorize(request('/')), auth.authorize(request('/'))])
  expect(attempts.map(credentialsOf)).toEqual([undefined, undefined])
})

test('a proxy has one space for all origins, and its own fields', async () => {
  const auth = digest({ ...options, origins: ['http://a.test', 'http://b.test'], proxy: true })
  const rejection = { ...rejected('n1', ', domain="/elsewhere"'), status: 407 }
  const server = (params?: Params) => (params ? { status: 200 } : rejection)
  const first = await call(auth, 'http://a.test/x', server, 'GET', { proxy: true })
  const second = await call(auth, 'http://b.test/y', server, 'GET', { proxy: true })
  expect([first.sent.length, second.sent.length]).toEqual([2, 1])
  expect(second.sent[0]).toMatchObject({ uri: 'http://b.test/y', nc: '00000002' })
  const attempt = await auth.authorize(request('/'))
  expect(Object.keys(attempt.headers)).toEqual(['proxy-authorization'])
  expect(await attempt.settle?.(answer(url, rejected('o')))).toBeUndefined()
  const cold = await digest({ ...options, proxy: true }).authorize(request('/'))
  const mixed = answer(url, { ...rejected('o'), status: 407 }, false)
  expect(await cold.settle?.(mixed)).toBeUndefined()
})

describe('one-shot bodies', () => {
  const body = 'one-shot' as const
  test('one-shot bodies use auth where auth-int is preferred, and leave auth-int to the other calls', async () => {
    const auth = digest({ ...options, qop: 'auth-int' })
    const server = challenges('Digest nonce="n", qop="auth-int,auth"')
    const cold = await call(auth, '/', server, 'PUT', { body })
    expect(cold.sent[1]).toMatchObject({ qop: 'auth', nc: '00000001' })
    const { sent } = await call(auth, '/', server)
    expect(sent).toMatchObject([{ qop: 'auth-int', nc: '00000002' }])
    const warm = await call(auth, '/', server, 'PUT', { body })
    expect(warm.sent).toMatchObject([{ qop: 'auth', nc: '00000003' }])
  })

  test('one-shot bodies are held back where only auth-int is known', async () => {
    const auth = digest(options)
    await call(auth, '/', challenges('Digest nonce="n", qop="auth-int"'))
    const attempt = await auth.authorize(request('/', 'PUT', { body }))
    expect([attempt.headers, attempt.expectsChallenge]).toEqual([{}, true])
  })
})
