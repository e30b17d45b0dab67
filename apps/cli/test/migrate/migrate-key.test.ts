import { readdirSync, readFileSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { json, latchkey } from '../process.ts'
import { keysToMigrate } from './keys.ts'

/** The keys of two programs, which are migrated into a folder. */
async function start() {
  const backupInTwo = { roleName: 'GROUP_BACKUP_ADMIN', project: 'Two' }
  const at = await keysToMigrate(
    [
      {
        desc: 'backup (nightly)!',
        roles: ['ORG_READ_ONLY', 'GROUP_OWNER', backupInTwo],
        accessList: ['127.0.0.1', '10.1.0.0/16'],
      },
      { desc: 'deploy', roles: ['ORG_MEMBER'], accessList: ['192.0.2.1'] },
    ],
    ['One', 'Two'],
  )
  const secrets = join(at.home, 'secrets')
  const into = ['--secret-directory', secrets]
  return {
    ...at,
    secrets,
    show: (name: string) => json(['accounts', 'show', name, '--json'], at.env),
    run: (...args: string[]) => latchkey(['migrate', ...args, ...into], at.env),
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
  expect(await at.keys()).toContain('backup (nightly)!')
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
  expect((await latchkey(args, at.env)).code).toBe(2)
  expect(await at.accounts()).toEqual([])
  const { code, stdout } = await latchkey([...args, '--reveal'], at.env)
  expect([code, stdout]).toEqual([0, expect.stringMatching(/^mdb_sa_id_\w+ mdb_sa_sk_\S+\n$/)])
})

test('--delete-key deletes the keys, but not the one in use', async () => {
  await using at = await start()
  const { code, stderr } = await at.run('--all', '--delete-key', '--yes')
  expect(code).toBe(0)
  expect(stderr).toContain('is kept: this command uses it')
  expect(await at.keys()).toEqual(['owner'])
  expect(await at.accounts()).toHaveLength(3)
})

test('a migration that fails halfway is undone and reported, and the others continue', async () => {
  await using at = await start()
  at.emulator.faults.add({ match: { method: 'POST', path: '*:invite' }, times: 1, status: 409 })
  const { code, stderr } = await at.run('backup (nightly)!', 'deploy', '--delete-key', '--yes')
  expect(code).toBe(1)
  expect(stderr).toMatch(/not migrated: .* service account mdb_sa_id_\S+ was deleted again/)
  expect(stderr).toMatch(
    /1 of 2 migrated; not: \S+ "backup \(nightly\)!"\nhint: run the same command again/,
  )
  expect((await at.accounts()).map(({ name }) => name)).toEqual(['deploy'])
  expect(await at.keys()).toEqual(['owner', 'backup (nightly)!'])
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
