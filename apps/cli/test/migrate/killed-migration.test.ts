import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { aPartOf, testsAll } from '../a-part-of.ts'
import { between, type Between, killAt } from '../between.ts'
import {
  ends,
  keyOf,
  latchkey,
  latchkeyProcess,
  makeHome,
  serve,
  startLatchkey,
} from '../process.ts'
import { issues } from '../rotate/account.ts'
import { keysToMigrate } from './keys.ts'

/** A key that is migrated into a folder. */
async function start() {
  const at = await keysToMigrate(
    [{ desc: 'deploy', roles: ['ORG_MEMBER', 'GROUP_READ_ONLY'], accessList: ['127.0.0.1'] }],
    ['One'],
  )
  const { emulator, env } = at
  const folder = join(at.home, 'secrets')
  const { publicKey } = emulator.seed.apiKeys[1]!
  const args = ['migrate', 'deploy', '--yes', '--secret-directory', folder]
  return {
    ...at,
    file: join(folder, `${publicKey}.env`),
    run: (...more: string[]) => latchkey([...args, ...more], env),
    /** Runs until the end, or until the process is killed. */
    crash: async (hooks: Between, onStart: (kill: () => void) => void): Promise<number | null> => {
      await using server = await between(emulator.url, hooks)
      const relayed = { ...env, LATCHKEY_BASE_URL: server.url }
      const { child, ended } = startLatchkey(args, relayed, { stdio: 'ignore' })
      onStart(() => child.kill('SIGKILL'))
      return (await ended).code
    },
  }
}

/** Client id and secret of a file that `migrate` wrote. */
function credentialsIn(file: string): { clientId: string; secret: string } {
  const [, clientId = '', secret = ''] =
    /^LATCHKEY_CLIENT_ID=(.*)\nLATCHKEY_CLIENT_SECRET=(.*)\n$/.exec(readFileSync(file, 'utf8')) ??
    []
  return { clientId, secret }
}

test('a migration that is killed at each of its requests leaves one account in the end, whose secret is in the file', async () => {
  const requests: string[] = []
  {
    await using at = await start()
    const before: Between['before'] = ({ method = '', url = '' }) =>
      requests.push(`${method} ${url}`) > 0
    expect(await at.crash({ before }, () => undefined)).toBe(0)
  }
  const moments = requests.flatMap((_, index) => [
    { index, moment: 'before' as const },
    { index, moment: 'after' as const },
  ])
  for (const { index, moment } of aPartOf(moments)) {
    await using at = await start()
    const { hook, onStart } = killAt(index)
    const where = `${moment} ${requests[index] ?? ''}`
    expect([where, await at.crash({ [moment]: hook }, onStart)]).toEqual([where, null])
    const { code, stderr } = await at.run()
    expect([where, code, stderr]).toEqual([where, 0, expect.any(String)])
    const accounts = await at.accounts()
    expect([where, accounts.length]).toEqual([where, 1])
    const { clientId, secret } = credentialsIn(at.file)
    expect([where, clientId]).toEqual([where, accounts[0]!.clientId])
    expect([where, await issues(at.emulator, clientId, secret)]).toEqual([where, true])
    expect(readdirSync(join(at.home, 'secrets'))).toHaveLength(1)
  }
}, 600_000)

test('a migration that is killed again and again never leaves more than one account, and in the end the one whose secret is known', async () => {
  await using at = await start()
  let killed = 0
  const kills = testsAll ? 33 : 11
  for (let times = 0; times < kills; times++) {
    let count = 0
    let kill = (): void => undefined
    const after = (): boolean => {
      // From its first request to its last, again and again.
      if (++count <= times % 11) return true
      kill()
      return false
    }
    if ((await at.crash({ after }, (end) => (kill = end))) === null) killed++
    expect([times, (await at.accounts()).length < 2]).toEqual([times, true])
  }
  expect(killed).toBeGreaterThan(kills - 3)
  expect((await at.run()).code).toBe(0)
  expect(await at.accounts()).toHaveLength(1)
  const { clientId, secret } = credentialsIn(at.file)
  expect(await issues(at.emulator, clientId, secret)).toBe(true)
}, 300_000)

