import { spawnSync } from 'node:child_process'
import { existsSync, mkdirSync, readFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { aPartOf } from '../a-part-of.ts'
import { ends, latchkey, shell } from '../process.ts'
import { accountToRotate } from './account.ts'

type Account = Awaited<ReturnType<typeof accountToRotate>>

/** The problem as users see it: what failed, and what to do. */
const ONE_LINE = /^(?:[^\n]+\n)*latchkey: [^\n]+\nhint: [^\n]+\n$/

/** At every moment there is a working secret that the consumer knows. */
async function requireWorking(at: Account, file = at.file): Promise<void> {
  const value = existsSync(file) ? readFileSync(file, 'utf8').trim() : at.oldValue
  expect([value !== '', await at.isWorking(value)]).toEqual([true, true])
}

async function requireComplete(at: Account, file = at.file): Promise<void> {
  await requireWorking(at, file)
  expect(await at.secrets()).toHaveLength(1)
  expect(readFileSync(file, 'utf8').trim()).not.toBe(at.oldValue)
}

/** A file whose path has some characters more. The journal names it twice, so each of its texts becomes longer. */
function longerFile(at: Account, more: number): string {
  const file = join(at.home, 'x'.repeat(more >> 1), 'y'.repeat(more >> 1), 'secret')
  mkdirSync(dirname(file), { recursive: true })
  return file
}

test('no file can grow beyond a limit, which the journal reaches at each of its writes', async () => {
  await using whole = await accountToRotate()
  await whole.rotate('--secret-file', longerFile(whole, 0))
  const journal = join(whole.home, '.local/state/latchkey/rotate', `${whole.clientId}.json`)
  const shortest = (1_024 - readFileSync(journal).length) >> 1
  const failedAfter = new Set<string>()
  for (let more = shortest - 6; more < shortest + 110; more += 12) {
    await using at = await accountToRotate()
    const file = longerFile(at, more)
    const rotate = ['rotate', 'owner', '--secret-file', file, '--now', '--yes']
    const limited = `trap '' XFSZ; ulimit -f 1; exec $LATCHKEY ${rotate.join(' ')}`
    const first = await shell(limited, at.env)
    if (first.code !== 0) {
      expect([more, first.stderr]).toEqual([more, expect.stringMatching(ONE_LINE)])
      expect(first.stderr).toContain('(EFBIG)')
      failedAfter.add(first.stderr.split('latchkey: ')[0]!.replace(/\b[\da-f]{24}\b| to .*/g, ''))
    }
    await requireWorking(at, file)
    const { code, stderr } = await latchkey(rotate, at.env)
    expect([more, code, stderr]).toEqual([more, 0, expect.any(String)])
    await requireComplete(at, file)
  }
  // Before the creation, after it, before the proof, after it, and after the delivery.
  for (const done of ['', 'secret  was never delivered; deleted\n', 'new secret  created\n']) {
    expect(failedAfter).toContain(done)
  }
  expect(failedAfter.size).toBeGreaterThan(3)
}, 600_000)

/** A name space of our own, in which every user can mount a file system, where the system allows it. */
const UNSHARE = ['unshare', '--map-root-user', '--mount']
const canMount = spawnSync(UNSHARE[0]!, [...UNSHARE.slice(1), 'true']).status === 0

describe.skipIf(!canMount)('a small disk', () => {
  const mount = 'mkdir -p $DISK/tmp; mount -t tmpfs -o size=256k,mode=700 none $DISK'

  /** Rotates on a disk with some free pages, and again after it was emptied. */
  async function twice(at: Account, pages: number, destination: string): Promise<[number, string]> {
    const rotate = `$LATCHKEY rotate owner ${destination} --state-directory $DISK/state --now --yes`
    const script = `
      ${mount}; mkdir $DISK/tmp
      head -c $(( (64 - ${pages}) * 4096 )) /dev/zero > $DISK/fill
      TMPDIR=$DISK/tmp ${rotate.replace('--now --yes', '')} 2> $HOME/first; echo $? > $HOME/code
      cp $DISK/secret $HOME/between 2>/dev/null
      rm $DISK/fill
      TMPDIR=$DISK/tmp ${rotate} --verify true 2> $HOME/second; echo $? > $HOME/code2
      cp $DISK/secret $HOME/secret`
    await shell(script, { ...at.env, DISK: join(at.home, 'disk') }, UNSHARE)
    const read = (name: string): string => readFileSync(join(at.home, name), 'utf8')
    expect([pages, read('code2'), read('second')]).toEqual([pages, '0\n', expect.any(String)])
    return [Number(read('code')), read('first')]
  }

  test.each([
    ['the file', '--secret-file $DISK/secret'],
    ['a command', "--secret-command 'cat > $DISK/new && mv $DISK/new $DISK/secret'"],
  ])(
    'a disk that becomes full at any write loses nothing: %s',
    async (_name, destination) => {
      const codes = new Set<number>()
      for (const pages of aPartOf([0, 1, 2, 3, 4, 5, 6])) {
        await using at = await accountToRotate()
        const [code, stderr] = await twice(at, pages, destination)
        codes.add(code)
        if (code !== 0) {
          expect([pages, stderr]).toEqual([pages, expect.stringMatching(ONE_LINE)])
        }
        await requireComplete(at)
        // Nothing takes back a secret that the consumer has.
        const between = join(at.home, 'between')
        if (existsSync(between)) expect(readFileSync(between, 'utf8').trim()).toBe(at.fileValue())
      }
      expect([...codes].sort().slice(0, 2)).toEqual([0, expect.any(Number)])
    },
    120_000,
  )

  const readOnly = 'mount -o remount,ro $DISK'
  const rotate = '$LATCHKEY rotate owner --state-directory $DISK'

  test('a disk that is read-only starts no rotation', async () => {
    await using at = await accountToRotate()
    const script = `${mount}; mkdir -m 700 $DISK/rotate; ${readOnly}; ${rotate} --secret-file ${at.file}`
    const { stderr } = await ends(
      shell(script, { ...at.env, DISK: join(at.home, 'd') }, UNSHARE),
      2,
      ONE_LINE,
    )
    expect(stderr).toContain('(EROFS)')
    expect(await at.secrets()).toHaveLength(1)
    await requireWorking(at)
  })

  test.each([
    ['before the deletion', `--secret-file $FILE`, `--now --yes`],
    ['after the deletion', `--secret-file $FILE --verify '${readOnly}'`, `--now --yes`],
    [
      'after the delivery',
      `--secret-command 'cat > $FILE; ${readOnly}'`,
      `--delivered yes --verify true`,
    ],
  ])(
    'a rotation on a disk that becomes read-only %s is resumed later',
    async (when, first, then) => {
      await using at = await accountToRotate()
      const script = `
      ${mount}
      ${rotate} ${first} 2> $HOME/first; echo $? > $HOME/code
      ${when.startsWith('before') ? readOnly : ':'}
      ${rotate} --secret-file $FILE --now --yes 2> $HOME/second; echo $? >> $HOME/code
      mount -o remount,rw $DISK
      exec ${rotate} --secret-file $FILE ${then} --now --yes`
      const env = { ...at.env, DISK: join(at.home, 'd'), FILE: at.file }
      const last = await shell(script, env, UNSHARE)
      const codes = readFileSync(join(at.home, 'code'), 'utf8').trim().split('\n')
      expect([codes, last.code]).toEqual([[expect.stringMatching(/[02]/), '2'], 0])
      const failures = ['first', 'second']
        .map((name) => readFileSync(join(at.home, name), 'utf8'))
        .filter((_, index) => codes[index] !== '0')
      for (const stderr of failures) {
        expect(stderr).toMatch(ONE_LINE)
        expect(stderr).toContain('(EROFS)')
      }
      await requireComplete(at)
    },
  )
})
