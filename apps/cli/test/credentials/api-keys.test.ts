import { existsSync, readFileSync, statSync, symlinkSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { ends, start } from '../process.ts'

interface Key {
  readonly id: string
  readonly publicKey: string
  readonly privateKey: string
  readonly description: string
  readonly orgRoles: readonly string[]
  readonly projectRoles: Readonly<Record<string, readonly string[]>>
  readonly accessList: readonly { readonly cidrBlock: string }[]
}

const create = ['keys', 'create', '--description', 'CI', '--access', '192.0.2.7', '--reveal']
const createX = ['keys', 'create', '--description', 'x', '--role', 'ORG_MEMBER']

test('a key goes through all procedures of an organization', async () => {
  await using at = await start()
  const made = await at.read<Key>(...create, '--role', 'ORG_MEMBER', '--access', '10.1.0.0/16')
  expect(made).toMatchObject({ description: 'CI', orgRoles: ['ORG_MEMBER'], projectRoles: {} })
  expect(made.privateKey).toMatch(/^[\da-f-]{36}$/)
  expect(made.accessList.map(({ cidrBlock }) => cidrBlock)).toEqual(['192.0.2.7/32', '10.1.0.0/16'])

  for (const name of [made.id, made.publicKey, 'CI']) {
    const shown = await at.read<Key>('keys', 'show', name)
    expect(shown.id).toBe(made.id)
    expect(shown.privateKey).toMatch(/^\*{8}-/)
  }
  const update = ['keys', 'update', 'CI', '--role', 'ORG_READ_ONLY', '--description', 'CI 2']
  expect(await at.read<Key>(...update)).toMatchObject({
    description: 'CI 2',
    orgRoles: ['ORG_READ_ONLY'],
  })

  const added = await at.read<unknown[]>('keys', 'access', 'add', 'CI 2', '198.51.100.1')
  expect(added).toHaveLength(3)
  expect((await at.run('keys', 'access', 'remove', 'CI 2', '10.1.0.0/16', '192.0.2.7')).code).toBe(
    0,
  )
  expect(await at.read('keys', 'access', 'list', 'CI 2')).toMatchObject([
    { ipAddress: '198.51.100.1' },
  ])

  expect((await at.run('keys', 'delete', 'CI 2', '--yes')).code).toBe(0)
  expect(await at.read('keys', 'list')).toHaveLength(1)
})

test('a key goes through all procedures of a project', async () => {
  await using at = await start()
  const project = ['--project', 'Example Project']
  const projectId = at.emulator.seed.projects[0]!.id
  const made = await at.read<Key>(...create, '--role', 'GROUP_READ_ONLY', ...project)
  expect(made.projectRoles).toEqual({ [projectId]: ['GROUP_READ_ONLY'] })
  const updated = await at.read<Key>('keys', 'update', 'CI', '--role', 'GROUP_OWNER', ...project)
  expect(updated.projectRoles).toEqual({ [projectId]: ['GROUP_OWNER'] })
  expect((await at.run('keys', 'remove', 'CI', '--yes', ...project)).code).toBe(0)
  expect(await at.read('keys', 'list', ...project)).toEqual([])
  const assign = ['keys', 'assign', 'CI', '--role', 'GROUP_USER_ADMIN', ...project]
  const assigned = await at.read<Key>(...assign)
  expect(assigned.projectRoles).toEqual({ [projectId]: ['GROUP_USER_ADMIN'] })
  expect(await at.read('keys', 'list', '--project', projectId)).toHaveLength(1)
})

test('a new private key goes to a file of mode 0600 and nowhere else', async () => {
  await using at = await start()
  const file = join(at.home, 'key')
  const args = [...createX, '--json', '--secret-file', file]
  const { code, stdout, stderr } = await at.run(...args)
  expect(code).toBe(0)
  const secret = readFileSync(file, 'utf8').trim()
  expect(secret).toMatch(/^[\da-f-]{36}$/)
  expect(statSync(file).mode & 0o777).toBe(0o600)
  expect(stdout + stderr).not.toContain(secret)
  const again = await at.run(...args)
  expect([again.code, readFileSync(file, 'utf8').trim()]).toEqual([2, secret])
  expect(again.stderr).toContain('never written over')
  expect(await at.read('keys', 'list')).toHaveLength(2)
})

test('a new private key goes to a command on its standard input, or to a file of variables', async () => {
  await using at = await start()
  const seen = join(at.home, 'seen')
  expect((await at.run(...createX, '--secret-command', `cat > ${seen}`)).code).toBe(0)
  expect(readFileSync(seen, 'utf8')).toMatch(/^[\da-f-]{36}$/)
  const variables = join(at.home, 'variables')
  expect((await at.run(...createX, '--secret-env-file', variables)).code).toBe(0)
  expect(readFileSync(variables, 'utf8')).toMatch(
    /^LATCHKEY_PUBLIC_KEY=[a-z]{8}\nLATCHKEY_PRIVATE_KEY=[\da-f-]{36}\n$/,
  )
})

test('no key is created when its private key has nowhere to go', async () => {
  await using at = await start()
  for (const more of [
    [],
    ['--json'],
    ['--secret-file', '/nowhere/file'],
    ['--secret-command', 'no-such-program --store'],
    ['--secret-command', ' '],
    ['--secret-file', 'a', '--secret-command', 'b'],
  ]) {
    const { code, stdout } = await at.run(...createX, ...more)
    expect([code, stdout]).toEqual([2, ''])
  }
  expect(await at.read('keys', 'list')).toHaveLength(1)
})

test('a new private key goes to the file that a crash left behind before there was a secret', async () => {
  await using at = await start()
  const file = join(at.home, 'key')
  writeFileSync(file, '\n'.repeat(1_024), { mode: 0o600 })
  expect((await at.run(...createX, '--secret-file', file)).code).toBe(0)
  expect(readFileSync(file, 'utf8')).toMatch(/^[\da-f-]{36}\n$/)
})

test('no private key is written through a link that is there, and no key is created', async () => {
  await using at = await start()
  const link = join(at.home, 'full')
  symlinkSync('/dev/full', link)
  expect((await at.run(...createX, '--secret-file', link)).code).toBe(2)
  expect(await at.read('keys', 'list')).toHaveLength(1)
})

test('a key whose access list is rejected is deleted again', async () => {
  await using at = await start()
  const file = join(at.home, 'key')
  const match = { method: 'POST', path: '*accessList' }
  at.emulator.faults.add({ match, times: 1, status: 409 })
  const args = [...createX, '--access', '192.0.2.1', '--secret-file', file]
  await ends(at.run(...args), 1, /the API key "x" \([\da-f]{24}\) was deleted again/)
  expect(await at.read('keys', 'list')).toHaveLength(1)
  expect(existsSync(file)).toBe(false)
})

test.each([
  [
    'a role of the other kind',
    [...createX, '--role', 'GROUP_OWNER'],
    /"GROUP_OWNER" is not a role in an organization/,
  ],
  ['no role', ['keys', 'create', '--description', 'x'], /--role is missing/],
  ['no description', ['keys', 'create', '--role', 'ORG_MEMBER'], /--description is missing/],
  [
    'no address',
    [...create, '--role', 'ORG_MEMBER', '--access', 'nonsense'],
    /neither an address nor a network/,
  ],
  [
    'a network that is none',
    [...create, '--role', 'ORG_MEMBER', '--access', '10.0.0.0/33'],
    /neither/,
  ],
  ['both options', ['keys', 'list', '--org', 'a', '--project', 'b'], /exclude each other/],
  ['a key that is not there', ['keys', 'show', 'nobody'], /has no API key "nobody"/],
  [
    'an organization that is not there',
    ['keys', 'list', '--org', 'Nowhere'],
    /no organization called "Nowhere"/,
  ],
  ['nothing to change', ['keys', 'update', 'owner of the organization'], /nothing to change/],
  ['no key and nobody to ask', ['keys', 'show'], /KEY is missing/],
])('%s exits with 2 before anything is sent', async (_name, args, words) => {
  await using at = await start()
  const { code, stdout, stderr } = await at.run(...args)
  expect([code, stdout, stderr]).toEqual([2, '', expect.stringMatching(words)])
})
