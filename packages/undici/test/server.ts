import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import type { Dispatcher } from 'undici'
import { onTestFinished } from 'vitest'
import type { Undici } from './versions.ts'

export interface Seen {
  readonly method: string
  readonly target: string
  readonly body: string
}

type Handler = (request: IncomingMessage, response: ServerResponse, seen: Seen) => unknown

/** A real server on a free loopback port, until the test ends, that writes down what it gets. */
export async function serve(handle: Handler) {
  const seen: Seen[] = []
  let connections = 0
  const server = createServer((request, response) => {
    let body = ''
    request.on('data', (chunk) => (body += String(chunk)))
    request.on('end', () => {
      const one = { method: request.method!, target: request.url!, body }
      seen.push(one)
      handle(request, response, one)
    })
  })
  server.on('connection', () => connections++)
  return { seen, connections: () => connections, origin: await listen(server) }
}

/** The origin of a server that listens until the test ends. */
export async function listen(server: Server): Promise<string> {
  server.keepAliveTimeout = 0
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  onTestFinished(async () => {
    server.closeAllConnections()
    await new Promise((resolve) => server.close(resolve))
  })
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}`
}

/** An agent with interceptors, until the test ends. */
export function composed(
  { Agent }: Pick<Undici, 'Agent'>,
  ...interceptors: Dispatcher.DispatcherComposeInterceptor[]
): Dispatcher.ComposedDispatcher {
  const agent = new Agent()
  onTestFinished(() => agent.destroy())
  return agent.compose(...interceptors)
}
