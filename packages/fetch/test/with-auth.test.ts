import type { AuthAttempt } from '@latchkey/contract'
import { withAuth } from '@latchkey/fetch'
import { afterEach, describe, expect, test } from 'vitest'
import { protectedServer, serve, targetScheme } from './server.ts'

test('a call answers a challenge and resolves to the ordinary response', async () => {
  await using server = await protectedServer()
  const { authenticator, log } = targetScheme(server.origin)
  const response = await withAuth(authenticator)(`${server.origin}/a?b=c#d`)
  expect(response).toBeInstanceOf(Response)
  expect(response.redirected).toBe(false)
  expect([response.status, await response.text()]).toEqual([200, 'welcome GET '])
  expect(server.seen.map(({ authorization }) => authorization)).toEqual([
    undefined,
    'Target GET /a?b=c',
  ])
  expect(log).toEqual(['GET /a?b=c -', 'settled 401', 'settled 200'])
})

test.each(['/a b', '/a%20b', '/a%2Fb', '/id:invite', '/ä', '/x?', '/x?y=%2F#z'])(
  'the target of %s is sent as the scheme saw it',
  async (path) => {
    await using server = await protectedServer()
    const fetch = withAuth(targetScheme(server.origin, { eager: true }).authenticator)
    const url = server.origin + path
    for (const input of [url, new URL(url), new Request(url)]) {
      expect((await fetch(input)).status).toBe(200)
    }
  },
)

test.each(['/items', '', null, undefined, 'http://['])(
  'the error names the URL %j that cannot be used',
  async (input) => {
    const fetch = withAuth({ authorize: () => ({ headers: {} }) })
    await expect(fetch(input!)).rejects.toThrow(new TypeError(`Failed to parse URL from ${input}`))
  },
)

test('the adapter works over a fetch that accepts only a Request', async () => {
  const { authenticator } = targetScheme('https://api.example', { eager: true })
  const app = async (input: unknown) => {
    const request = input as Request
    return new Response(`${request.method} ${request.headers.get('authorization') ?? '-'}`)
  }
  const request = new Request('https://api.example/x', { method: 'DELETE' })
  const response = await withAuth(authenticator, app)(request)
  expect(await response.text()).toBe('DELETE Target DELETE /x')
})

test('a Request that is passed is not changed', async () => {
  await using server = await protectedServer()
  const request = new Request(server.origin, { headers: { accept: 'text/plain' } })
  const response = await withAuth(targetScheme(server.origin).authenticator)(request)
  expect(response.status).toBe(200)
  expect([...request.headers]).toEqual([['accept', 'text/plain']])
  expect(server.seen.map(({ headers }) => headers.accept)).toEqual(['text/plain', 'text/plain'])
})

test('a send ends when the signal of a Request aborts', async () => {
  const controller = new AbortController()
  const reason = new Error('changed my mind')
  await using server = await serve(() => {
    controller.abort(reason)
  })
  const { authenticator, log } = targetScheme(server.origin)
  const request = new Request(server.origin, { signal: controller.signal })
  await expect(withAuth(authenticator)(request)).rejects.toBe(reason)
  expect(log).toEqual(['GET / -', 'abandoned'])
})

