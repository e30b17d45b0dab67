import stringWidth from 'fast-string-width'
import { paint } from './text.ts'
import { widestWord, wrap } from './wrap.ts'
import { type Column, shownCell } from './column.ts'
import { details } from './details.ts'

const GAP = 2
/** Words in a column that is narrower than this can't be read. */
const NARROWEST = 10
/** Words up to this width may be ids, which are copied: they are not broken. */
const LONGEST_ID = 36

/** Lays out rows as a table that fits the width, or, when it can't, as one block of lines for each row. */
export function table<Row>(
  columns: readonly Column<Row>[],
  rows: readonly Row[],
  width: number,
): string {
  const lines = rows.map((row) => columns.map((column) => shownCell(column, row)))
  const wanted = columns.map(({ title }, index) =>
    Math.max(title.length, ...lines.map((line) => longestLine(line[index] ?? ''))),
  )
  const least = columns.map(({ isText }, index) =>
    isText === true
      ? Math.max(NARROWEST, ...lines.map((line) => widestId(line[index] ?? '')))
      : Infinity,
  )
  const widths = fit(wanted, least, width - GAP * (columns.length - 1))
  if (widths === undefined) {
    const extra = columns.find(({ isExtra }) => isExtra === true)
    return extra === undefined
      ? rows.map((row) => details(columns, row, width)).join('\n\n')
      : table(
          columns.filter((column) => column !== extra),
          rows,
          width,
        )
  }
  const titles = columns.map(({ title }, index) => paint('dim', padded(title, widths[index] ?? 0)))
  const rowsOfText = lines.flatMap((line, at) => {
    const cells = line.map((text, index) => broken(text, widths[index] ?? 0).split('\n'))
    const height = Math.max(...cells.map((one) => one.length))
    const styles = columns.map(({ style }) => rows[at] && style?.(rows[at]))
    return Array.from({ length: height }, (_, row) =>
      cells.map((one, index) => paint(styles[index], padded(one[row] ?? '', widths[index] ?? 0))),
    )
  })
  return [titles, ...rowsOfText].map((cells) => trimEnd(cells.join(' '.repeat(GAP)))).join('\n')
}

function padded(text: string, width: number): string {
  return text + ' '.repeat(Math.max(0, width - stringWidth(text)))
}

/** Spaces at the end, also those before the escape sequence that ends a color. */
function trimEnd(line: string): string {
  // eslint-disable-next-line no-control-regex -- escape sequences of our own
  return line.replace(/ +((?:\u001b\[\d+m)*)$/, '$1')
}

/** Narrows the widest columns until all fit, but none below its minimum; `undefined` if they cannot fit. */
function fit(
  wanted: readonly number[],
  least: readonly number[],
  width: number,
): number[] | undefined {
  const widths = [...wanted]
  for (let over = widths.reduce((sum, one) => sum + one, 0) - width; over > 0; over--) {
    const giving = widths.map((one, index) => (one > (least[index] ?? Infinity) ? one : 0))
    const widest = Math.max(...giving)
    if (widest === 0) return undefined
    widths[giving.indexOf(widest)] = widest - 1
  }
  return widths
}

function widestId(text: string): number {
  const width = widestWord(text)
  return width <= LONGEST_ID ? width : 0
}

function broken(text: string, width: number): string {
  return text
    .split('\n')
    .map((line) => (stringWidth(line) <= width ? line : wrap(line, '', width)))
    .join('\n')
}

function longestLine(text: string): number {
  return Math.max(...text.split('\n').map((line) => stringWidth(line)))
}
