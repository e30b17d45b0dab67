import { readFileSync, writeFileSync } from 'node:fs'
import { keepsPromise } from './limit.mjs'
/** @import { Limit, Row } from './suite.d.ts' */

const file = new URL('budgets.json', import.meta.url)

/** One percent more than the figure of the day. */
const ROOM = 0.01

/**
 * What `--check` holds where a target is missed, by `suite: metric`.
 *
 * @type {Record<string, Limit>}
 */
const budgets = JSON.parse(readFileSync(file, 'utf8'))

/**
 * The rows with their budgets, where there are any. One that is no longer needed is not shown.
 *
 * @param {string} suite
 * @param {readonly Row[]} rows
 * @returns {Row[]}
 */
export function withBudgets(suite, rows) {
  return rows.map((row) => {
    const budget = budgets[key(suite, row)]
    return budget === undefined || keepsPromise(row) ? row : { ...row, budget }
  })
}

/**
 * Sets the budgets of a suite by its figures: none where the target is met.
 *
 * @param {string} suite
 * @param {readonly Row[]} rows
 */
export function setBudgets(suite, rows) {
  for (const name of Object.keys(budgets)) if (name.startsWith(`${suite}: `)) delete budgets[name]
  for (const row of rows) {
    const { kind, value, limit } = row
    if (kind === 'ratio' || kind === 'time' || keepsPromise(row) || Number.isNaN(value)) continue
    const tooLow = value < (limit?.min ?? -Infinity)
    budgets[key(suite, row)] = tooLow
      ? { min: Math.floor(value * (1 - ROOM)) }
      : { max: Math.ceil(value * (1 + ROOM)) }
  }
  const sorted = Object.fromEntries(Object.entries(budgets).sort(([a], [b]) => (a < b ? -1 : 1)))
  writeFileSync(file, `${JSON.stringify(sorted, undefined, 2)}\n`)
}

/**
 * @param {string} suite
 * @param {Row} row
 */
function key(suite, { metric, client }) {
  // A version doesn't change what was promised.
  return `${suite}: ${metric}${client === undefined ? '' : `, ${client.split(' ')[0]}`}`
}
