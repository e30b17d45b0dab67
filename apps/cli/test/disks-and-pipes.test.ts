import { startEmulator } from '@latchkey/emulator'
import { describe, expect, test } from 'vitest'
import { accountOf, ends, keyOf, onFullDisk, shell, start, startLatchkey } from './process.ts'

describe('a disk that takes nothing', () => {
  describe.each(['--secret-file', '--secret-env-file'])('below %s', (option) => {
    test.each([
      ['keys create', ['--description', 'x', '--role', 'ORG_MEMBER']],
      ['accounts create', ['--name', 'x', '--role', 'ORG_MEMBER']],
      ['accounts secrets create', ['owner']],
      ['rotate', ['owner']],
      ['migrate', ['owner of the organization', '--yes']],
    ])('%s makes nothing whose secret would be lost', async (name, more) => {
      await using at = await start()
      const args = [...name.split(' '), ...more, option, 'secret']
      await ends(
        onFullDisk(args, at.env),
        2,
        /(?:secret|lock \S+) can't be written \(EFBIG\)\nhint: nothing was changed/,
      )
      expect(await at.counts()).toEqual([1, 1, 1])
    })
  })

  test('a full disk begins no rotation', async () => {
    await using at = await start()
    const args = ['rotate', 'owner', '--secret-command', 'cat']
    await ends(onFullDisk(args, at.env), 2, /lock .* can't be written/)
    expect(await at.read('accounts', 'secrets', 'list', 'owner')).toHaveLength(1)
  })

  test('a full disk costs a token that is not kept, and no error', async () => {
    await using emulator = await startEmulator()
    expect((await onFullDisk(['token'], accountOf(emulator))).code).toBe(0)
  })

  test.each([
    ['keys', 'list'],
    ['keys', 'list', '--json'],
    ['keys', 'list', '--output', 'csv'],
    ['keys', 'show', 'owner of the organization'],
    ['audit', '--output', 'html'],
    ['audit', '--output', 'sarif'],
    ['--version'],
    ['--help'],
  ])('a full disk as standard output of %s is reported', async (...args) => {
    await using at = await start()
    const quoted = args.map((argument) => `'${argument}'`).join(' ')
    const { code, stderr } = await shell(`exec $LATCHKEY ${quoted} > /dev/full`, at.env)
    expect([code, stderr]).toEqual([1, "latchkey: standard output can't be written (ENOSPC)\n"])
  })
})

test.each([
  ['a long list', 'keys list', /^ID .*\n$/],
  ['a response', 'request GET /groups --include', /^HTTP 200 OK\n$/],
])('head ends %s without an error', async (_name, command, firstLine) => {
  const apiKeys = Array.from({ length: 300 }, (_, index) => ({ desc: `key ${index}` }))
  await using emulator = await startEmulator({
    seed: { organizations: [{ name: 'One', apiKeys }] },
  })
  const script = `set -o pipefail; $LATCHKEY ${command} | head -1`
  expect(await shell(script, keyOf(emulator))).toEqual({
    code: 0,
    stdout: expect.stringMatching(firstLine) as unknown,
    stderr: '',
  })
})

test.each([
  'keys list',
  'keys list --json',
  'keys list --output csv',
  'audit --output html',
  'audit --output sarif',
  'request GET /orgs',
  'keys --help',
  '--version',
])('%s is not an error when the reader has closed the pipe', async (command) => {
  await using at = await start()
  const { child, ended } = startLatchkey(command.split(' '), at.env)
  child.stdout?.destroy()
  expect(await ended).toMatchObject({ code: 0, stderr: '' })
})
