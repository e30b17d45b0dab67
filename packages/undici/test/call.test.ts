import type { IncomingMessage, ServerResponse } from 'node:http'
import { Readable, Stream } from 'node:stream'
import type { AuthAttempt, Authenticator, AuthRequest } from '@latchkey/contract'
import { withAuth } from '@latchkey/undici'
import { describe, expect, test } from 'vitest'
import { composed, serve } from './server.ts'
import { VERSIONS } from './versions.ts'

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

const streams: [string, () => Readable][] = [
  ['Readable', () => Readable.from([Buffer.from('a b')])],
  // Undici sends iterables of every kind; its types don't say so.
  ['generator', () => chunks('a b') as unknown as Readable],
  ['stream of the old kind', () => oldStream('a b') as unknown as Readable],
  ['ReadableStream', () => new Blob(['a b']).stream() as unknown as Readable],
]
const heads = ['challenged', 200, 404, 405, 501, 'dropped'] as const
const uploads = streams.flatMap(([name, make]) => heads.map((head) => [name, head, make] as const))

const settling = VERSIONS.flatMap(([name, undici]) =>
  [false, true].map((isAsync) => [name, isAsync ? 'later' : 'at once', undici, isAsync] as const),
)
describe.each(settling)('%s, with a scheme that settles %s', (_name, _when, undici, isAsync) => {
  test.each(['GET', 'POST', 'PUT', 'PATCH'] as const)(
    'a cold %s opens one connection',
    async (method) => {
      const server = await serve((request, response) => {
        if (protect(request, response)) response.end('welcome')
      })
      const dispatcher = composed(undici, withAuth(learner(isAsync).authenticator))
      const init = method === 'GET' ? { method } : { method, body: 'x' }
      const { body } = await undici.request(server.origin, { ...init, dispatcher })
      expect(await body.text()).toBe('welcome')
      expect([server.seen.length, server.connections()]).toEqual([2, 1])
    },
  )

  test.each(uploads)('a cold %s is sent if HEAD is %s', async (_kind, head, make) => {
    const server = await serve((request, response) => {
      const isHelpful = request.method !== 'HEAD' || head === 'challenged'
      if (isHelpful) {
        if (protect(request, response)) response.writeHead(201).end()
      } else if (head === 'dropped') response.destroy()
      else response.writeHead(head).end()
    })
    const dispatcher = composed(undici, withAuth(learner(isAsync).authenticator))
    const options = { method: 'PUT', body: make(), dispatcher } as const
    expect((await undici.request(server.origin, options)).statusCode).toBe(201)
    expect(server.seen.map(({ method, body }) => `${method} ${body}`)).toEqual([
      'HEAD ',
      ...(head === 'challenged' ? [] : ['PUT a b']),
      'PUT a b',
    ])
  })

  test('a call is authorized again once if the connection of the answer dies', async () => {
    const rejected = new Set<unknown>()
    const server = await serve((request, response) => {
      if (!protect(request, response)) rejected.add(request.socket)
      else if (rejected.has(request.socket)) request.socket.destroy()
      else response.end(request.headers.authorization)
    })
    const { authenticator, ends } = learner(isAsync)
    const dispatcher = composed(undici, withAuth(authenticator))
    const options = { method: 'POST', body: 'x', dispatcher } as const
    const { body } = await undici.request(server.origin, options)
    expect(await body.text()).toBe('POST 2')
    expect(ends).toEqual(['POST settled 401', 'POST 1 abandoned', 'POST 2 settled 200'])
  })
})
