import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { between } from '../between.ts'
import { ends, latchkey, serve } from '../process.ts'
import { accountToRotate } from './account.ts'

const stateOf = (home: string) => join(home, '.local/state/latchkey/rotate')

test.each([
  ['that is truncated', (text: string) => text.slice(0, 40)],
  ['that is empty', () => ''],
  ['of another version', (text: string) => text.replace('"version":2', '"version":1')],
  ['of another account', (text: string) => text.replace(/mdb_sa_id_\w+/, 'mdb_sa_id_other')],
  ['that is not JSON', () => 'x'.repeat(100_000)],
])(
  'a journal %s is moved away, nothing is deleted, and the same command says what to do',
  async (_name, change) => {
    await using at = await accountToRotate()
    await at.run()
    const file = join(stateOf(at.home), `${at.clientId}.json`)
    writeFileSync(file, change(readFileSync(file, 'utf8')))
    at.advance(48)
    for (let times = 0; times < 2; times++) {
      const { code, stderr } = await at.run('--yes')
      expect([code === 1 || code === 2, stderr]).toEqual([true, expect.any(String)])
      expect(await at.secrets()).toHaveLength(2)
    }
    expect(await at.isWorking(at.fileValue())).toBe(true)
    expect(await at.isWorking(at.oldValue)).toBe(true)
  },
)

test('a journal that cannot be used does not stop a rotation of an account with one secret', async () => {
  await using at = await accountToRotate()
  mkdirSync(stateOf(at.home), { recursive: true })
  writeFileSync(join(stateOf(at.home), `${at.clientId}.json`), '{"version":1}')
  await ends(at.run(), 0, /is not a journal of this version and account; moved to \S+\.unusable\n/)
  expect(readdirSync(stateOf(at.home)).some((name) => name.endsWith('.unusable'))).toBe(true)
})

test('the state directory is given by an option or the environment', async () => {
  await using at = await accountToRotate()
  await at.run('--state-directory', join(at.home, 'a'))
  expect(readdirSync(join(at.home, 'a/rotate'))).toContain(`${at.clientId}.json`)
  const env = { ...at.env, LATCHKEY_STATE_DIRECTORY: join(at.home, 'a') }
  at.advance(30)
  const { stderr } = await latchkey(['rotate', 'owner', '--secret-file', at.file], env)
  expect(stderr).toContain('deleted')
  expect(existsSync(join(at.home, '.local'))).toBe(false)
})

test('a state directory that is a file is rejected before anything is changed', async () => {
  await using at = await accountToRotate()
  writeFileSync(join(at.home, 'a'), '')
  expect((await at.run('--state-directory', join(at.home, 'a'))).code).toBe(2)
  expect(await at.secrets()).toHaveLength(1)
})

test('an account without an unexpired secret is not rotated', async () => {
  await using at = await accountToRotate()
  at.advance(400 * 24)
  await ends(
    at.run(),
    1,
    /no unexpired secret\nhint: create one with latchkey accounts secrets create mdb_sa_id_/,
  )
})

test('an account with two secrets that this machine did not create is not rotated', async () => {
  await using at = await accountToRotate()
  const byHand = join(at.home, 'by-hand')
  await latchkey(['accounts', 'secrets', 'create', 'owner', '--secret-file', byHand], at.env)
  const [first, second] = await at.secrets()
  for (const more of [[], ['--now', '--yes'], ['--verify', 'true'], ['--delivered', 'no']]) {
    await ends(
      at.run(...more),
      1,
      /already has two unexpired secrets, .*, and no rotation is recorded/,
    )
    expect(await at.secrets()).toEqual([first, second])
  }
})

test('an account with an expired second secret is rotated', async () => {
  await using at = await accountToRotate()
  await at.run('--expires', '8h')
  at.advance(10)
  await ends(at.run('--yes'), 0, /expired before the old one could be deleted; starting over/)
  expect(await at.isWorking(at.fileValue())).toBe(true)
  expect(await at.isWorking(at.oldValue)).toBe(true)
})

