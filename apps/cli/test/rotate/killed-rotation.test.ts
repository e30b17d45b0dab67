import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { aPartOf } from '../a-part-of.ts'
import { between, type Between, killAt } from '../between.ts'
import { ends, startLatchkey } from '../process.ts'
import { accountToRotate } from './account.ts'

type Account = Awaited<ReturnType<typeof accountToRotate>>

interface Crash {
  readonly hooks?: Between
  readonly onStart?: (kill: () => void) => void
}

/** Rotates until the process ends or is killed. */
async function run(
  at: Account,
  { hooks = {}, onStart }: Crash,
  ...args: readonly string[]
): Promise<number | null> {
  await using server = await between(at.emulator.url, hooks)
  const env = { ...at.env, LATCHKEY_BASE_URL: server.url }
  const { child, ended } = startLatchkey(['rotate', 'owner', ...args], env, { stdio: 'ignore' })
  onStart?.(() => child.kill('SIGKILL'))
  return (await ended).code
}

/** What the consumer has: it reads the file at every request. */
const consumerValue = (at: Account) => (existsSync(at.file) ? at.fileValue() : at.oldValue)

/** The requests of a whole rotation with this destination, in order. */
async function requestsOfOne(destination: (at: Account) => string[]): Promise<string[]> {
  await using at = await accountToRotate()
  writeFileSync(at.file, at.oldValue)
  const seen: string[] = []
  const before: Between['before'] = ({ method = '', url = '' }) => {
    seen.push(`${method} ${url}`)
    return true
  }
  expect(await run(at, { hooks: { before } }, ...destination(at), '--now', '--yes')).toBe(0)
  return seen
}

describe.each([
  ['a file', (at: Account) => ['--secret-file', at.file]],
  [
    'a command',
    (at: Account) => ['--secret-command', `cat > ${at.file}.new; mv ${at.file}.new ${at.file}`],
  ],
])(
  'kill -9 at each request of a rotation into %s, before the server sees it and after it has answered',
  (_name, destination) => {
    test('the consumer works all the time, and the same command resumes', async () => {
      const requests = await requestsOfOne(destination)
      expect(requests.filter((one) => /POST|DELETE/.test(one)).length).toBeGreaterThan(3)
      const moments = requests.flatMap((request, index) =>
        (['before', 'after'] as const).map((moment) => ({
          request,
          index,
          moment,
          // Nobody knows the secret of a response that was lost.
          needsPerson: moment === 'after' && /^POST \S+\/secrets$/.test(request),
        })),
      )
      expect(moments.filter(({ needsPerson }) => needsPerson)).toHaveLength(1)
      for (const { request, index, moment, needsPerson } of aPartOf(moments)) {
        await using at = await accountToRotate()
        writeFileSync(at.file, at.oldValue)
        const { hook, onStart } = killAt(index)
        const crash = { hooks: { [moment]: hook }, onStart }
        const where = `${moment} ${request}`
        const args = [...destination(at), '--now', '--yes']
        expect([where, await run(at, crash, ...args)]).toEqual([where, null])
        expect([where, await at.isWorking(consumerValue(at))]).toEqual([where, true])
        const { code, stderr } = await at.rotate(...args)
        if (needsPerson) {
          expect([where, code, stderr]).toEqual([
            where,
            1,
            expect.stringContaining('accounts secrets delete'),
          ])
        } else {
          expect([where, code, stderr]).toEqual([where, 0, expect.any(String)])
        }
        expect([where, await at.isWorking(consumerValue(at))]).toEqual([where, true])
        if (code === 0) expect([where, (await at.secrets()).length]).toEqual([where, 1])
      }
    }, 300_000)
  },
)

test.each([
  ['before the command has taken the secret', 'kill -9 $PPID', 'true'],
  ['after the command has taken the secret', 'cat > FILE; kill -9 $PPID', 'true'],
  ['while the consumer is verified', 'cat > FILE', 'kill -9 $PPID'],
])('a rotation resumes after kill -9 %s', async (_name, command, verify) => {
  await using at = await accountToRotate()
  const options = ['--secret-command', command.replace('FILE', at.file), '--verify', verify]
  expect(await run(at, {}, ...options)).toBeNull()
  expect(await at.isWorking(consumerValue(at))).toBe(true)
  const answer = ['--delivered', existsSync(at.file) ? 'yes' : 'no']
  const again = ['--secret-command', `cat > ${at.file}`, ...answer]
  expect((await at.rotate(...again)).code).toBe(0)
  expect(await at.isWorking(at.fileValue())).toBe(true)
})

test('a command that outlives a killed rotation is waited for, and gets the whole secret', async () => {
  await using at = await accountToRotate()
  const pipe = join(at.home, 'pipe')
  // The command reads nothing before somebody writes to the pipe.
  const command = `mkfifo ${pipe}; kill -9 $PPID; cat ${pipe}; cat > ${at.file}.new; mv ${at.file}.new ${at.file}`
  expect(await run(at, {}, '--secret-command', command)).toBeNull()
  const again = ['--secret-command', 'cat > /dev/null']
  await ends(at.rotate(...again, '--delivered', 'no'), 1, /still delivering secret/)
  expect(await at.secrets()).toHaveLength(2)
  writeFileSync(pipe, '')
  const { watch } = await import('node:fs/promises')
  const changes = watch(at.home)[Symbol.asyncIterator]()
  while (!existsSync(at.file)) await changes.next()
  expect(readFileSync(at.file, 'utf8')).toMatch(/^mdb_sa_sk_[\w-]{40}$/)
  expect(await at.isWorking(at.fileValue())).toBe(true)
})

test('Ctrl-C while the old secret is waited for says how to resume', async () => {
  await using at = await accountToRotate()
  const args = ['rotate', 'owner', '--secret-file', at.file, '--wait']
  const { child, ended } = startLatchkey(args, at.env)
  await new Promise<void>((resolve) => {
    child.stderr?.on('data', (text) => {
      if (String(text).includes('pending')) resolve()
    })
  })
  await ends(at.run(), 1, /a rotation of owner is already running: process \d+ on host/)
  child.kill('SIGINT')
  expect(await ended).toMatchObject({
    code: 130,
    stderr: expect.stringContaining('interrupted; run the same command again to resume') as unknown,
  })
  expect(await at.secrets()).toHaveLength(2)
  expect((await at.run()).code).toBe(0)
})
