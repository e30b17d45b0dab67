import { setTimeout as pause } from 'node:timers/promises'
import { expect, test } from 'vitest'
import { accounts } from './account.ts'

const KILLS = Number(process.env['ROTATION_KILLS'] ?? 40)
const PAIRS = Number(process.env['ROTATION_PAIRS'] ?? 20)

/** A secret that nobody knows, because the process was killed between its creation and its record. */
const UNKNOWN = 'appeared while a rotation was creating one'

test(`${KILLS} rotations killed at random moments keep their consumer working, and the same command completes them`, async () => {
  await using all = await accounts(KILLS)
  const timing = all.take(0)
  const before = performance.now()
  expect((await timing.start(['--secret-file', timing.file]).ended).code).toBe(0)
  let lengthMs = performance.now() - before
  const counts = { killed: 0, finished: 0, needsPerson: 0 }
  for (let index = 1; index < KILLS; index++) {
    const at = all.take(index)
    const destination =
      index % 2 === 0
        ? ['--secret-file', at.file]
        : ['--secret-command', `cat > ${at.file}.new; mv ${at.file}.new ${at.file}`]
    const begun = performance.now()
    const { child, ended } = at.start(destination)
    await pause(Math.random() * lengthMs)
    child.kill('SIGKILL')
    const { code } = await ended
    counts[code === null ? 'killed' : 'finished']++
    // The first run of a machine is slower than later ones, which a late kill would miss.
    if (code !== null) lengthMs = Math.min(lengthMs, performance.now() - begun)
    expect(await at.isWorking()).toBe(true)
    // The command of the killed run may be under way still.
    let resumed = await at.start(destination).ended
    for (let tries = 0; resumed.stderr.includes('still delivering') && tries < 50; tries++) {
      resumed = await at.start(destination).ended
    }
    if (resumed.stderr.includes('--delivered yes')) {
      const answer = ['--delivered', at.isReplaced() ? 'yes' : 'no']
      resumed = await at.start([...destination, ...answer]).ended
    }
    if (resumed.stderr.includes(UNKNOWN)) counts.needsPerson++
    else expect([index, resumed]).toEqual([index, expect.objectContaining({ code: 0 })])
    expect([index, await at.isWorking()]).toEqual([index, true])
    if (resumed.code === 0) expect([index, at.isReplaced()]).toEqual([index, true])
  }
  process.stdout.write(`rotations killed: ${JSON.stringify(counts)}\n`)
  expect(counts.killed).toBeGreaterThan(KILLS / 3)
  expect(counts.needsPerson).toBeLessThan(KILLS / 5)
}, 1_200_000)

test.each([
  ['with one home', 1],
  ['with two homes', 2],
])(
  `${PAIRS} pairs of rotations at the same time %s leave a secret that the consumer knows`,
  async (_name, homes) => {
    await using all = await accounts(PAIRS)
    all.emulator.faults.add({ match: { path: '*' }, delay: 50 })
    const codes: Record<string, number> = {}
    for (let index = 0; index < PAIRS; index++) {
      const at = all.take(index)
      const args = ['--secret-file', at.file]
      const first = at.start(args)
      await pause((index / PAIRS) * 600)
      const second = at.start(args, homes === 1 ? at.home : `${at.home}/other`)
      const ended = await Promise.all([first.ended, second.ended])
      const key = ended.map(({ code }) => code).join(' ')
      codes[key] = (codes[key] ?? 0) + 1
      expect([index, ended, await at.isWorking()]).toEqual([index, ended, true])
      // Whoever succeeds has delivered, or found that a rotation is under way.
      expect(ended.some(({ code }) => code === 0)).toBe(true)
      expect(at.isReplaced()).toBe(true)
    }
    process.stdout.write(`pairs, exit codes: ${JSON.stringify(codes)}\n`)
  },
  1_200_000,
)
