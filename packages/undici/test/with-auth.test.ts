import { createServer, type IncomingMessage, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import { Writable } from 'node:stream'
import { referenceScheme } from '@latchkey/conformance'
import type { Authenticator } from '@latchkey/contract'
import { withAuth } from '@latchkey/undici'
import { Agent, FormData, request } from 'undici'
import { describe, expect, test } from 'vitest'
import { VERSIONS } from './versions.ts'

async function serve(handle: (request: IncomingMessage, response: ServerResponse) => unknown) {
  const targets: string[] = []
  const server = createServer((request, response) => {
    targets.push(request.url!)
    request.resume()
    handle(request, response)
  })
  server.keepAliveTimeout = 0
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  return {
    targets,
    origin: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    async [Symbol.asyncDispose]() {
      server.closeAllConnections()
      await new Promise((resolve) => server.close(resolve))
    },
  }
}

const echo = (request: IncomingMessage, response: ServerResponse) =>
  response.end(request.headers.authorization ?? '-')

/** Credentials that name the request as the scheme sees it. */
const naming: Authenticator = {
  authorize: ({ url, method, target }) => ({
    headers: { authorization: `${method} ${url.origin} ${target}` },
  }),
}

describe.each(VERSIONS)('%s', (_name, { Agent, interceptors, MockAgent, Pool, request }) => {
  test('a Pool whose calls name no origin uses the one of the option', async () => {
    await using server = await serve(echo)
    const pool = new Pool(server.origin)
    const composed = pool.compose(withAuth(naming, { origin: server.origin }))
    const { body } = await composed.request({ method: 'GET', path: '/a' })
    expect(await body.text()).toBe(`GET ${server.origin} /a`)
    await pool.destroy()
  })

  test('the scheme sees the query as it is sent', async () => {
    await using server = await serve(echo)
    const agent = new Agent()
    const dispatcher = agent.compose(withAuth(naming))
    const query = { a: 'b c', list: [1, 2], quote: "it's" }
    const { body } = await request(`${server.origin}/x`, { dispatcher, query })
    expect(await body.text()).toBe(`GET ${server.origin} ${server.targets[0] ?? ''}`)
    await agent.destroy()
  })

  test.each([
    ['an object', { Authorization: 'left over', 'x-kept': 'yes' }],
    ['a flat list', ['authorization', 'left over', 'x-kept', 'yes']],
    [
      'pairs',
      new Map([
        ['AUTHORIZATION', 'left over'],
        ['x-kept', 'yes'],
      ]),
    ],
  ])('sets its field among the headers of %s', async (_name, headers) => {
    await using server = await serve((request, response) => {
      response.end(JSON.stringify([request.headers.authorization, request.headers['x-kept']]))
    })
    const agent = new Agent()
    const dispatcher = agent.compose(withAuth(naming))
    const { body } = await request(`${server.origin}/x`, { dispatcher, headers })
    expect(await body.json()).toEqual([`GET ${server.origin} /x`, 'yes'])
    await agent.destroy()
  })

  test('dispatches synchronously when the scheme is synchronous', async () => {
    await using server = await serve(echo)
    const agent = new Agent()
    const order: string[] = []
    const dispatcher = agent.compose(
      (dispatch) => (opts, handler) => {
        order.push(opts.path)
        return dispatch(opts, handler)
      },
      withAuth(naming),
    )
    const calls = ['/1', '/2', '/3'].map((path) => request(server.origin + path, { dispatcher }))
    expect(order).toEqual(['/1', '/2', '/3'])
    for (const { body } of await Promise.all(calls)) await body.dump()
    await agent.destroy()
  })

  test('keeps trailers, and works with stream and pipeline', async () => {
    await using server = await serve((_request, response) => {
      response.writeHead(200, { trailer: 'x-sum' })
      response.write('body')
      response.addTrailers({ 'x-sum': '4' })
      response.end()
    })
    const agent = new Agent()
    const dispatcher = agent.compose(withAuth(naming))
    const call = { origin: server.origin, path: '/', method: 'GET' } as const
    const { trailers } = await dispatcher.stream(
      call,
      () =>
        new Writable({
          write: (_c, _e, done) => {
            done()
          },
        }),
    )
    expect(trailers).toEqual({ 'x-sum': '4' })
    let text = ''
    const piped = dispatcher.pipeline(call, ({ body }) => body)
    for await (const chunk of piped.end()) text += String(chunk)
    expect(text).toBe('body')
    await agent.destroy()
  })

  test.each(['dump', 'dns', 'decompress', 'deduplicate', 'responseError'] as const)(
    'works with the interceptor %s, which is composed after it',
    async (name) => {
      // The types of undici 7 don't have all of them.
      const make = (interceptors as Partial<typeof interceptors>)[name]
      if (make === undefined) return
      let sends = 0
      await using server = await serve((request, response) => {
        sends++
        const isKnown = request.headers.authorization?.startsWith('Counter') === true
        if (!isKnown) response.writeHead(401, { 'www-authenticate': 'Counter nonce="1"' })
        response.end(isKnown ? 'accepted' : 'rejected')
      })
      const agent = new Agent()
      const scheme = referenceScheme({ origins: server.origin })
      const dispatcher = agent.compose(withAuth(scheme), make())
      const { statusCode, body } = await request(server.origin, { dispatcher })
      await body.dump()
      expect([statusCode, sends]).toEqual([200, 2])
      await agent.destroy()
    },
  )

  test('works over a MockAgent', async () => {
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
    await using server = await serve((request, response) => {
      seen.push(request.headers.authorization)
      response.writeHead(++tries < 3 ? 503 : 200).end('in')
    })
    let count = 0
    const agent = new Agent()
    const dispatcher = agent.compose(
      withAuth({ authorize: () => ({ headers: { authorization: `try ${++count}` } }) }),
      interceptors.retry({ minTimeout: 1, maxTimeout: 1 }),
    )
    const { body } = await request(server.origin, { dispatcher })
    expect(await body.text()).toBe('in')
    expect(seen).toEqual(['try 1', 'try 2', 'try 3'])
    await agent.destroy()
  })

  test("undici's own cache, inside, keeps public answers and no private ones", async () => {
    await using server = await serve((request, response) => {
      const isPublic = request.url === '/public'
      response.setHeader('cache-control', isPublic ? 'public, max-age=60' : 'max-age=60')
      response.end('in')
    })
    const agent = new Agent()
    const dispatcher = agent.compose(interceptors.cache(), withAuth(naming))
    for (const path of ['/public', '/public', '/mine', '/mine']) {
      const { body } = await request(server.origin + path, { dispatcher })
      await body.dump()
    }
    expect(server.targets).toEqual(['/public', '/mine', '/mine'])
    await agent.destroy()
  })

  test("undici's own dns, inside, changes the address and not what the scheme authorizes", async () => {
    await using server = await serve(echo)
    const origin = server.origin.replace('127.0.0.1', 'localhost')
    const agent = new Agent()
    const dispatcher = agent.compose(interceptors.dns({ affinity: 4 }), withAuth(naming))
    const { body } = await request(`${origin}/x`, { dispatcher })
    expect(await body.text()).toBe(`GET ${origin} /x`)
    await agent.destroy()
  })

  test('a redirect, followed outside, has each hop authorized for its own URL', async () => {
    await using server = await serve((request, response) => {
      if (request.url === '/here') response.writeHead(302, { location: '/there?a=b' }).end()
      else echo(request, response)
    })
    const agent = new Agent()
    const dispatcher = agent.compose(
      withAuth(naming),
      interceptors.redirect({ maxRedirections: 2 }),
      interceptors.retry(),
    )
    const { body } = await request(`${server.origin}/here`, { dispatcher })
    expect(await body.text()).toBe(`GET ${server.origin} /there?a=b`)
    await agent.destroy()
  })

  test('sends every value of a name that comes twice in a flat list', async () => {
    await using server = await serve((request, response) => {
      response.end(JSON.stringify(request.headersDistinct['x-twice']))
    })
    const agent = new Agent()
    const dispatcher = agent.compose(withAuth(naming))
    const headers = ['x-twice', 'a', 'x-twice', 'b', 'x-twice', 'c']
    const { body } = await request(server.origin, { dispatcher, headers })
    expect(await body.json()).toEqual(['a', 'b', 'c'])
    await agent.destroy()
  })

  test('all requests that a scheme sees have one shape, for which the engine has one hidden class', async () => {
    await using server = await serve(echo)
    const agent = new Agent()
    const own: string[][] = []
    const dispatcher = agent.compose(
      withAuth({
        authorize: (request) => {
          own.push(Object.keys(request))
          expect(request.signal?.aborted).toBe(false)
          return { headers: {} }
        },
      }),
    )
    const { body } = await request(server.origin, { dispatcher })
    await body.dump()
    // An accessor of its own, such as `signal` in a literal, would make a new hidden class for each call.
    expect(own).toEqual([['method', 'url', 'target', 'body']])
    await agent.destroy()
  })
})

test('a form is sent with the boundary that the scheme has read', async () => {
  let text = ''
  let type: string | undefined
  await using server = await serve((request, response) => {
    type = request.headers['content-type']
    request.on('data', (chunk) => (text += String(chunk)))
    request.on('end', () => response.end())
  })
  let read = ''
  const agent = new Agent()
  const dispatcher = agent.compose(
    withAuth({
      authorize: async ({ body }) => {
        if (typeof body === 'function') read = new TextDecoder().decode(await body())
        return { headers: {} }
      },
    }),
  )
  const form = new FormData()
  form.set('name', 'value')
  const { body } = await request(server.origin, { dispatcher, method: 'POST', body: form })
  await body.dump()
  expect(text).toBe(read)
  expect(text).toContain(type?.replace(/.*boundary=/, ''))
  await agent.destroy()
})
