import { spawn } from 'node:child_process'
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { type Emulator, startEmulator } from '@latchkey/emulator'
import { expect, test } from 'vitest'
import { json, keyOf, latchkey, main, makeHome } from './process.ts'

/** Rotates the seeded account, with everything that is kept in a folder of the test's. */
function rotation(emulator: Emulator, home: string) {
  const env = { ...keyOf(emulator), XDG_STATE_HOME: join(home, 'state') }
  const args = ['rotate', 'owner', '--secret-file', join(home, 'secret')]
  const secrets = async () =>
    (await json<{ id: string }[]>(['accounts', 'secrets', 'list', 'owner', '--json'], env)).map(
      ({ id }) => id,
    )
  return { env, args, secrets, run: (...more: string[]) => latchkey([...args, ...more], env) }
}

test('a new secret replaces the old one, and nothing is left behind', async () => {
  await using emulator = await startEmulator()
  using place = makeHome()
  const { run, secrets } = rotation(emulator, place.home)
  const before = await secrets()
  const { code, stdout, stderr } = await run('--verify', `test -s ${join(place.home, 'secret')}`)
  expect([code, stdout]).toEqual([0, ''])
  const after = await secrets()
  expect(after).toHaveLength(1)
  expect(after).not.toEqual(before)
  expect(stderr).toContain(`old secret ${before[0]!} deleted`)
  expect(stderr).toContain('the server lets the old secret')
  const secret = readFileSync(join(place.home, 'secret'), 'utf8').trim()
  expect(stderr).not.toContain(secret)
  expect(readdirSync(join(place.home, 'state/latchkey/rotate'))).toEqual([])
})

test('a consumer that fails keeps the old secret, and the same command goes on', async () => {
  await using emulator = await startEmulator()
  using place = makeHome()
  const { run, secrets } = rotation(emulator, place.home)
  const [old] = await secrets()
  expect((await run('--verify', 'exit 7')).code).toBe(1)
  expect(await secrets()).toHaveLength(2)
  const { code, stderr } = await run()
  expect([code, stderr]).toEqual([0, expect.stringContaining('going on')])
  expect(await secrets()).not.toContain(old)
})

test('Ctrl-C during the grace says how to go on', async () => {
  await using emulator = await startEmulator()
  using place = makeHome()
  const { env, args, run, secrets } = rotation(emulator, place.home)
  const child = spawn(process.execPath, [main, ...args, '--grace', '1h'], {
    env: { PATH: process.env['PATH'], HOME: place.home, ...env },
  })
  let stderr = ''
  const ended = new Promise<number | null>((resolve) => child.on('close', resolve))
  await new Promise<void>((resolve) => {
    child.stderr.on('data', (text) => {
      stderr += String(text)
      if (stderr.includes('stays until')) resolve()
    })
  })
  child.kill('SIGINT')
  expect(await ended).toBe(130)
  expect(stderr).toContain('interrupted; the same command goes on from here')
  expect(await secrets()).toHaveLength(2)
  const dry = await run('--dry-run')
  expect(dry.code).toBe(0)
  expect(existsSync(join(place.home, 'secret'))).toBe(true)
})

test('kill -9 while the secret is handed over is asked about', async () => {
  await using emulator = await startEmulator()
  using place = makeHome()
  const { env, secrets } = rotation(emulator, place.home)
  const reached = join(place.home, 'reached')
  // The sink says that it has begun, and then hangs.
  const sink = `echo > ${reached}; exec sleep 60`
  const args = ['rotate', 'owner', '--secret-command', sink]
  const child = spawn(process.execPath, [main, ...args], {
    env: { PATH: process.env['PATH'], HOME: place.home, ...env },
    detached: true,
  })
  const ended = new Promise((resolve) => child.on('close', resolve))
  const { watch } = await import('node:fs/promises')
  const changes = watch(place.home)[Symbol.asyncIterator]()
  while (!existsSync(reached)) await changes.next()
  process.kill(-child.pid!, 'SIGKILL')
  await ended
  const again = (...more: string[]) =>
    latchkey(['rotate', 'owner', '--secret-command', 'cat >/dev/null', ...more], env)
  const unanswered = await again()
  expect([unanswered.code, unanswered.stderr]).toEqual([
    1,
    expect.stringContaining('--delivered yes'),
  ])
  expect(await secrets()).toHaveLength(2)
  expect((await again('--delivered', 'no')).code).toBe(0)
  expect(await secrets()).toHaveLength(1)
})

test('two secrets that live are refused', async () => {
  await using emulator = await startEmulator()
  using place = makeHome()
  const { env, run, secrets } = rotation(emulator, place.home)
  await latchkey(['accounts', 'secrets', 'create', 'owner', '--reveal'], env)
  const { code, stderr } = await run()
  expect([code, stderr]).toEqual([1, expect.stringMatching(/2 secrets that live/)])
  expect(await secrets()).toHaveLength(2)
  expect(existsSync(join(place.home, 'secret'))).toBe(false)
})

test('a sink that refuses keeps the old secret, and the same command goes on', async () => {
  await using emulator = await startEmulator()
  using place = makeHome()
  const { env, secrets } = rotation(emulator, place.home)
  const rotate = (...more: string[]) => latchkey(['rotate', 'owner', ...more], env)
  const refused = await rotate('--secret-command', 'exit 3')
  expect([refused.code, refused.stderr]).toEqual([
    1,
    expect.stringMatching(/ended with 3; the old secret was kept\nhint: .*--delivered no/),
  ])
  const again = ['--secret-command', 'cat >/dev/null', '--delivered', 'no']
  expect((await rotate(...again)).code).toBe(0)
  expect(await secrets()).toHaveLength(1)
})

test.each(['--verify', '--secret-command'])(
  '%s with a program that is not there begins nothing',
  async (option) => {
    await using emulator = await startEmulator()
    using place = makeHome()
    const { env, secrets } = rotation(emulator, place.home)
    const sink = option === '--verify' ? ['--secret-command', 'cat'] : []
    const args = ['rotate', 'owner', ...sink, option, 'no-such-program now']
    const { code, stderr } = await latchkey(args, env)
    expect([code, stderr]).toEqual([
      2,
      expect.stringContaining('there is no program no-such-program'),
    ])
    expect(await secrets()).toHaveLength(1)
  },
)

test('a secret that can not be handed over is deleted again', async () => {
  await using emulator = await startEmulator()
  using place = makeHome()
  const { env, secrets } = rotation(emulator, place.home)
  const args = ['accounts', 'secrets', 'create', 'owner', '--secret-command', 'exit 3']
  const { code, stderr } = await latchkey(args, env)
  expect([code, stderr]).toEqual([
    1,
    expect.stringMatching(/the secret [\da-f]{24} of owner was deleted again/),
  ])
  expect(await secrets()).toHaveLength(1)
})
