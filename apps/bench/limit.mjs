/** @import { Limit, Row } from './suite.d.ts' */

/**
 * Says whether a row keeps its promise. A row without a limit does.
 *
 * @param {Row} row
 */
export function keepsPromise({ value, limit }) {
  // Not-a-number keeps none.
  return (
    limit === undefined || (value >= (limit.min ?? -Infinity) && value <= (limit.max ?? Infinity))
  )
}

/**
 * The rows that let `--check` fail: those that a busy or slow machine can't change.
 *
 * @param {readonly Row[]} rows
 */
export function missedPromises(rows) {
  return rows.filter((row) => (row.kind === 'count' || row.kind === 'size') && !keepsPromise(row))
}

/**
 * @param {Limit | undefined} limit
 * @param {(value: number) => string} format
 */
export function describeLimit(limit, format) {
  if (limit === undefined) return ''
  const { min, max } = limit
  if (min !== undefined && min === max) return `= ${format(min)}`
  return [
    min === undefined ? '' : `>= ${format(min)}`,
    max === undefined ? '' : `<= ${format(max)}`,
  ]
    .filter((part) => part !== '')
    .join(', ')
}
