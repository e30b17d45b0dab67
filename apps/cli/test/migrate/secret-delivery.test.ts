import { readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { between } from '../between.ts'
import { ends, latchkey, startLatchkey } from '../process.ts'
import { keysToMigrate } from './keys.ts'

/** The keys of two programs. */
async function start() {
  const at = await keysToMigrate([
    { desc: 'backup', roles: ['ORG_READ_ONLY'], accessList: ['127.0.0.1'] },
    { desc: 'deploy', roles: ['ORG_MEMBER'], accessList: ['127.0.0.1'] },
  ])
  return { ...at, run: (...args: string[]) => latchkey(['migrate', ...args, '--yes'], at.env) }
}

const SECRET = /mdb_sa_sk_[\w-]{40}/

test('the secret of a new account goes to a file of mode 0600 and nowhere else', async () => {
  await using at = await start()
  const file = join(at.home, 'secret')
  const { code, stdout, stderr } = await at.run('deploy', '--secret-file', file)
  expect(code).toBe(0)
  expect(readFileSync(file, 'utf8')).toMatch(SECRET)
  expect(statSync(file).mode & 0o777).toBe(0o600)
  expect(stdout + stderr).not.toMatch(SECRET)
})

test('the secrets of new accounts go to a command, which is run for each and told whose it is', async () => {
  await using at = await start()
  const store = `cat > ${at.home}/$LATCHKEY_NEW_CLIENT_ID`
  const { code } = await at.run('backup', 'deploy', '--secret-command', store)
  expect(code).toBe(0)
  for (const { clientId } of await at.accounts())
    expect(readFileSync(join(at.home, clientId), 'utf8')).toMatch(SECRET)
})

test.each([
  [['--all', '--secret-file', 'x'], /a file holds one secret, and there are 3\n.*directory/],
  [['--all', '--secret-env-file', 'x'], /a file holds one secret/],
  [['deploy', '--secret-file', 'x', '--secret-command', 'cat'], /exclude each other/],
  [['deploy', '--secret-directory', 'x', '--secret-file', 'y'], /exclude each other/],
])(
  'the secret of a new account has one destination: %j is rejected, and nothing is created',
  async (args, words) => {
    await using at = await start()
    await ends(at.run(...args), 2, words)
    expect(await at.accounts()).toEqual([])
  },
)

const cases: readonly (readonly [string, string[], number, RegExp])[] = [
  ['a file in no folder', ['--secret-file', '/nowhere/x'], 2, /can't be written \(ENOENT\)/],
  ['a file that is there', ['--secret-file', 'THERE'], 2, /never written over other content/],
  ['a file where a folder should be', ['--secret-directory', 'THERE'], 2, /can't be created/],
  [
    'no such program',
    ['--secret-command', 'no-such-program'],
    2,
    /program no-such-program not found/,
  ],
  ['a command that fails', ['--secret-command', 'exit 3'], 1, /the command ended with 3/],
  [
    'a command that reads the secret and fails then',
    ['--secret-command', 'cat >/dev/null; exit 4'],
    1,
    /the command ended with 4/,
  ],
  ['a command that is killed', ['--secret-command', 'kill -9 $$'], 1, /ended with SIGKILL/],
]
test.each(cases)(
  '%s leaves no account and keeps the key',
  async (_name, options, expected, words) => {
    await using at = await start()
    const there = join(at.home, 'there')
    writeFileSync(there, 'mine')
    const withPath = options.map((word) => (word === 'THERE' ? there : word))
    const { stdout, stderr } = await ends(
      at.run('deploy', '--delete-key', ...withPath),
      expected,
      words,
    )
    expect(stderr).toMatch(/\nhint: .*(?:pass|nothing was changed|fix the destination)/)
    expect(stdout + stderr).not.toMatch(SECRET)
    expect(await at.accounts()).toEqual([])
    expect(await at.keys()).toEqual(['owner', 'backup', 'deploy'])
    expect(readFileSync(there, 'utf8')).toBe('mine')
  },
)

test('an account that could not be deleted again is named, without its secret', async () => {
  await using at = await start()
  at.emulator.faults.add({ match: { method: 'DELETE' }, times: 1, status: 409 })
  const { code, stdout, stderr } = await at.run('deploy', '--secret-command', 'exit 3')
  const [{ clientId } = { clientId: '' }] = await at.accounts()
  expect(code).toBe(1)
  expect(stderr).toContain(`the service account ${clientId} could not be deleted again`)
  expect(stderr).toContain(`hint: delete the service account ${clientId}`)
  expect(stdout + stderr).not.toMatch(SECRET)
})

test('a key that can not be deleted is distinguished from one that was not migrated', async () => {
  await using at = await start()
  const path = `*apiKeys/${at.emulator.seed.apiKeys[1]!.id}`
  at.emulator.faults.add({ match: { method: 'DELETE', path }, times: 1, status: 409 })
  const directory = join(at.home, 'secrets')
  const args = ['backup', 'deploy', '--delete-key', '--secret-directory', directory]
  const { code, stderr } = await at.run(...args)
  expect(code).toBe(1)
  expect(stderr).toMatch(/2 of 2 migrated; keys not deleted: \S+ "backup"\nhint: .*keys delete/)
  expect(stderr).not.toMatch(/not migrated|run the same command/)
  expect(await at.accounts()).toHaveLength(2)
  expect(readdirSync(directory)).toHaveLength(2)
  expect(await at.keys()).toEqual(['owner', 'backup'])
})

test('Ctrl-C in the middle says which account exists, and the same command starts over', async () => {
  await using at = await start()
  let stop = (): void => undefined
  await using server = await between(at.emulator.url, {
    before: ({ url = '' }) => {
      const isHeld = url.includes('mdb_sa_id_') && url.endsWith('accessList')
      if (isHeld) stop()
      return !isHeld
    },
  })
  const args = ['migrate', 'deploy', '--yes', '--secret-command', 'cat >/dev/null']
  const env = { ...at.env, LATCHKEY_BASE_URL: server.url }
  const { child, ended } = startLatchkey(args, env)
  stop = () => child.kill('SIGINT')
  const { code, stderr } = await ended
  expect(code).toBe(130)
  expect(stderr).toMatch(
    /done before: service account "deploy" created for API key \w+; perhaps done: its access list/,
  )
  expect(stderr).toMatch(/\nhint: run the same (?:latchkey )?command again/)
  expect(await at.accounts()).toHaveLength(1)
})
