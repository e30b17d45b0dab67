import { startEmulator } from '@latchkey/emulator'
import { describe, expect, test } from 'vitest'
import { json, keyOf, latchkey, makeHome } from './process.ts'
import { CTRL_C, DOWN, ENTER, inTerminal } from './terminal-session.ts'

test('without arguments it asks, offers the address that the server sees, and shows the key once', async () => {
  await using emulator = await startEmulator()
  using folder = makeHome()
  const env = { ...keyOf(emulator), HOME: folder.home }
  const terminal = inTerminal(['keys', 'create'], env)
  await terminal.see('Access to')
  terminal.type(ENTER)
  await terminal.see('What is the key for?')
  terminal.type(`nightly backup${ENTER}`)
  await terminal.see('Roles in Example Organization')
  terminal.type(`${DOWN} ${ENTER}`)
  await terminal.see('127.0.0.1')
  terminal.type(ENTER)
  await terminal.see('PRIVATE KEY')
  expect(await terminal.exited).toBe(0)
  const [privateKey] = /[\da-f]{8}(?:-[\da-f]{4}){3}-[\da-f]{12}/.exec(terminal.screen()) ?? []
  expect(privateKey).toBeDefined()
  const keys = await json<{ description: string; orgRoles: string[] }[]>(
    ['keys', 'list', '--json'],
    env,
  )
  expect(keys[1]).toMatchObject({ description: 'nightly backup', orgRoles: ['ORG_GROUP_CREATOR'] })
})

test('an account is made by questions too', async () => {
  await using emulator = await startEmulator()
  using folder = makeHome()
  const env = { ...keyOf(emulator), HOME: folder.home }
  const terminal = inTerminal(['accounts', 'create'], env)
  await terminal.see('Access to')
  terminal.type(ENTER)
  await terminal.see('Name of the account')
  terminal.type(`deploy${ENTER}`)
  await terminal.see('What is it for?')
  terminal.type(`ships${ENTER}`)
  await terminal.see('How long is the secret valid?')
  terminal.type(ENTER)
  await terminal.see('Roles in Example Organization')
  terminal.type(` ${ENTER}`)
  await terminal.see('access list')
  terminal.type(ENTER)
  await terminal.see('mdb_sa_sk_')
  expect(await terminal.exited).toBe(0)
})

test('the command asks which key when the argument is missing', async () => {
  await using emulator = await startEmulator()
  using folder = makeHome()
  const terminal = inTerminal(['keys', 'show'], { ...keyOf(emulator), HOME: folder.home })
  await terminal.see('Which key?')
  terminal.type(ENTER)
  await terminal.see('PUBLIC KEY')
  expect(await terminal.exited).toBe(0)
})

test('Ctrl-C at a question changes nothing and ends with 130', async () => {
  await using emulator = await startEmulator()
  using folder = makeHome()
  const env = { ...keyOf(emulator), HOME: folder.home }
  const terminal = inTerminal(['keys', 'create'], env)
  await terminal.see('Access to')
  terminal.type(ENTER)
  await terminal.see('What is the key for?')
  terminal.type(CTRL_C)
  expect(await terminal.exited).toBe(130)
  expect(terminal.screen()).toContain('nothing was changed')
  expect(await json<unknown[]>(['keys', 'list', '--json'], env)).toHaveLength(1)
})

test('with arguments it never asks, but a dangerous step has to be agreed to', async () => {
  await using emulator = await startEmulator()
  using folder = makeHome()
  const env = { ...keyOf(emulator), HOME: folder.home }
  const missing = inTerminal(['keys', 'create', '--description', 'x'], env)
  expect(await missing.exited).toBe(2)
  expect(missing.screen()).toContain('--role is missing')
  const own = emulator.seed.apiKeys[0]!.publicKey
  const dangerous = inTerminal(['keys', 'delete', own], env)
  await dangerous.see('this is the credential')
  dangerous.type(ENTER)
  expect(await dangerous.exited).toBe(2)
  expect(await json<unknown[]>(['keys', 'list', '--json'], env)).toHaveLength(1)
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
  ])('no line of %s is broken by the terminal', async (_name, args) => {
    await using emulator = await startEmulator()
    using folder = makeHome()
    const terminal = inTerminal(args, { ...keyOf(emulator), HOME: folder.home }, columns)
    if (_name.endsWith('--yes')) {
      await terminal.see('Continue?')
      terminal.type('n')
    }
    await terminal.exited
    const lines = terminal.screen().split(/\r?\n/)
    expect(lines.filter((line) => line.length > columns)).toEqual([])
  })
})

test.each([80, 40])(
  'no line of the emulator but what is pasted is wider than %i',
  async (columns) => {
    using folder = makeHome()
    const terminal = inTerminal(['emulator'], { HOME: folder.home }, columns)
    await terminal.see('the emulator.')
    terminal.type(CTRL_C)
    expect(await terminal.exited).toBe(0)
    const lines = terminal.screen().split(/\r?\n/)
    expect(lines.some((line) => line.startsWith('Organization'))).toBe(true)
    const wide = lines.filter((line) => line.length > columns && !line.startsWith('export '))
    expect(wide).toEqual([])
  },
)

