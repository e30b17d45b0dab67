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
import { commonCases } from './common-cases.ts'
import { credentialsOf } from './credentials.ts'
import { getThrough, proxyClient } from './proxy-client.ts'

let echo: Awaited<ReturnType<typeof listen>>
let lighttpd: RealServer
const running: Record<string, RealServer> = {}

beforeAll(async () => {
  const server = createServer({ keepAliveTimeout: 0 }, (request, response) => {
    response.setHeader('x-proxy-authorization', request.headers['proxy-authorization'] ?? 'none')
    request.pipe(response)
  })
  echo = await listen(server)
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
  const origins = [relay.url, echo.origin, lighttpd.url]
  const { username } = account
  const client = proxyClient(relay.url, digest({ username, password, origins, proxy: true }))
  return {
    ...client,
    url: echo.origin,
    requests: relay.requests,
    get: async (path: string) => {
      const response = await client.fetch(echo.origin + path)
      await response.arrayBuffer()
      return response.status
    },
    [Symbol.asyncDispose]: async () => {
      client[Symbol.dispose]()
      await relay[Symbol.asyncDispose]()
    },
  }
}

const proxies = ['squid', 'Apache httpd']
commonCases(
  () => echo.origin,
  proxies.map((name) => ({
    name: `${name} as a proxy`,
    file: '/file',
    echo: '/echo',
    says: { realm: account.realm },
    // squid takes 15 requests with a nonce: what follows costs one more each.
    atATime: name === 'squid' ? 40 : 21,
    proxy: (password) => countedProxy(name, password),
  })),
)

describe.each(proxies)('%s as a proxy', (name) => {
  test('a tunnel is opened with the credentials for host:port, and the server sees none', async () => {
    await using client = await countedProxy(name)
    const authority = new URL(echo.origin).host
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
    const { status, socket } = await client.connect(new URL(echo.origin).host)
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
    const uri = `${lighttpd.url}/sha256/file.txt?call=9`
    expect(credentialsOf(last, 'proxy-authorization')).toMatchObject({ uri, realm: account.realm })
  })
})
