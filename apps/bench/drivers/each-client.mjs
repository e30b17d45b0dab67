import { ClientFailed, launch } from './launch.mjs'
/** @import { Row } from '../suite.d.ts' */
/** @import { Launched } from './launch.mjs' */
/** @import { Client } from './list.mjs' */

/**
 * Measures clients one after the other, each in its process. One that crashes or hangs gets a row that says so.
 *
 * @param {readonly Client[]} clients
 * @param {string} metric of that row
 * @param {(launched: Launched, client: Client) => Promise<readonly Row[]>} measure
 * @returns {Promise<Row[]>}
 */
export async function eachClient(clients, metric, measure) {
  /** @type {Row[]} */
  const rows = []
  for (const client of clients) {
    /** @type {Launched | undefined} */
    let launched
    try {
      launched = await launch(client)
      rows.push(...(await measure(launched, client)))
    } catch (error) {
      if (!(error instanceof ClientFailed)) throw error
      rows.push(failedRow(metric, client, launched?.version ?? client.name, error.message))
    } finally {
      launched?.stop()
    }
  }
  return rows
}

/**
 * Ours may not fail.
 *
 * @param {string} metric
 * @param {Client} client
 * @param {string} name
 * @param {string} note
 * @returns {Row}
 */
function failedRow(metric, { kind }, name, note) {
  const blame = kind === 'ours' ? { limit: { min: 0 } } : { peer: true }
  return { metric, client: name, value: NaN, unit: '', kind: 'count', note, ...blame }
}

/**
 * Rows with those of the same metric beside each other, in the order in which the metrics came.
 *
 * @param {readonly Row[]} rows
 */
export function byMetric(rows) {
  const metrics = [...new Set(rows.map(({ metric }) => metric))]
  return metrics.flatMap((metric) => rows.filter((row) => row.metric === metric))
}
