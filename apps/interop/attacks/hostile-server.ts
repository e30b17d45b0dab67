import { createServer, type Socket } from 'node:net'
import { gzipSync } from 'node:zlib'
import { listen } from '../servers/listen.mjs'

export interface HostileServer {
  readonly origin: string
  /** Connections and requests so far, of paths that begin with this. */
  requests(prefix: string): number
  close(): Promise<void>
}

type Write = (socket: Socket, path: string) => void

const CHALLENGE = 'www-authenticate: Digest realm="r", nonce="n", qop="auth"'
const text =
  (...parts: string[]): Write =>
  (socket) =>
    socket.end(parts.join(''), 'latin1')
const head = (status: string, ...fields: string[]): string =>
  `${[`HTTP/1.1 ${status}`, ...fields].join('\r\n')}\r\n\r\n`

/** Writes for ever, until the client has had enough. */
const endless =
  (start: string, chunk: string): Write =>
  (socket) => {
    const more = (): void => {
      while (!socket.destroyed && socket.write(chunk)) if (socket.writableNeedDrain) break
      if (!socket.destroyed) socket.once('drain', more)
    }
    socket.write(start, 'latin1', more)
  }

const bomb = gzipSync(Buffer.alloc(20_000_000))
let nonces = 0

/** Responses that a server can send to harm its client. */
export const RESPONSES: Readonly<Record<string, Write>> = {
  'closed without a byte': (socket) => socket.end(),
  'reset without a byte': (socket) => socket.resetAndDestroy(),
  garbage: text('\0\x01\x02 no HTTP at all\r\n\r\n'),
  'half a status line': text('HTTP/1.1 20'),
  'no status': text('HTTP/1.1 \r\n\r\n'),
  'endless header': endless('HTTP/1.1 200 OK\r\nx: ', 'a'.repeat(10_000)),
  'endless interim responses': endless(
    '',
    'HTTP/1.1 103 Early Hints\r\nlink: </a>\r\n\r\n'.repeat(50),
  ),
  '300 challenges': text(
    head(
      '401 No',
      ...Array.from({ length: 300 }, (_, n) => `www-authenticate: Digest realm="${n}"`),
    ),
  ),
  'a challenge of 10 kB': text(head('401 No', `${CHALLENGE}, opaque="${'a'.repeat(10_000)}"`)),
  'a challenge that is not closed': text(
    head('401 No', `${CHALLENGE}, opaque="${'\\'.repeat(5_000)}`),
  ),
  'a challenge of commas': text(head('401 No', `www-authenticate: ${','.repeat(10_000)}`)),
  'a challenge with 1,000 domains': text(
    head('401 No', `${CHALLENGE}, domain="${'/a '.repeat(1_000)}"`),
  ),
  'a challenge with __proto__': text(
    head('401 No', `${CHALLENGE}, __proto__="x", constructor="y"`, 'content-length: 0'),
  ),
  'rejected with an endless body': endless(head('401 No', CHALLENGE), 'a'.repeat(10_000)),
  'rejected with a body that does not come': (socket) =>
    socket.write(head('401 No', CHALLENGE, 'content-length: 100')),
  'rejected with a compressed 20 MB': (socket) => {
    socket.write(
      head('401 No', CHALLENGE, 'content-encoding: gzip', `content-length: ${bomb.length}`),
    )
    socket.end(bomb)
  },
  'compressed 20 MB': (socket) => {
    socket.write(head('200 OK', 'content-encoding: gzip', `content-length: ${bomb.length}`))
    socket.end(bomb)
  },
  'rejected for ever, always stale': (socket) =>
    socket.end(
      head(
        '401 No',
        `www-authenticate: Digest realm="r", nonce="n${++nonces}", qop="auth", stale=true`,
        'content-length: 0',
      ),
    ),
  'rejected for ever, another realm each time': (socket) =>
    socket.end(
      head(
        '401 No',
        `www-authenticate: Digest realm="r${++nonces}", nonce="n"`,
        'content-length: 0',
      ),
    ),
  'rejected for ever, invalid token': text(
    head('401 No', 'www-authenticate: Bearer error="invalid_token"', 'content-length: 0'),
  ),
  'rejected without a challenge': text(head('401 No', 'content-length: 0')),
  'the challenge of a proxy': text(
    head('407 Proxy', 'proxy-authenticate: Basic realm="p"', 'content-length: 0'),
  ),
  'a challenge for Basic only': text(
    head('401 No', 'www-authenticate: Basic realm="b"', 'content-length: 0'),
  ),
  'a redirect to itself': (socket, path) =>
    socket.end(head('307 On', `location: ${path}`, 'content-length: 0')),
  'two lengths': text(head('200 OK', 'content-length: 5', 'content-length: 6'), 'hello!'),
  'length and chunks': text(
    head('200 OK', 'content-length: 5', 'transfer-encoding: chunked'),
    '0\r\n\r\n',
  ),
  'a chunk that is not one': text(head('200 OK', 'transfer-encoding: chunked'), 'zz\r\nhello\r\n'),
  'fewer octets than announced': text(head('200 OK', 'content-length: 100'), 'hello'),
  'more octets than announced': text(
    head('200 OK', 'content-length: 1'),
    'hello HTTP/1.1 200 OK\r\n\r\n',
  ),
  'a body where none can be': text(head('204 None', 'content-length: 5'), 'hello'),
  'a switch of protocols': text(head('101 Switch', 'upgrade: x', 'connection: upgrade')),
  'Authentication-Info that proves nothing': text(
    head('200 OK', 'authentication-info: rspauth="0", nextnonce=", qop=,', 'content-length: 0'),
  ),
  'Retry-After of a million years': text(
    head('503 Later', 'retry-after: 31536000000000', 'content-length: 0'),
  ),
  'an endless body': endless(head('200 OK'), 'a'.repeat(10_000)),
  'a body of one octet a second': (socket) => {
    socket.write(head('200 OK', 'content-length: 1000'))
    const timer = setInterval(() => socket.write('a'), 1_000)
    socket.on('close', () => {
      clearInterval(timer)
    })
  },
  'escape sequences': text(
    head('400 \x1b[31mNo', 'content-type: application/json', 'connection: close'),
    '{"detail":"\\u001b]0;owned\\u0007","errorCode":"\\u001b[2J","error_description":"\\u001b[2J"}',
  ),
  'deeply nested JSON': text(
    head('200 OK', 'content-type: application/json', 'connection: close'),
    '['.repeat(50_000),
  ),
  'JSON with __proto__': text(
    head('200 OK', 'content-type: application/json', 'connection: close'),
    '{"__proto__":{"polluted":1},"constructor":{"prototype":{"polluted":1}},"results":[],"access_token":"a"}',
  ),
}

/** `/INDEX/…` gets the response with that index. */
export async function startHostileServer(): Promise<HostileServer> {
  const paths: string[] = []
  const sockets = new Set<Socket>()
  const kinds = Object.values(RESPONSES)
  const server = createServer((socket) => {
    sockets.add(socket)
    socket.on('close', () => sockets.delete(socket)).on('error', () => undefined)
    let received = ''
    socket.on('data', (chunk) => {
      received += chunk.toString('latin1')
      if (!received.includes('\r\n\r\n')) return
      const path = / (\S+) /.exec(received)?.[1] ?? ''
      received = ''
      paths.push(path)
      kinds[Number(path.split('/')[1])]?.(socket, path)
    })
  })
  const { origin, close } = await listen(server)
  return {
    origin,
    requests: (prefix) => paths.filter((path) => path.startsWith(prefix)).length,
    close: async () => {
      for (const socket of sockets) socket.destroy()
      await close()
    },
  }
}
