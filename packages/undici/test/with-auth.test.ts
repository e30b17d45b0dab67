import type { IncomingMessage, ServerResponse } from 'node:http'
import { PassThrough } from 'node:stream'
import { referenceScheme } from '@latchkey/conformance'
import type { Authenticator } from '@latchkey/contract'
import { withAuth } from '@latchkey/undici'
import * as undici7 from 'undici'
import { describe, expect, test } from 'vitest'
import { composed, serve } from './server.ts'
import { VERSIONS } from './versions.ts'

const echo = (request: IncomingMessage, response: ServerResponse) =>
  response.end(request.headers.authorization ?? '-')

/** Credentials that name the request as the scheme sees it. */
const naming: Authenticator = {
  authorize: ({ url, method, target }) => ({
    headers: { authorization: `${method} ${url.origin} ${target}` },
  }),
}

describe.each(VERSIONS)('%s', (_name, undici) => {
  const { interceptors, MockAgent, Pool, request } = undici

  test('a Pool whose calls name no origin uses the one of the option', async () => {
    const server = await serve(echo)
    const pool = new Pool(server.origin)
    const dispatcher = pool.compose(withAuth(naming, { origin: server.origin }))
    const { body } = await dispatcher.request({ method: 'GET', path: '/a' })
    expect(await body.text()).toBe(`GET ${server.origin} /a`)
    await pool.destroy()
  })

  test('the scheme sees the query as it is sent', async () => {
    const server = await serve(echo)
    const dispatcher = composed(undici, withAuth(naming))
    const query = { a: 'b c', list: [1, 2], quote: "it's" }
    const { body } = await request(`${server.origin}/x`, { dispatcher, query })
    expect(await body.text()).toBe(`GET ${server.origin} ${server.seen[0]?.target ?? ''}`)
  })

  test.each([
    ['an object', { Authorization: 'left over', 'x-twice': ['a', 'b'] }],
    ['a flat list', ['authorization', 'left over', 'x-twice', 'a', 'x-twice', 'b']],
    ['pairs', new Map<string, string | string[]>([['x-twice', ['a', 'b']]])],
  ])(
    'the scheme’s field is set among the headers of %s, and the others are sent',
    async (_name, headers) => {
      const server = await serve(({ headers, headersDistinct }, response) => {
        response.end(JSON.stringify([headers.authorization, headersDistinct['x-twice']]))
      })
      const dispatcher = composed(undici, withAuth(naming))
      const { body } = await request(`${server.origin}/x`, { dispatcher, headers })
      expect(await body.json()).toEqual([`GET ${server.origin} /x`, ['a', 'b']])
    },
  )

  test('dispatch is synchronous when the scheme is', async () => {
    const server = await serve(echo)
    const order: string[] = []
    const dispatcher = composed(
      undici,
      (dispatch) => (opts, handler) => {
        order.push(opts.path)
        return dispatch(opts, handler)
      },
      withAuth(naming),
    )
    const calls = ['/1', '/2', '/3'].map((path) => request(server.origin + path, { dispatcher }))
    expect(order).toEqual(['/1', '/2', '/3'])
    for (const { body } of await Promise.all(calls)) await body.dump()
  })

  test('trailers are kept, and stream and pipeline work', async () => {
    const server = await serve((_request, response) => {
      response.writeHead(200, { trailer: 'x-sum' })
      response.write('body')
      response.addTrailers({ 'x-sum': '4' })
      response.end()
    })
    const dispatcher = composed(undici, withAuth(naming))
    const call = { origin: server.origin, path: '/', method: 'GET' } as const
    const { trailers } = await dispatcher.stream(call, () => new PassThrough().resume())
    expect(trailers).toEqual({ 'x-sum': '4' })
    let text = ''
    const piped = dispatcher.pipeline(call, ({ body }) => body)
    for await (const chunk of piped.end()) text += String(chunk)
    expect(text).toBe('body')
  })

  test.each(['dump', 'dns', 'decompress', 'deduplicate', 'responseError'] as const)(
    'the interceptor %s works when it is composed after ours',
    async (name) => {
      // The types of undici 7 don't have all of them.
      const make = (interceptors as Partial<typeof interceptors>)[name]
      if (make === undefined) return
      const server = await serve((request, response) => {
        const isKnown = request.headers.authorization?.startsWith('Counter') === true
        if (!isKnown) response.writeHead(401, { 'www-authenticate': 'Counter nonce="1"' })
        response.end(isKnown ? 'accepted' : 'rejected')
      })
      const scheme = referenceScheme({ origins: server.origin })
      const dispatcher = composed(undici, withAuth(scheme), make())
      const { statusCode, body } = await request(server.origin, { dispatcher })
      await body.dump()
      expect([statusCode, server.seen.length]).toEqual([200, 2])
    },
  )

  test('the interceptor works over a MockAgent', async () => {
    const mock = new MockAgent()
    mock.disableNetConnect()
    const scheme = referenceScheme({ origins: 'https://api.example' })
    const pool = mock.get('https://api.example')
    pool
      .intercept({ path: '/x' })
      .reply(401, 'no', { headers: { 'www-authenticate': 'Counter nonce="1"' } })
    pool
      .intercept({ path: '/x', headers: { authorization: /^Counter 1 .* GET \/x$/ } })
      .reply(200, 'mocked')
    const dispatcher = mock.compose(withAuth(scheme))
    const { body } = await request('https://api.example/x', { dispatcher })
    expect(await body.text()).toBe('mocked')
    expect(scheme.attempts).toMatchObject({ settled: 2, abandoned: 0, faults: [] })
    await mock.close()
  })

  test("undici's own retry, outside, has each try authorized again", async () => {
    let tries = 0
    const seen: unknown[] = []
    const server = await serve((request, response) => {
      seen.push(request.headers.authorization)
      response.writeHead(++tries < 3 ? 503 : 200).end('in')
    })
    let count = 0
    const dispatcher = composed(
      undici,
      withAuth({ authorize: () => ({ headers: { authorization: `try ${++count}` } }) }),
      interceptors.retry({ minTimeout: 1, maxTimeout: 1 }),
    )
    const { body } = await request(server.origin, { dispatcher })
    expect(await body.text()).toBe('in')
    expect(seen).toEqual(['try 1', 'try 2', 'try 3'])
  })

  test("undici's own cache, inside, keeps public answers and no private ones", async () => {
    const server = await serve((request, response) => {
      const isPublic = request.url === '/public'
      response.setHeader('cache-control', isPublic ? 'public, max-age=60' : 'max-age=60')
      response.end('in')
    })
    const dispatcher = composed(undici, interceptors.cache(), withAuth(naming))
    for (const path of ['/public', '/public', '/mine', '/mine']) {
      const { body } = await request(server.origin + path, { dispatcher })
      await body.dump()
    }
    expect(server.seen.map(({ target }) => target)).toEqual(['/public', '/mine', '/mine'])
  })

  test("undici's own dns, inside, changes the address and not what the scheme authorizes", async () => {
    const server = await serve(echo)
    const origin = server.origin.replace('127.0.0.1', 'localhost')
    const dispatcher = composed(undici, interceptors.dns({ affinity: 4 }), withAuth(naming))
    const { body } = await request(`${origin}/x`, { dispatcher })
    expect(await body.text()).toBe(`GET ${origin} /x`)
  })

  test("a redirect that undici's own interceptors follow, outside, has each hop authorized for its own URL", async () => {
    const server = await serve((request, response) => {
      if (request.url === '/here') response.writeHead(302, { location: '/there?a=b' }).end()
      else echo(request, response)
    })
    const dispatcher = composed(
      undici,
      withAuth(naming),
      interceptors.redirect({ maxRedirections: 2 }),
      interceptors.retry(),
    )
    const { body } = await request(`${server.origin}/here`, { dispatcher })
    expect(await body.text()).toBe(`GET ${server.origin} /there?a=b`)
  })

  test('all requests that a scheme sees have one shape, for which the engine has one hidden class', async () => {
    const server = await serve(echo)
    const own: string[][] = []
    const authenticator: Authenticator = {
      authorize: (request) => {
        own.push(Object.keys(request))
        expect(request.signal?.aborted).toBe(false)
        return { headers: {} }
      },
    }
    const dispatcher = composed(undici, withAuth(authenticator))
    const { body } = await request(server.origin, { dispatcher })
    await body.dump()
    // An accessor of its own, such as `signal` in a literal, would make a new hidden class for each call.
    expect(own).toEqual([['method', 'url', 'target', 'body']])
  })
})

test('a form is sent with the boundary that the scheme has read', async () => {
  let type: string | undefined
  const server = await serve((request, response) => {
    type = request.headers['content-type']
    response.end()
  })
  let read = ''
  const authenticator: Authenticator = {
    authorize: async ({ body }) => {
      if (typeof body === 'function') read = new TextDecoder().decode(await body())
      return { headers: {} }
    },
  }
  const form = new undici7.FormData()
  form.set('name', 'value')
  const dispatcher = composed(undici7, withAuth(authenticator))
  await undici7.request(server.origin, { dispatcher, method: 'POST', body: form })
  expect(server.seen[0]?.body).toBe(read)
  expect(read).toContain(type?.replace(/.*boundary=/, ''))
})

test.each([
  [[]],
  [[{ username: 'user', password: 'secret' }]],
  [[naming, { origin: 'nowhere' }]],
  [[naming, null]],
])('wrong arguments are rejected when they are passed (%#)', (args) => {
  const call = withAuth as (...args: unknown[]) => unknown
  expect(() => call(...args)).toThrow(TypeError)
  expect(() => call(...args)).toThrow(/^"(authenticator|origin|options)" must be /)
  expect(() => call(...args)).not.toThrow(/secret/)
})
