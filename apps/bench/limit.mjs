/** @import { Limit, Row } from './suite.d.ts' */

/**
 * Says whether a row keeps its promise. A row without a limit does.
 *
 * @param {Row} row
 */
export function keepsPromise({ value, limit }) {
  return isWithin(value, limit)
}

/**
 * What is to be said of a row's target; nothing where it has none.
 *
 * @param {Row} row
 * @returns {'kept' | 'missed' | 'not to be trusted' | undefined}
 */
export function verdict(row) {
  if (row.limit === undefined) return undefined
  if (row.untrusted === true) return 'not to be trusted'
  return keepsPromise(row) ? 'kept' : 'missed'
}

/**
 * The rows that let `--check` fail: those that a busy or slow machine can't change, beyond their target and their budget.
 *
 * @param {readonly Row[]} rows
 */
export function missedPromises(rows) {
  return rows.filter(
    ({ kind, value, limit, budget }) =>
      (kind === 'count' || kind === 'size') && !isWithin(value, budget ?? limit),
  )
}

/**
 * Not-a-number keeps no limit.
 *
 * @param {number} value
 * @param {Limit | undefined} limit
 */
function isWithin(value, limit) {
  if (limit === undefined) return true
  return value >= (limit.min ?? -Infinity) && value <= (limit.max ?? Infinity)
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
