import { spawn } from 'node:child_process'
import { startEmulator } from '@latchkey/emulator'
import { describe, expect, test } from 'vitest'
import { keyOf, main, makeHome, onFullDisk, start } from './process.ts'

describe('a disk that takes nothing', () => {
  describe.each(['--secret-file', '--secret-env-file'])('below %s', (option) => {
    test.each([
      ['keys create', ['--description', 'x', '--role', 'ORG_MEMBER']],
      ['accounts create', ['--name', 'x', '--role', 'ORG_MEMBER']],
      ['accounts secrets create', ['owner']],
      ['rotate', ['owner']],
    ])('%s makes nothing whose secret would be lost', async (name, more) => {
      await using at = await start()
      const args = [...name.split(' '), ...more, option, 'secret']
      const { code, stderr } = await onFullDisk(args, at.env)
      expect([code, stderr]).toEqual([
        2,
        expect.stringMatching(
          /(?:secret|lock \S+) can't be written \(EFBIG\)\nhint: nothing was changed/,
        ),
      ])
      expect(await at.read('keys', 'list')).toHaveLength(1)
      expect(await at.read('accounts', 'list')).toHaveLength(1)
      expect(await at.read('accounts', 'secrets', 'list', 'owner')).toHaveLength(1)
    })
  })

  test('begins no rotation', async () => {
    await using at = await start()
    const args = ['rotate', 'owner', '--secret-command', 'cat']
    const { code, stderr } = await onFullDisk(args, at.env)
    expect([code, stderr]).toEqual([2, expect.stringMatching(/lock .* can't be written/)])
    expect(await at.read('accounts', 'secrets', 'list', 'owner')).toHaveLength(1)
  })

  test('costs a token that is not kept, and no error', async () => {
    await using emulator = await startEmulator()
    const { clientId, clientSecret } = emulator.seed.serviceAccounts[0]!
    const env = {
      LATCHKEY_BASE_URL: emulator.url,
      LATCHKEY_CLIENT_ID: clientId,
      LATCHKEY_CLIENT_SECRET: clientSecret,
    }
    expect((await onFullDisk(['token'], env)).code).toBe(0)
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
    using folder = makeHome()
    const command = ['-c', 'exec "$@" > /dev/full', 'bash', process.execPath, main, ...args]
    const child = spawn('bash', command, { env: { ...at.env, HOME: folder.home } })
    let stderr = ''
    child.stderr.on('data', (text) => (stderr += String(text)))
    expect(await new Promise((resolve) => child.on('close', resolve))).toBe(1)
    expect(stderr).toBe("latchkey: standard output can't be written (ENOSPC)\n")
  })
})

test('head ends a long list without an error', async () => {
  const apiKeys = Array.from({ length: 300 }, (_, index) => ({ desc: `key ${index}` }))
  await using emulator = await startEmulator({
    seed: { organizations: [{ name: 'One', apiKeys }] },
  })
  using folder = makeHome()
  const script = `set -o pipefail; "${process.execPath}" "${main}" keys list | head -1`
  const env = { PATH: process.env['PATH'], HOME: folder.home, ...keyOf(emulator) }
  const child = spawn('bash', ['-c', script], { env })
  let output = ''
  for (const stream of [child.stdout, child.stderr])
    stream.on('data', (text) => (output += String(text)))
  expect(await new Promise((resolve) => child.on('close', resolve))).toBe(0)
  expect(output).toMatch(/^ID .*\n$/)
})

describe('a reader that is gone before anything is written is not an error', () => {
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
    using folder = makeHome()
    const child = spawn(process.execPath, [main, ...command.split(' ')], {
      env: { HOME: folder.home, ...at.env },
    })
    child.stdout.destroy()
    let stderr = ''
    child.stderr.on('data', (text) => (stderr += String(text)))
    const code = await new Promise((resolve) => child.on('close', resolve))
    expect([code, stderr]).toEqual([0, ''])
  })
})
