import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http'
import type { AddressInfo, Socket } from 'node:net'
import { BEHAVIORS } from './behaviors.ts'
import { answerControl } from './control.ts'
import { spaceOf, type Visit } from './space.ts'

/** All servers of the kit, on two loopback ports. */
export interface ConformanceServer {
  /** Pass it to `adapterConformance` as `server` if the tests run in a runtime that cannot start one. */
  readonly url: string
  close(): Promise<void>
}

/**
 * Starts the kit's server. `adapterConformance` does this itself on Node, Bun and Deno; call it yourself for a runtime
 * without `node:http`, such as workerd or a browser. `GET /` returns an empty page, so that tests in a browser can run
 * at the server's own origin.
 *
 * @example
 * ```ts
 * import { startConformanceServer } from '@latchkey/conformance/server'
 *
 * const server = await startConformanceServer()
 * server.url // 'http://127.0.0.1:' and a free port
 * await server.close()
 * ```
 */
export async function startConformanceServer(): Promise<ConformanceServer> {
  const origins: string[] = []
  const connections = new WeakMap<Socket, number>()
  let connectionCount = 0

  function handle(request: IncomingMessage, response: ServerResponse, here: number): void {
    response.setHeader('access-control-allow-origin', '*')
    response.setHeader(
      'access-control-allow-headers',
      'authorization, proxy-authorization, x-first, x-second, x-gateway-authorization, x-kept, content-type',
    )
    response.setHeader('access-control-allow-methods', '*')
    response.setHeader('access-control-expose-headers', '*')
    // A client that closes its connection early is one of the cases.
    for (const side of [request, response]) side.on('error', () => undefined)
    // Not the URL parser's reading: a target with a fragment is one of the faults.
    const url = new URL((request.url ?? '').replace('#', '%23'), origins[here])
    const [, id = '', name = ''] = url.pathname.split('/')
    if (id === '' || request.method === 'OPTIONS') {
      response.setHeader('content-type', 'text/html').end('<!doctype html>')
      return
    }
    const space = spaceOf(id)
    if (name.startsWith('@')) {
      answerControl(space, id, url, response, origins)
      return
    }
    if (++space.record.count > space.maxRequests) {
      request.socket.destroy()
      return
    }
    const { socket } = request
    if (!connections.has(socket)) connections.set(socket, ++connectionCount)
    const visit: Visit = {
      space,
      request,
      response,
      url,
      otherOrigin: origins[1 - here] ?? '',
      seen: {
        origin: here === 0 ? 'first' : 'other',
        method: request.method ?? '',
        target: request.url ?? '',
        headers: flat(request.headers),
        body: '',
        bytes: 0,
        connection: connections.get(socket) ?? 0,
      },
    }
    space.record.requests.push(visit.seen)
    space.happen('arrived')
    response.on('close', () => {
      if (response.writableFinished) return
      space.record.cut++
      space.happen('cut')
    })
    const behave = BEHAVIORS[name]
    if (behave === undefined) response.writeHead(404).end(`no behavior ${name}`)
    else behave(visit)
  }

  const servers = [0, 1].map((here) =>
    createServer((request, response) => {
      handle(request, response, here)
    }),
  )
  for (const server of servers) {
    // Idle connections stay open: on a slow machine the next request must not use one that is being closed.
    server.keepAliveTimeout = 0
    origins.push(await listen(server))
  }
  return {
    url: origins[0] ?? '',
    close: async () => {
      await Promise.all(servers.map(close))
    },
  }
}

function flat(headers: IncomingMessage['headers']): Record<string, string> {
  return Object.fromEntries(Object.entries(headers).map(([name, value]) => [name, String(value)]))
}

// A thousand connections at once overflow Node's default of 511: clients try again only a second later.
const BACKLOG = 4_096

async function listen(server: Server): Promise<string> {
  await new Promise<void>((resolve) =>
    server.listen({ port: 0, host: '127.0.0.1', backlog: BACKLOG }, resolve),
  )
  // A listening TCP server has an AddressInfo.
  const { port } = server.address() as AddressInfo
  return `http://127.0.0.1:${port}`
}

async function close(server: Server): Promise<void> {
  server.closeAllConnections()
  await new Promise((resolve) => server.close(resolve))
}
