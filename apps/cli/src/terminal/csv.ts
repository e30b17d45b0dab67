import { cell, type Column } from './column.ts'
import { safe } from './text.ts'

/**
 * What a spreadsheet treats as the start of a formula, after white space too: the list of OWASP, "CSV
 * Injection", with the
 * full-width forms.
 */
const FORMULA = /^\s*[=+\-@\uff1d\uff0b\uff0d\uff20]|^[\t\r\n]/

/** A program that separates by semicolons or tabs, or breaks lines in quotes, sees the start of a cell here. */
const INNER_FORMULA = /([;\t\r\n])(?=[\s"]*[=+\-@\uff1d\uff0b\uff0d\uff20])/g

/** Writes rows as CSV (RFC 4180) with a title line. A cell that a spreadsheet would run starts with an apostrophe. */
export function csv<Row>(columns: readonly Column<Row>[], rows: readonly Row[]): string {
  const titles = columns.map(({ title }) => title)
  const lines = rows.map((row) => columns.map((column) => cell(column, row)))
  return [titles, ...lines].map((line) => line.map(field).join(',')).join('\n')
}

function field(text: string): string {
  const inert = text.replace(INNER_FORMULA, "$1'")
  const shown = (FORMULA.test(inert) ? `'${inert}` : inert).replaceAll('\r', ' ')
  const plain = safe(shown)
  return /[",\n]|^\s|\s$/.test(plain) ? `"${plain.replaceAll('"', '""')}"` : plain
}
