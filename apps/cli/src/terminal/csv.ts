import { stringify } from 'csv-stringify/sync'
import { cell, type Column } from './column.ts'

/** Writes rows as CSV (RFC 4180) with a title line. What a spreadsheet would take for a formula is quoted away. */
export function csv<Row>(columns: readonly Column<Row>[], rows: readonly Row[]): string {
  const titles = columns.map(({ title }) => title)
  const lines = rows.map((row) => columns.map((column) => cell(column, row)))
  return stringify([titles, ...lines], { escape_formulas: true }).trimEnd()
}
