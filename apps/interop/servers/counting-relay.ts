import { createServer as createHttpServer, type IncomingMessage } from 'node:http'
import { connect, createServer, type Socket } from 'node:net'
import { Duplex } from 'node:stream'
import { listen } from './listen.mjs'

/** One request as it was on the wire. */
export interface RelayedRequest {
  readonly method: string
  readonly target: string
  readonly headers: IncomingMessage['headers']
}

/** A relay between a client and a server that reads along and changes no byte. */
export interface CountingRelay extends AsyncDisposable {
  /** Its origin, to be used instead of the server's. */
  readonly url: string
  /** What clients have sent so far, in order of arrival. */
  readonly requests: readonly RelayedRequest[]
}

/** Starts a relay to the server at an origin. Node's own parser reads a copy of what clients send. */
export async function startCountingRelay(upstream: string): Promise<CountingRelay> {
  const { hostname, port } = new URL(upstream)
  const requests: RelayedRequest[] = []
  const reader = createHttpServer((request, response) => {
    request.resume()
    response.end()
  })
  const note = ({ method = '', url = '', headers }: IncomingMessage): void => {
    requests.push({ method, target: url, headers })
  }
  reader.prependListener('request', note)
  // What follows a CONNECT is the tunnel's.
  reader.on('connect', note)

  const sockets = new Set<Socket>()
  const relay = createServer((client) => {
    const server = connect(Number(port), hostname)
    const copy = new Duplex({
      read: () => undefined,
      write: (_chunk, _encoding, done) => {
        done()
      },
    })
    reader.emit('connection', copy)
    client.on('data', (chunk) => copy.push(chunk))
    client.pipe(server).pipe(client)
    for (const [socket, other] of [
      [client, server],
      [server, client],
    ] as const) {
      sockets.add(socket)
      socket.setNoDelay()
      socket.on('error', () => other.destroy())
      socket.on('close', () => {
        sockets.delete(socket)
        other.destroy()
        copy.destroy()
      })
    }
  })
  const { origin, close } = await listen(relay)
  return {
    url: origin,
    requests,
    async [Symbol.asyncDispose]() {
      for (const socket of sockets) socket.destroy()
      await close()
    },
  }
}
