import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { type Emulator, startEmulator } from '@latchkey/emulator'
import { connect } from '@latchkey/sdk'
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest'
import { account } from '../../servers/account.ts'
import type { RealServer } from '../../servers/real-server.ts'
import { startCompanySquid } from '../../servers/squid.ts'
import { runProgram } from '../../test/run-program.ts'
import { latchkey } from './command.ts'

let plain: Emulator
let secure: Emulator
let folder: string
const proxies: Record<string, RealServer> = {}

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'latchkey-proxy-'))
  plain = await startEmulator()
  secure = await startEmulator({ tls: true })
  writeFileSync(join(folder, 'ca.pem'), secure.certificate ?? '')
  proxies['without a password'] = await startCompanySquid(false)
  proxies['with a password'] = await startCompanySquid(true)
})
afterAll(async () => {
  for (const proxy of Object.values(proxies)) await proxy.stop()
  await Promise.all([plain.close(), secure.close()])
  rmSync(folder, { recursive: true })
})

const COMMANDS = [
  ['keys', 'list'],
  ['accounts', 'list'],
  ['accounts', 'secrets', 'list', 'owner'],
  ['accounts', 'access', 'list', 'owner'],
  ['orgs', 'list'],
  ['projects', 'list'],
  ['whoami'],
  ['audit'],
  ['diagnose'],
  ['request', 'GET', '/groups'],
]

describe.each(['without a password', 'with a password'])('behind squid %s', (name) => {
  describe.each(['http', 'https'])('over %s', (scheme) => {
    describe.each(['digest', 'token'])('with %s', (kind) => {
      const emulatorOf = (): Emulator => (scheme === 'http' ? plain : secure)
      const proxyUrl = (): string => {
        const userinfo = `${account.username}:${encodeURIComponent(account.password)}@`
        const { host } = new URL(proxies[name]!.url)
        return `http://${name === 'with a password' ? userinfo : ''}${host}`
      }
      const env = (): Record<string, string> => {
        const { url, seed } = emulatorOf()
        const [key] = seed.apiKeys
        const [one] = seed.serviceAccounts
        return {
          HOME: folder,
          LATCHKEY_BASE_URL: url,
          ...(kind === 'digest'
            ? { LATCHKEY_PUBLIC_KEY: key!.publicKey, LATCHKEY_PRIVATE_KEY: key!.privateKey }
            : { LATCHKEY_CLIENT_ID: one!.clientId, LATCHKEY_CLIENT_SECRET: one!.clientSecret }),
          ...{ HTTP_PROXY: proxyUrl(), HTTPS_PROXY: proxyUrl() },
          NODE_EXTRA_CA_CERTS: join(folder, 'ca.pem'),
        }
      }

      test.each(COMMANDS)('latchkey %s %s goes through the proxy', async (...args) => {
        emulatorOf().clock.advance(60_000)
        const words = [latchkey, ...args]
        const { code, output } = await runProgram(process.execPath, words, { env: env() })
        // The emulator's clock was set, which diagnose notices after it got through.
        if (args[0] === 'diagnose') expect(output).toContain('through the proxy')
        else expect(code, output).toBe(0)
      })

      test('connect() goes through the proxy', async () => {
        emulatorOf().clock.advance(60_000)
        for (const [variable, value] of Object.entries(env())) vi.stubEnv(variable, value)
        const cm = connect({ caFile: join(folder, 'ca.pem') })
        expect(await cm.projects.list().all()).not.toEqual([])
        await cm.close()
        vi.unstubAllEnvs()
      })
    })
  })
})
