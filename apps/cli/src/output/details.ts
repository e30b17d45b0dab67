import { paint, safe, wrap } from '../terminal.ts'
import { cell, type Column } from './column.ts'

/** Lays out one thing: the title of each column, what it holds behind it, broken at the width. */
export function details<Row>(columns: readonly Column<Row>[], row: Row, width: number): string {
  const shown = columns.map((column) => ({ ...column, text: safe(cell(column, row)) }))
  const indent = Math.min(Math.max(...shown.map(({ title }) => title.length)) + 2, 24)
  return shown
    .filter(({ text }) => text !== '')
    .map(({ title, text, isSecret }) => {
      const lines = text
        .split('\n')
        .map((line) => ' '.repeat(indent) + line)
        .map((line) => (isSecret === true ? line : wrap(line.trim(), ' '.repeat(indent), width)))
      return paint('dim', title.padEnd(indent)) + lines.join('\n').slice(indent)
    })
    .join('\n')
}
