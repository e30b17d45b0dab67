/** @import { Launched } from '../../drivers/launch.mjs' */
/** @import { Server } from '../../server/start.mjs' */
/** @import { Row } from '../../suite.d.ts' */

const CALLS = 1_000
/** A little more than a token lives. */
const LATER_MS = 3_700_000

/**
 * Token requests and failed calls of 1,000 calls at the same moment: cold, when the token has ended, after the server has
 * revoked everything.
 *
 * @param {Server} server
 * @param {Launched} launched
 * @param {{ ours: boolean, coldOnly?: boolean }} how
 * @returns {Promise<Row[]>}
 */
export async function bursts(server, launched, { ours, coldOnly = false }) {
  const space = await server.open({ protection: 'bearer' })
  await launched.start(space, 'bearer')
  /** @param {string} when */
  const burst = async (when) => {
    const { origin } = space
    const { wrong } = await launched.batch({
      origin,
      path: '/item/*',
      calls: CALLS,
      atATime: CALLS,
    })
    const { tokenRequests } = await server.count(space)
    return rows(launched.version, ours, `1,000 calls at once, ${when}`, tokenRequests, wrong)
  }
  const cold = await burst('cold')
  if (coldOnly) {
    await server.close(space)
    return cold
  }
  await server.advance(LATER_MS)
  await launched.advance(LATER_MS)
  const ended = await burst('token ended')
  await server.revokeAll(space)
  const revoked = await burst('token revoked')
  await server.close(space)
  return [...cold, ...ended, ...revoked]
}

/**
 * @param {string} client
 * @param {boolean} ours
 * @param {string} metric
 * @param {number} tokenRequests
 * @param {Record<string, number>} wrong
 * @returns {Row[]}
 */
function rows(client, ours, metric, tokenRequests, wrong) {
  const faults = Object.entries(wrong)
  const failed = faults.reduce((sum, [, times]) => sum + times, 0)
  const note = faults.map(([what, times]) => `${times} x ${what}`).join(', ')
  /** @type {'count'} */
  const kind = 'count'
  return [
    {
      metric,
      client,
      value: tokenRequests,
      unit: 'token requests',
      kind,
      ...(ours ? { limit: { min: 1, max: 1 } } : { peer: true }),
    },
    {
      metric: `${metric}: failed`,
      client,
      value: failed,
      unit: 'calls',
      kind,
      ...(ours ? { limit: { max: 0 } } : { peer: true }),
      ...(note && { note }),
    },
  ]
}
