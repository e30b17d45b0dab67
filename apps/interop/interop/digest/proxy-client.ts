import { Agent, type ClientRequest, type IncomingMessage, request } from 'node:http'
import { once } from 'node:events'
import type { Socket } from 'node:net'
import { type Authenticator, sendWithAuth } from '@latchkey/contract'

/** A client of a forward proxy. `fetch` itself can't be used: it makes a network error of a 407. */
export interface ProxyClient extends Disposable {
  /** Sends a request to the proxy in absolute form (RFC 9112 section 3.2.2). Takes a URL, a method and a text body. */
  readonly fetch: typeof globalThis.fetch
  /** Asks for a tunnel to `host:port`. Without one, the proxy's answer has no socket. */
  connect(authority: string): Promise<{ status: number; socket: Socket | undefined }>
}

export function proxyClient(proxy: string, authenticator: Authenticator): ProxyClient {
  const { hostname, port } = new URL(proxy)
  const agent = new Agent({ keepAlive: true })
  const start = (method: string, path: string, headers: Record<string, string>): ClientRequest =>
    request({ hostname, port, agent, method, path, headers })

  return {
    fetch: async (input, init) => {
      const url = new URL(input instanceof Request ? input.url : input)
      const { method = 'GET', body } = init ?? {}
      const bytes = body == null ? undefined : Buffer.from(await new Response(body).arrayBuffer())
      const own = Object.fromEntries(new Headers(init?.headers))
      return sendWithAuth(authenticator, {
        request: {
          method,
          url,
          target: url.href,
          headers: new Headers(own),
          body: bytes && (() => bytes),
        },
        send: async (headers) => {
          const sent = start(method, url.href, { ...own, ...headers, host: url.host })
          sent.end(bytes)
          const [answer] = (await once(sent, 'response')) as [IncomingMessage]
          return responseOf(answer)
        },
        describe: ({ status, headers }) => ({ status, url, headers }),
        discard: () => undefined,
      })
    },
    connect: (authority) =>
      sendWithAuth(authenticator, {
        request: {
          method: 'CONNECT',
          url: new URL(proxy),
          target: authority,
          headers: new Headers(),
        },
        send: async (headers) => {
          const sent = start('CONNECT', authority, { ...headers, host: authority })
          sent.end()
          // Node emits 'connect' for every response to CONNECT, even for a rejection.
          const [answer, socket] = (await once(sent, 'connect')) as [IncomingMessage, Socket]
          const status = answer.statusCode ?? 0
          if (status !== 200) socket.destroy()
          const fields = fieldsOf(answer)
          return { status, headers: fields, socket: status === 200 ? socket : undefined }
        },
        describe: ({ status, headers }) => ({ status, url: new URL(proxy), headers }),
        discard: () => undefined,
      }),
    [Symbol.dispose]: () => {
      agent.destroy()
    },
  }
}

/** Sends a GET through a tunnel and gives the whole answer. */
export async function getThrough(socket: Socket, target: string): Promise<string> {
  socket.write(`GET ${target} HTTP/1.1\r\nHost: tunnelled\r\nConnection: close\r\n\r\n`)
  let text = ''
  for await (const chunk of socket) text += String(chunk)
  return text
}

async function responseOf(answer: IncomingMessage): Promise<Response> {
  const chunks: Buffer[] = []
  for await (const chunk of answer) chunks.push(chunk as Buffer)
  const { statusCode: status = 0 } = answer
  return new Response(Buffer.concat(chunks), { status, headers: fieldsOf(answer) })
}

function fieldsOf(answer: IncomingMessage): Headers {
  const headers = new Headers()
  for (let at = 0; at < answer.rawHeaders.length; at += 2) {
    headers.append(answer.rawHeaders[at] ?? '', answer.rawHeaders[at + 1] ?? '')
  }
  return headers
}
