import stringWidth from 'fast-string-width'
import { expect, test } from 'vitest'
import { csv } from '../../src/terminal/csv.ts'
import { details } from '../../src/terminal/details.ts'
import { table } from '../../src/terminal/table.ts'
import { wrap } from '../../src/terminal/wrap.ts'

interface Row {
  readonly id: string
  readonly name: string
  readonly roles: string
}
const columns = [
  { title: 'ID', of: (row: Row) => row.id },
  { title: 'NAME', of: (row: Row) => row.name },
  { title: 'ROLES', of: (row: Row) => row.roles },
]
const rows = [
  { id: '5'.repeat(24), name: 'deploy', roles: 'ORG_MEMBER' },
  {
    id: '6'.repeat(24),
    name: 'a name of many words that continues and continues',
    roles: 'ORG_READ_ONLY\nORG_BILLING_ADMIN',
  },
]

test.each([80, 60, 40, 20])('a table fits a terminal of %i columns and loses nothing', (width) => {
  const text = table(columns, rows, width)
  const lines = text.split('\n')
  if (width > 20) expect(Math.max(...lines.map((line) => line.length))).toBeLessThanOrEqual(width)
  const letters = (value: string) => value.replaceAll(/\s+/g, '').length
  for (const { name } of rows) expect(letters(text)).toBeGreaterThan(letters(name))
  expect(text).toContain('deploy')
})

test('at 80 columns each row of a table is one line while it fits', () => {
  expect(table(columns, rows.slice(0, 1), 80)).toBe(
    'ID                        NAME    ROLES\n555555555555555555555555  deploy  ORG_MEMBER',
  )
})

test.each([80, 60, 50, 40])('no id of a table is in pieces at %i columns', (width) => {
  const clientId = `mdb_sa_id_${'7'.repeat(24)}`
  const words = [
    { title: 'CLIENT ID', of: () => clientId },
    { title: 'NAME', isText: true, of: () => 'a name of several words' },
    { title: 'ROLES', isText: true, of: () => `GROUP_READ_ONLY in ${'8'.repeat(24)}` },
  ]
  const text = table(words, [undefined, undefined], width)
  expect(text.match(new RegExp(clientId, 'g'))).toHaveLength(2)
  expect(text.match(/8{24}/g)).toHaveLength(2)
  expect(Math.max(...text.split('\n').map((line) => line.length))).toBeLessThanOrEqual(width)
})

test('a tab does not move the text after it', () => {
  expect(table(columns, [{ id: '1', name: 'a\tb', roles: 'X' }], 80)).toContain('1   a b   X')
})

test('what would move the cursor is not printed', () => {
  const text = table(columns, [{ id: '1', name: 'a\u001b[2J\u0007\u202e🚀', roles: '' }], 80)
  for (const raw of ['\u001b', '\u0007', '\u202e']) expect(text).not.toContain(raw)
  expect(text).toContain('🚀')
})

test('wide characters keep the columns straight', () => {
  const text = table(
    columns,
    [
      { id: '1', name: '日本語', roles: 'X' },
      { id: '2', name: 'ab', roles: 'X' },
    ],
    80,
  )
  expect(text.split('\n').slice(1)).toEqual(['1   日本語  X', '2   ab      X'])
})

test('CSV quotes what it has to, and no spreadsheet takes a name for a formula', () => {
  const name = '=HYPERLINK("http://x","y"), z'
  expect(csv(columns, [{ id: '1', name, roles: 'a\nb' }])).toBe(
    `ID,NAME,ROLES\n1,"'=HYPERLINK(""http://x"",""y""), z","a\nb"`,
  )
})

test('details are broken at the width and leave out what is empty', () => {
  const text = details(columns, { id: '1', name: 'word '.repeat(20).trim(), roles: '' }, 40)
  expect(Math.max(...text.split('\n').map((line) => line.length))).toBeLessThanOrEqual(40)
  expect(text).not.toContain('ROLES')
})

test('text that does not fit after its title is below it in one piece', () => {
  const clientId = `mdb_sa_id_${'7'.repeat(24)}`
  const lines = [
    { title: 'CLIENT ID', of: () => clientId },
    { title: 'NAME', of: () => 'deploy' },
  ]
  expect(details(lines, undefined, 40)).toBe(`CLIENT ID\n  ${clientId}\nNAME       deploy`)
})

const shown = (secret: string) =>
  details([{ title: 'NEW SECRET', isSecret: true, of: () => secret }], undefined, 40)

test('a secret that is too wide is below its title when it fits there', () => {
  expect(shown('s'.repeat(36))).toBe(`NEW SECRET\n  ${'s'.repeat(36)}`)
})

test('a secret that is wider than the terminal is a line of its own, which the terminal breaks and copies in one piece', () => {
  expect(shown('s'.repeat(50))).toBe(`NEW SECRET\n${'s'.repeat(50)}`)
})

test.each([
  ['wide characters', '日本語'.repeat(12)],
  ['emoji', '🚀 '.repeat(30).trim()],
  ['emoji without a space', '🚀'.repeat(30)],
])('text is broken by its width on a terminal: %s', (_name, text) => {
  const lines = wrap(text, '  ', 40).split('\n')
  expect(Math.max(...lines.map((line) => stringWidth(line)))).toBeLessThanOrEqual(40)
  expect(lines.join('').replaceAll(' ', '')).toBe(text.replaceAll(' ', ''))
})
