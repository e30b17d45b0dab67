import { describe, expect, test } from 'vitest'
import { keyOf, main, start as startWith } from './process.ts'
import {
  type Answer,
  answering,
  CTRL_C,
  DOWN,
  ENTER,
  programInTerminal,
} from './terminal-session.ts'

const SPACE = ' '

/** An organization with two projects; two keys and two accounts have the same name. */
const seed = {
  organizations: [
    {
      name: 'Example',
      projects: [{ name: 'One' }, { name: 'Two' }],
      apiKeys: [
        { desc: 'owner', accessList: ['127.0.0.1'] },
        { desc: 'backup', roles: ['ORG_MEMBER', 'GROUP_READ_ONLY'], accessList: ['192.0.2.1'] },
        { desc: 'backup', roles: ['ORG_MEMBER'] },
      ],
      serviceAccounts: [
        { name: 'deploy', roles: ['ORG_MEMBER', 'GROUP_READ_ONLY'] },
        { name: 'deploy', roles: ['ORG_MEMBER'] },
      ],
    },
  ],
}

interface Shown {
  readonly description: string
  readonly roles: readonly string[]
  readonly orgRoles: readonly string[]
  readonly projectRoles: Readonly<Record<string, readonly string[]>>
  readonly accessList: readonly unknown[]
}

/** An emulator, and the command in a terminal where each question gets its answer. */
async function start(columns: number) {
  const at = await startWith(keyOf, { seed })
  const ending = async (expected: number, command: string, answers: readonly Answer[]) => {
    const { code, screen } = await answering(command.split(' '), at.env, answers, columns)
    expect([code, screen]).toEqual([expected, expect.any(String)])
    return screen
  }
  return {
    ...at,
    key: at.emulator.seed.apiKeys[1]!.publicKey,
    project: at.emulator.seed.projects[0]!.id,
    /** Runs a command that has to succeed; returns what the terminal showed. */
    answer: (command: string, ...answers: Answer[]) => ending(0, command, answers),
    /** Runs a command that has to end with this exit code. */
    end: (code: number, command: string, ...answers: Answer[]) => ending(code, command, answers),
  }
}

test.each(['keys create', 'accounts create', 'accounts secrets create deploy-1'])(
  '%s asks nothing of a person who could not be shown the secret in the end',
  async (command) => {
    await using at = await startWith(keyOf, { seed })
    const account = at.emulator.seed.serviceAccounts[0]!.clientId
    const words = command.replace('deploy-1', account)
    const script = `"${process.execPath}" "${main}" ${words} | cat`
    const terminal = programInTerminal('bash', ['-c', script], at.env)
    await terminal.exited
    expect(terminal.screen()).toMatch(/^latchkey: refusing to print the secret/)
  },
)

