import { spawnSync } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, expect, test } from 'vitest'
import { root } from './code-blocks.ts'

const folder = mkdtempSync(join(tmpdir(), 'words-'))
afterAll(() => {
  rmSync(folder, { recursive: true })
})

/** What the script reports about a file, without the file's path: `2: "is no"`. */
function report(name: string, text: string): string[] {
  const file = join(folder, name)
  writeFileSync(file, text)
  const script = join(root, 'scripts/check-words.mjs')
  const { stderr, status } = spawnSync(process.execPath, [script, file], { encoding: 'utf8' })
  const lines = stderr.split('\n').filter((line) => line !== '')
  expect(status).toBe(lines.length > 0 ? 1 : 0)
  return lines.map((line) => /:(\d+: "[^"]*")/.exec(line)?.[1] ?? line)
}

test('reports a phrase in Markdown with its line, also across a line break', () => {
  expect(report('a.md', '# A\n\nThe token\nends. It is no\nlink.')).toEqual([
    '3: "token ends"',
    '4: "is no"',
  ])
})

test('ignores inline code, links and commands, and reads comments of programs', () => {
  const text = [
    '`a token ends` and [a link](the/door)',
    '```sh',
    'echo the token ends',
    '```',
    'A pause',
    '```ts',
    'const a = 1',
    '// the token ends',
    '```',
    'This behaviour',
  ]
  expect(report('b.md', text.join('\n'))).toEqual(['8: "token ends"', '10: "behaviour"'])
})

test('reads comments, messages and test names of sources', () => {
  const text = [
    '/** A first line. The',
    ' * token ends. */',
    "const message = 'the server says no'",
    'const template = `the ${`secret ${1} ends`} key ends`',
    "import x from './beside'",
    '// one comment goes',
    '// on and on',
  ]
  expect(report('c.ts', text.join('\n'))).toEqual([
    '2: "token ends"',
    '3: "says no"',
    '4: "key ends"',
    '6: "goes on"',
  ])
})

test('takes a regular expression with quotes for what it is', () => {
  const text = 'const quote = /[\'"`/]/g\nconst a = b / c / d\n// it says no'
  expect(report('d.mjs', text)).toEqual(['3: "says no"'])
})

test('reads descriptions of YAML, also folded ones', () => {
  const text = 'a:\n  summary: The token ends\n  description: >-\n    It is no link.\n  b: is no'
  expect(report('a.yaml', text)).toEqual(['2: "token ends"', '4: "is no"'])
})

test('reports metaphors in names', () => {
  expect(report('e.ts', 'const theDoor = openGate(aggregate, doorway)')).toEqual([
    '1: "theDoor"',
    '1: "openGate"',
  ])
})

test('reads a source of a megabyte in seconds, whatever is in it', () => {
  const hostile = ["'", '`${', '/*', '/', '"\\'].map((part) => part.repeat(200_000)).join('\n')
  expect(report('f.ts', hostile)).toEqual([])
}, 20_000)
