import { mkdirSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { startEmulator } from '@latchkey/emulator'
import { describe, expect, test } from 'vitest'
import { startProxy } from '../../../../packages/sdk/test/fake-proxy.ts'
import { accountOf, json, keyOf, latchkey, serve, start } from '../process.ts'

test('a kept token is used by later commands, and belongs to its secret', async () => {
  await using at = await start(accountOf)
  const { emulator, env } = at
  const first = await latchkey(['token'], env)
  expect((await latchkey(['orgs', 'list'], env)).code).toBe(0)
  expect((await latchkey(['token'], env)).stdout).toBe(first.stdout)
  for (const args of [['token'], ['whoami'], ['orgs', 'list'], ['request', 'GET', '/orgs']]) {
    emulator.clock.advance(61_000)
    const wrong = { ...env, LATCHKEY_CLIENT_SECRET: 'mdb_sa_sk_wrong' }
    expect([args[0], (await latchkey(args, wrong)).code]).toEqual([args[0], 1])
  }
  expect((await latchkey(['token'], env)).code).toBe(0)
})

test('whoami and diagnose request tokens of their own', async () => {
  await using at = await start(accountOf)
  const { emulator, env } = at
  await latchkey(['token'], env)
  const { clientId } = emulator.seed.serviceAccounts[0]!
  const command = ['accounts', 'secrets']
  const [secret] = await json<[{ id: string }]>([...command, 'list', clientId, '--json'], env)
  await latchkey([...command, 'delete', clientId, secret.id, '--yes'], keyOf(emulator))
  expect((await latchkey(['whoami'], env)).code).toBe(1)
  expect((await latchkey(['diagnose', '--json'], env)).stdout).toContain('"wrong-secret"')
})

test.runIf(process.platform !== 'win32')(
  'a kept token is in files of this user alone, and so is the key',
  async () => {
    await using at = await start(accountOf)
    await at.run('token')
    const cache = join(at.home, '.cache/latchkey')
    const files = readdirSync(cache, { recursive: true, withFileTypes: true }).filter(
      (entry) => entry.isFile() && !entry.parentPath.includes('compiled'),
    )
    expect(files.map(({ name }) => name)).toContain('token-key')
    for (const { parentPath, name } of files) {
      expect(statSync(join(parentPath, name)).mode & 0o077).toBe(0)
      const { LATCHKEY_CLIENT_SECRET: secret = '' } = at.env
      expect(readFileSync(join(parentPath, name), 'latin1')).not.toContain(secret)
    }
  },
)

test('a corrupt key of the token store only costs tokens', async () => {
  await using at = await start(accountOf)
  mkdirSync(join(at.home, '.cache/latchkey'), { recursive: true })
  writeFileSync(join(at.home, '.cache/latchkey/token-key'), 'short', { mode: 0o600 })
  const first = await at.run('token')
  expect(first.code).toBe(0)
  expect((await at.run('token')).stdout).toBe(first.stdout)
})

const SIGNED_IN = [
  ['keys', 'list'],
  ['accounts', 'list'],
  ['orgs', 'list'],
  ['projects', 'list'],
  ['whoami'],
  ['audit'],
  ['diagnose'],
  ['request', 'GET', '/orgs'],
]

test.each([...SIGNED_IN, ['token']])(
  '%s %s works with --emulator, whatever the proxy variables say',
  async (...args) => {
    const proxy = { HTTP_PROXY: 'http://127.0.0.1:1', ALL_PROXY: 'http://127.0.0.1:1' }
    const { code, stderr } = await latchkey([...args, '--emulator'], proxy)
    expect([code, stderr.includes('ERR')]).toEqual([0, false])
  },
)

test.each([
  ['request', 'GET', '/groups/../x'],
  ['request', 'GET', '/x', '--query', 'x'],
  ['request', 'GET', 'https://elsewhere.example/'],
  ['keys', 'show', 'nobody'],
  ['keys', 'list', '--org', 'nobody'],
  ['diagnose', '/x#y'],
])('%s %s %s with --emulator ends although it fails', async (...args) => {
  expect((await latchkey([...args, '--emulator'])).code).not.toBe(0)
})

test.each(SIGNED_IN)('%s %s does not follow a redirect to another server', async (...args) => {
  await using elsewhere = await serve((_request, response) => {
    response.setHeader('content-type', 'application/json').end('{"results":[],"totalCount":0}')
  })
  await using server = await serve((request, response) => {
    response.writeHead(307, { location: elsewhere.url + (request.url ?? '') }).end()
  })
  const { code } = await latchkey(args, { ...server.key, LATCHKEY_PRIVATE_KEY: 'x' })
  expect([code, elsewhere.seen.length]).toEqual([1, 0])
})

describe.each([
  ['an API key', keyOf],
  ['a service account', accountOf],
])('a proxy, with %s', (_, credentialsOf) => {
  test.each([...SIGNED_IN, ['request', 'POST', '/groups', '--field', 'name=x']])(
    '%s %s goes through the proxy',
    async (...args) => {
      await using emulator = await startEmulator({ startAt: Date.now() })
      const proxy = await startProxy('user:pass')
      const env = { ...credentialsOf(emulator), http_proxy: `http://user:pass@${proxy.host}` }
      const orgId = emulator.seed.organizations[0]!.id
      const more = args[1] === 'POST' ? ['--field', `orgId=${orgId}`] : []
      const { code, stderr } = await latchkey([...args, ...more], env)
      await proxy.close()
      expect([code, proxy.seen.length > 0, stderr]).toEqual([0, true, expect.anything()])
    },
  )
})

test('diagnose distinguishes a proxy that rejects us from a server behind it', async () => {
  await using emulator = await startEmulator({ tls: true })
  const proxy = await startProxy('user:pass')
  const causeOf = async (env: Record<string, string>): Promise<unknown> =>
    (JSON.parse((await latchkey(['diagnose', '--json'], env)).stdout) as { cause: unknown }).cause
  const env = keyOf(emulator)
  expect(await causeOf({ ...env, HTTPS_PROXY: `http://${proxy.host}` })).toBe('proxy')
  expect(await causeOf({ ...env, HTTPS_PROXY: `http://user:pass@${proxy.host}` })).toBe('tls')
  await proxy.close()
})

test('a private certificate authority is trusted with --ca-file, and by the profile', async () => {
  await using at = await start(keyOf, { tls: true })
  const { emulator, env } = at
  const caFile = join(at.home, 'ca.pem')
  writeFileSync(caFile, emulator.certificate ?? '')
  expect((await at.run('orgs', 'list')).code).toBe(1)
  expect((await at.run('orgs', 'list', '--ca-file', caFile)).code).toBe(0)
  expect((await latchkey(['orgs', 'list'], { ...env, NODE_EXTRA_CA_CERTS: caFile })).code).toBe(0)
  const { publicKey, privateKey } = emulator.seed.apiKeys[0]!
  const profile = join(at.home, 'x.json')
  const fields = { publicKey, privateKey, baseUrl: emulator.url, caFile }
  writeFileSync(profile, JSON.stringify(fields), { mode: 0o600 })
  expect((await latchkey(['orgs', 'list', '--profile', profile])).code).toBe(0)
})

test.each([
  ['--verbose', ['--verbose'], {}],
  ['LATCHKEY_DEBUG', [], { LATCHKEY_DEBUG: '1' }],
])('%s prints each request to standard error, without secrets', async (_, more, variables) => {
  await using emulator = await startEmulator()
  const env = { ...accountOf(emulator), ...variables }
  const { stdout, stderr } = await latchkey(['orgs', 'list', ...more], env)
  expect(stdout).toContain('Example Organization')
  expect(stderr).toMatch(/^POST http:\S+\/api\/oauth\/token {2}200 {2}\d+ ms/m)
  expect(stderr).toMatch(/^GET http:\S+\/api\/public\/v1.0\/orgs {2}200 {2}\d+ ms/m)
  expect(stderr).not.toContain(emulator.seed.serviceAccounts[0]!.clientSecret)
  expect(stderr).not.toContain('eyJ')
})

test('--verbose prints a retry and its delay', async () => {
  await using emulator = await startEmulator()
  emulator.faults.add({ match: { path: '*/orgs' }, times: 1, status: 503 })
  const { stdout, stderr } = await latchkey(['orgs', 'list', '--verbose'], keyOf(emulator))
  expect(stdout).toContain('Example Organization')
  expect(stderr).toMatch(/^GET \/orgs {2}retry 1 in \d+ ms \(503\)$/m)
})
