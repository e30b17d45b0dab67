import { createHash } from 'node:crypto'
import { digest, type DigestSettings } from '@latchkey/digest'
import { describe, expect, test } from 'vitest'
import {
  answer,
  call,
  challenge,
  challenges,
  credentialsOf,
  options,
  type Params,
  rejected,
  request,
  url,
  watched,
} from './exchange.ts'

const hashWith = (name: string) => (text: string) => createHash(name).update(text).digest('hex')

/** What the server proves itself with, by the RFC's own words (RFC 7616 section 3.5). */
function proof({ algorithm = 'MD5', nonce, nc, cnonce, uri }: Params): string {
  const hash = hashWith(algorithm.startsWith('SHA-256') ? 'sha256' : 'md5')
  const ha1 = hash('user:r:secret')
  const key = algorithm.endsWith('-sess') ? hash(`${ha1}:${nonce!}:${cnonce!}`) : ha1
  return hash(`${key}:${nonce!}:${nc!}:${cnonce!}:auth:${hash(`:${uri!}`)}`)
}

/** A server that answers credentials with what `info` makes of them. */
const proving = (info: (params: Params) => string, algorithm: string) => (params?: Params) =>
  params
    ? { status: 200, authenticationInfo: info(params) }
    : rejected('n', `, algorithm=${algorithm}`)

/** Answers a call with what `info` makes of its credentials. */
function answered(
  info: (params: Params) => string,
  { algorithm = 'MD5', ...more }: Partial<DigestSettings> & { algorithm?: string } = {},
) {
  return call(digest({ ...options, ...more }), '/x?y=z', proving(info, algorithm), 'POST')
}

test.each(['MD5', 'MD5-sess', 'SHA-256', 'SHA-256-sess'])(
  'a proof of a server over %s is right in any case, quoted or not',
  async (algorithm) => {
    const more = { algorithm, requireRspauth: true }
    const right = (params: Params) =>
      `rspauth="${proof(params)}", qop=auth, nc=${params['nc']!}, cnonce="${params['cnonce']!}"`
    expect((await answered(right, more)).status).toBe(200)
    expect((await answered((p) => `RSPAUTH=${proof(p).toUpperCase()}`, more)).status).toBe(200)
  },
)

test.each<[string, (params: Params) => string]>([
  ['lacks its end', (p) => `rspauth="${proof(p).slice(0, -1)}"`],
  ['is too long', (p) => `rspauth="${proof(p)}0"`],
  ['names the method', (p) => `rspauth="${p['response']!}"`],
  ['is of another count', (p) => `rspauth="${proof({ ...p, nc: '00000002' })}"`],
  ['comes with another count', (p) => `rspauth="${proof(p)}", nc=00000002`],
  ['comes with a count that is not a number', (p) => `rspauth="${proof(p)}", nc=1x`],
  ['comes with another cnonce', (p) => `rspauth="${proof(p)}", cnonce="other"`],
  ['comes with a cnonce in another case', (p) => `rspauth="${proof(p)}", cnonce="ABCDEF"`],
])('a proof of a server that %s is an error with a code and without a secret', async (_, info) => {
  const error: unknown = await answered(info, { cnonce: () => 'abcdef' }).catch((e: unknown) => e)
  expect(error).toMatchObject({
    name: 'DigestError',
    code: 'ERR_DIGEST_RSPAUTH',
    message: expect.stringContaining('rspauth') as string,
    response: { status: 200, url: new URL('http://a.test/x') },
  })
  expect(Object.keys(error as object)).not.toContain('response')
  expect(String(error)).not.toMatch(/secret|user/)
})

test('empty parameters next to the proof of a server count as absent', async () => {
  const right = (p: Params) => `rspauth="${proof(p)}", nc="", cnonce="", qop=""`
  expect((await answered(right, { requireRspauth: true })).status).toBe(200)
})

test('the counts of a proof are compared as numbers in any case', async () => {
  const auth = digest({ ...options, requireRspauth: true })
  const upper = (p: Params) => `rspauth="${proof(p)}", nc=${p['nc']!.toUpperCase()}`
  for (let n = 0; n < 11; n++)
    expect((await call(auth, '/x', proving(upper, 'MD5'))).status).toBe(200)
})

test.each([
  ['auth', ', qop="AUTH-INT"'],
  ['auth-int', ''],
])('a proof of a server over a body is reported and not checked (%s%s)', async (qop, more) => {
  const { auth, events } = watched()
  const authenticationInfo = `rspauth="00"${more}`
  await call(auth, '/x', (params) =>
    params
      ? { status: 200, authenticationInfo }
      : { status: 401, challenge: [`Digest nonce="n", qop="${qop}"`] },
  )
  expect(events).toEqual([{ type: 'rspauth-unchecked', origin: 'http://a.test' }])
})

test.each(['', 'nextnonce="n2"', 'rspauth="00", qop=auth-int', 'rspauth="00'])(
  'a response with %j proves nothing, and is rejected only if a proof is required',
  async (info) => {
    expect((await answered(() => info)).status).toBe(200)
    await expect(answered(() => info, { requireRspauth: true })).rejects.toMatchObject({
      code: 'ERR_DIGEST_RSPAUTH',
      message: expect.stringContaining('rspauth') as string,
    })
  },
)

