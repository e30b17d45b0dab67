import Table from 'cli-table3'
import stringWidth from 'string-width'
import { paint, safe } from '../terminal.ts'
import { cell, type Column } from './column.ts'

const GAP = 2
/** A column narrower than this says too little: the rows are then shown one below the other. */
const NARROWEST = 8

/** Lays out rows as a table that fits the width, or, when it is too narrow, as one block of lines for each row. */
export function table<Row>(
  columns: readonly Column<Row>[],
  rows: readonly Row[],
  width: number,
): string {
  const lines = rows.map((row) => columns.map((column) => safe(cell(column, row))))
  const wanted = columns.map(({ title }, index) =>
    Math.max(title.length, ...lines.map((line) => longestLine(line[index] ?? ''))),
  )
  const widths = fit(wanted, width - GAP * (columns.length - 1))
  if (widths === undefined) return blocks(columns, lines)
  const grid = new Table({
    head: columns.map(({ title }) => paint('dim', title)),
    colWidths: widths.map((one, index) => one + (index < columns.length - 1 ? GAP : 0)),
    wordWrap: true,
    wrapOnWordBoundary: false,
    chars: NO_BORDERS,
    style: { 'padding-left': 0, 'padding-right': 0, head: [], border: [], compact: true },
  })
  grid.push(...lines)
  return trimEnds(grid.toString())
}

/** Takes from the widest columns until all fit; `undefined` when some would become too narrow. */
function fit(wanted: readonly number[], width: number): number[] | undefined {
  const widths = [...wanted]
  for (let over = widths.reduce((sum, one) => sum + one, 0) - width; over > 0; over--) {
    const widest = Math.max(...widths)
    if (widest <= NARROWEST) return undefined
    widths[widths.indexOf(widest)] = widest - 1
  }
  return widths
}

function blocks<Row>(columns: readonly Column<Row>[], lines: readonly string[][]): string {
  return lines
    .map((line) =>
      line
        .map((text, index) => `${paint('dim', `${columns[index]?.title ?? ''}:`)} ${text}`)
        .join('\n'),
    )
    .join('\n\n')
}

function longestLine(text: string): number {
  return Math.max(...text.split('\n').map((line) => stringWidth(line)))
}

function trimEnds(text: string): string {
  return text.replace(/[^\S\n]+$/gm, '')
}

const NO_BORDERS = Object.fromEntries(
  [
    ...['top', 'top-mid', 'top-left', 'top-right', 'bottom', 'bottom-mid', 'bottom-left'],
    ...['bottom-right', 'left', 'left-mid', 'mid', 'mid-mid', 'right', 'right-mid', 'middle'],
  ].map((name) => [name, '']),
)
