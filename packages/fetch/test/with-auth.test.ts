import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import type { AuthAttempt } from '@latchkey/contract'
import { withAuth } from '@latchkey/fetch'
import { afterEach, describe, expect, test } from 'vitest'
import { challenge, serve, targetScheme } from './server.ts'

const protectedServer = () =>
  serve((seen, response) => {
    if (!challenge(seen, response)) response.end(`welcome ${seen.method} ${seen.body}`)
  })

describe('calls', () => {
  test('answers a challenge and resolves to the ordinary response', async () => {
    await using server = await protectedServer()
    const { authenticator, log } = targetScheme(server.origin)
    const response = await withAuth(authenticator)(`${server.origin}/a?b=c#d`)
    expect(response).toBeInstanceOf(Response)
    expect(response.status).toBe(200)
    expect(response.redirected).toBe(false)
    expect(await response.text()).toBe('welcome GET ')
    expect(server.seen.map(({ authorization }) => authorization)).toEqual([
      undefined,
      'Target GET /a?b=c',
    ])
    expect(log).toEqual(['GET /a?b=c -', 'settled 401', 'settled 200'])
  })

  test('returns a rejected response as an ordinary 401 with its body', async () => {
    await using server = await serve((_seen, response) => {
      response.writeHead(401, { 'www-authenticate': 'Target' }).end('no')
    })
    const { authenticator } = targetScheme(server.origin)
    const response = await withAuth(authenticator)(server.origin)
    expect(response.status).toBe(401)
    expect(await response.text()).toBe('no')
    expect(server.seen).toHaveLength(2)
  })

  test.each(['/a b', '/a%20b', '/a%2Fb', '/id:invite', '/ä', '/x?', '/x?y=%2F#z'])(
    'sends %s as the scheme saw it',
    async (path) => {
      await using server = await protectedServer()
      const { authenticator } = targetScheme(server.origin, { eager: true })
      const fetch = withAuth(authenticator)
      for (const input of [
        server.origin + path,
        new URL(server.origin + path),
        new Request(server.origin + path),
      ]) {
        expect((await fetch(input)).status).toBe(200)
      }
    },
  )

  test.each(['/items', '', null, undefined, 'http://['])(
    'names the URL %j that it cannot use',
    async (input) => {
      const fetch = withAuth({ authorize: () => ({ headers: {} }) })
      await expect(fetch(input!)).rejects.toThrow(
        new TypeError(`Failed to parse URL from ${input}`),
      )
    },
  )

  test('sends nothing of the scheme to another origin', async () => {
    await using server = await protectedServer()
    const { authenticator } = targetScheme('https://api.example')
    const response = await withAuth(authenticator)(server.origin)
    expect(response.status).toBe(401)
    expect(server.seen.map(({ authorization }) => authorization)).toEqual([undefined])
  })

  test('looks up the global fetch at each call', async () => {
    const { authenticator } = targetScheme('https://api.example')
    const fetch = withAuth(authenticator)
    const before = globalThis.fetch
    globalThis.fetch = () => Promise.resolve(new Response('from the replacement'))
    try {
      expect(await (await fetch('https://api.example/')).text()).toBe('from the replacement')
    } finally {
      globalThis.fetch = before
    }
  })

  test('works over a fetch that accepts only a Request', async () => {
    const { authenticator } = targetScheme('https://api.example', { eager: true })
    const app = async (input: unknown) => {
      const request = input as Request
      return new Response(`${request.method} ${request.headers.get('authorization') ?? '-'}`)
    }
    const response = await withAuth(
      authenticator,
      app,
    )(new Request('https://api.example/x', { method: 'DELETE' }))
    expect(await response.text()).toBe('DELETE Target DELETE /x')
  })

  test('writes methods as fetch does', async () => {
    await using server = await protectedServer()
    const { authenticator, log } = targetScheme(server.origin, { eager: true })
    await withAuth(authenticator)(server.origin, { method: 'post' })
    await withAuth(authenticator)(server.origin, { method: 'PATCH' })
    expect(log.filter((line) => line.startsWith('P'))).toEqual(['POST / -', 'PATCH / -'])
    expect(server.seen.map(({ method }) => method)).toEqual(['POST', 'PATCH'])
  })

  test('changes neither the init nor the Request that it was given', async () => {
    await using server = await protectedServer()
    const { authenticator } = targetScheme(server.origin)
    const headers = { accept: 'text/plain' }
    const init = Object.freeze({ method: 'POST', headers: Object.freeze(headers), body: 'x' })
    const request = new Request(server.origin, { headers })
    const fetch = withAuth(authenticator)
    expect((await fetch(server.origin, init)).status).toBe(200)
    expect((await fetch(request)).status).toBe(200)
    expect([...request.headers]).toEqual([['accept', 'text/plain']])
    expect(server.seen.every((seen) => seen.headers.accept === 'text/plain')).toBe(true)
  })

  test('replaces an Authorization that the caller has set', async () => {
    await using server = await protectedServer()
    const { authenticator } = targetScheme(server.origin, { eager: true })
    const response = await withAuth(authenticator)(server.origin, {
      headers: { Authorization: 'Basic left-over' },
    })
    expect(response.status).toBe(200)
  })

  test('opens no more connections than the bare client for as many requests', async () => {
    await using server = await protectedServer()
    for (let call = 0; call < 10; call++) await (await fetch(server.origin)).text()
    const bare = server.connections()

    await using other = await protectedServer()
    const authFetch = withAuth(targetScheme(other.origin).authenticator)
    for (let call = 0; call < 5; call++) await (await authFetch(other.origin)).text()
    expect(other.seen).toHaveLength(server.seen.length)
    expect(other.connections()).toBeLessThanOrEqual(bare)
  })

  test('does not wait for a rejected response that never ends', async () => {
    await using server = await serve((seen, response) => {
      if (seen.authorization !== undefined) return response.end('welcome')
      response.writeHead(401, { 'www-authenticate': 'Target' })
      return response.write('once upon a time')
    })
    const { authenticator } = targetScheme(server.origin)
    const response = await withAuth(authenticator)(server.origin)
    expect(await response.text()).toBe('welcome')
  })

  test('does not read a long rejected response to its end', async () => {
    let closedEarly = false
    await using server = await serve((seen, response) => {
      if (seen.authorization !== undefined) return response.end('welcome')
      response.writeHead(401, { 'www-authenticate': 'Target' })
      response.on('close', () => (closedEarly = !response.writableFinished))
      const more = (): void => {
        while (response.write('x'.repeat(65_536)));
        response.once('drain', more)
      }
      more()
      return response
    })
    const { authenticator } = targetScheme(server.origin)
    const response = await withAuth(authenticator)(server.origin)
    expect(await response.text()).toBe('welcome')
    await expect.poll(() => closedEarly).toBe(true)
  })

  test('calls abandon when no response came', async () => {
    await using server = await serve((_seen, _response, { socket }) => socket.destroy())
    const { authenticator, log } = targetScheme(server.origin)
    await expect(withAuth(authenticator)(server.origin)).rejects.toThrow(TypeError)
    expect(log.at(-1)).toBe('abandoned')
  })
})

