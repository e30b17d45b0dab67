import { once } from 'node:events'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { Readable } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import type { ReadableStream as WebStream } from 'node:stream/web'
import { issue, type Reply } from './scenario.ts'

export interface LocalServer extends AsyncDisposable {
  readonly origin: string
  bytesSent: number
}

/** A server on a free loopback port that responds as a fetch does. If that rejects, the connection is reset. */
export async function serve(
  fetch: (url: URL, init: RequestInit) => Promise<Response>,
): Promise<LocalServer> {
  const server = createServer((request, response) => {
    const { socket } = request
    const before = socket.bytesWritten
    response.on('close', () => (local.bytesSent += socket.bytesWritten - before))
    const respond = async (): Promise<void> => {
      const { method = '', url = '' } = request
      const body = Buffer.concat(await request.toArray()).toString()
      // None of ours occurs twice.
      const headers = request.headers as Record<string, string>
      const answer = await fetch(new URL(url, local.origin), { method, headers, body })
      response.writeHead(answer.status, Object.fromEntries(answer.headers))
      if (answer.body === null) response.end()
      // Unlike an iterator, it is canceled when the client leaves.
      else await pipeline(Readable.fromWeb(answer.body as WebStream), response)
    }
    respond().catch(() => socket.resetAndDestroy())
  })
  // An idle connection is not closed under a slow machine's next request.
  server.keepAliveTimeout = 0
  await once(server.listen(0, '127.0.0.1'), 'listening')
  const local: LocalServer = {
    // A listening TCP server has an AddressInfo.
    origin: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    bytesSent: 0,
    async [Symbol.asyncDispose]() {
      server.closeAllConnections()
      await new Promise((resolve) => server.close(resolve))
    },
  }
  return local
}

export interface TokenServer extends LocalServer {
  readonly tokenEndpoint: string
  readonly revocationEndpoint: string
  readonly tokenRequests: { readonly headers: Headers; readonly form: URLSearchParams }[]
  /** How often a token was revoked. */
  revocations: number
}

/** A real token endpoint. The last reply is repeated. */
export async function serveTokens(...replies: Reply[]): Promise<TokenServer> {
  const local = await serve(async ({ pathname }, { headers, body }) => {
    if (pathname === '/revoke') {
      server.revocations++
      return new Response()
    }
    const form = new URLSearchParams(body as string)
    const count = server.tokenRequests.push({ headers: new Headers(headers), form })
    return (replies[Math.min(count, replies.length) - 1] ?? issue)(count)
  })
  const server: TokenServer = Object.assign(local, {
    tokenEndpoint: `${local.origin}/token`,
    revocationEndpoint: `${local.origin}/revoke`,
    tokenRequests: [],
    revocations: 0,
  })
  return server
}
