import {
  chmodSync,
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  statSync,
  writeFileSync,
} from 'node:fs'
import { join } from 'node:path'
import type { EmulatorOptions } from '@latchkey/emulator'
import { describe, expect, test } from 'vitest'
import { accountOf, ends, latchkey, makeHome, serve, start } from '../process.ts'
import { answering, DOWN, ENTER } from '../terminal-session.ts'

/** An emulator, a home without credentials, and what signs its account in for a script. */
async function startWithout(options?: EmulatorOptions) {
  const at = await start(() => ({}), options)
  const { clientId, clientSecret } = at.emulator.seed.serviceAccounts[0]!
  const login = ['login', '--client-id', clientId, '--secret-stdin', '--base-url', at.emulator.url]
  return { ...at, clientId, clientSecret, login }
}

const profileOf = (home: string, name = 'default'): string =>
  join(home, '.config/latchkey', `${name}.json`)

describe.each([80, 40])('at %i columns', (columns) => {
  test('a user without credentials reaches the first list', async () => {
    await using at = await startWithout()
    const { clientId, clientSecret, emulator, env } = at
    const first = await at.run('orgs', 'list')
    expect(first.code).toBe(2)
    for (const way of ['latchkey login', 'LATCHKEY_CLIENT_ID', '--emulator'])
      expect(first.stderr).toContain(way)

    // Ctrl-U and backspace erase the address that is offered.
    const erase = `\u0015${'\u007f'.repeat(40)}`
    const answers = [
      ['Sign in with', ENTER],
      ['Client ID', clientId + ENTER],
      ['Client secret', clientSecret + ENTER],
      ['Base URL', erase + emulator.url + ENTER],
    ] as const
    const { code, screen, output } = await answering(['login'], env, answers, columns)
    expect(code).toBe(0)
    expect(screen.replace(/\s+/g, ' ')).toContain('signed in to Example Organization')
    expect(output).not.toContain(clientSecret)
    if (process.platform !== 'win32') {
      expect(statSync(profileOf(at.home)).mode & 0o777).toBe(0o600)
    }
    const list = await at.run('orgs', 'list')
    expect([list.code, list.stdout]).toEqual([0, expect.stringContaining('Example Organization')])
  })
})

test('an API key signs in, and a question comes before a profile is replaced', async () => {
  await using at = await startWithout()
  const { emulator, env } = at
  const { publicKey, privateKey } = emulator.seed.apiKeys[0]!
  const { code } = await answering(['login', '--base-url', emulator.url], env, [
    ['Sign in with', DOWN + ENTER],
    ['Public key', publicKey + ENTER],
    ['Private key', privateKey + ENTER],
  ])
  expect(code).toBe(0)
  const before = readFileSync(profileOf(at.home), 'utf8')
  const again = await answering(['login'], env, [['replaces the profile default', 'n']])
  expect(again.code).toBe(2)
  expect(readFileSync(profileOf(at.home), 'utf8')).toBe(before)
})

test.each([
  ['account', '--client-id'],
  ['key', '--public-key'],
])('an %s signs in with its secret on standard input', async (kind, option) => {
  await using at = await startWithout()
  const { clientId, clientSecret, emulator, env } = at
  const { publicKey, privateKey } = emulator.seed.apiKeys[0]!
  const [id, secret] = kind === 'account' ? [clientId, clientSecret] : [publicKey, privateKey]
  const more = ['--secret-stdin', '--base-url', emulator.url, '--profile', 'ci']
  const { stderr } = await ends(
    latchkey(['login', option, id, ...more, '--timeout', '30'], env, `${secret}\n`),
    0,
    'signed in to',
  )
  expect(stderr).not.toContain(secret)
  expect((await at.run('whoami', '--profile', 'ci')).code).toBe(0)
  expect((await latchkey(['whoami'], { ...env, LATCHKEY_PROFILE: 'ci' })).code).toBe(0)
})

test.each([
  ['an API key', ['--public-key', 'abcdefgh']],
  ['a service account', ['--client-id', 'mdb_sa_id_0123456789abcdef01234567']],
])('a server that never answers %s is given up after --timeout', async (_name, id) => {
  using folder = makeHome()
  await using server = await serve(() => undefined)
  const args = ['login', ...id, '--secret-stdin', '--base-url', server.url, '--timeout', '0.2']
  const { code, stderr } = await latchkey(args, { HOME: folder.home }, 'secret')
  expect([code, stderr]).toEqual([1, expect.stringMatching(/did not respond in time/)])
  expect(existsSync(profileOf(folder.home))).toBe(false)
})

test('a wrong secret writes no profile', async () => {
  await using at = await startWithout()
  const { code } = await latchkey(at.login, at.env, 'mdb_sa_sk_wrong')
  expect([code, existsSync(profileOf(at.home))]).toEqual([1, false])
})

