import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { accountOf, ends, json, latchkey, start } from '../process.ts'

interface Account {
  readonly clientId: string
  readonly name: string
  readonly description: string
  readonly roles: readonly string[]
  readonly projects: readonly string[]
  readonly secrets: readonly {
    readonly id: string
    readonly secret?: string
    readonly masked?: string
  }[]
  readonly accessList: readonly { readonly cidrBlock: string }[]
}

const create = ['accounts', 'create', '--name', 'deploy', '--access', '127.0.0.1', '--reveal']

test('an account goes through all procedures of an organization', async () => {
  await using at = await start()
  const made = await at.read<Account>(...create, '--role', 'ORG_MEMBER', '--expires', '30d')
  expect(made).toMatchObject({ name: 'deploy', description: 'deploy', roles: ['ORG_MEMBER'] })
  const secret = made.secrets[0]!.secret!
  expect(secret).toMatch(/^mdb_sa_sk_/)
  const token = await latchkey(['token'], {
    LATCHKEY_BASE_URL: at.emulator.url,
    LATCHKEY_CLIENT_ID: made.clientId,
    LATCHKEY_CLIENT_SECRET: secret,
  })
  expect(token.code).toBe(0)

  for (const name of [made.clientId, 'deploy']) {
    const shown = await at.read<Account>('accounts', 'show', name)
    expect(shown.clientId).toBe(made.clientId)
    expect(JSON.stringify(shown)).not.toContain(secret)
  }
  const update = ['accounts', 'update', 'deploy', '--role', 'ORG_READ_ONLY', '--name', 'deploy 2']
  const updated = await at.read<Account>(...update, '--description', 'ships')
  expect(updated).toMatchObject({
    name: 'deploy 2',
    description: 'ships',
    roles: ['ORG_READ_ONLY'],
  })

  const second = await at.run('accounts', 'secrets', 'create', 'deploy 2', '--reveal')
  expect(second.stdout).toMatch(/mdb_sa_sk_[\w-]{40}/)
  expect(second.stderr).toContain(`the old secret ${made.secrets[0]!.id} now expires on`)
  const remove = ['accounts', 'secrets', 'delete', 'deploy 2', made.secrets[0]!.id, '--yes']
  const gone = await at.run(...remove)
  expect(gone.code).toBe(0)
  const secrets = await at.read<Account['secrets']>('accounts', 'secrets', 'list', 'deploy 2')
  expect(secrets).toHaveLength(1)

  expect(await at.read('accounts', 'access', 'add', 'deploy 2', '10.0.0.0/24')).toHaveLength(2)
  const removed = await at.run('accounts', 'access', 'remove', 'deploy 2', '10.0.0.0/24')
  expect(removed.code).toBe(0)
  expect(await at.read('accounts', 'access', 'list', 'deploy 2')).toHaveLength(1)

  expect((await at.run('accounts', 'delete', 'deploy 2', '--yes')).code).toBe(0)
  expect(await at.read('accounts', 'list')).toHaveLength(1)
})

test('an account goes through all procedures of a project', async () => {
  await using at = await start()
  const project = ['--project', 'Example Project']
  const made = await at.read<Account>(...create, '--role', 'GROUP_READ_ONLY', ...project)
  expect(made.roles).toEqual(['GROUP_READ_ONLY'])
  const update = ['accounts', 'update', 'deploy', '--role', 'GROUP_OWNER', ...project]
  expect((await at.read<Account>(...update)).roles).toEqual(['GROUP_OWNER'])
  const access = ['accounts', 'access', 'add', 'deploy', '10.0.0.0/24', ...project]
  expect(await at.read(...access)).toHaveLength(2)
  const secret = await at.run('accounts', 'secrets', 'create', 'deploy', '--reveal', ...project)
  expect(secret.code).toBe(0)
  expect((await at.run('accounts', 'remove', 'deploy', '--yes', ...project)).code).toBe(0)
  expect(await at.read('accounts', 'list', ...project)).toEqual([])
  const assign = ['accounts', 'assign', 'deploy', '--role', 'GROUP_BACKUP_ADMIN', ...project]
  expect((await at.read<Account>(...assign, '--yes')).roles).toEqual(['GROUP_BACKUP_ADMIN'])
  const shown = await at.read<Account>('accounts', 'show', 'deploy')
  expect(shown.projects).toEqual([at.emulator.seed.projects[0]!.id])
})

test('a new secret goes to a file of variables that a program can read', async () => {
  await using at = await start()
  const file = join(at.home, 'account.env')
  const args = ['accounts', 'create', '--name', 'deploy', '--role', 'ORG_MEMBER', '--json']
  const { code, stdout, stderr } = await at.run(...args, '--secret-env-file', file)
  expect(code).toBe(0)
  const variables = readFileSync(file, 'utf8')
  expect(variables).toMatch(
    /^LATCHKEY_CLIENT_ID=mdb_sa_id_\S+\nLATCHKEY_CLIENT_SECRET=mdb_sa_sk_\S+\n$/,
  )
  const secret = /SECRET=(\S+)/.exec(variables)![1]!
  expect(stdout + stderr).not.toContain(secret)
  expect(stdout).toContain(`mdb_sa_sk_...${secret.slice(-4)}`)
})

test.each([
  [
    'a life that is too short',
    [...create, '--role', 'ORG_MEMBER', '--expires', '7h'],
    /8h to 365d/,
  ],
  [
    'a life that is none',
    [...create, '--role', 'ORG_MEMBER', '--expires', 'soon'],
    /--expires takes a time/,
  ],
  ['a secret instead of a name', ['accounts', 'show', 'mdb_sa_sk_abc'], /has no service account\n/],
  ['the only secret', ['accounts', 'secrets', 'delete', 'owner', 'ID'], /only secret of owner/],
])('%s is rejected with 2', async (_name, args, words) => {
  await using at = await start()
  const [owner] = await at.read<Account[]>('accounts', 'list')
  const given = args.map((arg) => (arg === 'ID' ? owner!.secrets[0]!.id : arg))
  await ends(at.run(...given), 2, words)
})

test('a third secret is rejected with a hint how to continue', async () => {
  await using at = await start()
  const create = ['accounts', 'secrets', 'create', 'owner', '--reveal']
  expect((await at.run(...create)).code).toBe(0)
  await ends(at.run(...create), 1, /\nhint: .*accounts secrets delete/)
})

test('whoami says which credential is used, its organization, roles and address', async () => {
  await using at = await start()
  const [organization] = at.emulator.seed.organizations
  const common = {
    organization,
    orgRoles: ['ORG_OWNER'],
    address: '127.0.0.1',
    baseUrl: at.emulator.url,
  }
  await at.run('orgs', 'list')
  expect(await at.read('whoami')).toMatchObject({
    ...common,
    kind: 'api-key',
    id: at.env['LATCHKEY_PUBLIC_KEY'],
  })
  const env = accountOf(at.emulator)
  await latchkey(['orgs', 'list'], env)
  expect(await json(['whoami', '--json'], env)).toMatchObject({
    ...common,
    kind: 'service-account',
    id: env['LATCHKEY_CLIENT_ID'],
  })
})
