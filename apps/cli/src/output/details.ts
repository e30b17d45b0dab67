import { paint, safe, wrap } from '../terminal.ts'
import { cell, type Column } from './column.ts'

/** Lays out one thing: the title of each column, what it holds behind it, broken at the width. */
export function details<Row>(columns: readonly Column<Row>[], row: Row, width: number): string {
  const shown = columns.map((column) => [column.title, safe(cell(column, row))] as const)
  const indent = Math.min(Math.max(...shown.map(([title]) => title.length)) + 2, 24)
  return shown
    .filter(([, text]) => text !== '')
    .map(([title, text]) => {
      const lines = text.split('\n').map((line) => wrap(line, ' '.repeat(indent), width))
      return paint('dim', title.padEnd(indent)) + lines.join('\n').slice(indent)
    })
    .join('\n')
}