test.each([
  [['--client-id', 'x', '--public-key', 'y'], /exclude each other/],
  [['--secret-stdin'], /needs --client-id/],
  [
    ['--client-id', 'x', '--yes', '--json'],
    /can't ask for the secret: standard input is not a terminal/,
  ],
  [['--client-id', 'x', '--secret-stdin'], /the secret is empty/],
])('%j is invalid usage', async (args, words) => {
  await ends(latchkey(['login', ...args]), 2, words)
})

test('variables that are used before the profile are named', async () => {
  await using at = await startWithout()
  const env = { ...at.env, MONGODB_ATLAS_PUBLIC_KEY: 'x' }
  const { stderr } = await latchkey(at.login, env, at.clientSecret)
  expect(stderr).toContain('MONGODB_ATLAS_PUBLIC_KEY is set')
})

test('--ca-file is kept in the profile', async () => {
  await using at = await startWithout({ tls: true })
  const caFile = join(at.home, 'ca.pem')
  writeFileSync(caFile, at.emulator.certificate ?? '')
  const login = [...at.login, '--ca-file', caFile]
  expect((await latchkey(login, at.env, at.clientSecret)).code).toBe(0)
  expect((await at.run('orgs', 'list')).code).toBe(0)
})

test('profiles can be listed, shown, used and deleted', async () => {
  using folder = makeHome()
  const env = { HOME: folder.home }
  mkdirSync(join(folder.home, '.config/latchkey'), { recursive: true })
  const put = (name: string, fields: object): void => {
    writeFileSync(profileOf(folder.home, name), JSON.stringify(fields), { mode: 0o600 })
  }
  put('default', { publicKey: 'abcdefgh', privateKey: 'hush-hush' })
  put('staging', {
    clientId: 'mdb_sa_id_1',
    clientSecret: 'hush-hush',
    baseUrl: 'https://x.example',
  })
  const list = async (): Promise<unknown> =>
    JSON.parse((await latchkey(['profile', 'list', '--json'], env)).stdout)
  expect(await list()).toMatchObject([
    { name: 'default', isDefault: true, kind: 'api-key', id: 'abcdefgh' },
    { name: 'staging', isDefault: false, kind: 'service-account', baseUrl: 'https://x.example' },
  ])
  expect((await latchkey(['profile', 'use', 'staging', '--json'], env)).code).toBe(0)
  expect(await list()).toMatchObject([{ isDefault: false }, { isDefault: true }])
  for (const output of [[], ['--json'], ['--output', 'csv']]) {
    const { stdout } = await latchkey(['profile', 'show', ...output], env)
    expect(stdout).toContain('mdb_sa_id_1')
    expect(stdout).not.toContain('hush-hush')
  }
  expect((await latchkey(['profile', 'delete', 'staging'], env)).code).toBe(2)
  expect((await latchkey(['profile', 'delete', 'staging', '--yes', '--json'], env)).code).toBe(0)
  expect(readdirSync(join(folder.home, '.config/latchkey'))).toEqual(['default.json'])
  expect((await latchkey(['profile', 'use', 'staging'], env)).code).toBe(2)
  expect((await latchkey(['profile', 'show', 'staging'], env)).code).toBe(2)
  chmodSync(profileOf(folder.home), 0o644)
  expect(await list()).toMatchObject([{ name: 'default' }])
  expect((await latchkey(['profile', 'show', 'default'], env)).stderr).toContain('chmod 600')
})

test('logout deletes the cached tokens', async () => {
  await using at = await start(accountOf)
  const first = await at.run('token')
  await ends(at.run('logout', '--json'), 0, 'cached access tokens deleted')
  expect((await at.run('token')).stdout).not.toBe(first.stdout)
  expect((await latchkey(['logout'], { HOME: join(at.home, 'empty') })).code).toBe(0)
})

test.runIf(process.platform !== 'win32')(
  'latchkey-NAME on PATH runs as latchkey NAME',
  async () => {
    using folder = makeHome()
    const plugin = join(folder.home, 'latchkey-hello')
    writeFileSync(plugin, '#!/bin/sh\necho "hello $*"\nexit 7\n', { mode: 0o755 })
    writeFileSync(join(folder.home, 'latchkey-keys'), '#!/bin/sh\necho taken\n', { mode: 0o755 })
    const env = { PATH: `${folder.home}:${process.env['PATH'] ?? ''}` }
    const { code, stdout } = await latchkey(['hello', '--flag', 'a b'], env)
    expect([code, stdout]).toEqual([7, 'hello --flag a b\n'])
    expect((await latchkey(['keys', '--help'], env)).stdout).toContain('Usage: latchkey keys')
    expect((await latchkey(['nobody'], env)).stderr).toContain('unknown command')
  },
)
