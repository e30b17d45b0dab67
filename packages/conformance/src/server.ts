import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http'
import type { AddressInfo, Socket } from 'node:net'
import { BEHAVIOURS } from './behaviours.ts'
import { answerControl } from './control.ts'
import { spaceOf, type Visit } from './space.ts'

/** A server that plays all the servers of the kit, good and bad, on two loopback ports. */
export interface ConformanceServer {
  /** To be given to `adapterConformance` as `server`, where the tests run in a runtime that can't start one. */
  readonly url: string
  close(): Promise<void>
}

/**
 * Starts the kit's server. `adapterConformance` does it by itself on Node, Bun and Deno; start it by hand for a runtime
 * without `node:http`, such as workerd or a browser. `GET /` there is an empty page, so that a browser's tests can run
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
      'authorization, x-gate, x-kept, content-type',
    )
    response.setHeader('access-control-allow-methods', '*')
    response.setHeader('access-control-expose-headers', '*')
    // A client that goes away in the middle is one of the cases.
    for (const side of [request, response]) side.on('error', () => undefined)
    const [, id = '', name = ''] = new URL(request.url ?? '', 'http://server').pathname.split('/')
    if (id === '' || request.method === 'OPTIONS') {
      response.setHeader('content-type', 'text/html').end('<!doctype html>')
      return
    }
    const space = spaceOf(id)
    const isControl = name.startsWith('@')
    if (isControl) {
      answerControl(space, id, name, response, origins)
      return
    }
    const { socket } = request
    if (!connections.has(socket)) connections.set(socket, ++connectionCount)
    const visit: Visit = {
      space,
      request,
      response,
      url: new URL(request.url ?? '', origins[here]),
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
    space.requests.push(visit.seen)
    space.arrived()
    response.on('close', () => {
      if (!response.writableFinished) space.cutOff()
    })
    const behave = BEHAVIOURS[name]
    if (behave === undefined) response.writeHead(404).end(`no behaviour ${name}`)
    else behave(visit)
  }

  const servers = [0, 1].map((here) =>
    createServer((request, response) => {
      handle(request, response, here)
    }),
  )
  for (const server of servers) {
    // Idle connections stay: a slow machine's next request must not meet a closing one.
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

async function listen(server: Server): Promise<string> {
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  // A listening TCP server has an AddressInfo.
  const { port } = server.address() as AddressInfo
  return `http://127.0.0.1:${port}`
}

async function close(server: Server): Promise<void> {
  server.closeAllConnections()
  await new Promise((resolve) => server.close(resolve))
}
