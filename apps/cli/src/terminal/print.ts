import { formatOf, type OutputOptions } from './format.ts'
import { writeData } from './text.ts'
import type { Column } from './column.ts'
import { width } from './width.ts'

/** Prints a list in the form that was asked for: a table for people, JSON or CSV for programs. */
export async function printList<Row>(
  columns: readonly Column<Row>[],
  rows: readonly Row[],
  options: OutputOptions,
): Promise<void> {
  const format = formatOf(options)
  if (format === 'json') {
    writeData(`${JSON.stringify(rows)}\n`)
    return
  }
  if (format === 'csv') {
    const { csv } = await import('./csv.ts')
    writeData(`${csv(columns, rows)}\n`)
    return
  }
  if (rows.length === 0) {
    process.stderr.write('none\n')
    return
  }
  const { table } = await import('./table.ts')
  // One row a line for programs that read lines.
  write(table(columns, rows, process.stdout.isTTY ? width() : Infinity))
}

/** Prints one thing: a line for each of its columns, or JSON. */
export async function printOne<Row>(
  columns: readonly Column<Row>[],
  row: Row,
  options: OutputOptions,
): Promise<void> {
  const format = formatOf(options)
  if (format === 'csv') return printList(columns, [row], options)
  if (format === 'json') {
    writeData(`${JSON.stringify(row)}\n`)
    return
  }
  const { details } = await import('./details.ts')
  write(details(columns, row, width()))
}

function write(text: string): void {
  process.stdout.write(`${text}\n`)
}
