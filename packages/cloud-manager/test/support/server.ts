import { createServer, type IncomingMessage, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import { CloudManager, type CloudManagerOptions } from '@latchkey/cloud-manager'
import { ManualClock } from './manual-clock.ts'

/** Answers one request, whose body was read. */
export type Handler = (request: IncomingMessage, response: ServerResponse, body: string) => unknown

/** A server on 127.0.0.1, a client of it whose waits end at once, and what came in. */
export async function serve(handle: Handler, options: Partial<CloudManagerOptions> = {}) {
  const requests: string[] = []
  const server = createServer((request, response) => {
    requests.push(`${request.method ?? ''} ${request.url ?? ''}`)
    let body = ''
    request.on('data', (chunk) => (body += String(chunk)))
    request.on('end', () => handle(request, response, body))
  })
  // An idle connection is not closed under a slow machine's next request.
  server.keepAliveTimeout = 0
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  // A listening TCP server has an AddressInfo.
  const origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`
  const clock = new ManualClock()
  return {
    origin,
    requests,
    clock,
    cm: new CloudManager({ baseUrl: origin, fetch, clock, random: () => 1, ...options }),
    async [Symbol.asyncDispose]() {
      server.closeAllConnections()
      await new Promise((resolve) => server.close(resolve))
    },
  }
}

/** Answers with JSON. */
export function json(response: ServerResponse, body: unknown, status = 200): ServerResponse {
  const fields = { 'content-type': 'application/json' }
  return response.writeHead(status, fields).end(JSON.stringify(body))
}