test.each([-3_600_000, 3_600_000])(
  'a server whose clock is off by %i ms judges use by its own clock',
  async (off) => {
    await using at = await accountToRotate({ startAt: Date.now() + off })
    expect(await at.isWorking(at.oldValue)).toBe(true)
    await at.run()
    at.advance(25.5)
    await at.run()
    expect(await at.secrets()).toHaveLength(2)
    at.advance(1)
    expect((await at.run()).stderr).toContain('deleted')
  },
)

test('a server that does not report use keeps the old secret, with the reason', async () => {
  await using at = await accountToRotate()
  await using server = await between(at.emulator.url, {
    change: (body) => body.replace(/"lastUsedAt":"[^"]*",?/g, '').replace(/,}/g, '}'),
  })
  const env = { ...at.env, LATCHKEY_BASE_URL: server.url }
  const run = (...more: string[]) =>
    latchkey(['rotate', 'owner', '--secret-file', at.file, ...more], env)
  await run()
  at.advance(48)
  await ends(run(), 0, /the server does not report the use of secrets/)
  expect((await run('--now', '--yes')).stderr).toContain('deleted')
})

test('a deletion that returns 404 has done its work', async () => {
  await using at = await accountToRotate()
  await at.run()
  at.advance(30)
  at.emulator.faults.add({ match: { method: 'DELETE' }, times: 1, status: 404 })
  expect((await at.run()).code).toBe(0)
})

test('a deletion that was rejected is completed by the next run', async () => {
  await using at = await accountToRotate()
  await at.run()
  at.advance(30)
  at.emulator.faults.add({ match: { method: 'DELETE' }, status: 403 })
  const failed = await at.run()
  expect(failed.code).toBe(1)
  at.emulator.faults.clear()
  expect((await at.run()).stderr).toContain('deleted')
  expect(await at.secrets()).toHaveLength(1)
})

const hostile = (secret: string, id: string) => {
  const own = {
    id: 'a'.repeat(24),
    createdAt: '2026-01-01T00:00:00Z',
    expiresAt: '2099-01-01T00:00:00Z',
  }
  let secrets: object[] = [own]
  return serve(({ method, url = '' }, response) => {
    const created = { ...own, id }
    const answer =
      method === 'POST' && url.endsWith('/secrets')
        ? { ...created, secret }
        : url.endsWith('/v1.0/orgs?itemsPerPage=500&pageNum=1') || url.includes('/orgs?')
          ? { results: [{ id: 'b'.repeat(24), name: 'o' }], totalCount: 1, links: [] }
          : {
              clientId: `mdb_sa_id_${'c'.repeat(24)}`,
              name: 'x',
              description: 'x',
              createdAt: own.createdAt,
              roles: [],
              secrets,
            }
    if (method === 'POST') secrets = [own, created]
    if (method === 'DELETE') secrets = [own]
    response.writeHead(method === 'POST' ? 201 : 200, { 'content-type': 'application/json' })
    response.end(JSON.stringify(answer))
  })
}

test.each([
  ['a secret with a command', 's$(touch PWN)\nX=1', 'd'.repeat(24)],
  ['an empty secret', '', 'd'.repeat(24)],
  ['an id that is a path', 'mdb_sa_sk_x', '../../x'],
])('%s reaches no file', async (_name, secret, id) => {
  await using at = await accountToRotate()
  await using server = await hostile(secret, id)
  const env = { HOME: at.home, ...server.key }
  const args = ['rotate', `mdb_sa_id_${'c'.repeat(24)}`, '--secret-env-file', at.file]
  expect((await latchkey(args, env)).code).toBe(1)
  expect(existsSync(at.file)).toBe(false)
  expect(readdirSync(at.home).filter((name) => name !== '.local')).toEqual([])
})
