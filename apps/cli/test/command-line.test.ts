import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { startEmulator, switchNames } from '@latchkey/emulator'
import { expect, test } from 'vitest'
import {
  accountOf,
  ends,
  keyOf,
  latchkey,
  latchkeyProcess,
  makeHome,
  startLatchkey,
} from './process.ts'

test('--version is that of the package', async () => {
  const { version } = JSON.parse(
    readFileSync(new URL('../package.json', import.meta.url), 'utf8'),
  ) as { version: string }
  expect(await latchkey(['--version'])).toEqual({ code: 0, stdout: `${version}\n`, stderr: '' })
})

test('emulator --help names each switch of the emulator', async () => {
  const { stdout } = await latchkey(['emulator', '--help'])
  for (const name of switchNames) expect(stdout).toContain(name)
})

test('token prints a token that works', async () => {
  await using emulator = await startEmulator()
  const { code, stdout } = await latchkey(['token'], accountOf(emulator))
  expect(code).toBe(0)
  const response = await fetch(`${emulator.url}/api/public/v1.0/groups`, {
    headers: { authorization: `Bearer ${stdout.trim()}` },
  })
  expect(response.status).toBe(200)
  const json = await latchkey(['token', '--json'], accountOf(emulator))
  expect(JSON.parse(json.stdout)).toMatchObject({ tokenType: 'Bearer' })
})

test('the demo makes the four requests, counts them and stops its emulator', async () => {
  const { code, stdout, stderr } = await latchkey(['demo'])
  expect([code, stderr]).toEqual([0, ''])
  const counts = stdout.match(/\d+ HTTP requests?(?:, \d+ token requests?)?/g)
  expect(counts).toEqual([
    '2 HTTP requests',
    '1 HTTP request',
    '1 HTTP request, 1 token request',
    '1 HTTP request, 0 token requests',
  ])
  expect(stdout.match(/(?:GET|POST) \/groups {2}20[01]/g)).toHaveLength(4)
  expect(stdout).not.toContain('\u001b')
  expect(Math.max(...stdout.split('\n').map((line) => line.length))).toBeLessThanOrEqual(80)
  const pid = Number(/process (\d+)/.exec(stdout)?.[1])
  expect(() => process.kill(pid, 0)).toThrow()
})

test('the demo makes the two GETs against a service that exists', async () => {
  await using emulator = await startEmulator()
  const env = { ...keyOf(emulator), ...accountOf(emulator) }
  const { code, stdout } = await latchkey(['demo', '--base-url', emulator.url], env)
  expect(code).toBe(0)
  expect(stdout.match(/GET \/groups {2}200/g)).toHaveLength(2)
  expect(stdout).not.toContain('POST')
})

/** Starts the emulator as a process, reads the first that it prints, uses it, and ends it. */
async function withEmulator(
  args: readonly string[],
  use: (text: string) => Promise<void> | void,
  signal: 'SIGTERM' | 'SIGINT' = 'SIGTERM',
): Promise<void> {
  using folder = makeHome()
  const { child, firstText, ended } = startLatchkey(['emulator', ...args], { HOME: folder.home })
  try {
    await use(await firstText)
  } finally {
    child.kill(signal)
  }
  expect((await ended).code).toBe(0)
}

test.each(['SIGTERM', 'SIGINT'] as const)(
  'the emulator says when it is ready and ends at %s',
  async (signal) => {
    const use = async (line: string) => {
      const ready = JSON.parse(line) as Record<string, unknown>
      const lists = ['organizations', 'projects', 'apiKeys', 'serviceAccounts']
      expect(Object.keys(ready)).toEqual(['url', 'controlToken', ...lists])
      expect((await fetch(String(ready['url']))).status).toBe(404)
    }
    await withEmulator(['--json'], use, signal)
  },
)

test('the emulator starts with a seed, speaks https, and its certificate can be trusted', async () => {
  using folder = makeHome()
  const seed = join(folder.home, 'seed.json')
  writeFileSync(
    seed,
    JSON.stringify({ organizations: [{ name: 'Of the seed', apiKeys: [{ desc: 'x' }] }] }),
  )
  await withEmulator(['--tls', '--seed', seed, '--json'], async (line) => {
    // The line that the README documents.
    const { url, certificate, apiKeys } = JSON.parse(line) as {
      url: string
      certificate: string
      apiKeys: [{ publicKey: string; privateKey: string }]
    }
    expect(url).toMatch(/^https:/)
    const trusted = join(folder.home, 'ca.pem')
    writeFileSync(trusted, certificate)
    const { stdout } = await latchkey(['orgs', 'list'], {
      LATCHKEY_BASE_URL: url,
      LATCHKEY_PUBLIC_KEY: apiKeys[0].publicKey,
      LATCHKEY_PRIVATE_KEY: apiKeys[0].privateKey,
      NODE_EXTRA_CA_CERTS: trusted,
    })
    expect(stdout).toContain('Of the seed')
  })
})

test('the emulator listens where other machines can reach it only if it is allowed', async () => {
  // An address of no machine.
  const args = ['emulator', '--host', '192.0.2.1']
  await ends(latchkey(args), 2, 'can be reached from other machines')
  await ends(latchkeyProcess([...args, '--allow-network-access']), 1, 'EADDRNOTAVAIL')
})

test('the emulator keeps its state', async () => {
  using folder = makeHome()
  const keys: (string | undefined)[] = []
  for (const more of [
    ['--random-seed', 'a'],
    ['--behavior', 'literal'],
  ]) {
    await withEmulator(['--state', join(folder.home, 'state.json'), ...more], (text) => {
      keys.push(/PUBLIC_KEY=(\S+)/.exec(text)?.[1])
    })
  }
  expect(keys).toEqual([expect.any(String), keys[0]])
})

test('without --json the emulator fits 80 x 24, with the variables to paste last', () =>
  withEmulator([], (text) => {
    const lines = text.trimEnd().split('\n')
    expect(lines.length).toBeLessThan(24)
    expect(lines.filter((line) => line.length > 80)).toEqual([])
    expect(lines[0]).toMatch(/^Cloud Manager emulator at http:/)
    expect(text).toMatch(/Organization +Example Organization \([0-9a-f]{24}\)/)
    expect(text).toMatch(/Project +Example Project \([0-9a-f]{24}\)/)
    expect(text).toContain('New credentials')
    const variables = ['BASE_URL', 'PUBLIC_KEY', 'PRIVATE_KEY', 'CLIENT_ID', 'CLIENT_SECRET']
    expect(lines.slice(-5)).toEqual(
      variables.map((name) => expect.stringMatching(`^export LATCHKEY_${name}=\\S+$`) as unknown),
    )
  }))

test('emulator --switches lists the switches as they are set, and exits', async () => {
  const chosen = ['--switch', 'apiKeyNotFound=400', '--switch', 'strictNonceCount=true']
  const { code, stdout } = await latchkey(['emulator', '--switches', ...chosen])
  expect(code).toBe(0)
  expect(stdout).toMatch(/apiKeyNotFound +400 +400 +404/)
  expect(stdout).toMatch(/strictNonceCount +true +true +false/)
  await ends(latchkey(['emulator', '--switches', '--switch', 'colour=red']), 2, '"colour"')
})