test.each([
  ['that is truncated', (text: string) => text.slice(0, 40)],
  ['that is empty', () => ''],
  ['of another version', (text: string) => text.replace('"version":1', '"version":9')],
  ['of another key', (text: string) => text.replace(/"keyId":"\w+"/, '"keyId":"other"')],
  ['without a destination', (text: string) => text.replace(/"destination":\{[^}]*\}/, '"x":{}')],
  ['that is not JSON', () => 'x'.repeat(100_000)],
])(
  'a journal %s is moved away or named, and no account is deleted or created',
  async (_name, change) => {
    await using at = await start()
    const requests: string[] = []
    let kill = (): void => undefined
    // Killed after the account has its access list, so that the journal is there.
    const after: Between['after'] = ({ method = '', url = '' }) => {
      requests.push(url)
      if (method !== 'POST' || !url.endsWith('accessList')) return true
      kill()
      return false
    }
    expect(await at.crash({ after }, (end) => (kill = end))).toBeNull()
    const state = join(at.home, '.local/state/latchkey/migrate')
    const [file = ''] = readdirSync(state).filter((name) => name.endsWith('.json'))
    const text = readFileSync(join(state, file), 'utf8')
    expect(text).not.toContain('mdb_sa_sk_')
    writeFileSync(join(state, file), change(text))
    const [before] = await at.accounts()
    const { code, stderr } = await at.run()
    expect(stderr).toMatch(/delete it with latchkey accounts delete mdb_|can't be read or written/)
    expect(code).not.toBe(0)
    expect(await at.accounts()).toEqual([before])
  },
)

test('a repeated migration creates nothing, from this home or another one', async () => {
  await using at = await start()
  expect((await at.run()).code).toBe(0)
  for (const env of [at.env, keyOf(at.emulator)]) {
    await ends(
      latchkey(['migrate', 'deploy', '--yes', '--reveal'], env),
      0,
      /was already migrated to service account mdb_sa_id_\w+.*; nothing was changed/,
    )
  }
  expect(await at.accounts()).toHaveLength(1)
})

test('a repeated migration with --delete-key keeps a key whose migration it did not see', async () => {
  await using at = await start()
  await at.run()
  await ends(at.run('--delete-key'), 1, /keys not deleted: \S+ "deploy"\nhint: .*keys delete/)
})

test('two migrations at the same time leave one account, or none and an error', async () => {
  await using at = await start()
  at.emulator.faults.add({ match: { path: '*' }, delay: 30 })
  const migrate = (folder: string, home: string) =>
    latchkeyProcess(['migrate', 'deploy', '--yes', '--secret-directory', join(at.home, folder)], {
      ...keyOf(at.emulator),
      HOME: home,
    })
  using second = makeHome()
  const ended = await Promise.all([migrate('secrets', at.home), migrate('other', second.home)])
  const accounts = await at.accounts()
  expect([ended, accounts.length < 2]).toEqual([ended, true])
  if (accounts.length === 0) expect((await at.run()).code).toBe(0)
  expect(await at.accounts()).toHaveLength(1)
})

test('the state directory is given by an option', async () => {
  await using at = await start()
  const { code } = await latchkey(
    ['migrate', 'deploy', '--yes', '--reveal', '--state-directory', join(at.home, 'state')],
    at.env,
  )
  expect([code, existsSync(join(at.home, 'state/migrate'))]).toEqual([0, true])
  expect(existsSync(join(at.home, '.local'))).toBe(false)
})

test('a public key that is a path escapes no folder', async () => {
  using folder = makeHome()
  const key = {
    id: '5'.repeat(24),
    publicKey: '../x',
    privateKey: '*',
    desc: 'd',
    roles: [{ orgId: 'a'.repeat(24), roleName: 'ORG_MEMBER' }],
  }
  await using server = await serve(({ url = '' }, response) => {
    const list = (results: object[]) => ({ results, totalCount: results.length, links: [] })
    response.writeHead(200, { 'content-type': 'application/json' })
    const answer = url.includes('/apiKeys?')
      ? list([key])
      : url.includes('/orgs?')
        ? list([{ id: 'a'.repeat(24), name: 'o' }])
        : list([])
    response.end(JSON.stringify(answer))
  })
  const args = ['migrate', 'd', '--yes', '--secret-directory', join(folder.home, 'secrets')]
  await ends(
    latchkey(args, { HOME: folder.home, ...server.key }),
    1,
    /an id with unexpected characters/,
  )
  expect(readdirSync(folder.home)).not.toContain('x.env')
})
