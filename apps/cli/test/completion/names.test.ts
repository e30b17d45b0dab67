import { mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { type Emulator, startEmulator } from '@latchkey/emulator'
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import { positionOf } from '../../src/completion/candidates.ts'
import { names } from '../../src/completion/names.ts'
import { createProgram } from '../../src/program.ts'
import { accountOf, keyOf, latchkey, latchkeyProcess, serve } from '../process.ts'

let home: string
beforeEach(() => {
  home = mkdtempSync(join(tmpdir(), 'latchkey-names-'))
  vi.stubEnv('HOME', home)
  vi.stubEnv('XDG_CACHE_HOME', join(home, 'cache'))
})
afterEach(() => {
  vi.unstubAllEnvs()
  rmSync(home, { recursive: true })
})

const NEVER = new AbortController().signal

/** The names that complete these words with these credentials. */
async function complete(
  env: Record<string, string>,
  words: readonly string[],
  { at = 0, signal = NEVER } = {},
): Promise<string[]> {
  for (const [name, value] of Object.entries(env)) vi.stubEnv(name, value)
  const found = await names(positionOf(createProgram(), words), { now: () => at, signal })
  return found.map(({ word }) => word)
}

const requests = ({ requests }: Emulator): number => requests.length

const SEED = {
  seed: {
    organizations: [
      {
        name: 'First Organization',
        projects: [{ name: 'Blue' }, { name: 'Green' }],
        apiKeys: [{ desc: 'owner' }, { desc: 'deploy', roles: ['ORG_MEMBER' as const] }],
        serviceAccounts: [{ name: 'billing' }],
      },
    ],
  },
}

describe.each([
  ['an API key', keyOf],
  ['a service account', accountOf],
])('completion works with %s', (_kind, envOf) => {
  test.each([
    [['orgs', 'show', ''], ['First Organization']],
    [
      ['projects', 'show', ''],
      ['Blue', 'Green'],
    ],
    [['audit', '--org', ''], ['First Organization']],
    [['accounts', 'show', ''], ['billing']],
    [['rotate', ''], ['billing']],
  ])('%j completes %j', async (words, expected) => {
    await using emulator = await startEmulator(SEED)
    expect(await complete(envOf(emulator), words)).toEqual(expected)
  })

  test('keys complete by their public key, those of the organization or of --project', async () => {
    await using emulator = await startEmulator(SEED)
    const { apiKeys } = emulator.seed
    const env = envOf(emulator)
    const all = apiKeys.map(({ publicKey }) => publicKey)
    expect(await complete(env, ['keys', 'show', ''])).toEqual(all)
    expect(await complete(env, ['keys', 'show', '--project', 'Blue', ''])).toEqual([])
  })
})

test('names are listed once a minute', async () => {
  await using emulator = await startEmulator(SEED)
  const env = keyOf(emulator)
  const words = ['keys', 'show', '']
  const first = await complete(env, words, { at: 1_000_000 })
  const before = requests(emulator)
  expect(before).toBeGreaterThan(0)
  expect(await complete(env, words, { at: 1_059_999 })).toEqual(first)
  // The organization was listed for the keys.
  expect(await complete(env, ['orgs', 'show', ''], { at: 1_059_999 })).toHaveLength(1)
  expect(requests(emulator)).toBe(before)
  expect(await complete(env, words, { at: 1_060_000 })).toEqual(first)
  expect(requests(emulator)).toBeGreaterThan(before)
})

test('names from the future are listed again: the clock was set back', async () => {
  await using emulator = await startEmulator(SEED)
  const env = keyOf(emulator)
  await complete(env, ['orgs', 'show', ''], { at: 1_000_000 })
  const before = requests(emulator)
  await complete(env, ['orgs', 'show', ''], { at: 999_999 })
  expect(requests(emulator)).toBeGreaterThan(before)
})

test('each set of credentials and each base URL has names of its own', async () => {
  await using one = await startEmulator(SEED)
  await using other = await startEmulator({
    seed: { organizations: [{ name: 'Other', apiKeys: [{}] }] },
  })
  expect(await complete(keyOf(one), ['orgs', 'show', ''])).toEqual(['First Organization'])
  expect(await complete(accountOf(one), ['orgs', 'show', ''])).toEqual(['First Organization'])
  vi.stubEnv('LATCHKEY_CLIENT_ID', '')
  vi.stubEnv('LATCHKEY_CLIENT_SECRET', '')
  expect(await complete(keyOf(other), ['orgs', 'show', ''])).toEqual(['Other'])
})

/** The organizations of a page; a link says whether there is another page. */
const page = (name: string, links: object[]) =>
  JSON.stringify({ results: [{ id: '5'.repeat(24), name }], totalCount: 2, links })

test('with a server that is too slow, names that were listed before are completed', async () => {
  const late = new AbortController()
  let isSlow = false
  await using server = await serve((_request, response) => {
    if (isSlow) late.abort()
    else response.setHeader('content-type', 'application/json').end(page('One', []))
  })
  const words = ['orgs', 'show', '']
  expect(await complete(server.key, words, { at: 0 })).toEqual(['One'])
  isSlow = true
  const { signal } = late
  expect(await complete(server.key, words, { at: 60_000, signal })).toEqual(['One'])
  expect(server.seen).toHaveLength(2)
})

test('with a server that is too slow, the pages that arrived are completed, and the rest is listed the next time', async () => {
  const late = new AbortController()
  await using server = await serve(({ url = '' }, response) => {
    if (url.includes('pageNum=2')) late.abort()
    else {
      const links = [{ rel: 'next', href: 'https://example/?pageNum=2' }]
      response.setHeader('content-type', 'application/json').end(page('One', links))
    }
  })
  const words = ['orgs', 'show', '']
  expect(await complete(server.key, words, { signal: late.signal })).toEqual(['One'])
  expect(readdirSync(home)).toEqual([])
})

test.each(['API key', 'service account'])(
  'the process ends before the %s is accepted, and completes commands',
  async (kind) => {
    // Accepts every connection and never responds.
    await using server = await serve(() => undefined)
    const account = {
      LATCHKEY_BASE_URL: server.url,
      LATCHKEY_CLIENT_ID: `mdb_sa_id_${'0'.repeat(24)}`,
      LATCHKEY_CLIENT_SECRET: 'mdb_sa_sk_x',
    }
    const env = { ...(kind === 'API key' ? server.key : account), HOME: home }
    const { code, stdout } = await latchkeyProcess(['__complete', '--', 'orgs', 'show', ''], env)
    expect([code, stdout]).toEqual([0, ''])
    expect(server.seen).toHaveLength(1)
    const words = ['__complete', '--', 'keys', 'show', '--js']
    expect((await latchkeyProcess(words, env)).stdout).toMatch(/^--json\t/)
    // A lease would make the next command wait.
    expect(
      readdirSync(home, { recursive: true }).filter((file) => String(file).includes('lock')),
    ).toEqual([])
  },
)

test('two shells complete at the same time', async () => {
  await using emulator = await startEmulator(SEED)
  const env = { ...accountOf(emulator), HOME: home, XDG_CACHE_HOME: join(home, 'cache') }
  const words = ['__complete', '--', 'projects', 'show', '']
  await latchkey(['orgs', 'list'], env)
  const both = await Promise.all([latchkeyProcess(words, env), latchkeyProcess(words, env)])
  for (const { code, stdout } of both) {
    expect(code).toBe(0)
    // On a slow machine neither has to get them in time; half a list is never printed.
    expect(['', 2]).toContain(stdout === '' ? '' : stdout.trim().split('\n').length)
  }
})

test('a credential command is not run for a completion', async () => {
  mkdirSync(join(home, '.config', 'latchkey'), { recursive: true })
  const file = join(home, '.config', 'latchkey', 'default.json')
  const profile = { publicKey: 'abcdefgh', credentialCommand: `touch ${join(home, 'was-run')}` }
  writeFileSync(file, JSON.stringify(profile), { mode: 0o600 })
  expect(await complete({}, ['orgs', 'show', ''])).toEqual([])
  expect(readdirSync(home)).not.toContain('was-run')
})

test('without credentials, completion suggests no names', async () => {
  expect(await complete({}, ['orgs', 'show', ''])).toEqual([])
})
