import { createServer } from 'node:http'
import { connect as connectTo, type Socket } from 'node:net'
import type { Duplex } from 'node:stream'
import { referenceScheme } from '@latchkey/conformance'
import { withAuth } from '@latchkey/undici'
import { describe, expect, onTestFinished, test } from 'vitest'
import { composed, listen } from './server.ts'
import { VERSIONS } from './versions.ts'

/** An origin and a proxy on one port: both want the counter scheme's credentials, each in its own field. */
async function serve() {
  const seen: string[] = []
  const sockets = new Set<Duplex>()
  const server = createServer((request, response) => {
    const target = request.url ?? ''
    seen.push(`${request.method!} ${target}`)
    const isProxy = target.startsWith('http:')
    const field = isProxy ? 'proxy-authorization' : 'authorization'
    if (request.headers[field]?.endsWith(`GET ${target}`)) response.end('in')
    else {
      const [status, name] = isProxy ? [407, 'proxy-authenticate'] : [401, 'www-authenticate']
      response.writeHead(status, { [name]: 'Counter nonce="1"' }).end('who is there')
    }
  })
  server.on('connection', (socket) => sockets.add(socket))
  server.on('connect', (request, socket: Socket) => {
    seen.push(`CONNECT ${request.url!}`)
    if (request.headers['proxy-authorization']?.startsWith('Counter')) {
      const there = connectTo(Number(request.url!.split(':')[1]), '127.0.0.1')
      sockets.add(there)
      for (const side of [there, socket]) side.on('error', () => undefined)
      socket.write('HTTP/1.1 200 OK\r\n\r\n')
      there.pipe(socket).pipe(there)
      return
    }
    socket.end('HTTP/1.1 407 no\r\nproxy-authenticate: Counter nonce="1"\r\n\r\n')
  })
  server.on('upgrade', (request, socket: Socket) => {
    seen.push(`UPGRADE ${request.url!}`)
    if (request.headers.authorization?.startsWith('Counter')) {
      socket.end(
        'HTTP/1.1 101 Switching Protocols\r\nconnection: upgrade\r\nupgrade: chat\r\n\r\nhello',
      )
      return
    }
    socket.end(
      'HTTP/1.1 401 no\r\nwww-authenticate: Counter nonce="1"\r\ncontent-length: 0\r\n\r\n',
    )
  })
  const origin = await listen(server)
  onTestFinished(() => {
    for (const socket of sockets) socket.destroy()
  })
  return { seen, origin }
}

async function textOf(socket: Duplex): Promise<string> {
  let text = ''
  for await (const chunk of socket) text += String(chunk)
  return text
}

describe.each(VERSIONS)('%s', (_name, undici) => {
  const { Pool, ProxyAgent, request, upgrade } = undici

  test('an upgrade answers the challenge first', async () => {
    const server = await serve()
    const scheme = referenceScheme({ origins: server.origin })
    const dispatcher = composed(undici, withAuth(scheme))
    const { socket } = await upgrade(`${server.origin}/chat`, { dispatcher, protocol: 'chat' })
    expect(await textOf(socket)).toBe('hello')
    expect(server.seen).toEqual(['UPGRADE /chat', 'UPGRADE /chat'])
    expect(scheme.attempts).toMatchObject({ settled: 2, abandoned: 0, faults: [] })
  })

  test.each([false, true])(
    'connect answers the challenge of a proxy, with a scheme that waits: %s',
    async (isAsync) => {
      const server = await serve()
      const scheme = referenceScheme({ origins: server.origin, challengedBy: 'proxy', isAsync })
      const path = new URL(server.origin).host
      const { statusCode, socket } = await composed(undici, withAuth(scheme)).connect({
        origin: server.origin,
        path,
      })
      expect(statusCode).toBe(200)
      expect(server.seen).toEqual([`CONNECT ${path}`, `CONNECT ${path}`])
      expect(scheme.attempts).toMatchObject({ settled: 2, abandoned: 0, faults: [] })
      socket.destroy()
    },
  )

  test('connect returns the response that rejects a wrong secret, with its socket', async () => {
    const server = await serve()
    const scheme = referenceScheme({ origins: 'https://elsewhere.example', challengedBy: 'proxy' })
    const { statusCode, socket } = await composed(undici, withAuth(scheme)).connect({
      origin: server.origin,
      path: 'api.example:443',
    })
    expect(statusCode).toBe(407)
    expect(socket.destroyed).toBe(false)
    socket.destroy()
  })

  test('an exception of settle after a rejected connect is the error of the call', async () => {
    const server = await serve()
    const onSettle = () => {
      throw new Error('out of nonces')
    }
    const scheme = referenceScheme({ origins: server.origin, challengedBy: 'proxy', onSettle })
    await expect(
      composed(undici, withAuth(scheme)).connect({
        origin: server.origin,
        path: 'api.example:443',
      }),
    ).rejects.toThrow('out of nonces')
  })

  test('a ProxyAgent gets a tunnel with one scheme, and the origin behind it is answered with another', async () => {
    const server = await serve()
    const proxy = referenceScheme({ origins: server.origin, challengedBy: 'proxy' })
    const agent = new ProxyAgent({
      uri: server.origin,
      // By default, undici 8 tunnels to https only.
      proxyTunnel: true,
      clientFactory: (url, options) => new Pool(url, options).compose(withAuth(proxy)),
    })
    const origin = referenceScheme({ origins: server.origin })
    const dispatcher = agent.compose(withAuth(origin))
    for (const path of ['/a', '/b']) {
      const { body } = await request(server.origin + path, { dispatcher })
      expect(await body.text()).toBe('in')
    }
    expect(server.seen.slice(0, 2)).toEqual(Array(2).fill(`CONNECT ${new URL(server.origin).host}`))
    // How many tunnels there are is the pool's business.
    expect(server.seen.filter((line) => line.startsWith('GET'))).toEqual([
      'GET /a',
      'GET /a',
      'GET /b',
    ])
    for (const { attempts } of [proxy, origin])
      expect(attempts).toMatchObject({ abandoned: 0, faults: [] })
    await agent.destroy()
  })

  test('a call in absolute form answers the challenge of a proxy', async () => {
    const server = await serve()
    const scheme = referenceScheme({ origins: server.origin, challengedBy: 'proxy' })
    const path = 'http://api.example/a?b=c'
    const { body } = await composed(undici, withAuth(scheme)).request({
      origin: server.origin,
      path,
      method: 'GET',
    })
    expect(await body.text()).toBe('in')
    expect(server.seen).toEqual([`GET ${path}`, `GET ${path}`])
  })
})
