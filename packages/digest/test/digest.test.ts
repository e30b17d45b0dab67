import { createHash } from 'node:crypto'
import { inspect } from 'node:util'
import { digest, type DigestEvent } from '@latchkey/digest'
import { describe, expect, test } from 'vitest'
import {
  accepts,
  answer,
  call,
  options as common,
  type Params,
  rejected,
  request,
  url,
  watched,
} from './exchange.ts'

const secret = 'pass-Wörd-Ω'
const options = { ...common, password: secret }

test('a server that calls every nonce stale gets three sends', async () => {
  const auth = digest(options)
  let nonce = 0
  const stale = () => rejected(`n${++nonce}`, ', stale=true')
  expect(await call(auth, '/', stale)).toMatchObject({ status: 401, sent: { length: 3 } })
  expect((await call(auth, '/', accepts(`n${nonce}`))).status).toBe(200)
})

describe('events', () => {
  const sha = 'Digest realm="r", nonce="s", qop="auth", algorithm=SHA-256'
  const answersAll = (field: string) => (params: Params | undefined) =>
    params?.['nonce'] === /nonce="(.)"/.exec(field)?.[1]
      ? { status: 200 }
      : { status: 401, challenge: [field] }

  test.each([
    ['Digest realm="r", nonce="m"', { algorithm: 'MD5', qop: false }],
    ['Digest realm="r", nonce="m", qop="auth"', { algorithm: 'MD5', qop: true }],
    ['Digest realm="r", nonce="m", algorithm=SHA-256', { algorithm: 'SHA-256', qop: false }],
  ])('events report %j after a stronger challenge', async (weak, what) => {
    const { auth, events } = watched()
    await call(auth, '/', answersAll(sha))
    expect(events).toEqual([])
    expect((await call(auth, '/', answersAll(weak))).status).toBe(200)
    expect(events.at(-1)).toEqual({ type: 'downgraded', origin: 'http://a.test', ...what })
  })

  test('events do not report a challenge that is as strong or stronger', async () => {
    const { auth, events } = watched()
    for (const field of [
      sha.replace('"s"', '"a"'),
      sha,
      sha.replace('-256', '-512-256').replace('"s"', '"b"'),
    ])
      await call(auth, '/', answersAll(field))
    expect(events.map(({ type }) => type)).toEqual(['nonce-renewed', 'nonce-renewed'])
  })

  test('events report each origin outside the list once, and at most a thousand', async () => {
    const { auth, events } = watched()
    for (const path of ['/', '/x'])
      expect(await auth.authorize(request(`http://b.test${path}`))).toEqual({ headers: {} })
    expect(events).toEqual([{ type: 'outside-origins', origin: 'http://b.test' }])
    for (let port = 1; port <= 1_100; port++)
      await auth.authorize(request(`http://c.test:${port}/`))
    expect(events).toHaveLength(1_000)
  })
})

describe('a proxy', () => {
  const throughProxy = { origins: ['http://a.test', 'https://a.test'], proxy: true }
  const rejection = { ...rejected('n1'), status: 407 }

  test('a proxy has no part in a request over https: a 407 is not answered, and reported', async () => {
    const { auth, events } = watched(throughProxy)
    const one = request('https://a.test/')
    const first = await auth.authorize(one)
    expect(first.headers).toEqual({})
    expect(await first.settle?.(answer(one.url, rejection))).toBeUndefined()
    expect(events).toEqual([
      { type: 'challenge-rejected', origin: 'https://a.test', reason: 'not-from-proxy' },
    ])
    expect(await first.settle?.(answer(one.url, { status: 200 }))).toBeUndefined()
    expect(events).toHaveLength(1)
  })

  test('a proxy gets its credentials for CONNECT and over http only', async () => {
    const { auth } = watched(throughProxy)
    const server = (params: Params | undefined) => (params ? { status: 200 } : rejection)
    const { sent } = await call(auth, 'http://a.test/', server, 'GET', { proxy: true })
    expect(sent).toHaveLength(2)
    expect((await auth.authorize(request('https://a.test/'))).headers).toEqual({})
    const connect = await auth.authorize(request('https://a.test/', 'CONNECT'))
    expect(Object.keys(connect.headers)).toEqual(['proxy-authorization'])
  })
})

