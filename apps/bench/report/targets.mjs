import { describeLimit, verdict } from '../limit.mjs'
import { formatNumber } from '../table.mjs'
/** @import { Row } from '../suite.d.ts' */
/** @import { Results } from './results.d.ts' */

/**
 * All targets as a Markdown table: the figure, the target, what `--check` holds where it is missed, and the best peer of
 * the same run. Where several of ours share a metric, each figure is given.
 *
 * @param {Results} results
 */
export function targetsTable({ suites }) {
  const lines = suites.flatMap(({ name, rows }) => {
    const metrics = [...new Set(rows.filter(({ limit }) => limit).map(({ metric }) => metric))]
    return metrics.map((metric) =>
      line(
        name,
        metric,
        rows.filter((row) => row.metric === metric),
      ),
    )
  })
  return [
    '| Suite | What | Ours | Target | Budget | Best peer | |',
    '| --- | --- | --- | --- | --- | --- | --- |',
    ...lines,
  ].join('\n')
}

/**
 * @param {string} suite
 * @param {string} metric
 * @param {readonly Row[]} rows
 */
function line(suite, metric, rows) {
  const ours = rows.filter(({ limit, peer }) => limit !== undefined && peer !== true)
  const target = describeLimits(ours.map(({ limit }) => limit))
  const budget = describeLimits(ours.map(({ budget }) => budget))
  const cells = [
    suite,
    metric.trim(),
    figures(ours),
    target,
    budget,
    bestPeer(rows),
    verdictOf(ours),
  ]
  return `| ${cells.map(escape).join(' | ')} |`
}

/**
 * One for all of ours: missed where one misses, and kept only where all can be trusted.
 *
 * @param {readonly Row[]} ours
 */
function verdictOf(ours) {
  const verdicts = ours.map(verdict)
  if (verdicts.includes('missed')) return '**missed**'
  return verdicts.includes('not to be trusted') ? 'not to be trusted' : 'kept'
}

/** @param {readonly (Row['limit'])[]} limits */
function describeLimits(limits) {
  return [...new Set(limits.map((limit) => describeLimit(limit, formatNumber)))]
    .filter((text) => text !== '')
    .join(' / ')
}

/**
 * One figure where all are the same, else one for each client.
 *
 * @param {readonly Row[]} rows
 */
function figures(rows) {
  const texts = rows.map(figure)
  if (new Set(texts).size === 1) return texts[0] ?? ''
  return rows.map((row, index) => `${shortName(row.client ?? '')} ${texts[index] ?? ''}`).join(', ')
}

/** @param {Row} row */
function figure({ value, unit }) {
  return Number.isFinite(value) ? `${formatNumber(value)} ${unit}`.trim() : 'failed'
}

/**
 * The peer whose figure is nearest to what the target wants; none where no peer did all calls right, or none's can be trusted.
 *
 * @param {readonly Row[]} rows
 */
function bestPeer(rows) {
  const peers = rows.filter(
    ({ peer, value, untrusted }) => peer === true && untrusted !== true && Number.isFinite(value),
  )
  const limit = rows.find((row) => row.limit !== undefined)?.limit
  const wantsMore = limit?.max === undefined
  const values = peers.map(({ value }) => value)
  const best = wantsMore ? Math.max(...values) : Math.min(...values)
  const winners = peers.filter(({ value }) => value === best).map(({ client }) => client ?? '')
  if (winners.length === 0) return rows.some(({ peer }) => peer === true) ? 'none' : ''
  const [first = '', ...others] = winners
  return `${formatNumber(best)} ${shortName(first)}${others.length > 0 ? ` and ${others.length} more` : ''}`
}

/**
 * Without version and what was added.
 *
 * @param {string} client
 */
export function shortName(client) {
  return client.replace(/,.*$/, '').replace(/ [\d.]+.*$/, '')
}

/**
 * A cell's text, in which Markdown finds nothing to do.
 *
 * @param {string} text
 */
export function escape(text) {
  return text.replaceAll('|', '\\|').replaceAll('<', '&lt;')
}
