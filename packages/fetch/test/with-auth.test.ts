import { withAuth } from '@latchkey/fetch'
import { describe, expect, test } from 'vitest'
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

  test('hands over a refusal as an ordinary 401 with its body', async () => {
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

  test('works over a fetch that takes only a Request', async () => {
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

  test('lets the scheme replace an Authorization that the caller set by hand', async () => {
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

  test('does not wait for a refusal that never ends', async () => {
    await using server = await serve((seen, response) => {
      if (seen.authorization !== undefined) return response.end('welcome')
      response.writeHead(401, { 'www-authenticate': 'Target' })
      return response.write('once upon a time')
    })
    const { authenticator } = targetScheme(server.origin)
    const response = await withAuth(authenticator)(server.origin)
    expect(await response.text()).toBe('welcome')
  })

  test('does not read a refusal to its end when it is long', async () => {
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

  test('tells the scheme when no answer came', async () => {
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
