import { createServer, type IncomingMessage, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import { Readable, Stream } from 'node:stream'
import type { AuthAttempt, Authenticator, AuthRequest } from '@latchkey/contract'
import { withAuth } from '@latchkey/undici'
import { describe, expect, test } from 'vitest'
import { VERSIONS } from './versions.ts'

interface Seen {
  readonly method: string
  readonly body: string
}

async function serve(
  handle: (request: IncomingMessage, response: ServerResponse, seen: Seen[]) => unknown,
) {
  const seen: Seen[] = []
  let connections = 0
  const server = createServer((request, response) => {
    let body = ''
    request.on('data', (chunk) => (body += String(chunk)))
    request.on('end', () => {
      seen.push({ method: request.method ?? '', body })
      handle(request, response, seen)
    })
  })
  server.keepAliveTimeout = 0
  server.on('connection', () => connections++)
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  return {
    seen,
    connections: () => connections,
    origin: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    async [Symbol.asyncDispose]() {
      server.closeAllConnections()
      await new Promise((resolve) => server.close(resolve))
    },
  }
}

/** Learns from its first challenge; counts what it sends. */
function learner(isAsync: boolean) {
  const ends: string[] = []
  let isKnown = false
  let count = 0
  const attempt = ({ method }: Pick<AuthRequest, 'method'>): AuthAttempt => {
    const name = isKnown ? `${method} ${++count}` : method
    const settle = (status: number): AuthAttempt | undefined => {
      ends.push(`${name} settled ${status}`)
      const wasKnown = isKnown
      isKnown ||= status === 401
      return status === 401 && !wasKnown ? attempt({ method }) : undefined
    }
    return {
      headers: isKnown ? { authorization: name } : {},
      expectsChallenge: !isKnown,
      settle: ({ status }) =>
        isAsync ? new Promise(setImmediate).then(() => settle(status)) : settle(status),
      abandon: () => void ends.push(`${name} abandoned`),
    }
  }
  const authenticator: Authenticator = {
    authorize: (request) => (isAsync ? Promise.resolve(attempt(request)) : attempt(request)),
  }
  return { authenticator, ends }
}

const protect = (request: IncomingMessage, response: ServerResponse): boolean => {
  if (request.headers.authorization !== undefined) return true
  response.writeHead(401, { 'www-authenticate': 'Learn' })
  response.end(request.method === 'HEAD' ? undefined : 'no')
  return false
}

describe.each(VERSIONS)('%s', (_name, { Agent, request }) => {
  test('shows a scheme each field of a name by itself', async () => {
    await using server = await serve((_request, response) => {
      response.setHeader('www-authenticate', ['Basic realm="broken', 'Digest nonce="a, b"'])
      response.writeHead(401).end()
    })
    let fields: readonly string[] | undefined
    const authenticator: Authenticator = {
      authorize: () => ({
        headers: {},
        settle: ({ headers }) => {
          fields = headers.fields?.('WWW-Authenticate')
          expect(headers.fields?.('x-none')).toEqual([])
          return undefined
        },
      }),
    }
    const dispatcher = new Agent().compose(withAuth(authenticator))
    const { body } = await request(server.origin, { dispatcher })
    await body.dump()
    expect(fields).toEqual(['Basic realm="broken', 'Digest nonce="a, b"'])
  })

  describe.each([
    ['at once', false],
    ['later', true],
  ])('a scheme that settles %s', (_when, isAsync) => {
    test.each([200, 204, 304, 404])('gets a HEAD with status %d', async (status) => {
      await using server = await serve((request, response) => {
        if (protect(request, response)) response.writeHead(status).end()
      })
      const agent = new Agent()
      const dispatcher = agent.compose(withAuth(learner(isAsync).authenticator))
      const response = await request(server.origin, { method: 'HEAD', dispatcher })
      expect([response.statusCode, await response.body.text()]).toEqual([status, ''])
      await agent.destroy()
    })

    test.each(['GET', 'POST', 'PUT', 'PATCH'] as const)(
      'opens one connection for a cold %s',
      async (method) => {
        await using server = await serve((request, response) => {
          if (protect(request, response)) response.end('welcome')
        })
        const agent = new Agent()
        const dispatcher = agent.compose(withAuth(learner(isAsync).authenticator))
        const init = method === 'GET' ? { method } : { method, body: 'x' }
        const { body } = await request(server.origin, { ...init, dispatcher })
        expect(await body.text()).toBe('welcome')
        expect([server.seen.length, server.connections()]).toEqual([2, 1])
        await agent.destroy()
      },
    )

    const streams: [string, () => Readable][] = [
      ['Readable', () => Readable.from([Buffer.from('a b')])],
      // Undici sends iterables of every kind; its types don't say so.
      ['generator', () => chunks('a b') as unknown as Readable],
      ['stream of the old kind', () => oldStream('a b') as unknown as Readable],
      ['ReadableStream', () => new Blob(['a b']).stream() as unknown as Readable],
    ]
    const heads = ['challenged', 200, 404, 405, 501, 'dropped'] as const
    const uploads = streams.flatMap(([name, make]) =>
      heads.map((head) => [name, head, make] as const),
    )
    test.each(uploads)('sends a cold %s if HEAD is %s', async (_kind, head, make) => {
      await using server = await serve((request, response) => {
        const isHelpful = request.method !== 'HEAD' || head === 'challenged'
        if (isHelpful) {
          if (protect(request, response)) response.writeHead(201).end()
        } else if (head === 'dropped') response.destroy()
        else response.writeHead(head).end()
      })
      const agent = new Agent()
      const dispatcher = agent.compose(withAuth(learner(isAsync).authenticator))
      const options = { method: 'PUT', body: make(), dispatcher } as const
      expect((await request(server.origin, options)).statusCode).toBe(201)
      const puts = head === 'challenged' ? [] : [{ method: 'PUT', body: 'a b' }]
      expect(server.seen).toEqual([
        { method: 'HEAD', body: '' },
        ...puts,
        { method: 'PUT', body: 'a b' },
      ])
      await agent.destroy()
    })

    test('gets an error with the response if a long stream is rejected', async () => {
      await using server = await serve((request, response) => {
        if (request.method === 'HEAD') response.end()
        else protect(request, response)
      })
      const agent = new Agent()
      const dispatcher = agent.compose(withAuth(learner(isAsync).authenticator))
      const body = Readable.from([Buffer.alloc(1_048_577)])
      const call = request(server.origin, { method: 'POST', body, dispatcher })
      const error: unknown = await call.catch((e: unknown) => e)
      expect(error).toMatchObject({
        code: 'ERR_BODY_NOT_REPLAYABLE',
        status: 401,
        response: { statusCode: 401, headers: { 'www-authenticate': 'Learn' } },
      })
      await expect.poll(() => body.destroyed).toBe(true)
      await agent.destroy()
    })

    test('is called again once if the connection of the answer dies', async () => {
      const rejected = new Set<unknown>()
      await using server = await serve((request, response) => {
        if (!protect(request, response)) rejected.add(request.socket)
        else if (rejected.has(request.socket)) request.socket.destroy()
        else response.end(request.headers.authorization)
      })
      const agent = new Agent()
      const { authenticator, ends } = learner(isAsync)
      const dispatcher = agent.compose(withAuth(authenticator))
      const { body } = await request(server.origin, { method: 'POST', body: 'x', dispatcher })
      expect(await body.text()).toBe('POST 2')
      expect(ends).toEqual(['POST settled 401', 'POST 1 abandoned', 'POST 2 settled 200'])
      await agent.destroy()
    })
  })

  const stuck = (): Promise<never> => new Promise(() => undefined)
  const waits: [string, Authenticator][] = [
    ['authorize', { authorize: stuck }],
    ['settle', { authorize: () => ({ headers: {}, settle: stuck }) }],
  ]
  test.each(waits)('an abort ends the wait for %s at once', async (_where, authenticator) => {
    await using server = await serve((_request, response) => response.writeHead(401).end('no'))
    const agent = new Agent()
    const dispatcher = agent.compose(withAuth(authenticator))
    const controller = new AbortController()
    const reason = new Error('mine')
    const call = request(server.origin, { dispatcher, signal: controller.signal })
    const rejected = expect(call).rejects.toBe(reason)
    await new Promise(setImmediate)
    controller.abort(reason)
    await rejected
    await agent.destroy()
  })

  test('an attempt that arrives after an abort is abandoned', async () => {
    let arrive: (attempt: AuthAttempt) => void = () => undefined
    const late = new Promise<AuthAttempt>((resolve) => (arrive = resolve))
    const agent = new Agent()
    const dispatcher = agent.compose(withAuth({ authorize: () => late }))
    const controller = new AbortController()
    const call = request('https://api.example/', { dispatcher, signal: controller.signal })
    const rejected = expect(call).rejects.toThrow('mine')
    controller.abort(new Error('mine'))
    await rejected
    const reasons: unknown[] = []
    arrive({ headers: {}, abandon: (reason) => reasons.push(reason) })
    await new Promise(setImmediate)
    expect(reasons).toEqual([controller.signal.reason])
    await agent.destroy()
  })
})

/** As that of the `form-data` package: named like a form, without an iterator, and silent until it is resumed. */
function oldStream(text: string): Stream {
  const stream = new Stream()
  return Object.assign(stream, {
    readable: true,
    [Symbol.toStringTag]: 'FormData',
    pause: () => undefined,
    resume: () => {
      stream.emit('data', Buffer.from(text))
      stream.emit('end')
    },
  })
}

async function* chunks(text: string) {
  for (const letter of text) yield await Promise.resolve(Buffer.from(letter))
}

test.each([
  [[]],
  [[{ username: 'user', password: 'secret' }]],
  [[{ authorize: () => ({ headers: {} }) }, { origin: 'nowhere' }]],
  [[{ authorize: () => ({ headers: {} }) }, null]],
])('rejects wrong arguments when they are passed (%#)', (args) => {
  const call = withAuth as (...args: unknown[]) => unknown
  expect(() => call(...args)).toThrow(TypeError)
  expect(() => call(...args)).toThrow(/^"(authenticator|origin|options)" must be /)
  expect(() => call(...args)).not.toThrow(/secret/)
})
