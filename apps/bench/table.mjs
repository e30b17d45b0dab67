import { describeLimit, verdict } from './limit.mjs'
/** @import { Row } from './suite.d.ts' */

const COLUMNS = 80

const VERDICTS = { kept: 'ok', missed: 'MISSED', 'not to be trusted': 'UNSURE', none: '' }

/**
 * Prints figures as a table that fits a terminal of 80 columns. Clients side by side stand below their metric.
 *
 * @param {readonly Row[]} rows
 */
export function formatTable(rows) {
  const budgets = rows.some(({ budget }) => budget !== undefined)
  const cells = rows.map((row) => ({
    metric: row.client === undefined ? row.metric : `  ${row.client}`,
    value: hasFigure(row) ? `${formatNumber(row.value)} ${row.unit}`.trimEnd() : '-',
    target: describeLimit(row.limit, formatNumber),
    budget: budgets ? describeLimit(row.budget, formatNumber) : '',
    verdict: VERDICTS[verdict(row) ?? 'none'],
  }))
  /** @type {(name: 'metric' | 'value' | 'target' | 'budget') => number} */
  const width = (name) => Math.max(name.length, ...cells.map((cell) => cell[name].length))
  const widths = [width('metric'), width('value'), width('target'), budgets ? width('budget') : 0]
  const [metricWidth = 0, valueWidth = 0, targetWidth = 0, budgetWidth = 0] = widths
  /** @param {{ metric: string, value: string, target: string, budget: string, verdict: string }} cell */
  const line = ({ metric, value, target, budget, verdict }) =>
    [
      metric.padEnd(metricWidth),
      value.padStart(valueWidth),
      target.padEnd(targetWidth),
      ...(budgets ? [budget.padEnd(budgetWidth)] : []),
      verdict,
    ]
      .join('  ')
      .trimEnd()

  const head = { metric: 'metric', value: 'value', target: 'target', budget: 'budget', verdict: '' }
  /** @type {string[]} */
  const lines = []
  for (const [index, row] of rows.entries()) {
    const cell = cells[index]
    if (row.client !== undefined && row.metric !== rows[index - 1]?.metric) lines.push(row.metric)
    if (cell !== undefined) lines.push(line(cell))
    if (row.note !== undefined)
      lines.push(...wrap(row.note, COLUMNS - 4).map((text) => `    ${text}`))
  }
  return [line(head), '-'.repeat(COLUMNS), ...lines].join('\n')
}

/**
 * Without one the note says why.
 *
 * @param {Row} row
 */
function hasFigure({ value, note }) {
  return !Number.isNaN(value) || note === undefined
}

/** @param {number} value */
export function formatNumber(value) {
  if (!Number.isFinite(value)) return String(value)
  if (Number.isInteger(value)) return value.toLocaleString('en-US')
  return value.toFixed(Math.abs(value) < 10 ? 2 : 1)
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
