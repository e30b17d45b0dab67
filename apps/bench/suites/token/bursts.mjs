import { makeManager, withServer } from './manager.mjs'
/** @import { Row } from '../../suite.d.ts' */

const CALLS = 1_000

/**
 * Token requests of 1,000 calls at the same moment: cold, when the token has ended, after the server revoked it.
 *
 * @returns {Promise<Row[]>}
 */
export async function bursts() {
  return withServer(async ({ origin, ask }) => {
    const { call, advance } = makeManager(origin)
    /** @param {string} metric */
    const burst = async (metric) => {
      const answers = await Promise.all(Array.from({ length: CALLS }, call))
      const { tokenRequests, refusals } = await ask('count')
      const failed = answers.filter((good) => !good).length
      return rows(metric, tokenRequests, failed, `${refusals} answers were 401`)
    }
    const cold = await burst('1,000 calls at once, cold')
    advance(3_700_000)
    const ended = await burst('1,000 calls at once, token ended')
    await ask('revoke')
    return [...cold, ...ended, ...(await burst('1,000 calls at once, token revoked'))]
  })
}

/**
 * @param {string} metric
 * @param {number} tokenRequests
 * @param {number} failed
 * @param {string} note
 * @returns {Row[]}
 */
function rows(metric, tokenRequests, failed, note) {
  const kind = 'count'
  return [
    { metric, value: tokenRequests, unit: 'token requests', limit: { min: 1, max: 1 }, kind },
    { metric: '  of them failed', value: failed, unit: 'calls', limit: { max: 0 }, kind, note },
  ]
}