describe('aborts', () => {
  test('does nothing when the signal was aborted before', async () => {
    const reason = new Error('not today')
    const { authenticator, log } = targetScheme('https://api.example')
    const call = withAuth(authenticator)('https://api.example/', {
      signal: AbortSignal.abort(reason),
    })
    await expect(call).rejects.toBe(reason)
    expect(log).toEqual([])
  })

  test.each(['init', 'Request'])('ends a send when the signal of the %s aborts', async (where) => {
    const controller = new AbortController()
    const reason = new Error('changed my mind')
    await using server = await serve(() => {
      controller.abort(reason)
    })
    const { authenticator, log } = targetScheme(server.origin)
    const fetch = withAuth(authenticator)
    const { signal } = controller
    const call =
      where === 'init'
        ? fetch(server.origin, { signal })
        : fetch(new Request(server.origin, { signal }))
    await expect(call).rejects.toBe(reason)
    expect(log).toEqual(['GET / -', 'abandoned'])
  })
})

describe('the default fetch', () => {
  const original = globalThis.fetch
  afterEach(() => {
    globalThis.fetch = original
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
])('rejects wrong arguments when they are passed (%#)', (args) => {
  const call = withAuth as (...args: unknown[]) => unknown
  expect(() => call(...args)).toThrow(TypeError)
  expect(() => call(...args)).toThrow(/^"(authenticator|fetch)" must be a /)
  expect(() => call(...args)).not.toThrow(/secret/)
})

describe('connections', () => {
  test.each(['GET', 'POST', 'PUT', 'PATCH'])('a cold %s opens one', async (method) => {
    for (const text of ['', 'credentials are required']) {
      await using server = await serve((seen, response) => {
        if (!challenge(seen, response, text)) response.end('welcome')
      })
      const { authenticator } = targetScheme(server.origin)
      const init = method === 'GET' ? { method } : { method, body: 'x' }
      expect((await withAuth(authenticator)(server.origin, init)).status).toBe(200)
      expect([server.seen.length, server.connections()]).toEqual([2, 1])
    }
  })

  test.each(['GET', 'POST'])(
    'a %s whose answer dies with the connection is authorized again and sent once more',
    async (method) => {
      const connections = new Set<unknown>()
      const rejected = new Set<unknown>()
      const server = createServer((request, response) => {
        request.resume()
        request.on('end', () => {
          const { socket } = request
          connections.add(socket)
          if (request.headers.authorization === undefined) {
            rejected.add(socket)
            response.writeHead(401, { 'www-authenticate': 'Count' }).end('no')
          } else if (rejected.has(socket)) socket.destroy()
          else response.end(request.headers.authorization)
        })
      })
      await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
      const { port } = server.address() as AddressInfo
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
      const call = withAuth({ authorize: send })
      const response = await call(`http://127.0.0.1:${port}`, {
        method,
        ...(method === 'POST' && { body: 'x' }),
      })
      expect(await response.text()).toBe('Count 2')
      expect(log).toEqual(['settled 401', 'abandoned', 'settled 200'])
      expect(connections.size).toBe(2)
      server.closeAllConnections()
      server.close()
    },
  )
})
