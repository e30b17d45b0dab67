import { startEmulator } from '@latchkey/emulator'
import { describe, expect, test } from 'vitest'
import { keyOf, latchkey, start } from './process.ts'
import { answering, CTRL_C, DOWN, ENTER } from './terminal-session.ts'

test('without arguments the command asks, offers the address that the server sees, and shows the key once', async () => {
  await using at = await start()
  const { code, screen } = await answering(['keys', 'create'], at.env, [
    ['Access to', ENTER],
    ['What is the key for?', `nightly backup${ENTER}`],
    ['Roles in Example Organization', `${DOWN} ${ENTER}`],
    ['127.0.0.1', ENTER],
    ['PRIVATE KEY', ''],
  ])
  expect([code, screen]).toEqual([
    0,
    expect.stringMatching(/[\da-f]{8}(?:-[\da-f]{4}){3}-[\da-f]{12}/),
  ])
  const [, made] = await at.read<unknown[]>('keys', 'list')
  expect(made).toMatchObject({ description: 'nightly backup', orgRoles: ['ORG_GROUP_CREATOR'] })
})

test('Ctrl-C at a question changes nothing and ends with 130', async () => {
  await using at = await start()
  const { code, screen } = await answering(['keys', 'create'], at.env, [
    ['Access to', ENTER],
    ['What is the key for?', CTRL_C],
  ])
  expect([code, screen]).toEqual([130, expect.stringContaining('nothing was changed')])
  expect(await at.read('keys', 'list')).toHaveLength(1)
})

test('with arguments the command never asks, but a dangerous step has to be agreed to', async () => {
  await using at = await start()
  const missing = await answering(['keys', 'create', '--description', 'x'], at.env)
  expect([missing.code, missing.screen]).toEqual([2, expect.stringContaining('--role is missing')])
  const own = at.env['LATCHKEY_PUBLIC_KEY']!
  const dangerous = await answering(['keys', 'delete', own], at.env, [
    ['this is the credential', ENTER],
  ])
  expect(dangerous.code).toBe(2)
  expect(await at.read('keys', 'list')).toHaveLength(1)
})

describe.each([80, 40])('in a terminal of %i columns', (columns) => {
  test.each([
    ['keys list', ['keys', 'list']],
    ['accounts show', ['accounts', 'show', 'owner']],
    ['audit', ['audit']],
    ['accounts list', ['accounts', 'list']],
    ['migrate', ['migrate', 'owner of the organization', '--dry-run']],
    ['migrate without --yes', ['migrate', 'owner of the organization']],
    ['whoami', ['whoami']],
    ['diagnose', ['diagnose']],
    ['demo', ['demo']],
  ])('no line of %s is broken by the terminal', async (name, args) => {
    await using at = await start()
    const answers = name.endsWith('--yes') ? ([['Continue?', 'n']] as const) : []
    const { screen } = await answering(args, at.env, answers, columns)
    expect(screen.split(/\r?\n/).filter((line) => line.length > columns)).toEqual([])
  })
})

test.each([80, 40])(
  'no line of the emulator but what is pasted is wider than %i',
  async (columns) => {
    const { code, screen } = await answering(['emulator'], {}, [['the emulator.', CTRL_C]], columns)
    expect(code).toBe(0)
    const lines = screen.split(/\r?\n/)
    expect(lines.some((line) => line.startsWith('Organization'))).toBe(true)
    const wide = lines.filter((line) => line.length > columns && !line.startsWith('export '))
    expect(wide).toEqual([])
  },
)

const args = ['keys', 'list']
const inPipe = async (env: Record<string, string>) => (await latchkey(args, env)).stdout
const onTerminal = async (env: Record<string, string>) => (await answering(args, env)).output
test.each([
  ['in a pipe', inPipe, {}, false],
  ['in a pipe', inPipe, { FORCE_COLOR: '1' }, true],
  ['in a pipe', inPipe, { FORCE_COLOR: '0' }, false],
  ['on a terminal', onTerminal, {}, true],
  ['on a terminal', onTerminal, { FORCE_COLOR: '0' }, false],
  ['on a terminal', onTerminal, { TERM: 'dumb' }, false],
  ['on a terminal', onTerminal, { NO_COLOR: '1' }, false],
])(
  '%s, with the variables %2$j, colors are used: %3$j',
  async (_where, print, variables, isColored) => {
    await using emulator = await startEmulator()
    const text = await print({ ...keyOf(emulator), ...variables })
    expect(text.includes('\u001b[2m')).toBe(isColored)
  },
)

const secrets = ['accounts', 'secrets', 'list', 'owner']

test.each([
  ['when the answer is no', 'n', 2],
  ['on Ctrl-C', CTRL_C, 130],
])('%s, a rotation changes nothing', async (_name, keys, expected) => {
  await using at = await start()
  const { code, screen } = await answering(['rotate', 'owner'], at.env, [['Continue?', keys]])
  expect(code).toBe(expected)
  expect(screen).toMatch(/1\. create a second secret[^]*2\. request a token/)
  expect(await at.read(...secrets)).toHaveLength(1)
})

test('the question about a rotation says that the old secret is kept, and nothing about its consumer', async () => {
  await using at = await start()
  const { code, screen } = await answering(['rotate', 'owner'], at.env, [['Continue?', 'y']])
  expect(code).toBe(0)
  expect(screen).toMatch(/mdb_sa_sk_[\w-]{40}[^]*pending: the old secret/)
  expect(screen).not.toContain('consumer')
  expect(await at.read(...secrets)).toHaveLength(2)
})

test('in 40 columns a secret has a line of its own, whichever command creates it', async () => {
  await using at = await start()
  for (const command of [
    ['accounts', 'create', '--name', 'x', '--role', 'ORG_MEMBER'],
    ['accounts', 'secrets', 'create', 'x', '--expires', '30d'],
    ['migrate', 'owner of the organization', '--yes'],
    ['rotate', 'owner', '--yes'],
  ]) {
    const { code, screen } = await answering(command, at.env, [], 40)
    expect([code, screen]).toEqual([0, expect.stringMatching(/^mdb_sa_sk_[\w-]{40}\r$/m)])
  }
})

test('in 40 columns neither help nor a problem breaks a word', async () => {
  const linesOf = async (...args: string[]) =>
    (await answering(args, {}, [], 40)).screen.split('\r\n')
  expect(await linesOf('rotate', '--help')).toContain('      pass the secret to the standard')
  expect((await linesOf('keys', 'access', 'remove', '--help')).slice(0, 2)).toEqual([
    'Usage: latchkey keys access remove',
    '       [options] [key] [address...]',
  ])
  const wrong = await answering(['orgs', 'list'], {}, [], 40)
  expect(wrong.code).toBe(2)
  for (const line of wrong.screen.split('\r\n')) expect(line.length).toBeLessThan(41)
})
