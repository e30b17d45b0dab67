import { clientsFor } from '../drivers/list.mjs'
import { startServer } from '../server/start.mjs'
import { cases } from './roundtrips/cases.mjs'
import { countRequests } from './roundtrips/count-requests.mjs'
/** @import { Row, Suite } from '../suite.d.ts' */

/** @type {Suite} */
export default {
  title: 'HTTP Digest: requests that a server counts; right answers, or what is wrong',
  checked: true,
  async run({ quick, peers }) {
    const server = startServer()
    try {
      /** @type {Row[]} */
      const rows = []
      for (const client of clientsFor('digest', peers)) {
        const wanted = cases.filter(
          ({ calls, oursOnly = false }) =>
            client.kind === 'ours' ||
            (!oursOnly && (calls <= 100 || !(quick || client.ownProcess))),
        )
        rows.push(...(await countRequests(server, client, wanted)))
      }
      // One case after the other, all clients below each.
      return cases.flatMap(({ metric }) => rows.filter((row) => row.metric === metric))
    } finally {
      server.stop()
    }
  },
}
