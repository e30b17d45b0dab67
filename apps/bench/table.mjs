/** @import { Limit, Row } from './suite.d.ts' */

/**
 * The rows that fail `--check`: counts and sizes beyond their limit, or without a figure.
 *
 * @param {readonly Row[]} rows
 */
export function beyondLimit(rows) {
  return rows.filter((row) => row.kind !== 'ratio' && !isWithin(row.value, row.limit))
}

/**
 * Prints figures as a table. Clients that are compared are below their metric.
 *
 * @param {readonly Row[]} rows
 */
export function formatTable(rows) {
  const cells = rows.map((row) => [
    row.client === undefined ? row.metric : `  ${row.client}`,
    Number.isNaN(row.value) ? '-' : `${formatNumber(row.value)} ${row.unit}`,
    describeLimit(row.limit),
    verdict(row),
  ])
  const widths = [0, 1, 2].map((column) =>
    Math.max(...cells.map((cell) => cell[column]?.length ?? 0)),
  )
  return rows
    .flatMap((row, index) => {
      const [name = '', value = '', limit = '', word = ''] = cells[index] ?? []
      const [first = 0, second = 0, third = 0] = widths
      const line = [name.padEnd(first), value.padStart(second), limit.padEnd(third), word]
      const isNew = row.client !== undefined && row.metric !== rows[index - 1]?.metric
      return [
        ...(isNew ? [row.metric] : []),
        line.join('  ').trimEnd(),
        ...(row.note === undefined ? [] : [`    ${row.note}`]),
      ]
    })
    .join('\n')
}

/** @param {number} value */
export function formatNumber(value) {
  return Number.isInteger(value) ? value.toLocaleString('en-US') : value.toFixed(2)
}

/** @param {Row} row */
function verdict({ value, limit, goal }) {
  if (limit === undefined || Number.isNaN(value)) return ''
  if (!isWithin(value, limit)) return 'MISSED'
  return goal !== undefined && value > goal ? `MISSED, goal ${formatNumber(goal)}` : 'ok'
}

/**
 * Not-a-number is within no limit.
 *
 * @param {number} value
 * @param {Limit | undefined} limit
 */
function isWithin(value, limit) {
  if (limit === undefined) return true
  return value >= (limit.min ?? -Infinity) && value <= (limit.max ?? Infinity)
}

/** @param {Limit | undefined} limit */
function describeLimit({ min, max } = {}) {
  if (min !== undefined && min === max) return `= ${formatNumber(min)}`
  const parts = [
    min === undefined ? '' : `>= ${formatNumber(min)}`,
    max === undefined ? '' : `<= ${formatNumber(max)}`,
  ]
  return parts.filter(Boolean).join(', ')
}
