// Loaded with the first server that listens: loading takes as long as the rest of the start.
import 'node:cluster'
import 'node:dns'
import {
  createServer,
  type IncomingMessage,
  type ServerOptions,
  type ServerResponse,
} from 'node:http'
import { createServer as createTlsServer } from 'node:https'
import {
  type AddressInfo,
  createServer as createTcpServer,
  type Server,
  type Socket,
} from 'node:net'
import { plainHttpRedirect } from './addresses.ts'
import { requireOwnHost } from './host-check.ts'
import type { Certificate } from './certificate.ts'

export type Handle = (request: IncomingMessage, response: ServerResponse) => void

export interface ListenOptions {
  readonly host: string
  readonly port: number
  readonly certificate: Certificate | undefined
  /** Time for a client to send a request and to read the response, in ms. */
  readonly requestTimeoutMs: number
}

/** A listening server. */
export interface Listening {
  readonly port: number
  /** Lets current requests finish for a moment, then closes all connections. Can be called again. */
  close(): Promise<void>
  /** Lets the process exit while the server listens. */
  readonly unref: () => void
}

/** Connections that wait to be accepted. With Node's 511, some of a thousand clients try again only a second later. */
const BACKLOG = 4_096
const GRACE_MS = 2000
/** The time for a client to read an error before its connection is closed. */
const LINGER_MS = 500
const TLS_HANDSHAKE = 0x16

/** Opens a port for https or http. With TLS, a request over plain http is redirected (rule 29). */
export async function listen(handle: Handle, options: ListenOptions): Promise<Listening> {
  const { certificate, requestTimeoutMs, host, port } = options
  const limits: ServerOptions = {
    requestTimeout: requestTimeoutMs,
    headersTimeout: requestTimeoutMs,
    connectionsCheckingInterval: Math.min(requestTimeoutMs, 1000),
    keepAliveTimeout: 60_000,
  }
  const redirectHere: Handle = (request, response) => {
    redirect(request, response, host)
  }
  const plain = createServer(limits, certificate === undefined ? handle : redirectHere)
  const servers: HttpServer[] = [plain]
  let listener: Server = plain
  if (certificate !== undefined) {
    const tls = { ...limits, ...certificate, handshakeTimeout: requestTimeoutMs }
    const secure = createTlsServer(tls, handle)
    secure.on('tlsClientError', (_error, socket) => socket.destroy())
    servers.push(secure)
    listener = createTcpServer((socket) => {
      route(socket, plain, secure, requestTimeoutMs)
    })
  }
  for (const server of servers) disconnectSlowClients(server, requestTimeoutMs)
  const sockets = new Set<Socket>()
  listener.on('connection', (socket: Socket) => {
    sockets.add(socket)
    socket.once('close', () => sockets.delete(socket))
  })
  await new Promise<void>((resolve, reject) => {
    listener.once('error', reject)
    listener.listen({ port, host, backlog: BACKLOG }, resolve)
  })
  let closing: Promise<void> | undefined
  return {
    // A listening TCP server has an AddressInfo.
    port: (listener.address() as AddressInfo).port,
    close: () => {
      closing ??= close(listener, servers, sockets)
      return closing
    },
    unref: () => {
      listener.unref()
    },
  }
}

type HttpServer = ReturnType<typeof createServer>

/** Closes connections of clients that send a request or read a response too slowly. */
function disconnectSlowClients(server: HttpServer, timeoutMs: number): void {
  server.on('clientError', rejectBroken)
  server.setTimeout(timeoutMs, (socket) => {
    // A response that is being prepared can take longer; one that nobody reads cannot.
    if (socket.writableLength > 0) socket.destroy()
  })
}

/** Passes a connection on by its first octet, which shows whether the client uses TLS. */
function route(socket: Socket, plain: Server, secure: Server, timeoutMs: number): void {
  socket.setTimeout(timeoutMs, () => socket.destroy())
  socket.on('error', () => socket.destroy())
  socket.once('data', (first) => {
    socket.setTimeout(0)
    socket.pause()
    socket.unshift(first)
    // Without a set encoding the data are octets.
    const server = (first as Buffer)[0] === TLS_HANDSHAKE ? secure : plain
    server.emit('connection', socket)
    process.nextTick(() => socket.resume())
  })
}

function redirect(request: IncomingMessage, response: ServerResponse, listening: string): void {
  const { host = 'localhost' } = request.headers
  try {
    // The redirect contains the name of the host.
    requireOwnHost(host, listening)
  } catch {
    response.writeHead(421, { connection: 'close' }).end()
    return
  }
  const { status, location } = plainHttpRedirect(host, request.url ?? '/')
  response.writeHead(status, { location, connection: 'close' }).end()
}

const BROKEN: Readonly<Record<string, readonly [status: string, detail: string]>> = {
  HPE_HEADER_OVERFLOW: ['431 Request Header Fields Too Large', 'The header is too long.'],
  ERR_HTTP_REQUEST_TIMEOUT: ['408 Request Timeout', 'The request took too long.'],
}

/** Rejects a request that is not HTTP in the form of the API, then closes the connection. */
function rejectBroken(error: Error, socket: Socket): void {
  const code = 'code' in error ? String(error.code) : ''
  if (!socket.writable || code === 'ECONNRESET') {
    socket.destroy()
    return
  }
  const [status, detail] = BROKEN[code] ?? ['400 Bad Request', 'The request is not HTTP/1.1.']
  const [number = '', ...words] = status.split(' ')
  const body = JSON.stringify({ detail, error: Number(number), reason: words.join(' ') })
  socket.end(
    `HTTP/1.1 ${status}\r\nConnection: close\r\nContent-Type: application/json\r\nContent-Length: ${body.length}\r\n\r\n${body}`,
  )
  // A client that keeps its side open would hold the connection.
  setTimeout(() => socket.destroy(), LINGER_MS).unref()
}

async function close(
  listener: Server,
  servers: readonly { closeIdleConnections(): void; closeAllConnections(): void }[],
  sockets: ReadonlySet<Socket>,
): Promise<void> {
  const ended = new Promise<void>((resolve) => {
    listener.close(() => {
      resolve()
    })
  })
  for (const server of servers) server.closeIdleConnections()
  const end = (): void => {
    for (const server of servers) server.closeAllConnections()
    for (const socket of sockets) socket.destroy()
  }
  const timer = setTimeout(end, GRACE_MS)
  await ended
  clearTimeout(timer)
}
