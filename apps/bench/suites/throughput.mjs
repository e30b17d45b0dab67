import { byMetric } from '../drivers/each-client.mjs'
import { ClientFailed, launch } from '../drivers/launch.mjs'
import { clients, clientsFor } from '../drivers/list.mjs'
import { startServer } from '../server/start.mjs'
import { comparedRows } from './throughput/compared-rows.mjs'
import { measureInTurns } from './throughput/measure-in-turns.mjs'
/** @import { Launched } from '../drivers/launch.mjs' */
/** @import { Client } from '../drivers/list.mjs' */
/** @import { Server } from '../server/start.mjs' */
/** @import { Row, RunOptions, Suite } from '../suite.d.ts' */
/** @import { Entrant } from './throughput/measure-in-turns.mjs' */

/** @type {Suite} */
export default {
  title: 'CPU and time of an authorised call beside the same client with a ready-made header',
  async run(options) {
    if (options.check) return []
    const server = startServer()
    try {
      /** @type {Row[]} */
      const rows = []
      for (const scheme of /** @type {const} */ (['digest', 'bearer'])) {
        for (const bare of clients.filter((client) => isWanted(client, options.quick)))
          rows.push(...(await compareOver(server, scheme, bare, options)))
      }
      return byMetric(rows)
    } finally {
      server.stop()
    }
  },
}

/**
 * A quick run leaves out the clients that none of ours stands on.
 *
 * @param {Client} client
 * @param {boolean} quick
 */
function isWanted({ kind, name }, quick) {
  return (
    kind === 'bare' && (!quick || clients.some((one) => one.kind === 'ours' && one.bare === name))
  )
}

/** So many calls make a process quick before it is measured. */
const WARM_UP = 1_000
const AT_A_TIME = 16

/**
 * All that stand on one bare client, which runs twice: the second is the control.
 *
 * @param {Server} server
 * @param {'digest' | 'bearer'} scheme
 * @param {Client} bare
 * @param {RunOptions} options
 * @returns {Promise<Row[]>}
 */
async function compareOver(server, scheme, bare, { quick, peers }) {
  // With a token that lives, peers do next to nothing: a quick run has no time for that.
  const wanted = peers && !(quick && scheme === 'bearer')
  const subjects = clientsFor(scheme, wanted).filter((client) => client.bare === bare.name)
  if (subjects.length === 0) return []
  const space = await server.open({ protection: scheme })
  /** @type {Launched[]} */
  const running = []
  /**
   * @param {Client} client
   * @returns {Promise<Entrant>}
   */
  const enter = async (client) => {
    try {
      const launched = await launch(client)
      running.push(launched)
      await launched.start(space, client.kind === 'bare' ? 'none' : scheme)
      const batch = { origin: space.origin, path: '/item', atATime: AT_A_TIME }
      // The first call gets the challenge or the token.
      await launched.batch({ ...batch, calls: 1, atATime: 1 })
      await launched.batch({ ...batch, calls: quick ? WARM_UP / 5 : WARM_UP })
      return { client, launched, name: launched.version }
    } catch (error) {
      if (!(error instanceof ClientFailed)) throw error
      return { client, name: client.name, problem: error.message }
    }
  }
  try {
    const [yardstick, control, ...entrants] = await Promise.all([
      enter(bare),
      enter(bare),
      ...subjects.map(enter),
    ])
    const how = quick ? { rounds: 3, calls: 200 } : { rounds: 10, calls: 400 }
    const measured = await measureInTurns(
      { yardstick, control, entrants },
      { origin: space.origin, atATime: AT_A_TIME, ...how },
    )
    return comparedRows(`${scheme}, ${AT_A_TIME} at a time`, measured)
  } finally {
    for (const launched of running) launched.stop()
    await server.close(space)
  }
}
