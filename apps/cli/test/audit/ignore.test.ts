import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { startEmulator } from '@latchkey/emulator'
import { expect, test } from 'vitest'
import { ends, keyOf, latchkey, makeHome } from '../process.ts'

test('accepted findings do not count until their last day is over', async () => {
  await using emulator = await startEmulator()
  using folder = makeHome()
  const file = join(folder.home, 'accepted.json')
  const entry = { rule: 'owner-role', credential: 'owner', reason: 'break glass' }
  const run = async (until: string, ...more: string[]) => {
    writeFileSync(file, JSON.stringify([{ ...entry, until }]))
    return latchkey(['audit', '--ignore', file, '--fail-on', 'warning', ...more], keyOf(emulator))
  }
  const day = (offset: number): string =>
    new Date(Date.now() + offset * 86_400_000).toISOString().slice(0, 10)
  expect((await run(day(0))).stderr).toContain('1 warning, 1 note, 1 ignored')
  expect((await run(day(-1))).stderr).toContain('2 warnings, 1 note\n')
  const sarif = JSON.parse((await run(day(1), '--output', 'sarif')).stdout) as {
    runs: { results: { suppressions?: unknown }[] }[]
  }
  expect(sarif.runs[0]!.results.filter(({ suppressions }) => suppressions)).toHaveLength(1)
})

test.each([
  ['no JSON', '{', /is not JSON/],
  ['no list', '{}', /must be a list/],
  ['an unknown rule', '[{"rule":"x"}]', /"rule" must be one of/],
  ['no reason', '[{"rule":"owner-role","credential":"x","until":"2027-01-01"}]', /"reason"/],
  ['no date', '[{"rule":"owner-role","credential":"x","reason":"y","until":"soon"}]', /"until"/],
  ['another field', '[{"rule":"owner-role","why":"x"}]', /unknown field "why"/],
])('a file with %s is an error before anything is requested', async (_, text, words) => {
  using folder = makeHome()
  const file = join(folder.home, 'accepted.json')
  writeFileSync(file, text)
  const env = { LATCHKEY_PUBLIC_KEY: 'abcdefgh', LATCHKEY_PRIVATE_KEY: 'x' }
  await ends(latchkey(['audit', '--ignore', file], env), 2, words)
})

test('--output prometheus has when secrets expire', async () => {
  await using emulator = await startEmulator({
    seed: {
      organizations: [{ name: 'One', apiKeys: [{}], serviceAccounts: [{ name: 'plain' }] }],
    },
  })
  const { stdout } = await latchkey(['audit', '--output', 'prometheus'], keyOf(emulator))
  expect(stdout).toMatch(
    /^latchkey_secret_expiry_timestamp_seconds\{organization="One",credential="plain",credential_id="mdb_sa_id_[\da-f]{24}",secret_id="[\da-f]{24}"\} \d{10}(?:\.\d+)?$/m,
  )
  for (const line of stdout.trimEnd().split('\n')) {
    expect(line).toMatch(
      /^(?:# (?:HELP|TYPE) \w+ .+|\w+\{(?:\w+="(?:[^"\\\n]|\\.)*",?)*\} [\d.]+)$/,
    )
  }
})
