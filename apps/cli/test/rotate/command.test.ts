import {
  chmodSync,
  existsSync,
  readdirSync,
  readFileSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { ends, json, latchkey } from '../process.ts'
import { accountToRotate } from './account.ts'

test('the first run delivers the new secret and keeps the old one, a later run deletes it', async () => {
  await using at = await accountToRotate()
  const [old] = await at.secrets()
  const first = await at.run()
  expect([first.code, first.stdout]).toEqual([0, ''])
  expect(first.stderr).toMatch(/pending: the old secret \w+ \(never used\) is kept.*It expires on/)
  expect(await at.isWorking(at.oldValue)).toBe(true)
  expect(await at.isWorking(at.fileValue())).toBe(true)
  expect(first.stderr).not.toContain(at.fileValue())
  expect(statSync(at.file).mode & 0o777).toBe(0o600)
  at.advance(25)
  const early = await at.run()
  expect([early.code, (await at.secrets()).length]).toEqual([0, 2])
  at.advance(27)
  await ends(at.run(), 0, `old secret ${old!.id} deleted`)
  expect(await at.secrets()).toHaveLength(1)
  expect(await at.isWorking(at.fileValue())).toBe(true)
})

test('the old secret stays as long as somebody uses it', async () => {
  await using at = await accountToRotate()
  await at.run()
  for (let day = 0; day < 4; day++) {
    at.advance(24)
    expect(await at.isWorking(at.oldValue)).toBe(true)
    await ends(at.run(), 0, /pending: .*last used on/)
  }
  at.advance(27)
  expect((await at.run()).stderr).toContain('deleted')
})

test('a secret that only a command has is proven by its consumer', async () => {
  await using at = await accountToRotate()
  const command = ['--secret-command', `cat > ${at.file}`]
  expect((await at.rotate(...command)).code).toBe(0)
  at.advance(30)
  await ends(at.rotate(...command), 0, /until a token is issued to the consumer/)
  await ends(at.rotate(...command, '--now', '--yes'), 1, /was kept: no token was issued/)
  expect(await at.isWorking(at.fileValue())).toBe(true)
  expect((await at.rotate(...command)).stderr).toContain('deleted')
  expect(await at.secrets()).toHaveLength(1)
})

test('--now deletes the old secret in the same run', async () => {
  await using at = await accountToRotate()
  expect(await at.isWorking(at.oldValue)).toBe(true)
  const { stderr } = await ends(at.run('--now', '--yes'), 0, /deleted \(last used on/)
  // Nobody checked the consumer.
  expect(stderr).not.toContain('consumer')
  expect(await at.isWorking(at.oldValue)).toBe(false)
  expect(await at.isWorking(at.fileValue())).toBe(true)
})

test('--now without --yes and a terminal changes nothing', async () => {
  await using at = await accountToRotate()
  expect((await at.run('--now')).code).toBe(2)
  expect([await at.secrets(), existsSync(at.file)]).toEqual([[expect.anything()], false])
})

test('--verify deletes the old secret as soon as the command succeeds', async () => {
  await using at = await accountToRotate()
  await ends(
    at.run('--verify', 'exit 7'),
    1,
    /--verify command ended with 7; the old secret was kept/,
  )
  expect(await at.secrets()).toHaveLength(2)
  await ends(at.run('--verify', `test -s ${at.file}`), 0, /--verify command succeeded[^]*deleted/)
  expect(await at.secrets()).toHaveLength(1)
})

test('commands get no credentials of ours', async () => {
  await using at = await accountToRotate()
  const names = [
    ...['LATCHKEY_PUBLIC_KEY', 'LATCHKEY_PRIVATE_KEY'],
    ...['LATCHKEY_CLIENT_ID', 'LATCHKEY_CLIENT_SECRET'],
    ...['MCLI_PUBLIC_API_KEY', 'MCLI_PRIVATE_API_KEY'],
    ...['MONGODB_ATLAS_CLIENT_ID', 'MONGODB_ATLAS_CLIENT_SECRET'],
    ...['MONGODB_ATLAS_PUBLIC_API_KEY', 'MONGODB_ATLAS_PRIVATE_API_KEY'],
  ]
  const theirs = Object.fromEntries(names.slice(4).map((name) => [name, 'not-for-commands']))
  const store = ['--secret-command', `cat > ${at.file}; env > ${at.home}/a`]
  const args = ['rotate', 'owner', ...store, '--verify', `env > ${at.home}/b`]
  const { code } = await latchkey(args, { ...at.env, ...theirs, OTHER: 'kept' })
  expect(code).toBe(0)
  for (const file of ['a', 'b']) {
    const seen = readFileSync(join(at.home, file), 'utf8')
    expect(seen).toContain('OTHER=kept')
    for (const name of names) expect(seen).not.toContain(`${name}=`)
    expect(seen).not.toContain(at.fileValue())
  }
  expect(readFileSync(join(at.home, 'a'), 'utf8')).toContain(
    `LATCHKEY_NEW_CLIENT_ID=${at.clientId}`,
  )
})

test('--if-expires-within does nothing until the newest secret is about to expire', async () => {
  await using at = await accountToRotate()
  await at.run('--now', '--yes', '--expires', '90d')
  await ends(
    at.run('--if-expires-within', '30d'),
    0,
    /^no rotation is due: the newest secret \w+ of owner expires on .*\n$/,
  )
  at.advance(61 * 24)
  expect((await at.run('--if-expires-within', '30d', '--expires', '90d')).stderr).toMatch(/created/)
  expect(await at.secrets()).toHaveLength(2)
})

test('--if-expires-within continues a rotation under way, and does not count the old secret, which the server shortened', async () => {
  await using at = await accountToRotate()
  await at.run('--expires', '90d')
  at.advance(30)
  const due = ['--if-expires-within', '30d']
  expect((await at.run(...due)).stderr).toContain('deleted')
  expect((await at.run(...due)).stderr).toContain('no rotation is due')
})

test('--status shows what is pending, and changes nothing', async () => {
  await using at = await accountToRotate()
  expect((await at.rotate('--status')).stderr).toBe('none\n')
  await at.run()
  const before = await at.secrets()
  expect(await json(['rotate', '--status', '--json'], at.env)).toEqual([
    expect.objectContaining({
      clientId: at.clientId,
      state: 'delivered',
      oldSecretId: before[0]!.id,
      newSecretId: before[1]!.id,
      oldSecretExpiresAt: before[0]!.expiresAt,
      deliveredAt: expect.stringMatching(/Z$/) as unknown,
      deletableAt: expect.stringMatching(/Z$/) as unknown,
      reason: expect.stringContaining('unused long enough') as unknown,
    }),
  ])
  expect((await at.rotate('--status')).stdout).toMatch(/\bdelivered\b/)
  expect(await at.secrets()).toEqual(before)
})

test('--dry-run says what would be done, in order, and does nothing', async () => {
  await using at = await accountToRotate()
  const { code, stdout } = await at.run('--dry-run')
  expect([code, stdout]).toEqual([
    0,
    expect.stringMatching(/^would create .*\nwould request .*\nwould deliver .*\nwould keep .*\n$/),
  ])
  expect([await at.secrets(), existsSync(at.file)]).toEqual([[expect.anything()], false])
})

const seed = {
  organizations: [
    {
      name: 'Example',
      apiKeys: [{ desc: 'owner' }],
      serviceAccounts: ['owner', 'b', 'c', 'd', 'e', 'f'].map((name) => ({ name })),
    },
  ],
}

test('--all rotates every account, prints a line for each, and fails when one does', async () => {
  await using at = await accountToRotate({ seed })
  const other = at.emulator.seed.serviceAccounts[1]!.clientId
  const match = { method: 'POST', path: `*${other}/secrets` }
  at.emulator.faults.add({ match, times: 1, status: 403 })
  const args = ['rotate', '--all', '--secret-directory', join(at.home, 'all'), '--yes']
  const first = await latchkey(args, at.env)
  expect([first.code, first.stderr.match(/^\w: (?!failed)|^owner: /gm)?.length]).toEqual([1, 5])
  expect(first.stderr).toMatch(/^b: failed: nothing was changed: /m)
  expect(readdirSync(join(at.home, 'all')).sort()).toHaveLength(5)
  expect((await latchkey(args, at.env)).code).toBe(0)
  expect(readdirSync(join(at.home, 'all'))).toContain(`${other}.env`)
  at.advance(30)
  const last = await latchkey([...args, '--json'], at.env)
  expect([last.code, JSON.parse(last.stdout)]).toEqual([
    0,
    expect.arrayContaining([expect.objectContaining({ name: 'f', state: 'completed' })]),
  ])
})

test.each([[['--all', 'owner']], [['--all', '--secret-file', 'x']], [['--all']]])(
  '%j is rejected',
  async (args) => {
    await using at = await accountToRotate()
    expect((await latchkey(['rotate', ...args, '--yes'], at.env)).code).toBe(2)
    expect(await at.secrets()).toHaveLength(1)
  },
)

test('for an API key it says how one is replaced', async () => {
  await using at = await accountToRotate()
  const { publicKey } = at.emulator.seed.apiKeys[0]!
  await ends(latchkey(['rotate', publicKey], at.env), 2, /is an API key[^]*keys create[^]*migrate/)
})

const writing = (text: string) => (file: string) => {
  writeFileSync(file, text)
}
const linkingTo = (target: string) => (file: string) => {
  symlinkSync(target, file)
}

test('a file that contains the current secret of the account is replaced and keeps its mode', async () => {
  await using at = await accountToRotate()
  writeFileSync(at.file, `${at.oldValue}\n`)
  chmodSync(at.file, 0o640)
  expect((await at.run()).code).toBe(0)
  expect(at.fileValue()).not.toBe(at.oldValue)
  expect(statSync(at.file).mode & 0o777).toBe(0o640)
  expect(readdirSync(at.home).filter((name) => name.startsWith('.secret'))).toEqual([])
})

test.each([
  ['a secret of something else', writing('precious\n')],
  ['several lines', writing('a\nb\n')],
  ['a symbolic link', linkingTo('/etc/hosts')],
  ['a dangling link', linkingTo('/nowhere')],
])('a file is never replaced when it is %s', async (_name, make) => {
  await using at = await accountToRotate()
  make(at.file)
  await ends(at.run(), 2, /already exists[^]*hint: pass/)
  expect(await at.secrets()).toHaveLength(1)
  const state = readdirSync(join(at.home, '.local/state/latchkey/rotate'))
  expect(state.filter((name) => name.endsWith('.json'))).toEqual([])
})

test.each([403, 503])(
  'after a creation that was rejected with %i, a secret that a person created is never touched',
  async (status) => {
    await using at = await accountToRotate()
    const fault = at.emulator.faults.add({ match: { method: 'POST', path: '*/secrets' }, status })
    expect((await at.run('--yes')).code).toBe(1)
    fault.remove()
    expect(existsSync(at.file)).toBe(false)
    const byHand = join(at.home, 'by-hand')
    await latchkey(['accounts', 'secrets', 'create', 'owner', '--secret-file', byHand], at.env)
    const [old] = await at.secrets()
    const both = await at.run('--yes')
    expect([both.code, await at.secrets()]).toEqual([1, [old, expect.anything()]])
    expect(both.stderr).toMatch(/nothing was changed[^]*accounts secrets delete mdb_sa_id_\w+/)
    await latchkey(['accounts', 'secrets', 'delete', 'owner', old!.id, '--yes'], at.env)
    at.advance(30 * 24)
    expect((await at.run('--yes')).code).toBe(0)
    expect(await at.isWorking(readFileSync(byHand, 'utf8').trim())).toBe(true)
    expect(await at.isWorking(at.fileValue())).toBe(true)
  },
)

test('nothing is left of a creation that was rejected', async () => {
  await using at = await accountToRotate()
  at.emulator.faults.add({ match: { method: 'POST', path: '*/secrets' }, status: 403 })
  const { stderr } = await at.run('--yes')
  expect(stderr).toMatch(/^latchkey: nothing was changed: /)
  const state = join(at.home, '.local/state/latchkey/rotate')
  expect(readdirSync(state).filter((name) => !name.includes('.lock.'))).toEqual([])
  expect(readdirSync(at.home)).toEqual(['.local'])
})

test('the old secret is kept when somebody deleted the new one', async () => {
  await using at = await accountToRotate()
  await at.run()
  const [old, created] = await at.secrets()
  await latchkey(['accounts', 'secrets', 'delete', 'owner', created!.id, '--yes'], at.env)
  at.advance(30)
  await ends(at.run('--yes'), 1, /does not list the new secret .* was kept/)
  expect(await at.secrets()).toEqual([old])
  // The file holds the deleted secret, and is known to be ours.
  expect((await at.run('--yes')).code).toBe(0)
  expect(await at.isWorking(at.fileValue())).toBe(true)
})

test('a creation whose response is lost is named, with the command that deletes the secret', async () => {
  await using at = await accountToRotate()
  at.emulator.faults.add({ match: { method: 'POST', path: '*/secrets' }, times: 1, truncate: 10 })
  const [old] = await at.secrets()
  const lost = await at.run('--yes')
  const [, unknown] = await at.secrets()
  for (const { code, stderr } of [lost, await at.run('--yes')]) {
    expect([code, stderr]).toEqual([
      1,
      expect.stringContaining(`accounts secrets delete ${at.clientId} ${unknown!.id}`),
    ])
  }
  expect(await at.secrets()).toEqual([expect.objectContaining({ id: old!.id }), unknown])
  await latchkey(['accounts', 'secrets', 'delete', at.clientId, unknown!.id, '--yes'], at.env)
  expect((await at.run('--yes')).code).toBe(0)
})

test('signing in with the old secret, its use can not be judged', async () => {
  await using at = await accountToRotate()
  const env = {
    ...at.env,
    LATCHKEY_CLIENT_ID: at.clientId,
    LATCHKEY_CLIENT_SECRET: at.oldValue,
    XDG_CACHE_HOME: at.home,
  }
  const args = ['rotate', 'owner', '--secret-file', at.file]
  expect((await latchkey(args, env)).code).toBe(0)
  at.advance(50)
  // Waiting would not help.
  await ends(latchkey([...args, '--wait'], env), 0, /itself may sign in with it/)
  expect(await at.secrets()).toHaveLength(2)
  const now = { ...env, LATCHKEY_CLIENT_SECRET: at.fileValue() }
  at.advance(27)
  expect((await latchkey(args, now)).stderr).toContain('deleted')
})

test('a consumer that got a secret whose delivery failed keeps it', async () => {
  await using at = await accountToRotate()
  const store = ['--secret-command', `cat > ${at.file}; exit 3`]
  await ends(
    at.rotate(...store),
    1,
    /ended with 3; the old secret was kept\nhint: .*--delivered no/,
  )
  expect(await at.isWorking(at.fileValue())).toBe(true)
  const { stderr } = await at.rotate(...store, '--delivered', 'no')
  expect(stderr).toMatch(/pending/)
  expect(await at.isWorking(at.fileValue())).toBe(true)
})

test('a person says that a failed delivery did not arrive', async () => {
  await using at = await accountToRotate()
  expect((await at.rotate('--secret-command', 'exit 3')).code).toBe(1)
  const again = ['--secret-command', `cat > ${at.file}`]
  await ends(at.rotate(...again), 1, /--delivered yes/)
  expect((await at.rotate(...again, '--delivered', 'no')).code).toBe(0)
  expect(await at.secrets()).toHaveLength(2)
  expect(await at.isWorking(at.fileValue())).toBe(true)
})

test.each(['--verify', '--secret-command'])(
  '%s with a program that is not there begins nothing',
  async (option) => {
    await using at = await accountToRotate()
    const destination = option === '--verify' ? ['--secret-command', 'cat'] : []
    await ends(
      at.rotate(...destination, option, 'no-such-program now'),
      2,
      'program no-such-program not found',
    )
    expect(await at.secrets()).toHaveLength(1)
  },
)

test.each([
  ['--unused-for', '30m'],
  ['--unused-for', 'x'],
  ['--if-expires-within', 'x'],
  ['--grace', '1s'],
])('%s %s is rejected', async (...option) => {
  await using at = await accountToRotate()
  expect((await at.run(...option)).code).toBe(2)
  expect(await at.secrets()).toHaveLength(1)
})

test('--wait keeps running until the old secret is deleted', async () => {
  await using at = await accountToRotate()
  await at.run()
  expect(await at.isWorking(at.oldValue)).toBe(true)
  // The old secret has been unused for 26 hours in two seconds.
  at.advance(26 - 2 / 3_600)
  await ends(
    at.run('--wait'),
    0,
    /^pending: the old secret \w{24} \(last used on [^\n]+\n[^\n]+\nold secret \w{24} deleted /,
  )
  expect(await at.secrets()).toHaveLength(1)
  expect(await at.isWorking(at.fileValue())).toBe(true)
})
