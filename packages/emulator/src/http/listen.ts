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
import type { Certificate } from './certificate.ts'

export type Handle = (request: IncomingMessage, response: ServerResponse) => void

export interface ListenOptions {
  readonly host: string
  readonly port: number
  readonly certificate: Certificate | undefined
  /** How long a client may take to send a request; ms. */
  readonly requestTimeoutMs: number
}

/** A server that listens. */
export interface Listening {
  readonly port: number
  /** Lets answers that are under way finish for a moment, then ends all connections. Can be called again. */
  close(): Promise<void>
}

const GRACE_MS = 2000
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
  const plain = createServer(limits, certificate === undefined ? handle : redirect)
  plain.on('clientError', rejectBroken)
  const servers: Pick<typeof plain, 'closeIdleConnections' | 'closeAllConnections'>[] = [plain]
  let door: Server = plain
  if (certificate !== undefined) {
    const secure = createTlsServer({ ...limits, ...certificate }, handle)
    secure.on('clientError', rejectBroken)
    servers.push(secure)
    door = createTcpServer((socket) => {
      route(socket, plain, secure, requestTimeoutMs)
    })
  }
  const sockets = new Set<Socket>()
  door.on('connection', (socket: Socket) => {
    sockets.add(socket)
    socket.once('close', () => sockets.delete(socket))
  })
  await new Promise<void>((resolve, reject) => {
    door.once('error', reject)
    door.listen(port, host, resolve)
  })
  let closing: Promise<void> | undefined
  return {
    // A listening TCP server has an AddressInfo.
    port: (door.address() as AddressInfo).port,
    close: () => {
      closing ??= close(door, servers, sockets)
      return closing
    },
  }
}

/** The first octet says whether a client speaks TLS. */
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

function redirect(request: IncomingMessage, response: ServerResponse): void {
  const { status, location } = plainHttpRedirect(
    request.headers.host ?? 'localhost',
    request.url ?? '/',
  )
  response.writeHead(status, { location, connection: 'close' }).end()
}

const BROKEN: Readonly<Record<string, readonly [status: string, detail: string]>> = {
  HPE_HEADER_OVERFLOW: ['431 Request Header Fields Too Large', 'The header is too long.'],
  ERR_HTTP_REQUEST_TIMEOUT: ['408 Request Timeout', 'The request took too long.'],
}

/** What is no HTTP is refused in the API's form, without a word of a parser. */
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
}

async function close(
  door: Server,
  servers: readonly { closeIdleConnections(): void; closeAllConnections(): void }[],
  sockets: ReadonlySet<Socket>,
): Promise<void> {
  const ended = new Promise<void>((resolve) => {
    door.close(() => {
      resolve()
    })
  })
  for (const server of servers) server.closeIdleConnections()
  const end = (): void => {
    for (const server of servers) server.closeAllConnections()
    for (const socket of sockets) socket.destroy()
  }
  // A connection without a request under way is idle, also one that sent nothing yet.
  const timer = setTimeout(end, GRACE_MS)
  await ended
  clearTimeout(timer)
}
