import { connect } from 'node:net'
import { describe, expect, test } from 'vitest'
import { givenEmulator } from '../clients.ts'

const JWKS = '/.well-known/jwks.json'
const GROUPS = '/api/public/v1.0/groups'

describe('Host', () => {
  test.each([
    ['127.0.0.1', 200],
    ['localhost:80', 200],
    ['LOCALHOST.', 200],
    ['app.localhost:1', 200],
    ['[::1]:8080', 200],
    ['192.0.2.1', 200],
    ['evil.example', 421],
    ['localhost.evil.example', 421],
    ['127.0.0.1.evil.example', 421],
    ['evil.example:80', 421],
  ])('%j gets %i where no credentials are required', async (host, status) => {
    await using at = await givenEmulator()
    const response = await at.send(JWKS, { headers: { host } })
    expect(response.status).toBe(status)
    const elsewhere = await at.send('/', { headers: { host } })
    expect(elsewhere.status).toBe(status === 200 ? 404 : 421)
  })

  test('another Host is accepted with credentials, and challenged without', async () => {
    await using at = await givenEmulator()
    const headers = { host: 'cloud.mongodb.com' }
    const challenged = await at.send(GROUPS, { headers })
    expect(challenged.status).toBe(401)
    const authorization = at.digest(String(challenged.headers['www-authenticate']), GROUPS)
    const response = await at.send(GROUPS, { headers: { ...headers, authorization } })
    expect(response.status).toBe(200)
    const bearer = { ...headers, authorization: `Bearer ${await at.issueToken()}` }
    expect((await at.send(GROUPS, { headers: bearer })).status).toBe(200)
  })

  test('a redirect to https does not repeat another Host', async () => {
    await using at = await givenEmulator({ tls: true })
    const { status, headers } = await at.send('/a', { headers: { host: 'evil.example' } })
    expect([status, headers['location']]).toEqual([421, undefined])
  })
})

describe('a slow client is disconnected', () => {
  const modes: [string, (port: number) => ReturnType<typeof connect>][] = [
    ['that sends nothing', (port) => connect(port, '127.0.0.1')],
    ['that never ends its header', (port) => begin(port, 'GET / HTTP/1.1\r\nX: ')],
    [
      'that never ends its body',
      (port) =>
        begin(
          port,
          'POST /api/oauth/token HTTP/1.1\r\nHost: localhost\r\nContent-Length: 9\r\n\r\n',
        ),
    ],
    ['that keeps its side open', (port) => begin(port, 'GET / HTTP/1.1\r\nX: ', true)],
  ]
  function begin(port: number, text: string, allowHalfOpen = false) {
    const socket = connect({ port, host: '127.0.0.1', allowHalfOpen })
    socket.write(text)
    return socket
  }

  test.each(modes)('a slow client is disconnected that %s', async (_name, open) => {
    await using at = await givenEmulator({ requestTimeoutMs: 100 })
    const socket = open(Number(new URL(at.url).port))
    socket.on('error', () => undefined)
    socket.resume()
    // The emulator closes the connection: this ends without a timer of the test.
    await new Promise<void>((resolve) => {
      socket.once('end', resolve)
      socket.once('close', () => {
        resolve()
      })
    })
    socket.destroy()
  })

  test('a slow client that never reads is disconnected', async () => {
    await using at = await givenEmulator({ requestTimeoutMs: 100 })
    const { port, host } = new URL(at.url)
    const socket = connect(Number(port), '127.0.0.1')
    socket.on('error', () => undefined)
    const closed = new Promise<true>((resolve) =>
      socket.once('close', () => {
        resolve(true)
      }),
    )
    // More responses than the buffers of the system take.
    socket.write(`GET /none HTTP/1.1\r\nHost: ${host}\r\n\r\n`.repeat(20_000))
    // Only a write notices that the other side is gone.
    const writing = setInterval(() => socket.write('\r\n'), 5)
    expect(await closed).toBe(true)
    clearInterval(writing)
  })
})
