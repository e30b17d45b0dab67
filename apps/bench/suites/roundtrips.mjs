import { clientsFor } from '../drivers/list.mjs'
import { runTasks } from '../measure/run-tasks.mjs'
import { startServer } from '../server/start.mjs'
import { cases } from './roundtrips/cases.mjs'
import { countRequests } from './roundtrips/count-requests.mjs'
/** @import { Client } from '../drivers/list.mjs' */
/** @import { Suite } from '../suite.d.ts' */
/** @import { Case } from './roundtrips/cases.mjs' */

/** @type {Suite} */
export default {
  title: 'HTTP Digest: requests that a server counts; right answers, or what is wrong',
  checked: true,
  async run({ quick, check, peers }) {
    const rows = await runTasks(
      2,
      clientsFor('digest', peers).map((client) => async () => {
        const server = startServer()
        try {
          const wanted = cases.filter((one) => isWanted(one, client, quick && !check))
          return await countRequests(server, client, wanted)
        } finally {
          server.stop()
        }
      }),
    )
    // One case after the other, all clients below each.
    return cases.flatMap(({ metric }) => rows.filter((row) => row.metric === metric))
  },
}

/**
 * Ours do all. A brief run has one long case, the picture's. A client that starts a process for each call keeps no nonce, so
 * that it is not asked what it does with one; a brief run lets it make one call.
 *
 * @param {Case} one
 * @param {Client} client
 * @param {boolean} isBrief
 */
function isWanted({ calls, atATime, oursOnly = false, aboutNonces = false }, client, isBrief) {
  if (isBrief && calls > 100 && atATime !== 16) return false
  if (client.kind === 'ours') return true
  if (oursOnly) return false
  return !client.ownProcess || (calls <= (isBrief ? 1 : 100) && atATime === 1 && !aboutNonces)
}
