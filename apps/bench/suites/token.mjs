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
    // The scheme is the same for all of ours: where it is not checked for each, one stands for them.
    const few = clients.filter(({ kind, name }) => kind === 'peer' || name === '@latchkey/fetch')
    const counted = await eachClient(
      2,
      quick && !check ? few : clients,
      '1,000 calls at once, cold',
      (server, launched, { kind }) =>
        bursts(server, launched, { ours: kind === 'ours', coldOnly: kind === 'peer' && quick }),
    )
    const timed = await eachClient(
      1,
      // Peers are too slow for a quick run.
      quick ? few.filter(({ kind }) => kind === 'ours') : few,
      'token requests for each renewal under load',
      (server, launched, { kind }) => {
        const rounds = quick ? 1 : kind === 'peer' ? 2 : 9
        return nearExpiry(server, launched, kind === 'ours', rounds)
      },
    )
    return [
      ...byMetric(counted),
      // A single round says nothing of times.
      ...byMetric(timed).filter((row) => !quick || row.kind === 'count'),
      ...(check ? [] : [await liveSpeed(quick ? 5 : 25)]),
    ]
  },
}