test('requireRspauth prefers auth and rejects auth-int alone', async () => {
  const { auth, events } = watched({ requireRspauth: true, qop: 'auth-int' })
  const attempt = await auth.authorize(request('/'))
  const asking = (qop: string) => ({ status: 401, challenge: [`Digest nonce="n", qop="${qop}"`] })
  const next = await attempt.settle?.(answer(url, asking('auth-int, auth')))
  expect(next && credentialsOf(next)?.['qop']).toBe('auth')
  const cold = watched({ requireRspauth: true })
  expect((await call(cold.auth, '/', () => asking('auth-int'))).sent).toEqual([undefined])
  expect([...events, ...cold.events]).toMatchObject([{ reason: 'rspauth-not-checkable' }])
})

test.each([
  ['of a proxy in between', 407, false],
  ['of the server behind the proxy', 401, true],
])('a proof is not required of a rejection %s', async (_, status, proxy) => {
  const auth = digest({ ...options, proxy, requireRspauth: true })
  const first = await auth.authorize(request('/'))
  const rejection = { ...rejected('n'), status: proxy ? 407 : 401 }
  const second = await first.settle?.(answer(url, rejection, proxy))
  expect(await second?.settle?.(answer(url, { status }, proxy))).toBeUndefined()
})

describe('who is believed', () => {
  const info = 'nextnonce="n2", rspauth="00"'

  test('a response from another origin is not believed', async () => {
    const auth = digest(options)
    const first = await auth.authorize(request('/'))
    const second = await first.settle?.(answer(url, rejected('n')))
    const elsewhere = new URL('http://b.test/')
    await second?.settle?.(answer(elsewhere, { status: 200, authenticationInfo: info }))
    expect(credentialsOf(await auth.authorize(request('/')))).toMatchObject({ nonce: 'n' })
  })

  test.each([true, false])(
    'only the field of the responding side, server or proxy, is believed (proxy: %j)',
    async (proxy) => {
      const auth = digest({ ...options, proxy })
      const first = await auth.authorize(request('/'))
      const rejection = { ...rejected('n'), status: proxy ? 407 : 401 }
      const second = await first.settle?.(answer(url, rejection, proxy))
      const other = answer(url, { status: 200, authenticationInfo: info }, !proxy)
      await second?.settle?.(other)
      const third = await auth.authorize(request('/'))
      expect(credentialsOf(third)).toMatchObject({ nonce: 'n', nc: '00000002' })
      const own = answer(url, { status: 200, authenticationInfo: 'nextnonce="n2"' }, proxy)
      await third.settle?.(own)
      expect(credentialsOf(await auth.authorize(request('/')))).toMatchObject({ nonce: 'n2' })
    },
  )
})

test('of seventy nonces given ahead the last 64 are kept, and each is used once', async () => {
  const auth = digest(options)
  await call(auth, '/', challenges(challenge('n')))
  const open = await Promise.all(
    Array.from({ length: 70 }, async () => auth.authorize(request('/'))),
  )
  for (const [at, attempt] of open.entries()) {
    await attempt.settle?.(answer(url, { status: 200, authenticationInfo: `nextnonce="m${at}"` }))
  }
  const used: (string | undefined)[] = []
  for (let n = 0; n < 64; n++)
    used.push(credentialsOf(await auth.authorize(request('/')))?.['nonce'])
  expect(used).toEqual(Array.from({ length: 64 }, (_, n) => `m${69 - n}`))
  expect(credentialsOf(await auth.authorize(request('/')))).toMatchObject({
    nonce: 'm6',
    nc: '00000002',
  })
})

describe('requireRspauth', () => {
  const strict = { ...options, requireRspauth: true }
  const fails = { code: 'ERR_DIGEST_RSPAUTH' }

  test.each([200, 204, 302, 404, 500])(
    'requireRspauth rejects a %i to a request without credentials, and the error carries the response',
    async (status) => {
      const result = call(digest(strict), '/', () => ({ status }))
      await expect(result).rejects.toMatchObject({ ...fails, response: { status } })
    },
  )

  test('requireRspauth rejects a forged response also where a domain keeps every request cold', async () => {
    const auth = digest(strict)
    await call(auth, '/a', (params) =>
      params
        ? { status: 200, authenticationInfo: `rspauth="${proof(params)}"` }
        : rejected('n', ', domain="/never"'),
    )
    const forged = call(auth, '/b', () => ({ status: 200 }))
    await expect(forged).rejects.toMatchObject(fails)
  })

  test.each([401, 407])('requireRspauth accepts a %i, which claims nothing', async (status) => {
    expect((await call(digest(strict), '/', () => ({ status }))).status).toBe(status)
  })

  test('requireRspauth leaves the turn to the next call after a response without proof', async () => {
    const auth = digest(strict)
    const first = await auth.authorize(request('/'))
    const second = auth.authorize(request('/'))
    await expect((async () => first.settle?.(answer(url, { status: 200 })))()).rejects.toThrow()
    expect((await second).expectsChallenge).toBe(true)
  })

  test('requireRspauth does not apply to public paths and what is below them', async () => {
    const auth = digest({ ...strict, publicPaths: ['/health', '/docs/'] })
    const open = () => ({ status: 200 })
    for (const path of ['/health', '/health/live', '/docs/', '/docs/x'])
      expect((await call(auth, path, open)).status, path).toBe(200)
    for (const path of ['/healthy', '/', '/api/health'])
      await expect(call(auth, path, open), path).rejects.toMatchObject(fails)
    const wrong = call(
      auth,
      '/health',
      proving(() => 'rspauth="00"', 'MD5'),
    )
    await expect(wrong).rejects.toMatchObject(fails)
  })

  test('requireRspauth does not apply to a response from another origin', async () => {
    const first = await digest(strict).authorize(request('/'))
    const elsewhere = new URL('http://b.test/')
    expect(await first.settle?.(answer(elsewhere, { status: 200 }))).toBeUndefined()
  })
})