describe('what can not work', () => {
  test('a password together with its hash is a TypeError', () => {
    // The types reject it, too.
    const both = { ...options, ha1: () => '' } as unknown as typeof options
    expect(() => digest(both)).toThrow(/^"password" cannot be combined with "ha1"/)
  })

  const wrong = {
    username: [undefined, ['user']],
    password: [undefined, 7, null],
    algorithms: [[], 'MD5', ['md5'], [['MD5']], ['MD5', undefined], { 0: 'MD5' }],
    qop: ['int', '', null, ['auth-int']],
    requireQop: ['auth', [true]],
    requireRspauth: [1],
    proxy: ['http://proxy.test:3128', 'boolean'],
    usernameEncoding: ['latin-1', ['utf-8']],
    coldStart: ['shared', ['race']],
    cnonce: ['0a4f113b', [() => 'c']],
    onEvent: [{}, 'function'],
    ha1: ['939e7578ed9e3c518a452acee763bce9', 'function'],
    userName: ['user'],
    publicPaths: ['/health', ['health'], [7], []],
    reuseNonce: ['no'],
    allowEmptyCredentials: [1],
    origins: [
      ...['a.test', 'http://a.test/path', [], undefined, new URL('http://a.test/path')],
      [['http://a.test'], [['http://b.test']]],
    ],
  }
  const each = Object.entries(wrong).flatMap(([name, values]) =>
    values.map((value): [string, unknown] => [name, value]),
  )
  test.each(each)('the %s %j is a TypeError that says what the option can be', (name, value) => {
    const without = name === 'ha1' ? { ...options, password: undefined } : options
    // A caller without types may pass anything.
    const make = () => digest({ ...without, [name]: value } as typeof options)
    expect(make).toThrow(TypeError)
    expect(make).toThrow(new RegExp(`^"${name}" (must be|is) \\w+`))
  })

  test.each([
    [{ username: '' }, '"username" is empty; allow it with "allowEmptyCredentials"'],
    [{ password: '' }, '"password" is empty; allow it with "allowEmptyCredentials"'],
    [{ password: undefined }, '"password" is missing'],
    [{ username: undefined }, '"username" is missing'],
  ])('%j is a TypeError that says so', (wrong, message) => {
    expect(() => digest({ ...options, ...wrong } as typeof options)).toThrow(new TypeError(message))
  })

  test.each([{ username: '' }, { password: '' }])('%j can be allowed', async (empty) => {
    const auth = digest({ ...options, ...empty, allowEmptyCredentials: true })
    expect((await call(auth, '/', accepts('n1'))).status).toBe(200)
  })

  test('options that are undefined are as good as absent', async () => {
    const absent = { algorithms: undefined, qop: undefined, proxy: undefined, cnonce: undefined }
    // Exact optional types reject what JavaScript callers often write.
    const auth = digest({ ...options, ...absent })
    expect((await call(auth, '/', accepts('n1'))).status).toBe(200)
  })

  test('a listener that throws does no harm', async () => {
    const auth = digest({
      ...options,
      onEvent: () => {
        throw new Error('broken listener')
      },
    })
    expect((await call(auth, '/', () => ({ status: 401 }))).status).toBe(401)
  })
})

test('the password and its hash are in nothing that can be looked at', async () => {
  const ha1 = createHash('md5').update(`user:r:${secret}`).digest('hex')
  const { origins, username } = options
  for (const credentials of [{ password: secret }, { ha1: () => ha1 }]) {
    const events: DigestEvent[] = []
    const onEvent = (event: DigestEvent) => events.push(event)
    const auth = digest({ username, origins, onEvent, ...credentials })
    await call(auth, '/', accepts('n1'))
    const rejections = await call(auth, '/', () => rejected('n2'))
    await call(auth, '/', accepts('n3'))
    const attempt = await auth.authorize(request('/'))
    const wrong = { status: 200, authenticationInfo: 'rspauth="00"' }
    const error: unknown = await (async () => attempt.settle?.(answer(url, wrong)))().catch(
      (reason: unknown) => reason,
    )
    expect(error).toBeInstanceOf(Error)
    const all = [auth, attempt, events, rejections, error]
    const seen = inspect(all, { depth: 10, showHidden: true }) + JSON.stringify(all)
    expect(seen).not.toContain(secret)
    expect(seen).not.toContain(ha1)
  }
})