describe.each([80, 40])('without options, in a terminal of %i columns,', (columns) => {
  test('a key is granted access to a project', async () => {
    await using at = await start(columns)
    await at.answer(
      'keys create',
      ['Access to', DOWN + ENTER],
      ['What is the key for?', `new${ENTER}`],
      ['Roles in One', DOWN + SPACE + ENTER],
      ['access list', ENTER],
    )
    const made = await at.read<Shown>('keys', 'show', 'new')
    expect(made.projectRoles).toEqual({ [at.project]: ['GROUP_READ_ONLY'] })
  })

  test('the life of a secret is chosen, as in the form', async () => {
    await using at = await start(columns)
    await at.answer(
      'accounts create',
      ['Access to', DOWN + ENTER],
      ['Name of the account', `new${ENTER}`],
      ['What is it for?', `x${ENTER}`],
      ['How long is the secret valid?', DOWN + DOWN + ENTER],
      ['Roles in One', SPACE + ENTER],
      ['access list', ENTER],
    )
    const [secret] = await at.read<[{ createdAt: string; expiresAt: string }]>(
      ...['accounts', 'secrets', 'list', 'new'],
    )
    const life = Date.parse(secret.expiresAt) - Date.parse(secret.createdAt)
    expect(life).toBe(365 * 24 * 3_600_000)
  })

  test('description and roles of a key are changed from what they are', async () => {
    await using at = await start(columns)
    await at.answer(
      `keys update ${at.key}`,
      ['Access to', ENTER],
      ['What is the key for?', ` two${ENTER}`],
      ['Roles in Example', DOWN + SPACE + ENTER],
    )
    const changed = await at.read<Shown>('keys', 'show', at.key)
    expect(changed.description).toBe('backup two')
    expect([...changed.orgRoles].sort()).toEqual(['ORG_GROUP_CREATOR', 'ORG_MEMBER'])
  })

  test('the roles of an account in a project are changed', async () => {
    await using at = await start(columns)
    await at.answer(
      'accounts update',
      ['Access to', DOWN + ENTER],
      ['Which account?', ENTER],
      ['Name of the account', ENTER],
      ['What is it for?', ENTER],
      ['Roles in One', SPACE + ENTER],
    )
    const [changed] = await at.read<[Shown]>('accounts', 'list', '--project', 'One')
    expect([...changed.roles].sort()).toEqual(['GROUP_OWNER', 'GROUP_READ_ONLY'])
  })

  test('an unchanged value is not a change', async () => {
    await using at = await start(columns)
    const text = await at.end(
      2,
      `keys update ${at.key}`,
      ['Access to', ENTER],
      ['What is the key for?', ENTER],
      ['Roles in Example', ENTER],
    )
    expect(text).toContain('nothing to change')
  })

  test('a key is assigned to a project and removed again', async () => {
    await using at = await start(columns)
    await at.answer(
      `keys assign ${at.key}`,
      ['Which project?', DOWN + ENTER],
      ['Roles in Two', SPACE + ENTER],
    )
    expect(await at.read('keys', 'list', '--project', 'Two')).toHaveLength(1)
    await at.answer(`keys remove ${at.key}`, ['Which project?', DOWN + ENTER], ['Continue?', 'y'])
    expect(await at.read('keys', 'list', '--project', 'Two')).toEqual([])
  })

  test('an account is assigned to a project and removed again', async () => {
    await using at = await start(columns)
    await at.answer(
      'accounts invite',
      ['Which project?', DOWN + ENTER],
      ['Which account?', ENTER],
      ['Roles in Two', SPACE + ENTER],
    )
    await at.answer(
      'accounts remove',
      ['Which project?', DOWN + ENTER],
      ['Which account?', ENTER],
      ['Continue?', 'y'],
    )
    expect(await at.read('accounts', 'list', '--project', 'Two')).toEqual([])
  })

  test('an entry is added to an access list, and one is chosen to be removed', async () => {
    await using at = await start(columns)
    await at.answer(`keys access add ${at.key}`, ['Address or network', ENTER])
    expect((await at.read<Shown>('keys', 'show', at.key)).accessList).toHaveLength(2)
    await at.answer(`keys access remove ${at.key}`, ['Which entries?', SPACE + ENTER])
    expect((await at.read<Shown>('keys', 'show', at.key)).accessList).toMatchObject([
      { ipAddress: '127.0.0.1' },
    ])
  })

  test('a second secret is made, and one is chosen to be deleted', async () => {
    await using at = await start(columns)
    const secrets = () => at.read<{ id: string }[]>('accounts', 'secrets', 'list', id)
    const [{ clientId: id }] = await at.read<[{ clientId: string }]>('accounts', 'list')
    const [old] = await secrets()
    const text = await at.answer(`accounts secrets create ${id}`, [
      'How long is the secret valid?',
      ENTER,
    ])
    expect(text.replaceAll('\r\n', '')).toMatch(/mdb_sa_sk_[\w-]{40}/)
    await at.answer(`accounts secrets delete ${id}`, ['Which secret?', ENTER], ['Continue?', 'y'])
    expect(await secrets()).not.toContainEqual(expect.objectContaining({ id: old!.id }))
  })

  test('a project is chosen to be shown', async () => {
    await using at = await start(columns)
    const text = await at.answer('projects show', ['Which project?', DOWN + ENTER])
    expect(text).toMatch(/NAME +Two/)
  })

  test('those of the same name are distinguished before one is chosen', async () => {
    await using at = await start(columns)
    const text = await at.end(130, 'keys show', ['Which key?', CTRL_C])
    for (const { publicKey } of at.emulator.seed.apiKeys.slice(1))
      expect(text).toContain(`backup (${publicKey})`)
  })

  test('no line of a question is wider than the terminal, and no id is in pieces', async () => {
    await using at = await start(columns)
    const text = await at.end(130, 'accounts show', ['Which account?', CTRL_C])
    for (const line of text.split(/\r?\n/)) expect(line.length).toBeLessThanOrEqual(columns)
    const ends = at.emulator.seed.serviceAccounts.map(({ clientId }) => clientId.slice(-11))
    for (const end of ends) expect(text).toContain(`(…${end})`)
  })
})
