import { safe, type Style } from './text.ts'

/** One column of a list: its title, and what it shows of a row. */
export interface Column<Row> {
  readonly title: string
  readonly of: (row: Row) => string | number | undefined
  /** Words that may be broken into several lines when the terminal is narrow; ids and dates are not. */
  readonly isText?: boolean
  /** A secret: it is copied, so it stays in one piece even when the terminal is too narrow. */
  readonly isSecret?: boolean
  /** The color of a cell on a terminal. */
  readonly style?: (row: Row) => Style | undefined
  /** Left out of a table if the terminal is too narrow for it. */
  readonly isExtra?: boolean
}

/** The text of a cell; nothing is shown as nothing. */
export function cell<Row>(column: Column<Row>, row: Row): string {
  return String(column.of(row) ?? '')
}

/** The text of a cell for a terminal; a tab would move the text after it. */
export function shownCell<Row>(column: Column<Row>, row: Row): string {
  return safe(cell(column, row)).replaceAll('\t', ' ')
}
