import { spawnSync } from 'node:child_process'
import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { expect, test } from 'vitest'

const script = fileURLToPath(new URL('../../../scripts/check-claims.mjs', import.meta.url))
const model = fileURLToPath(new URL('../../../docs/security/threat-model.md', import.meta.url))

function check(change: (text: string) => string) {
  const file = join(mkdtempSync(join(tmpdir(), 'latchkey-claims-')), 'claims.md')
  writeFileSync(file, change(readFileSync(model, 'utf8')))
  return spawnSync(process.execPath, [script, file], { encoding: 'utf8' })
}

test('every claim is printed with its test', () => {
  const { status, stdout, stderr } = check((text) => text)
  expect(stderr).toBe('')
  expect(status).toBe(0)
  expect(stdout).toMatch(/^C1 .*\n {4}apps\/interop\/.*classes\.ts › no redirect/)
})

test.each([
  [
    'a claim without a test',
    (text: string) => text.replace(/`[^`]+` › "[^"]+"/, 'nothing'),
    /C1 names no test/,
  ],
  [
    'a file that is gone',
    (text: string) => text.replace('classes.ts', 'gone.ts'),
    /C1: there is no/,
  ],
  [
    'a test that is gone',
    (text: string) => text.replace('"no redirect gets', '"no longer gets'),
    /C1: .* has no test/,
  ],
  [
    'a number that is skipped',
    (text: string) => text.replace('| C2 ', '| C7 '),
    /C7 comes after C1/,
  ],
  [
    'a README without a claim',
    (text: string) => text.replaceAll('undici', 'other'),
    /source undici/,
  ],
  ['no claims', () => '', /no claim has the source/],
])('%s is reported', (_name, change, expected) => {
  const { status, stderr } = check(change)
  expect(status).toBe(1)
  expect(stderr).toMatch(expected)
})
