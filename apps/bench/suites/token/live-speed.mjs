import { clientCredentials } from '@latchkey/client-credentials'
import { compareSpeed } from '../../measure/compare-speed.mjs'
import { ratioFigure } from '../../measure/ratio-figure.mjs'
import { account } from '../../server/account.mjs'
import { startServer } from '../../server/start.mjs'
/** @import { Row } from '../../suite.d.ts' */

/**
 * What `accessToken()` costs while a token lives, more than an async function that returns a constant.
 *
 * @param {number} rounds
 * @returns {Promise<Row>}
 */
export async function liveSpeed(rounds) {
  const server = startServer()
  const space = await server.open({ protection: 'bearer' })
  const auth = clientCredentials({
    tokenEndpoint: `${space.origin}/token`,
    clientId: account.username,
    clientSecret: account.password,
    origins: space.origin,
  })
  const token = await auth.accessToken()
  const constant = async () => token
  const { added, controls } = await compareSpeed({
    subject: () => auth.accessToken(),
    yardstick: constant,
    rounds,
  })
  server.stop()
  const figure = ratioFigure(added, controls)
  return {
    ...figure,
    metric: 'accessToken() while a token lives',
    unit: 'µs',
    limit: { max: 1 },
    kind: 'time',
    note: `more than an awaited constant; ${figure.note}`,
  }
}
