import { ClientFailed } from '../../drivers/launch.mjs'
/** @import { BatchResult, Launched } from '../../drivers/launch.mjs' */
/** @import { Client } from '../../drivers/list.mjs' */

const PATH = '/item'

/**
 * A client that runs. Its problem: why it is not measured any more.
 *
 * @typedef {{ client: Client, launched?: Launched, name: string, problem?: string }} Entrant
 */
/** @typedef {{ cpu: number[], time: number[] }} Ratios */
/** @typedef {{ origin: string, atATime: number, rounds: number, calls: number }} Turns */

/**
 * Lets all make the same calls of the same URL in turns, and compares each with the bare client of the same round.
 *
 * @param {{ yardstick: Entrant, control: Entrant, entrants: Entrant[] }} field
 * @param {Turns} how
 */
export async function measureInTurns({ yardstick, control, entrants }, how) {
  const all = [yardstick, ...entrants, control]
  const ratios = new Map(all.map((entrant) => [entrant, ratiosOf()]))
  for (let round = -1; round < how.rounds; round++) {
    /** @type {Map<Entrant, BatchResult>} */
    const results = new Map()
    for (const entrant of all) {
      const result = await runBatch(entrant, how)
      if (result !== undefined) results.set(entrant, result)
    }
    const bare = results.get(yardstick)
    const second = results.get(control)
    if (bare === undefined || second === undefined) {
      const problem = `the bare client: ${yardstick.problem ?? control.problem}`
      for (const entrant of entrants) entrant.problem ??= problem
      break
    }
    // The first round warms up for so many at a time.
    if (round < 0) continue
    for (const [entrant, { cpuMs, wallMs }] of results) {
      const isBare = entrant === yardstick || entrant === control
      // The control is one bare client beside the other; everyone else stands beside both.
      const beside = isBare ? bare : mean(bare, second)
      ratios.get(entrant)?.cpu.push(cpuMs / beside.cpuMs)
      ratios.get(entrant)?.time.push(wallMs / beside.wallMs)
    }
  }
  return {
    control: ratios.get(control) ?? ratiosOf(),
    entrants: entrants.map((entrant) => ({ entrant, ...(ratios.get(entrant) ?? ratiosOf()) })),
  }
}

/** @returns {Ratios} */
function ratiosOf() {
  return { cpu: [], time: [] }
}

/**
 * @param {BatchResult} one
 * @param {BatchResult} other
 */
function mean(one, other) {
  return { cpuMs: (one.cpuMs + other.cpuMs) / 2, wallMs: (one.wallMs + other.wallMs) / 2 }
}

/**
 * @param {Entrant} entrant
 * @param {Turns} turns
 */
async function runBatch(entrant, { origin, atATime, calls }) {
  if (entrant.launched === undefined || entrant.problem !== undefined) return undefined
  try {
    const batch = { origin, path: PATH, calls, atATime }
    const result = await entrant.launched.batch(batch)
    const fault = Object.keys(result.wrong)[0]
    if (fault === undefined) return result
    entrant.problem = `${calls - result.correct} of ${calls} calls wrong: ${fault}`
  } catch (error) {
    if (!(error instanceof ClientFailed)) throw error
    entrant.problem = error.message
  }
  return undefined
}
