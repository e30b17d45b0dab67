import { ClientFailed, launch } from '../../drivers/launch.mjs'
/** @import { Launched } from '../../drivers/launch.mjs' */
/** @import { Client } from '../../drivers/list.mjs' */
/** @import { Server } from '../../server/start.mjs' */
/** @import { Row } from '../../suite.d.ts' */
/** @import { Case } from './cases.mjs' */

/**
 * The requests of one client in each case. A client that crashes, hangs or answers wrongly gets rows that say so; after it
 * hung or could not be loaded it is not asked again.
 *
 * @param {Server} server
 * @param {Client} client
 * @param {readonly Case[]} cases
 * @returns {Promise<Row[]>}
 */
export async function countRequests(server, client, cases) {
  /** @type {Row[]} */
  const rows = []
  /** @type {Launched | undefined} */
  let launched
  let name = client.name
  let hopeless = ''
  for (const one of cases) {
    try {
      if (hopeless !== '') throw new ClientFailed(hopeless)
      launched ??= await launch(client)
      name = launched.version
      rows.push(row(name, client, one, await countCase(server, launched, one)))
    } catch (error) {
      if (!(error instanceof ClientFailed)) throw error
      if (launched === undefined || error.message === 'hangs') hopeless = error.message
      launched = undefined
      rows.push(failedRow(name, client, one, error.message))
    }
  }
  launched?.stop()
  return rows
}

/**
 * @param {Server} server
 * @param {Launched} launched
 * @param {Case} one
 */
async function countCase(server, launched, { mode, calls, atATime, path }) {
  const space = await server.open(mode)
  try {
    await launched.start(space, 'digest')
    const { correct, wrong } = await launched.batch({ origin: space.origin, path, calls, atATime })
    const { requests, replays } = await server.count(space)
    return { correct, wrong, requests, replays }
  } finally {
    await server.close(space)
  }
}

/**
 * @param {string} name
 * @param {Client} client
 * @param {Case} one
 * @param {Awaited<ReturnType<typeof countCase>>} counted
 * @returns {Row}
 */
function row(name, client, one, { correct, wrong, requests, replays }) {
  const faults = Object.entries(wrong).map(([what, times]) => `${times} x ${what}`)
  if (one.countsReplays && client.kind === 'ours' && replays > 0) faults.push(`${replays} replays`)
  if (faults.length > 0)
    return failedRow(name, client, one, `${correct} of ${one.calls} right; ${faults.join(', ')}`)
  return { ...rowStart(name, client, one), value: requests }
}

/**
 * A call that failed makes the count worthless.
 *
 * @param {string} name
 * @param {Client} client
 * @param {Case} one
 * @param {string} note
 * @returns {Row}
 */
function failedRow(name, client, one, note) {
  return { ...rowStart(name, client, one), value: NaN, note }
}

/**
 * @param {string} name
 * @param {Client} client
 * @param {Case} one
 */
function rowStart(name, { kind }, { metric, limit }) {
  /** @type {'count'} */
  const count = 'count'
  return {
    metric,
    client: name,
    unit: 'requests',
    kind: count,
    ...(kind === 'peer' ? { peer: true } : limit && { limit }),
  }
}
