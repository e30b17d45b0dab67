import { startServer } from '../server/start.mjs'
import { ClientFailed, launch } from './launch.mjs'
/** @import { Server } from '../server/start.mjs' */
/** @import { Row } from '../suite.d.ts' */
/** @import { Launched } from './launch.mjs' */
/** @import { Client } from './list.mjs' */

/**
 * One measurement of a client, and the metric of the row that says that the client failed.
 *
 * @typedef {{ metric: string, isWanted?: (client: Client) => boolean, run: (server: Server, launched: Launched, client: Client) => Promise<readonly Row[]> }} Step
 */

/**
 * Takes each client, in a process and with a server of its own, through all steps. A client that crashes or hangs gets rows
 * that say so; one that hangs or can't be loaded is not started again. Rows of one metric are next to each other.
 *
 * @param {readonly Client[]} clients
 * @param {readonly Step[]} steps
 * @returns {Promise<Row[]>}
 */
export async function measureClients(clients, steps) {
  /** @type {(readonly Row[])[]} */
  const measured = []
  let next = 0
  const worker = async () => {
    while (next < clients.length) {
      const index = next++
      const client = clients[index]
      if (client !== undefined) measured[index] = await measureClient(client, steps)
    }
  }
  // Two at a time: nothing here depends on the clock.
  await Promise.all([worker(), worker()])
  const rows = measured.flat()
  const metrics = [...new Set(rows.map(({ metric }) => metric))]
  return metrics.flatMap((metric) => rows.filter((row) => row.metric === metric))
}

/**
 * @param {Client} client
 * @param {readonly Step[]} steps
 */
async function measureClient(client, steps) {
  /** @type {Row[]} */
  const rows = []
  /** @type {Launched | undefined} */
  let launched
  let name = client.name
  let hopeless = ''
  const server = startServer()
  for (const { metric, isWanted, run } of steps) {
    if (isWanted?.(client) === false) continue
    try {
      if (hopeless !== '') throw new ClientFailed(hopeless)
      launched ??= await launch(client)
      name = launched.version
      rows.push(...(await run(server, launched, client)))
    } catch (error) {
      if (!(error instanceof ClientFailed)) throw error
      if (launched === undefined || error.message === 'hangs') hopeless = error.message
      launched?.stop()
      launched = undefined
      rows.push(failedRow(client, name, metric, error.message))
    }
  }
  launched?.stop()
  server.stop()
  return rows
}

/**
 * A row without a figure. Ours may not fail: the row misses its limit.
 *
 * @param {Client} client
 * @param {string} name
 * @param {string} metric
 * @param {string} note
 * @returns {Row}
 */
export function failedRow({ kind }, name, metric, note) {
  const blame = kind === 'ours' ? { limit: { min: 0 } } : { peer: true }
  return { metric, client: name, value: NaN, unit: '', kind: 'count', note, ...blame }
}

/**
 * A count of a client; the limit is for ours.
 *
 * @param {Client} client
 * @param {string} name
 * @param {Pick<Row, 'metric' | 'value' | 'unit' | 'limit'>} figure
 * @returns {Row}
 */
export function countRow({ kind }, name, { limit, ...figure }) {
  return {
    ...figure,
    client: name,
    kind: 'count',
    ...(kind === 'ours' ? { limit } : { peer: true }),
  }
}
