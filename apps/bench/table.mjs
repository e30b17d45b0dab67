import { describeLimit, keepsPromise } from './limit.mjs'
/** @import { Row } from './suite.d.ts' */

const COLUMNS = 80

/**
 * Prints figures as a table that fits a terminal of 80 columns.
 *
 * @param {readonly Row[]} rows
 */
export function formatTable(rows) {
  const cells = rows.map((row) => ({
    metric: row.metric,
    value: isMissing(row) ? 'not run' : `${formatNumber(row.value)} ${row.unit}`,
    limit: describeLimit(row.limit, formatNumber),
    verdict: row.limit === undefined ? '' : keepsPromise(row) ? 'ok' : 'MISSED',
    note: row.note,
  }))
  /** @param {'metric' | 'value' | 'limit'} name */
  const width = (name) => Math.max(name.length, ...cells.map((cell) => cell[name].length))
  const widths = { metric: width('metric'), value: width('value'), limit: width('limit') }
  const lines = cells.flatMap(({ metric, value, limit, verdict, note }) => [
    `${metric.padEnd(widths.metric)}  ${value.padStart(widths.value)}  ${limit.padEnd(widths.limit)}  ${verdict}`.trimEnd(),
    ...(note === undefined ? [] : wrap(note, COLUMNS - 4).map((line) => `    ${line}`)),
  ])
  const head = `${'metric'.padEnd(widths.metric)}  ${'value'.padStart(widths.value)}  limit`
  return [head, '-'.repeat(COLUMNS), ...lines].join('\n')
}

/**
 * No number and no promise: the suite lacks what it needs, as its note says.
 *
 * @param {Row} row
 */
function isMissing({ value, limit }) {
  return Number.isNaN(value) && limit === undefined
}

/** @param {number} value */
export function formatNumber(value) {
  if (!Number.isFinite(value)) return String(value)
  if (Number.isInteger(value)) return value.toLocaleString('en-US')
  return value.toFixed(Math.abs(value) < 10 ? 3 : 1)
}

/**
 * @param {string} text
 * @param {number} columns
 */
function wrap(text, columns) {
  /** @type {string[]} */
  const lines = []
  let line = ''
  for (const word of text.split(' ')) {
    if (line !== '' && line.length + 1 + word.length > columns) {
      lines.push(line)
      line = word
    } else line = line === '' ? word : `${line} ${word}`
  }
  return [...lines, line]
}