describe('the default fetch', () => {
  const original = globalThis.fetch
  afterEach(() => {
    globalThis.fetch = original
  })

  test('the default fetch is looked up at each call', async () => {
    const authFetch = withAuth(targetScheme('https://api.example').authenticator)
    globalThis.fetch = () => Promise.resolve(new Response('from the replacement'))
    expect(await (await authFetch('https://api.example/')).text()).toBe('from the replacement')
  })

  const wrappers: [string, (inner: typeof fetch) => typeof fetch][] = [
    ['is this adapter', (inner) => inner],
    ['calls this adapter', (inner) => (input, init) => inner(input, init)],
    [
      'waits, and calls this adapter with a copy of the init',
      (inner) => async (input, init) => {
        await new Promise(setImmediate)
        return inner(input, { ...init, headers: new Headers(init?.headers) })
      },
    ],
    [
      'waits, and calls this adapter with a new Request',
      (inner) => async (input, init) => {
        const request = new Request(input, init)
        await new Promise(setImmediate)
        return inner(request)
      },
    ],
  ]

  test.each(wrappers)(
    'a default fetch that %s uses the previous one to send',
    async (_name, wrap) => {
      await using server = await protectedServer()
      const { authenticator, log } = targetScheme(server.origin)
      const authFetch = withAuth(authenticator)
      globalThis.fetch = wrap(authFetch)
      for (const fetch of [globalThis.fetch, authFetch]) {
        log.length = 0
        server.seen.length = 0
        const response = await fetch(server.origin, { method: 'POST', body: 'x' })
        expect(await response.text()).toBe('welcome POST x')
        expect(server.seen).toHaveLength(2)
        // A wrapper that is called first calls the adapter, which calls the wrapper.
        expect(log).toEqual(['POST / replayable', 'settled 401', 'settled 200'])
      }
    },
  )

  test('a default fetch that is another adapter of ours is used once', async () => {
    await using server = await serve((seen, response) => {
      response.end(`${String(seen.headers['x-first'])} ${String(seen.headers['x-second'])}`)
    })
    let calls = 0
    const adapter = (name: 'x-first' | 'x-second') =>
      withAuth({
        authorize: () => {
          calls++
          return { headers: { [name]: name } }
        },
      })
    globalThis.fetch = adapter('x-first')
    globalThis.fetch = adapter('x-second')
    expect(await (await fetch(server.origin)).text()).toBe('x-first x-second')
    expect(calls).toBe(2)
  })

  test('a default fetch that calls the adapter for parallel requests authorizes each', async () => {
    await using server = await protectedServer()
    const { authenticator, log } = targetScheme(server.origin)
    const authFetch = withAuth(authenticator)
    globalThis.fetch = async (...args) => {
      await new Promise(setImmediate)
      return authFetch(...args)
    }
    const responses = await Promise.all([1, 2, 3].map(() => fetch(server.origin)))
    expect(responses.map(({ status }) => status)).toEqual([200, 200, 200])
    expect(log.filter((line) => line.startsWith('GET'))).toHaveLength(3)
  })
})

test.each([
  [[]],
  [[{ username: 'user', password: 'secret' }]],
  [['digest']],
  [[null]],
  [[{ authorize: () => ({ headers: {} }) }, { origin: 'https://api.example' }]],
])('wrong arguments are rejected when they are passed (%#)', (args) => {
  const call = withAuth as (...args: unknown[]) => unknown
  expect(() => call(...args)).toThrow(TypeError)
  expect(() => call(...args)).toThrow(/^"(authenticator|fetch)" must be a /)
  expect(() => call(...args)).not.toThrow(/secret/)
})

test.each(['GET', 'POST', 'PUT', 'PATCH'])('a cold %s opens one connection', async (method) => {
  for (const text of ['', 'credentials are required']) {
    await using server = await protectedServer(text)
    const { authenticator } = targetScheme(server.origin)
    const init = method === 'GET' ? { method } : { method, body: 'x' }
    expect((await withAuth(authenticator)(server.origin, init)).status).toBe(200)
    expect([server.seen.length, server.connections()]).toEqual([2, 1])
  }
})

test.each([{ method: 'GET' }, { method: 'POST', body: 'x' }])(
  'a call (%j) whose answer dies with the connection is authorized again and sent once more',
  async (init) => {
    const rejected = new Set<unknown>()
    await using server = await serve(({ authorization }, response, { socket }) => {
      if (authorization === undefined) {
        rejected.add(socket)
        response.writeHead(401, { 'www-authenticate': 'Count' }).end('no')
      } else if (rejected.has(socket)) socket.destroy()
      else response.end(authorization)
    })
    const log: string[] = []
    let count = 0
    let isKnown = false
    const send = (): AuthAttempt => ({
      headers: isKnown ? { authorization: `Count ${++count}` } : {},
      settle: ({ status }) => {
        log.push(`settled ${status}`)
        isKnown = true
        return status === 401 ? send() : undefined
      },
      abandon: () => log.push('abandoned'),
    })
    const response = await withAuth({ authorize: send })(server.origin, init)
    expect(await response.text()).toBe('Count 2')
    expect(log).toEqual(['settled 401', 'abandoned', 'settled 200'])
    expect(server.connections()).toBe(2)
  },
)
