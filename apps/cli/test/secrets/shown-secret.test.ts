import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { startEmulator } from '@latchkey/emulator'
import { describe, expect, test } from 'vitest'
import { between } from '../between.ts'
import {
  accountOf,
  ends,
  json,
  keyOf,
  latchkey,
  makeHome,
  start,
  startLatchkey,
} from '../process.ts'
import { answering, inTerminal } from '../terminal-session.ts'

/** Every command that creates a secret, with what it needs. */
const MAKERS: readonly (readonly [string, readonly string[]])[] = [
  ['keys create', ['--description', 'x', '--role', 'ORG_MEMBER', '--access', '192.0.2.1']],
  ['accounts create', ['--name', 'x', '--role', 'ORG_MEMBER', '--access', '192.0.2.1']],
  ['accounts secrets create', ['owner', '--expires', '30d']],
  ['rotate', ['owner', '--yes']],
  ['migrate', ['owner of the organization', '--yes']],
]
const SECRET = /mdb_sa_sk_[\w-]{40}|[\da-f]{8}(?:-[\da-f]{4}){3}-[\da-f]{12}/

describe.each(MAKERS)('%s', (name, more) => {
  const words = [...name.split(' '), ...more]

  test(`${name} shows the secret once on a terminal, after the last request`, async () => {
    await using emulator = await startEmulator()
    using folder = makeHome()
    const shownAt: boolean[] = []
    let output = (): string => ''
    await using server = await between(emulator.url, {
      before: () => shownAt.push(SECRET.test(output())) > 0,
    })
    const env = { ...keyOf(emulator), LATCHKEY_BASE_URL: server.url, HOME: folder.home }
    const terminal = inTerminal(words, env, 200)
    output = terminal.output
    expect(await terminal.exited).toBe(0)
    expect(terminal.screen().match(new RegExp(SECRET, 'g'))).toHaveLength(1)
    // A rotation lists the secrets once more, to say how long the old one stays.
    const after = shownAt.filter(Boolean)
    expect([shownAt.length > 3, after.length]).toEqual([true, name === 'rotate' ? 1 : 0])
  })

  test(`${name} prints no secret as JSON on a terminal without --reveal, and makes none`, async () => {
    await using at = await start()
    const options =
      name === 'rotate' || name === 'migrate' ? [] : [['--json'], ['--output', 'json']]
    for (const option of options) {
      const { code, screen } = await answering([...words, ...option], at.env, [], 200)
      expect([code, screen]).toEqual([2, expect.not.stringMatching(SECRET)])
    }
    expect(await at.counts()).toEqual([1, 1, 1])
  })
})

test('a secret is delivered even if the account can not be read afterwards', async () => {
  await using at = await start()
  const file = join(at.home, 'secret')
  const [{ clientId }] = await at.read<[{ clientId: string }]>('accounts', 'list')
  at.emulator.faults.add({ match: { method: 'GET', path: `*${clientId}` }, status: 500 })
  const { code } = await at.run('accounts', 'secrets', 'create', 'owner', '--secret-file', file)
  expect([code, existsSync(file)]).toEqual([0, true])
})

test('deleting the secret that the command itself uses explains itself', async () => {
  await using emulator = await startEmulator()
  const env = accountOf(emulator)
  const [old] = await json<[{ id: string }]>(
    ['accounts', 'secrets', 'list', 'owner', '--json'],
    env,
  )
  const made = ['accounts', 'secrets', 'create', 'owner', '--reveal', '--json']
  const { id } = await json<{ id: string }>(made, env)
  const remove = async (secret: string) => {
    const { code, stderr } = await latchkey(['accounts', 'secrets', 'delete', 'owner', secret], env)
    return [code, stderr] as const
  }
  expect(await remove(old.id)).toEqual([2, expect.stringMatching(/secret that this command uses/)])
  expect(await remove(id)).toEqual([2, expect.stringMatching(/this deletes secret/)])
})

test.each(MAKERS)(
  'a secret whose reader is gone is an error of %s, which takes back what it made',
  async (name, more) => {
    await using at = await start()
    const args = [...name.split(' '), ...more, '--reveal']
    const { child, ended } = startLatchkey(args, at.env)
    child.stdout?.destroy()
    const { stderr } = await ends(
      ended,
      1,
      /not delivered: standard output can't be written \(EPIPE\)/,
    )
    expect(stderr).not.toMatch(SECRET)
    // A rotation keeps both secrets: the same command deletes the new one, or resumes with it.
    expect(await at.counts()).toEqual([1, 1, name === 'rotate' ? 2 : 1])
    if (name === 'rotate') expect(stderr).toContain('the old secret was kept')
  },
)
