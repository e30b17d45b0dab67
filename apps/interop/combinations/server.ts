import { createHash } from 'node:crypto'
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'

export const USERNAME = 'key'
export const PASSWORD = 'correct horse battery staple'

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
  /** The requests whose path begins with this. */
  arrived(prefix: string): Arrived[]
  /** A token that the server accepts from its second use on if `isStale`. */
  issue(): string
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
    const ha1 = md5(`${USERNAME}:combinations:${PASSWORD}`)
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

  function respond(request: IncomingMessage, response: ServerResponse, kind: string): void {
    const [, id = ''] = (request.url ?? '').split('/')
    // The first credentials of each path are rejected once.
    const isFirst = request.headers.authorization !== undefined && !rejected.has(id)
    if (!isAuthorized(request)) {
      if (kind === 'closed') response.on('finish', () => request.socket.destroy())
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
      response.on('finish', () => request.socket.destroy())
      challenge(request, response, false)
    } else if (kind === 'same') response.writeHead(307, { location: `/${id}/200` }).end()
    else if (kind === 'other')
      response.writeHead(307, { location: `${origins[1] ?? ''}/${id}/200` }).end()
    else response.writeHead(/^\d+$/.test(kind) ? Number(kind) : 200).end()
  }

  const servers = [false, true].map((isOther) =>
    createServer((request, response) => {
      const chunks: Buffer[] = []
      request.on('error', () => undefined)
      request.on('data', (chunk: Buffer) => chunks.push(chunk))
      request.on('end', () => {
        const { method = '', url: path = '', headers } = request
        const body = Buffer.concat(chunks).toString('latin1')
        log.push({ method, path, authorization: headers.authorization, body, isOther })
        if (isOther) response.end()
        else respond(request, response, path.split('/')[2] ?? '')
      })
    }),
  )
  const origins: string[] = []
  for (const server of servers) {
    server.keepAliveTimeout = 0
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
    // A listening TCP server has an AddressInfo.
    origins.push(`http://127.0.0.1:${(server.address() as AddressInfo).port}`)
  }
  return {
    origin: origins[0] ?? '',
    arrived: (prefix) => log.filter(({ path }) => path.startsWith(prefix)),
    issue: () => {
      const token = `token-${++issued}`
      tokens.add(token)
      return token
    },
    close: async () => {
      for (const server of servers) {
        server.closeAllConnections()
        await new Promise((resolve) => server.close(resolve))
      }
    },
  }
}
