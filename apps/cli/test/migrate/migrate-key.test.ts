import { readdirSync, readFileSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { startEmulator } from '@latchkey/emulator'
import { expect, test } from 'vitest'
import { json, keyOf, latchkey, makeHome } from '../process.ts'

/** An organization with the owner's key, which the command uses, and two keys of programs. */
async function start() {
  const emulator = await startEmulator({
    seed: {
      organizations: [
        {
          name: 'Example',
          projects: [{ name: 'One' }, { name: 'Two' }],
          apiKeys: [
            { desc: 'owner' },
            {
              desc: 'backup (nightly)!',
              roles: [
                'ORG_READ_ONLY',
                'GROUP_OWNER',
                { roleName: 'GROUP_BACKUP_ADMIN', project: 'Two' },
              ],
              accessList: ['127.0.0.1', '10.1.0.0/16'],
            },
            { desc: 'deploy', roles: ['ORG_MEMBER'], accessList: ['192.0.2.1'] },
          ],
        },
      ],
    },
  })
  const home = makeHome()
  const env = keyOf(emulator)
  const secrets = join(home.home, 'secrets')
  return {
    emulator,
    secrets,
    keys: () => json<{ description: string }[]>(['keys', 'list', '--json'], env),
    accounts: () => json<{ clientId: string; name: string }[]>(['accounts', 'list', '--json'], env),
    show: (name: string) => json(['accounts', 'show', name, '--json'], env),
    run: (...args: string[]) => latchkey(['migrate', ...args, '--secret-directory', secrets], env),
    async [Symbol.asyncDispose]() {
      home[Symbol.dispose]()
      await emulator.close()
    },
  }
}

test('an account gets the roles, projects and access list of a key', async () => {
  await using at = await start()
  const { code, stderr } = await at.run('backup (nightly)!', '--yes')
  expect(code).toBe(0)
  expect(stderr).toContain('+ service account "backup nightly"')
  const [one, two] = at.emulator.seed.projects
  expect(await at.show('backup nightly')).toMatchObject({
    roles: ['ORG_READ_ONLY'],
    accessList: [{ cidrBlock: '127.0.0.1/32' }, { cidrBlock: '10.1.0.0/16' }],
    projects: [one!.id, two!.id],
  })
  const [file] = readdirSync(at.secrets)
  expect(statSync(join(at.secrets, file!)).mode & 0o777).toBe(0o600)
  const variables = Object.fromEntries(
    readFileSync(join(at.secrets, file!), 'utf8')
      .trim()
      .split('\n')
      .map((line) => line.split('=')),
  ) as Record<string, string>
  const token = await latchkey(['orgs', 'list'], {
    ...variables,
    LATCHKEY_BASE_URL: at.emulator.url,
  })
  expect(token.code).toBe(0)
  expect((await at.keys()).map(({ description }) => description)).toContain('backup (nightly)!')
})

test('the diff is shown and nothing is done with --dry-run, or without --yes and a terminal', async () => {
  await using at = await start()
  const dry = await at.run('--all', '--dry-run')
  expect([dry.code, dry.stdout]).toEqual([0, expect.stringContaining('+   GROUP_BACKUP_ADMIN in ')])
  expect((await at.run('--all')).code).toBe(2)
  expect(await at.accounts()).toEqual([])
})

test('--reveal prints the secrets where no terminal is; without it nothing is made', async () => {
  await using at = await start()
  const args = ['migrate', 'deploy', '--expires', '30d', '--yes']
  expect((await latchkey(args, keyOf(at.emulator))).code).toBe(2)
  expect(await at.accounts()).toEqual([])
  const { code, stdout } = await latchkey([...args, '--reveal'], keyOf(at.emulator))
  expect([code, stdout]).toEqual([0, expect.stringMatching(/^mdb_sa_id_\w+ mdb_sa_sk_\S+\n$/)])
})

test('--delete-key deletes the keys, but not the one in use', async () => {
  await using at = await start()
  const { code, stderr } = await at.run('--all', '--delete-key', '--yes')
  expect(code).toBe(0)
  expect(stderr).toContain('is kept: this command uses it')
  expect((await at.keys()).map(({ description }) => description)).toEqual(['owner'])
  expect(await at.accounts()).toHaveLength(3)
})

test('a migration that fails halfway is undone and reported, and the others continue', async () => {
  await using at = await start()
  at.emulator.faults.add({ match: { method: 'POST', path: '*:invite' }, times: 1, status: 409 })
  const { code, stderr } = await at.run('backup (nightly)!', 'deploy', '--delete-key', '--yes')
  expect(code).toBe(1)
  expect(stderr).toMatch(/1 of 2 migrated; not: \S+ "backup \(nightly\)!"/)
  expect((await at.accounts()).map(({ name }) => name)).toEqual(['deploy'])
  expect((await at.keys()).map(({ description }) => description)).toEqual([
    'owner',
    'backup (nightly)!',
  ])
  expect(readdirSync(at.secrets)).toHaveLength(1)
})

test('what could not be taken back is listed', async () => {
  await using at = await start()
  at.emulator.faults.add({ match: { method: 'POST', path: '*:invite' }, times: 1, status: 409 })
  at.emulator.faults.add({ match: { method: 'DELETE' }, times: 1, status: 409 })
  const { code, stderr } = await at.run('backup (nightly)!', '--yes')
  const [left] = await at.accounts()
  expect([code, stderr]).toEqual([1, expect.stringMatching(/could not be deleted again/)])
  expect(stderr).toContain(left!.clientId)
})
