import { createServer, type IncomingMessage, request, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'

/** What happens at a request: `before` the server sees it, and `after` the server has answered. */
export interface Between {
  /** Whether the request is passed on; otherwise nobody ever answers it. Default: yes. */
  readonly before?: (request: IncomingMessage) => boolean
  /** Whether the answer is passed back. Default: yes. */
  readonly after?: (request: IncomingMessage) => boolean
  /** Changes the body of each answer. */
  readonly change?: (body: string) => string
}

/** A hook that kills at the request with this index instead of passing it on. `onStart` takes what kills. */
export function killAt(index: number) {
  let count = 0
  let kill = (): void => undefined
  return {
    onStart: (end: () => void): void => {
      kill = end
    },
    hook: (): boolean => {
      if (count++ !== index) return true
      kill()
      return false
    },
  }
}

/** A relay that passes on what the hooks allow. */
export async function between(target: string, { before, after, change }: Between) {
  const onRequest = (incoming: IncomingMessage, outgoing: ServerResponse): void => {
    const { method, headers, url = '' } = incoming
    if (before?.(incoming) === false) return
    const onward = request(target + url, { method, headers }, (answer) => {
      if (after?.(incoming) === false) {
        answer.resume()
        return
      }
      const { statusCode = 502 } = answer
      if (change === undefined) {
        outgoing.writeHead(statusCode, answer.headers)
        answer.pipe(outgoing)
        return
      }
      let body = ''
      answer.on('data', (chunk) => (body += String(chunk)))
      answer.on('end', () => {
        const changed = change(body)
        const length = String(Buffer.byteLength(changed))
        outgoing.writeHead(statusCode, { ...answer.headers, 'content-length': length })
        outgoing.end(changed)
      })
    })
    // Whoever asked may be gone by now.
    onward.on('error', () => outgoing.destroy())
    incoming.pipe(onward)
  }
  const server = createServer(onRequest)
  server.keepAliveTimeout = 0
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  return {
    // A listening TCP server has an AddressInfo.
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    async [Symbol.asyncDispose]() {
      server.closeAllConnections()
      await new Promise((resolve) => server.close(resolve))
    },
  }
}