test('colors are used on a terminal that shows them, or when forced', async () => {
  await using emulator = await startEmulator()
  const isColoured = (text: string) => text.includes('\u001b[2m')
  const inPipe = async (more: Record<string, string>) =>
    isColoured((await latchkey(['keys', 'list'], { ...keyOf(emulator), ...more })).stdout)
  expect(await inPipe({})).toBe(false)
  expect(await inPipe({ FORCE_COLOR: '1' })).toBe(true)
  expect(await inPipe({ FORCE_COLOR: '0' })).toBe(false)
  using folder = makeHome()
  const onTerminal = async (more: Record<string, string>) => {
    const env = { ...keyOf(emulator), HOME: folder.home, ...more }
    const terminal = inTerminal(['keys', 'list'], env)
    await terminal.exited
    return isColoured(terminal.output())
  }
  expect(await onTerminal({})).toBe(true)
  expect(await onTerminal({ FORCE_COLOR: '0' })).toBe(false)
  expect(await onTerminal({ TERM: 'dumb' })).toBe(false)
})

test('NO_COLOR disables colors', async () => {
  await using emulator = await startEmulator()
  using folder = makeHome()
  const env = { ...keyOf(emulator), HOME: folder.home }
  const colours = async (more: Record<string, string>) => {
    const terminal = inTerminal(['keys', 'list'], { ...env, ...more })
    await terminal.exited
    return terminal.output().includes('\u001b[2m')
  }
  expect(await colours({})).toBe(true)
  expect(await colours({ NO_COLOR: '1' })).toBe(false)
})

describe('a rotation asks before it changes anything', () => {
  test.each([
    ['when the answer is no', 'n', 2],
    ['on Ctrl-C', CTRL_C, 130],
  ])('%s, nothing is changed', async (_name, keys, expected) => {
    await using emulator = await startEmulator()
    using folder = makeHome()
    const env = { ...keyOf(emulator), HOME: folder.home }
    const terminal = inTerminal(['rotate', 'owner'], env)
    await terminal.see('Continue?')
    terminal.type(keys)
    expect(await terminal.exited).toBe(expected)
    expect(terminal.screen()).toMatch(/1\. create a second secret[^]*2\. request a token/)
    expect(await json(['accounts', 'secrets', 'list', 'owner', '--json'], env)).toHaveLength(1)
  })

  test('the question about a rotation says that the old secret is kept, and nothing about its consumer', async () => {
    await using emulator = await startEmulator()
    using folder = makeHome()
    const env = { ...keyOf(emulator), HOME: folder.home }
    const terminal = inTerminal(['rotate', 'owner'], env)
    await terminal.see('Continue?')
    terminal.type('y')
    expect(await terminal.exited).toBe(0)
    const text = terminal.screen()
    expect(text).toMatch(/mdb_sa_sk_[\w-]{40}[^]*pending: the old secret/)
    expect(text).not.toContain('consumer')
    expect(await json(['accounts', 'secrets', 'list', 'owner', '--json'], env)).toHaveLength(2)
  })
})

test('in 40 columns a secret has a line of its own, whichever command creates it', async () => {
  await using emulator = await startEmulator()
  using folder = makeHome()
  const env = { ...keyOf(emulator), HOME: folder.home }
  for (const command of [
    ['accounts', 'create', '--name', 'x', '--role', 'ORG_MEMBER'],
    ['accounts', 'secrets', 'create', 'x', '--expires', '30d'],
    ['migrate', 'owner of the organization', '--yes'],
    ['rotate', 'owner', '--yes'],
  ]) {
    const terminal = inTerminal(command, env, 40)
    expect(await terminal.exited).toBe(0)
    expect(terminal.screen()).toMatch(/^mdb_sa_sk_[\w-]{40}\r$/m)
  }
})

test('in 40 columns neither help nor a problem breaks a word', async () => {
  using folder = makeHome()
  const terminal = inTerminal(['rotate', '--help'], { HOME: folder.home }, 40)
  await terminal.exited
  const lines = terminal.screen().split('\r\n')
  expect(lines).toContain('      pass the secret to the standard')
  const long = inTerminal(['keys', 'access', 'remove', '--help'], { HOME: folder.home }, 40)
  await long.exited
  expect(long.screen().split('\r\n').slice(0, 2)).toEqual([
    'Usage: latchkey keys access remove',
    '       [options] [key] [address...]',
  ])
  const wrong = inTerminal(['orgs', 'list'], { HOME: folder.home }, 40)
  expect(await wrong.exited).toBe(2)
  for (const line of wrong.screen().split('\r\n')) expect(line.length).toBeLessThan(41)
})
