import http from 'node:http'
import net, { type AddressInfo, type Server, type Socket } from 'node:net'

export interface FakeProxy {
  readonly host: string
  /** `CONNECT host:port`, or method and absolute URL. */
  readonly seen: string[]
  close(): Promise<void>
}

/** A forwarding proxy with CONNECT; with a password it answers 407 to anyone else. */
export async function startProxy(credentials?: string): Promise<FakeProxy> {
  const seen: string[] = []
  const sockets = new Set<Socket>()
  const isAllowed = (header = ''): boolean =>
    credentials === undefined || header === `Basic ${Buffer.from(credentials).toString('base64')}`
  const server = http.createServer((request, response) => {
    seen.push(`${request.method ?? ''} ${request.url ?? ''}`)
    const { 'proxy-authorization': authorization, ...headers } = request.headers
    if (!isAllowed(authorization)) {
      response.writeHead(407, { 'proxy-authenticate': 'Basic realm="proxy"' }).end()
      return
    }
    const onward = http.request(
      request.url ?? '',
      { method: request.method, headers },
      (answer) => {
        response.writeHead(answer.statusCode ?? 502, answer.headers)
        answer.pipe(response)
      },
    )
    onward.on('error', () => response.writeHead(502).end())
    request.pipe(onward)
  })
  server.on('connect', (request, socket: Socket, head) => {
    seen.push(`CONNECT ${request.url ?? ''}`)
    if (!isAllowed(request.headers['proxy-authorization'])) {
      socket.end(
        'HTTP/1.1 407 Proxy Authentication Required\r\nproxy-authenticate: Basic realm="proxy"\r\n\r\n',
      )
      return
    }
    const [host = '', port = ''] = (request.url ?? '').split(':')
    // Names that only the proxy knows.
    const onward = net.connect(Number(port), host.endsWith('.test') ? '127.0.0.1' : host, () => {
      socket.write('HTTP/1.1 200 OK\r\n\r\n')
      onward.write(head)
      onward.pipe(socket).pipe(onward)
    })
    onward.on('error', () => socket.destroy())
    socket.on('error', () => onward.destroy())
    sockets.add(onward)
  })
  return listen(server, seen, sockets)
}

/** A SOCKS 5 proxy (RFC 1928) without a password. */
export async function startSocks(): Promise<FakeProxy> {
  const seen: string[] = []
  const sockets = new Set<Socket>()
  const server = net.createServer((socket) => {
    socket.on('error', () => socket.destroy())
    socket.once('data', () => {
      socket.write(Buffer.from([5, 0]))
      socket.once('data', (data) => {
        const isName = data[3] === 3
        const length = isName ? (data[4] ?? 0) : 4
        const start = isName ? 5 : 4
        const address = data.subarray(start, start + length)
        const host = isName ? address.toString() : [...address].join('.')
        const port = data.readUInt16BE(start + length)
        seen.push(`${host}:${port}`)
        const onward = net.connect(port, '127.0.0.1', () => {
          socket.write(Buffer.from([5, 0, 0, 1, 0, 0, 0, 0, 0, 0]))
          onward.pipe(socket).pipe(onward)
        })
        onward.on('error', () => socket.destroy())
        sockets.add(onward)
      })
    })
  })
  return listen(server, seen, sockets)
}

/** A proxy that answers the first bytes with its own and closes the connection; without an answer, it closes at once. */
export function startClosing(answer: readonly number[] | undefined): Promise<FakeProxy> {
  const seen: string[] = []
  const server = net.createServer((socket) => {
    seen.push('connection')
    socket.on('error', () => undefined)
    if (answer === undefined) socket.resume().end()
    else socket.once('data', () => socket.end(Buffer.from(answer)))
  })
  return listen(server, seen)
}

async function listen(
  server: Server,
  seen: string[],
  sockets = new Set<Socket>(),
): Promise<FakeProxy> {
  server.on('connection', (socket: Socket) => sockets.add(socket))
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  return {
    seen,
    // A listening TCP server has an AddressInfo.
    host: `127.0.0.1:${(server.address() as AddressInfo).port}`,
    close: async () => {
      for (const socket of sockets) socket.destroy()
      await new Promise((resolve) => server.close(resolve))
    },
  }
}
