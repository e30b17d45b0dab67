import { describeLimit } from '../limit.mjs'
import { formatNumber } from '../table.mjs'
import { escape } from './targets.mjs'
/** @import { Row } from '../suite.d.ts' */
/** @import { Results, SuiteResult } from './results.d.ts' */

/**
 * Every figure, a section for each suite. Clients that were measured on the same metrics stand side by side, ours first.
 *
 * @param {Results} results
 */
export function allFigures({ suites }) {
  return suites.map(section).join('\n\n')
}

/** @param {SuiteResult} suite */
function section({ name, title, rows }) {
  const single = rows.filter(({ client }) => client === undefined)
  return [
    `## ${name}`,
    title,
    ...sideBySide(rows.filter(({ client }) => client !== undefined)),
    ...(single.length > 0 ? [singleTable(single)] : []),
  ].join('\n\n')
}

/** @param {readonly Row[]} rows */
function singleTable(rows) {
  return table(
    ['What', 'Figure', 'Target', 'How'],
    rows.map((row) => [
      row.metric.trim(),
      figure(row),
      describeLimit(row.limit, formatNumber),
      row.note ?? '',
    ]),
  )
}

/**
 * A table for each set of clients.
 *
 * @param {readonly Row[]} rows
 */
function sideBySide(rows) {
  /** @type {Map<string, { clients: string[], metrics: string[] }>} */
  const groups = new Map()
  for (const metric of new Set(rows.map((row) => row.metric))) {
    const clients = rows.filter((row) => row.metric === metric).map(({ client = '' }) => client)
    const key = [...clients].sort().join('\n')
    const group = groups.get(key) ?? { clients: oursFirst(clients), metrics: [] }
    group.metrics.push(metric)
    groups.set(key, group)
  }
  return [...groups.values()].flatMap(({ clients, metrics }) => {
    const cell = (/** @type {string} */ metric, /** @type {string} */ client) =>
      rows.find((row) => row.metric === metric && row.client === client)
    const body = clients.map((client) => [
      client,
      ...metrics.map((metric) => {
        const row = cell(metric, client)
        return row === undefined ? '' : figure(row)
      }),
    ])
    const notes = rows
      .filter(({ metric, value, note }) => metrics.includes(metric) && note && Number.isNaN(value))
      .map(({ client, metric, note }) => `- ${client}, ${metric}: ${escape(note ?? '')}`)
    const found = table(['Client', ...metrics], body)
    return notes.length > 0 ? [found, notes.join('\n')] : [found]
  })
}

/** @param {readonly string[]} clients */
function oursFirst(clients) {
  const isOurs = (/** @type {string} */ name) => name.startsWith('@latchkey/')
  return [...clients.filter(isOurs), ...clients.filter((name) => !isOurs(name))]
}

/** @param {Row} row */
function figure({ value, unit, note }) {
  if (Number.isFinite(value))
    return `${formatNumber(value)}${unit === 'x' ? '' : ` ${unit}`}`.trim()
  return (note ?? 'none').split(/[;:]/)[0] ?? ''
}

/**
 * @param {readonly string[]} head
 * @param {readonly (readonly string[])[]} body
 */
function table(head, body) {
  const lines = [head, head.map(() => '---'), ...body]
  return lines.map((cells) => `| ${cells.map(escape).join(' | ')} |`).join('\n')
}
