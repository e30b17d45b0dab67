import { clientsFor } from '../drivers/list.mjs'
import { countRow, measureClients } from '../drivers/measure-clients.mjs'
/** @import { Launched } from '../drivers/launch.mjs' */
/** @import { Client } from '../drivers/list.mjs' */
/** @import { Server } from '../server/start.mjs' */
/** @import { Row, Suite } from '../suite.d.ts' */

/** Times of a thousand calls at once. */
export const BURSTS = ['cold', 'token expired', 'token revoked']
const CALLS = 1_000
const MINUTE_MS = 60_000
/** Longer than a token is valid. */
const LATER_MS = 3_700_000

/** @type {Suite} */
export default {
  title: 'OAuth 2.0 client credentials: token requests that the server counts, failed calls',
  checked: true,
  run: ({ peers }) =>
    measureClients(clientsFor('bearer', peers), [
      { metric: `1,000 calls at once, cold`, run: bursts },
      { metric: 'around a refresh under load', run: refresh },
    ]),
}

/**
 * Counts what a thousand calls at once do: cold, when the token has expired, and after the server revoked it.
 *
 * @param {Server} server
 * @param {Launched} launched
 * @param {Client} client
 */
async function bursts(server, launched, client) {
  const space = await server.open({ protection: 'bearer' })
  await launched.start(space, 'bearer')
  /** @type {Row[]} */
  const rows = []
  for (const when of BURSTS) {
    if (when === 'token expired') {
      await server.advance(LATER_MS)
      await launched.advance(LATER_MS)
    }
    if (when === 'token revoked') await server.revokeAll(space)
    const batch = { origin: space.origin, path: '/item/*', calls: CALLS, atATime: CALLS }
    const { correct } = await launched.batch(batch)
    const { tokenRequests } = await server.count(space)
    rows.push(
      ...counts(client, launched, `1,000 calls at once, ${when}`, tokenRequests, CALLS - correct),
    )
  }
  await server.close(space)
  return rows
}

/**
 * Counts what calls under load do in the last ten minutes of a token and the ten after, a minute at a time.
 *
 * @param {Server} server
 * @param {Launched} launched
 * @param {Client} client
 */
async function refresh(server, launched, client) {
  const space = await server.open({ protection: 'bearer' })
  await launched.start(space, 'bearer')
  const batch = { origin: space.origin, path: '/item/*', calls: 100, atATime: 16 }
  let failed = batch.calls - (await launched.batch(batch)).correct
  await server.count(space)
  for (let minute = 50; minute < 70; minute++) {
    const passed = minute === 50 ? minute * MINUTE_MS : MINUTE_MS
    await server.advance(passed)
    await launched.advance(passed)
    failed += batch.calls - (await launched.batch(batch)).correct
  }
  const { tokenRequests } = await server.count(space)
  await server.close(space)
  return counts(client, launched, 'around a refresh under load', tokenRequests, failed)
}

/**
 * @param {Client} client
 * @param {Launched} launched
 * @param {string} metric
 * @param {number} requests
 * @param {number} failed
 */
function counts(client, { version }, metric, requests, failed) {
  const one = { min: 1, max: 1 }
  return [
    countRow(client, version, { metric, value: requests, unit: 'token requests', limit: one }),
    countRow(client, version, {
      metric: `${metric}: failed`,
      value: failed,
      unit: 'calls',
      limit: { max: 0 },
    }),
  ]
}
