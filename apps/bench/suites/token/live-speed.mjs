import { clientCredentials } from '@latchkey/client-credentials'
import { compareSpeed, describeSpread } from '../../measure/compare-speed.mjs'
import { account } from '../../server/account.mjs'
/** @import { Server } from '../../server/start.mjs' */
/** @import { Row } from '../../suite.d.ts' */

/**
 * What `accessToken()` costs while a token lives, more than an async function that returns a constant.
 *
 * @param {Server} server
 * @param {number} rounds
 * @returns {Promise<Row>}
 */
export async function liveSpeed(server, rounds) {
  const space = await server.open({ protection: 'bearer' })
  const auth = clientCredentials({
    tokenEndpoint: `${space.origin}/token`,
    clientId: account.username,
    clientSecret: account.password,
    origins: space.origin,
  })
  const token = await auth.accessToken()
  const constant = async () => token
  const comparison = await compareSpeed({
    subject: () => auth.accessToken(),
    yardstick: constant,
    rounds,
  })
  await server.close(space)
  return {
    metric: 'accessToken() while a token lives',
    value: comparison.addedUs.median,
    unit: 'µs',
    limit: { max: 1 },
    kind: 'time',
    note: `more than an awaited constant; ${describeSpread(comparison.addedUs, comparison)}`,
  }
}
