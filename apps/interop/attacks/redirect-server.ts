import { createServer, type IncomingMessage, type ServerResponse } from 'node:http'
import { listen } from '../servers/listen.mjs'
import { LOCATIONS, type Targets } from './locations.ts'
import { credentialsIn, showsSecret } from './secrets.ts'

export interface RedirectServer {
  /** The origin of the credentials. */
  readonly origin: string
  /** Credentials that another origin got, and digests over an address that was not requested, by the id in the path. */
  readonly problems: ReadonlyMap<string, string>
  /** How many requests with this id came. */
  requests(id: string): number
  close(): Promise<void>
}

/** Where problems are whose request has no id. */
export const UNKNOWN = 'unknown'

const ID = /(?:^\/start\/\d+\/\d+\/|(?:landed|warm|back)[/\\-])(\d+)/

/** Two origins: `/start/STATUS/KIND/ID` of the first one redirects to an address of that kind. */
export async function startRedirectServer(): Promise<RedirectServer> {
  const problems = new Map<string, string>()
  const counts = new Map<string, number>()
  const kinds = Object.values(LOCATIONS)
  const targets = (id: string): Targets => {
    const [homePort = 0, otherPort = 0] = listening.map(({ port }) => port)
    const [home, other] = [`127.0.0.1:${homePort}`, `127.0.0.1:${otherPort}`]
    return { home, homePort, other, otherPort, id }
  }

  function atHome(request: IncomingMessage, response: ServerResponse, id: string): void {
    const { url = '', headers } = request
    const { authorization, host } = headers
    const { home } = targets(id)
    const isOurs = host === home
    // Another name of the host is another origin.
    if (!isOurs) check(request, id)
    const uri = /[ ,]uri="([^"]*)"/.exec(authorization ?? '')?.[1]
    if (uri !== undefined && uri !== url) problems.set(id, `a digest over ${uri} came for ${url}`)
    if (isOurs && authorization === undefined) {
      response.setHeader('www-authenticate', 'Digest realm="attacks", nonce="n", qop="auth"')
      response.writeHead(401).end()
      return
    }
    const [, status, kind] = /^\/start\/(\d+)\/(\d+)\//.exec(url) ?? []
    const location = kinds[Number(kind)]?.(targets(id))
    if (location === undefined) response.end('landed')
    else response.setHeader('location', location).writeHead(Number(status)).end('moved')
  }

  function elsewhere(request: IncomingMessage, response: ServerResponse, id: string): void {
    check(request, id)
    if (request.url?.startsWith('/back/')) {
      response.writeHead(302, { location: `http://${targets(id).home}/landed/${id}` }).end()
    } else {
      // A challenge of another origin is not answered.
      response.setHeader('www-authenticate', 'Digest realm="attacks", nonce="o", qop="auth"')
      response.writeHead(401).end()
    }
  }

  function check({ rawHeaders, url = '' }: IncomingMessage, id: string): void {
    const found = credentialsIn(rawHeaders) ?? (showsSecret(url) ? url : undefined)
    if (found !== undefined) problems.set(id, `another origin got ${found}`)
  }

  const servers = [atHome, elsewhere].map((handle) =>
    createServer({ keepAliveTimeout: 0 }, (request, response) => {
      request.on('error', () => undefined).resume()
      const id = ID.exec(request.url ?? '')?.[1] ?? UNKNOWN
      counts.set(id, (counts.get(id) ?? 0) + 1)
      handle(request, response, id)
    }),
  )
  const listening = await Promise.all(servers.map(listen))
  return {
    origin: listening[0]?.origin ?? '',
    problems,
    requests: (id) => counts.get(id) ?? 0,
    close: async () => {
      for (const server of listening) await server.close()
    },
  }
}
