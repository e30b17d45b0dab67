import { startEmulator } from '@latchkey/emulator'
import { describe, expect, test } from 'vitest'
import { accountOf, keyOf, latchkey } from '../process.ts'
import { answering, ENTER } from '../terminal-session.ts'

const owner = { accessList: ['127.0.0.1', '192.0.2.9'] }
const other = { accessList: ['192.0.2.1'], roles: ['ORG_MEMBER'] }
const OWNED_BY = {
  keys: {
    name: 'Only',
    apiKeys: [
      { desc: 'owner', ...owner },
      { desc: 'other', ...other },
    ],
  },
  accounts: {
    name: 'Only',
    serviceAccounts: [
      { name: 'owner', ...owner },
      { name: 'other', ...other },
    ],
  },
}

/** An organization that one credential owns, with which the command comes. */
async function startWith(kind: 'keys' | 'accounts') {
  const emulator = await startEmulator({ seed: { organizations: [OWNED_BY[kind]] } })
  const env = kind === 'keys' ? keyOf(emulator) : accountOf(emulator)
  // From here on the server has noted where the command comes from.
  await latchkey(['orgs', 'list'], env)
  return { env, [Symbol.asyncDispose]: () => emulator.close() }
}

const NAME = { keys: '--description', accounts: '--name' }

describe.each(['keys', 'accounts'] as const)('%s: a dangerous step explains itself', (kind) => {
  const dangers: readonly (readonly [string, string[], RegExp])[] = [
    ['deleting what the command uses', ['delete', 'owner'], /that this command uses/],
    [
      'removing ORG_OWNER from the last owner',
      ['update', 'owner', '--role', 'ORG_MEMBER'],
      /last owner/,
    ],
    ['allowing every address', ['access', 'add', 'other', '0.0.0.0/0'], /allows every address/],
    [
      'creating a key whose access list allows every address',
      ['create', NAME[kind], 'x', '--role', 'ORG_MEMBER', '--access', '0.0.0.0/0', '--reveal'],
      /allows every address/,
    ],
    ['removing its own address', ['access', 'remove', 'owner', '127.0.0.1'], /lock itself out/],
    [
      'removing the last entry',
      ['access', 'remove', 'other', '192.0.2.1'],
      /its access list is then empty/,
    ],
  ]
  test.each(dangers)('%s explains what it would do', async (_name, more, words) => {
    await using at = await startWith(kind)
    const args = [kind, ...more]
    const all = async () =>
      (await latchkey([kind, 'list', '--json'], at.env)).stdout.replaceAll(/"lastUsed[^,}]*/g, '')
    const before = await all()
    const dry = await latchkey([...args, '--dry-run'], at.env)
    expect([dry.code, dry.stdout]).toEqual([0, expect.stringMatching(words)])
    expect(dry.stdout).toMatch(/^careful: /m)
    const asJson = await latchkey([...args, '--dry-run', '--json'], at.env)
    const { danger } = JSON.parse(asJson.stdout) as { danger: string }
    expect(danger).toMatch(words)
    const { code, stdout, stderr } = await latchkey(args, at.env)
    expect([code, stdout, stderr]).toEqual([2, '', expect.stringMatching(words)])
    expect(stderr).toContain('--yes')
    const asked = await answering(args, at.env, [['Continue?', ENTER]], 200)
    expect([asked.code, asked.screen]).toEqual([2, expect.stringMatching(words)])
    expect(await all()).toBe(before)
    expect((await latchkey([...args, '--yes'], at.env)).stderr).not.toContain('--yes')
  })

  test('what is not dangerous is not called so', async () => {
    await using at = await startWith(kind)
    const args = [kind, 'access', 'add', 'other', '192.0.2.7', '--dry-run']
    expect((await latchkey(args, at.env)).stdout).not.toContain('careful')
  })
})

test('the only secret of an account explains itself also in a rehearsal', async () => {
  await using at = await startWith('accounts')
  const [{ id }] = JSON.parse(
    (await latchkey(['accounts', 'secrets', 'list', 'other', '--json'], at.env)).stdout,
  ) as [{ id: string }]
  const args = ['accounts', 'secrets', 'delete', 'other', id, '--dry-run']
  expect((await latchkey(args, at.env)).stdout).toMatch(/^careful: this is the only secret/m)
})
