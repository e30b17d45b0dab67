import { createServer } from 'node:http'
import { digest } from '@latchkey/digest'
import { withAuth } from '@latchkey/fetch'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { account } from '../../servers/account.ts'
import { startApacheProxy } from '../../servers/apache-proxy.ts'
import { startCountingRelay } from '../../servers/counting-relay.ts'
import { listen } from '../../servers/listen.mjs'
import { startLighttpd } from '../../servers/lighttpd.ts'
import type { RealServer } from '../../servers/real-server.ts'
import { startSquid } from '../../servers/squid.ts'
import { credentialsOf, expectDistinctCounts } from './credentials.ts'
import { getThrough, proxyClient } from './proxy-client.ts'

let echo: Awaited<ReturnType<typeof listen>>
let echoUrl: string
let lighttpd: RealServer
const running: Record<string, RealServer> = {}

beforeAll(async () => {
  const server = createServer({ keepAliveTimeout: 0 }, (request, response) => {
    response.setHeader('x-proxy-authorization', request.headers['proxy-authorization'] ?? 'none')
    request.pipe(response)
  })
  echo = await listen(server)
  echoUrl = echo.origin
  lighttpd = await startLighttpd()
  running['squid'] = await startSquid()
  running['Apache httpd'] = await startApacheProxy(echo.port)
})
afterAll(async () => {
  await echo.close()
  await Promise.all([lighttpd, ...Object.values(running)].map((server) => server.stop()))
})

/** A client of a proxy that counts what the proxy is sent. */
async function countedProxy(name: string, password = account.password) {
  const relay = await startCountingRelay(running[name]!.url)
  const origins = [relay.url, echoUrl, lighttpd.url]
  const { username } = account
  const client = proxyClient(relay.url, digest({ username, password, origins, proxy: true }))
  return {
    ...client,
    requests: relay.requests,
    [Symbol.asyncDispose]: async () => {
      client[Symbol.dispose]()
      await relay[Symbol.asyncDispose]()
    },
  }
}

// squid takes 15 requests with a nonce: what follows costs one more each.
describe.each([
  { name: 'squid', atATime: 40 },
  { name: 'Apache httpd', atATime: 21 },
])('$name as a proxy', ({ name, atATime }) => {
  test('10 calls in turn cost 11 requests', async () => {
    await using client = await countedProxy(name)
    for (let call = 0; call < 10; call++) {
      const url = `${echoUrl}/file?call=${call}`
      const response = await client.fetch(url)
      expect(response.status).toBe(200)
      const credentials = credentialsOf(client.requests.at(-1), 'proxy-authorization')
      expect(credentials).toMatchObject({ uri: url, realm: account.realm })
    }
    expect(client.requests).toHaveLength(11)
    expectDistinctCounts(client.requests, 'proxy-authorization')
  })

  test(`20 calls at a time cost at most ${atATime} requests`, async () => {
    await using client = await countedProxy(name)
    const calls = Array.from({ length: 20 }, (_, call) => client.fetch(`${echoUrl}/?call=${call}`))
    const statuses = (await Promise.all(calls)).map(({ status }) => status)
    expect(statuses).toEqual(Array(20).fill(200))
    expect(client.requests.length).toBeLessThanOrEqual(atATime)
    expectDistinctCounts(client.requests, 'proxy-authorization')
  })

  test('two POSTs arrive whole and cost 3 requests', async () => {
    await using client = await countedProxy(name)
    for (const size of [10, 20_000]) {
      const body = 'Łoś '.repeat(size)
      const response = await client.fetch(`${echoUrl}/echo`, { method: 'POST', body })
      expect(response.status).toBe(200)
      expect((await response.text()) === body).toBe(true)
    }
    expect(client.requests).toHaveLength(3)
  })

  test('a wrong password is a plain 407 after two requests', async () => {
    await using client = await countedProxy(name, 'Circle of Death')
    const response = await client.fetch(`${echoUrl}/file`)
    expect(response.status).toBe(407)
    expect(client.requests).toHaveLength(2)
  })

  test('a tunnel is opened with the credentials for host:port, and the server sees none', async () => {
    await using client = await countedProxy(name)
    const authority = new URL(echoUrl).host
    for (const requests of [2, 3]) {
      const { status, socket } = await client.connect(authority)
      expect(status).toBe(200)
      const answer = await getThrough(socket!, '/through')
      expect(answer).toMatch(/^HTTP\/1.1 200 /)
      expect(answer.toLowerCase()).toContain('x-proxy-authorization: none')
      expect(client.requests).toHaveLength(requests)
    }
    const last = credentialsOf(client.requests.at(-1), 'proxy-authorization')
    expect(last).toMatchObject({ uri: authority })
  })

  test('a wrong password opens no tunnel', async () => {
    await using client = await countedProxy(name, 'Circle of Death')
    const { status, socket } = await client.connect(new URL(echoUrl).host)
    expect([status, socket]).toEqual([407, undefined])
    expect(client.requests).toHaveLength(2)
  })

  test('credentials for the proxy and for the server behind it: 10 calls cost 12 requests', async () => {
    await using client = await countedProxy(name)
    const { username, password } = account
    const fetch = withAuth(digest({ username, password, origins: lighttpd.url }), client.fetch)
    for (let call = 0; call < 10; call++) {
      const response = await fetch(`${lighttpd.url}/sha256/file.txt?call=${call}`)
      expect([response.status, await response.text()]).toEqual([200, 'file\n'])
    }
    expect(client.requests).toHaveLength(12)
    const last = client.requests.at(-1)
    expect(credentialsOf(last)).toMatchObject({ algorithm: 'SHA-256' })
    expect(credentialsOf(last, 'proxy-authorization')).toMatchObject({ realm: account.realm })
  })
})
