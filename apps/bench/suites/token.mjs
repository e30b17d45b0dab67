import { byMetric, eachClient } from '../drivers/each-client.mjs'
import { clientsFor } from '../drivers/list.mjs'
import { bursts } from './token/bursts.mjs'
import { liveSpeed } from './token/live-speed.mjs'
import { nearExpiry } from './token/near-expiry.mjs'
/** @import { Suite } from '../suite.d.ts' */

/** @type {Suite} */
export default {
  title: 'OAuth 2.0 client credentials: token requests that a server counts, failed calls',
  checked: true,
  async run({ quick, check, peers }) {
    const clients = clientsFor('bearer', peers)
    const counted = await eachClient(
      2,
      clients,
      '1,000 calls at once, cold',
      (server, launched, { kind }) => bursts(server, launched, kind === 'ours'),
    )
    // One of ours: the scheme is the same for all.
    const few = clients.filter(({ kind, name }) => kind === 'peer' || name === '@latchkey/fetch')
    const metric = 'token requests for each renewal under load'
    const timed = await eachClient(1, few, metric, (server, launched, { kind }) => {
      const [many, some] = check ? [1, 1] : quick ? [3, 1] : [13, 3]
      return nearExpiry(server, launched, kind === 'ours', kind === 'ours' ? many : some)
    })
    return [
      ...byMetric(counted),
      ...byMetric(timed).filter((row) => !check || row.kind === 'count'),
      ...(check ? [] : [await liveSpeed(quick ? 5 : 25)]),
    ]
  },
}
