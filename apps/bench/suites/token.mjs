import { byMetric, eachClient } from '../drivers/each-client.mjs'
import { clientsFor } from '../drivers/list.mjs'
import { startServer } from '../server/start.mjs'
import { bursts } from './token/bursts.mjs'
import { liveSpeed } from './token/live-speed.mjs'
import { nearExpiry } from './token/near-expiry.mjs'
/** @import { Suite } from '../suite.d.ts' */

/** @type {Suite} */
export default {
  title: 'OAuth 2.0 client credentials: token requests that a server counts, failed calls',
  checked: true,
  async run({ quick, check, peers }) {
    const server = startServer()
    try {
      const clients = clientsFor('bearer', peers)
      const counted = await eachClient(clients, '1,000 calls at once, cold', (launched, { kind }) =>
        bursts(server, launched, kind === 'ours'),
      )
      // One of ours: the scheme is the same for all.
      const few = clients.filter(({ kind, name }) => kind === 'peer' || name === '@latchkey/fetch')
      const timed = await eachClient(few, 'near expiry', (launched, { kind }) => {
        const rounds = kind === 'peer' ? 1 : quick ? 2 : 25
        return nearExpiry(server, launched, kind === 'ours', rounds)
      })
      return [
        ...byMetric(counted),
        ...byMetric(timed).filter((row) => !check || row.kind === 'count'),
        ...(check ? [] : [await liveSpeed(server, quick ? 5 : 25)]),
      ]
    } finally {
      server.stop()
    }
  },
}
