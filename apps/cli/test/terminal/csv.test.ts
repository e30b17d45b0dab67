import fc from 'fast-check'
import { expect, test } from 'vitest'
import { csv } from '../../src/terminal/csv.ts'

const columns = [
  { title: 'NAME', of: ([name]: readonly string[]) => name },
  { title: 'ROLES', of: ([, roles]: readonly string[]) => roles },
]

/** What OWASP's "CSV Injection" names, with what separates cells and lines in some program. */
const nasty = fc
  .array(
    fc.oneof(
      fc.constantFrom(
        '=',
        '+',
        '-',
        '@',
        '\t',
        '\r',
        '\n',
        ';',
        ',',
        '"',
        "'",
        ' ',
        '\uff1d',
        '\u001b',
      ),
      fc.constantFrom('cmd', 'a', '1', '日本'),
    ),
    { maxLength: 12 },
  )
  .map((parts) => parts.join(''))

/** The cells of a line with a separator; quotes at the start of a cell protect it. */
function cellsOf(text: string, separator: string): string[] {
  const cells: string[] = []
  let cell = ''
  let isQuoted = false
  for (let index = 0; index < text.length; index++) {
    const character = text[index]!
    if (isQuoted && character === '"' && text[index + 1] === '"') cell += text[++index]!
    else if (isQuoted && character === '"') isQuoted = false
    else if (isQuoted) cell += character
    else if (cell === '' && character === '"') isQuoted = true
    else if (character === separator || character === '\n') {
      cells.push(cell)
      cell = ''
    } else cell += character
  }
  return [...cells, cell]
}

test.each([',', ';', '\t'])('no cell starts a formula where %j separates cells', (separator) => {
  fc.assert(
    fc.property(nasty, nasty, (name, roles) => {
      for (const cell of cellsOf(csv(columns, [[name, roles]]), separator)) {
        expect(cell).not.toMatch(/^\s*[=+\-@\uff1d\uff0b\uff0d\uff20]/)
        expect(cell).not.toContain('\u001b')
        if (separator === ',') expect(cell).not.toMatch(/^[\t\r]/)
      }
    }),
    { numRuns: 2_000 },
  )
})

test('every row has all its cells, whatever they hold', () => {
  fc.assert(
    fc.property(fc.string(), fc.string(), (name, roles) => {
      expect(cellsOf(csv(columns, [[name, roles]]), ',')).toHaveLength(4)
    }),
  )
})
