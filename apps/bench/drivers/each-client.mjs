import { runTasks } from '../measure/run-tasks.mjs'
import { startServer } from '../server/start.mjs'
import { ClientFailed, launch } from './launch.mjs'
/** @import { Server } from '../server/start.mjs' */
/** @import { Row } from '../suite.d.ts' */
/** @import { Launched } from './launch.mjs' */
/** @import { Client } from './list.mjs' */

/**
 * Measures clients, each in a process and with a server of its own, so many at a time. One that crashes or hangs gets a row
 * that says so.
 *
 * @param {1 | 2} atATime
 * @param {readonly Client[]} clients
 * @param {string} metric of that row
 * @param {(server: Server, launched: Launched, client: Client) => Promise<readonly Row[]>} measure
 * @returns {Promise<Row[]>}
 */
export async function eachClient(atATime, clients, metric, measure) {
  return runTasks(
    atATime,
    clients.map((client) => async () => {
      const server = startServer()
      /** @type {Launched | undefined} */
      let launched
      try {
        launched = await launch(client)
        return await measure(server, launched, client)
      } catch (error) {
        if (!(error instanceof ClientFailed)) throw error
        return [failedRow(metric, client, launched?.version ?? client.name, error.message)]
      } finally {
        launched?.stop()
        server.stop()
      }
    }),
  )
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
