import { digest } from '@latchkey/digest'
import { type Emulator, startEmulator } from '@latchkey/emulator'
import { withAuth } from '@latchkey/undici'
import { Pool, ProxyAgent, request } from 'undici'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { account } from '../../servers/account.ts'
import type { RealServer } from '../../servers/real-server.ts'
import { startCountingRelay } from '../../servers/counting-relay.ts'
import { startSquid } from '../../servers/squid.ts'
import { credentialsOf } from './credentials.ts'

let squid: RealServer
let emulator: Emulator

beforeAll(async () => {
  ;[squid, emulator] = await Promise.all([startSquid(), startEmulator({ tls: true })])
})
afterAll(() => Promise.all([squid.stop(), emulator.close()]))

test('undici tunnels https through squid, with credentials for the proxy and for the server', async () => {
  await using relay = await startCountingRelay(squid.url)
  const { username, password } = account
  const proxy = digest({ username, password, origins: relay.url, proxy: true })
  const { publicKey, privateKey } = emulator.seed.apiKeys[0]!
  const server = digest({ username: publicKey, password: privateKey, origins: emulator.url })
  const tunnels = new ProxyAgent({
    uri: relay.url,
    clientFactory: (origin, options) => new Pool(origin, options).compose(withAuth(proxy)),
    requestTls: { ca: emulator.certificate! },
  })
  const dispatcher = tunnels.compose(withAuth(server))
  try {
    for (let call = 0; call < 5; call++) {
      const { statusCode, body } = await request(`${emulator.url}/api/public/v1.0/groups`, {
        dispatcher,
      })
      expect(statusCode).toBe(200)
      expect(await body.json()).toMatchObject({ totalCount: 1 })
    }
    // How many tunnels there are is the pool's business; the first one asks for the challenge.
    const [first, ...more] = relay.requests
    expect(more.length).toBeGreaterThan(0)
    const host = new URL(emulator.url).host
    for (const { method, target, headers } of relay.requests) {
      expect([method, target, headers.authorization]).toEqual(['CONNECT', host, undefined])
    }
    expect(first?.headers['proxy-authorization']).toBeUndefined()
    for (const tunnel of more) {
      expect(credentialsOf(tunnel, 'proxy-authorization')).toMatchObject({ uri: host })
    }
  } finally {
    await tunnels.close()
  }
})
