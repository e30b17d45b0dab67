import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import type { AuthAttempt, Authenticator } from '@latchkey/contract'

/** One request as it arrived. */
export interface Seen {
  readonly method: string
  readonly target: string
  readonly authorization: string | undefined
  readonly contentType: string | undefined
  readonly body: string
  readonly headers: IncomingMessage['headers']
}

export interface TestServer extends AsyncDisposable {
  readonly origin: string
  readonly seen: Seen[]
  readonly connections: () => number
}

type Handler = (seen: Seen, response: ServerResponse, request: IncomingMessage) => unknown

/** A real server on a free loopback port that writes down what it gets. */
export async function serve(handle: Handler): Promise<TestServer> {
  const seen: Seen[] = []
  let connections = 0
  const server = createServer((request, response) => {
    const chunks: Buffer[] = []
    request.on('data', (chunk: Buffer) => chunks.push(chunk))
    request.on('end', () => {
      const one: Seen = {
        method: request.method ?? '',
        target: request.url ?? '',
        authorization: request.headers.authorization,
        contentType: request.headers['content-type'],
        body: Buffer.concat(chunks).toString(),
        headers: request.headers,
      }
      seen.push(one)
      handle(one, response, request)
    })
  })
  server.on('connection', () => connections++)
  return Object.assign(await listen(server), { seen, connections: () => connections })
}

/** Has a server listen on a free loopback port until it is disposed of. */
export async function listen(server: Server): Promise<AsyncDisposable & { origin: string }> {
  // An idle connection is not closed under a slow machine's next request.
  server.keepAliveTimeout = 0
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  // A listening TCP server has an AddressInfo.
  const { port } = server.address() as AddressInfo
  return {
    origin: `http://127.0.0.1:${port}`,
    async [Symbol.asyncDispose]() {
      server.closeAllConnections()
      await new Promise((resolve) => server.close(resolve))
    },
  }
}

/** Wants the credentials of {@link targetScheme}, and returns method and body. */
export function protectedServer(text?: string): Promise<TestServer> {
  return serve((seen, response) => {
    if (!challenge(seen, response, text)) response.end(`welcome ${seen.method} ${seen.body}`)
  })
}

/** Accepts credentials that name the target of the request; challenges all others. */
export function challenge(
  seen: Seen,
  response: ServerResponse,
  body = 'credentials are required',
): boolean {
  if (seen.authorization === `Target ${seen.method} ${seen.target}`) return false
  response.writeHead(401, { 'www-authenticate': 'Target', 'content-length': body.length })
  response.end(seen.method === 'HEAD' ? undefined : body)
  return true
}

/** A scheme in which the credentials depend on method and target, as in digest, and the first send is rejected. */
export function targetScheme(
  origin: string,
  options: { eager?: boolean; remembers?: boolean } = {},
) {
  const log: string[] = []
  let isEager = options.eager
  const authenticator: Authenticator = {
    authorize: ({ method, url, target, body }) => {
      log.push(`${method} ${target} ${typeof body === 'function' ? 'replayable' : (body ?? '-')}`)
      if (url.origin !== origin) return { headers: {} }
      const second: AuthAttempt = {
        headers: { authorization: `Target ${method} ${target}` },
        settle: ({ status }) => void log.push(`settled ${status}`),
        abandon: () => log.push('abandoned'),
      }
      if (isEager) return second
      return {
        headers: {},
        expectsChallenge: true,
        settle: ({ status, headers }) => {
          log.push(`settled ${status}`)
          if (status !== 401 || headers.get('www-authenticate') !== 'Target') return undefined
          if (options.remembers) isEager = true
          return second
        },
        abandon: () => log.push('abandoned'),
      }
    },
  }
  return { authenticator, log }
}
