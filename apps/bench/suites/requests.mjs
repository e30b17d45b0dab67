import { clientsFor } from '../drivers/list.mjs'
import { countRow, failedRow, measureClients } from '../drivers/measure-clients.mjs'
import { cases } from './requests/cases.mjs'
/** @import { Client } from '../drivers/list.mjs' */
/** @import { Step } from '../drivers/measure-clients.mjs' */
/** @import { Suite } from '../suite.d.ts' */
/** @import { Case } from './requests/cases.mjs' */

/** @type {Suite} */
export default {
  title: 'HTTP Digest: requests that the server counts',
  checked: true,
  run: ({ peers }) => measureClients(clientsFor('digest', peers), cases.map(step)),
}

/**
 * @param {Case} one
 * @returns {Step}
 */
export function step(one) {
  const { metric, mode, calls, atATime, limit, path } = one
  return {
    metric,
    isWanted: (client) => isWanted(one, client),
    run: async (server, launched, client) => {
      const space = await server.open(mode)
      await launched.start(space, 'digest')
      const { origin } = space
      const { correct, wrong } = await launched.batch({ origin, path, calls, atATime })
      const { requests, replays } = await server.count(space)
      await server.close(space)
      const faults = Object.entries(wrong).map(([what, times]) => `${times} x ${what}`)
      if (client.kind === 'ours' && replays > 0) faults.push(`${replays} replays`)
      // A call that failed makes the count meaningless.
      if (faults.length > 0) {
        const note = `${correct} of ${calls} right; ${faults.join(', ')}`
        return [failedRow(client, launched.version, metric, note)]
      }
      return [
        countRow(client, launched.version, { metric, value: requests, unit: 'requests', limit }),
      ]
    },
  }
}

/**
 * Ours do all. A client that starts a process for each call remembers no nonce, and is slow.
 *
 * @param {Case} one
 * @param {Client} client
 */
function isWanted({ calls, atATime, oursOnly, mode }, { kind, command }) {
  if (kind === 'ours') return true
  const isAboutNonces = 'usesPerNonce' in mode || 'announcesNext' in mode || 'eachCountOnce' in mode
  return !oursOnly && (command === undefined || (calls <= 100 && atATime === 1 && !isAboutNonces))
}
