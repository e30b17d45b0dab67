import { execFileSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http'
import { createSecureServer, type ServerHttp2Session, type ServerHttp2Stream } from 'node:http2'
import { SECRETS } from '../attacks/secrets.ts'
import { listen } from '../servers/listen.mjs'

/** What arrived at a path. */
export interface Arrived {
  readonly method: string
  readonly path: string
  readonly authorization: string | undefined
  readonly body: string
  readonly isOther: boolean
}

export interface CombinationServer {
  readonly origin: string
  /** The same over HTTP/2 with a certificate of its own. */
  readonly http2Origin: string
  /** The requests whose path begins with this. */
  arrived(prefix: string): Arrived[]
  /** Issues a token that the server accepts. */
  readonly issue: () => string
  close(): Promise<void>
}

const md5 = (text: string): string => createHash('md5').update(text).digest('hex')

/** An origin, and another one that accepts everything. It computes digests itself. */
export async function startCombinationServer(): Promise<CombinationServer> {
  const log: Arrived[] = []
  const tokens = new Set<string>()
  const rejected = new Set<string>()
  let issued = 0
  let nonces = 0

  function isAuthorized({ method, url, headers }: IncomingMessage): boolean {
    const { authorization = '' } = headers
    if (authorization.startsWith('Bearer ')) return tokens.has(authorization.slice(7))
    const field = (name: string): string =>
      new RegExp(`[ ,]${name}="?([^",]*)"?`).exec(authorization)?.[1] ?? ''
    const ha1 = md5(`${SECRETS.username}:combinations:${SECRETS.password}`)
    const ha2 = md5(`${method ?? ''}:${url ?? ''}`)
    const counted = [field('nonce'), field('nc'), field('cnonce'), 'auth'].join(':')
    return field('response') === md5(`${ha1}:${counted}:${ha2}`)
  }

  function challenge(request: IncomingMessage, response: ServerResponse, isStale: boolean): void {
    const stale = isStale ? ', stale=true' : ''
    response.setHeader('www-authenticate', [
      `Digest realm="combinations", nonce="n${++nonces}", qop="auth"${stale}`,
      'Bearer error="invalid_token"',
    ])
    response.writeHead(401).end(request.method === 'HEAD' ? undefined : 'rejected')
  }

  function respond(
    request: IncomingMessage,
    response: ServerResponse,
    kind: string,
    otherOrigin: string,
  ): void {
    const [, id = ''] = (request.url ?? '').split('/')
    // The first credentials of each path are rejected once.
    const isFirst = request.headers.authorization !== undefined && !rejected.has(id)
    if (!isAuthorized(request)) {
      if (kind === 'closed')
        response.on('finish', () => {
          closeConnection(request)
        })
      challenge(request, response, false)
      return
    }
    if (kind === 'for-good') {
      challenge(request, response, false)
    } else if (kind === 'then' && isFirst) {
      rejected.add(id)
      challenge(request, response, true)
    } else if (
      kind === 'closed' &&
      isFirst &&
      request.headers.authorization?.startsWith('Bearer')
    ) {
      // A bearer token is sent at once: the rejection of the first one is its challenge.
      rejected.add(id)
      response.on('finish', () => {
        closeConnection(request)
      })
      challenge(request, response, false)
    } else if (kind === 'same') response.writeHead(307, { location: `/${id}/200` }).end()
    else if (kind === 'other')
      response.writeHead(307, { location: `${otherOrigin}/${id}/200` }).end()
    else response.writeHead(/^\d+$/.test(kind) ? Number(kind) : 200).end()
  }

  const handle =
    (otherOrigin: string | undefined) => (request: IncomingMessage, response: ServerResponse) => {
      const chunks: Buffer[] = []
      request.on('error', () => undefined)
      request.on('data', (chunk: Buffer) => chunks.push(chunk))
      request.on('end', () => {
        const { method = '', url: path = '', headers } = request
        const body = Buffer.concat(chunks).toString('latin1')
        const isOther = otherOrigin === undefined
        log.push({ method, path, authorization: headers.authorization, body, isOther })
        if (isOther) response.end()
        else respond(request, response, path.split('/')[2] ?? '', otherOrigin)
      })
    }
  const servers: Listening[] = []
  const started = async (start: typeof startHttp): Promise<string> => {
    const other = await start(handle(undefined))
    const server = await start(handle(other.origin))
    servers.push(other, server)
    return server.origin
  }
  return {
    origin: await started(startHttp),
    http2Origin: await started(startHttp2),
    arrived: (prefix) => log.filter(({ path }) => path.startsWith(prefix)),
    issue: () => {
      const token = `token-${++issued}`
      tokens.add(token)
      return token
    },
    close: async () => {
      for (const server of servers) await server.close()
    },
  }
}

type Handler = (request: IncomingMessage, response: ServerResponse) => void

interface Listening {
  readonly origin: string
  close(): Promise<unknown>
}

function startHttp(handler: Handler): Promise<Listening> {
  return listen(createServer({ keepAliveTimeout: 0 }, handler))
}

async function startHttp2(handler: Handler): Promise<Listening> {
  // Node's compatibility API has the same names.
  const server = createSecureServer(selfSigned(), handler as never)
  const sessions = new Set<ServerHttp2Session>()
  server.on('session', (session) => {
    sessions.add(session)
    session.on('close', () => sessions.delete(session))
  })
  const { port, close } = await listen(server)
  return {
    origin: `https://127.0.0.1:${port}`,
    close: () => {
      for (const session of sessions) session.destroy()
      return close()
    },
  }
}

function closeConnection(request: IncomingMessage | { readonly stream: ServerHttp2Stream }): void {
  if ('stream' in request) request.stream.session?.destroy()
  else request.socket.destroy()
}

function selfSigned(): { key: string; cert: string } {
  const request = 'req -x509 -newkey ec -pkeyopt ec_paramgen_curve:prime256v1 -nodes -days 2'
  const names = '-subj /CN=127.0.0.1 -addext subjectAltName=IP:127.0.0.1 -keyout - -out -'
  const pem = execFileSync('openssl', [...request.split(' '), ...names.split(' ')], {
    encoding: 'utf8',
    stdio: ['ignore', 'pipe', 'ignore'],
  })
  return { key: pem, cert: pem }
}
