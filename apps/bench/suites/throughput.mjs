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
        for (const bare of clients.filter(({ kind }) => kind === 'bare'))
          rows.push(...(await compareOver(server, scheme, bare, options)))
      }
      return byMetric(rows)
    } finally {
      server.stop()
    }
  },
}

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
  const subjects = clientsFor(scheme, peers).filter((client) => client.bare === bare.name)
  if (subjects.length === 0) return []
  const space = await server.open({ protection: scheme })
  /** @type {Launched[]} */
  const running = []
  /** @param {Client} client */
  const enter = async (client) => {
    const launched = await launch(client)
    running.push(launched)
    await launched.start(space, client.kind === 'bare' ? 'none' : scheme)
    // The first call gets the challenge or the token, which is not what is measured here.
    await launched.batch({ origin: space.origin, path: '/item', calls: 1, atATime: 1 })
    return { client, launched, name: launched.version }
  }
  try {
    const yardstick = await enter(bare)
    const control = await enter(bare)
    /** @type {(Entrant | { client: Client, name: string, problem: string })[]} */
    const entrants = []
    for (const client of subjects) entrants.push(await enterIfItCan(client, enter))
    return await measureAll(scheme, { yardstick, control, entrants }, space.origin, quick)
  } finally {
    for (const launched of running) launched.stop()
    await server.close(space)
  }
}

/**
 * @param {Client} client
 * @param {(client: Client) => Promise<Entrant>} enter
 */
async function enterIfItCan(client, enter) {
  try {
    return await enter(client)
  } catch (error) {
    if (!(error instanceof ClientFailed)) throw error
    return { client, name: client.name, problem: error.message }
  }
}

/**
 * @param {'digest' | 'bearer'} scheme
 * @param {Parameters<typeof measureInTurns>[0]} field
 * @param {string} origin
 * @param {boolean} quick
 */
async function measureAll(scheme, field, origin, quick) {
  /** @type {Row[]} */
  const rows = []
  for (const atATime of quick ? [16] : [1, 16, 64]) {
    const how = atATime === 1 ? 'in turn' : `${atATime} at a time`
    const measured = await measureInTurns(field, { origin, atATime, rounds: quick ? 2 : 5 })
    rows.push(...comparedRows(`${scheme}, ${how}`, measured))
  }
  return rows
}
