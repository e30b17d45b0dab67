import { quartiles } from '../../measure/quartiles.mjs'
import { ratioFigure } from '../../measure/ratio-figure.mjs'
/** @import { Launched } from '../../drivers/launch.mjs' */
/** @import { Server } from '../../server/start.mjs' */
/** @import { Space } from '../../server/modes.d.ts' */
/** @import { Row } from '../../suite.d.ts' */

const STEPS = 12
const CALLS_PER_STEP = 100
const AT_A_TIME = 16
const STEP_MS = 60_000
/** The slowest percent differs more from itself than a sum of all does; the target leaves it as much again. */
const CONTROL_ROOM = 0.1
/** From the middle of a token that lives an hour into its last ten minutes. */
const TO_LAST_MINUTES_MS = 2_220_000

/**
 * The time of calls under load in the last ten minutes of a token and the two after, a minute at a time, beside that of
 * as many calls in as many minutes before and after, in which nothing is renewed. These two are the control.
 *
 * @param {Server} server
 * @param {Launched} launched
 * @param {boolean} ours
 * @param {number} rounds
 * @returns {Promise<Row[]>}
 */
export async function nearExpiry(server, launched, ours, rounds) {
  const space = await server.open({ protection: 'bearer' })
  const pass = async (/** @type {number} */ ms) => {
    await server.advance(ms)
    await launched.advance(ms)
  }
  const steps = () => runSteps(launched, space, () => pass(STEP_MS))

  /** @type {Record<'before' | 'during' | 'after', number[]>} the p99 of each round */
  const slowest = { before: [], during: [], after: [] }
  let failed = 0
  let tokenRequests = 0
  for (let round = rounds > 1 ? -1 : 0; round < rounds; round++) {
    // Each round begins with a token of its own, whenever the client renewed the last one.
    await launched.start(space, 'bearer')
    const before = await steps()
    await server.count(space)
    await pass(TO_LAST_MINUTES_MS)
    const during = await steps()
    const after = await steps()
    const counted = await server.count(space)
    // The first round warms up, where there are several: a single one is there for its counts.
    if (round < 0) continue
    slowest.before.push(before.p99)
    slowest.during.push(during.p99)
    slowest.after.push(after.p99)
    failed += before.failed + during.failed + after.failed
    tokenRequests += counted.tokenRequests
  }
  await server.close(space)

  // Medians first and then the ratio: of two single rounds a disturbed one would decide.
  const steady = quartiles([...slowest.before, ...slowest.after]).median
  const beside = (/** @type {readonly number[]} */ times, /** @type {number} */ yardstick) =>
    times.map((time) => time / yardstick)
  const figure = ratioFigure(
    beside(slowest.during, steady),
    beside(slowest.before, quartiles(slowest.after).median),
    CONTROL_ROOM,
  )
  const start = { client: launched.version, ...(ours ? {} : { peer: true }) }
  return [
    {
      ...start,
      metric: 'token requests for each renewal under load',
      value: tokenRequests / rounds,
      unit: 'token requests',
      kind: 'count',
      ...(ours && { limit: { min: 1, max: 1 } }),
    },
    {
      ...start,
      metric: 'failed calls around a renewal',
      value: failed,
      unit: 'calls',
      kind: 'count',
      ...(ours && { limit: { max: 0 } }),
    },
    {
      ...start,
      ...figure,
      metric: 'p99 of a call around a renewal, beside mid-life',
      unit: 'x',
      kind: 'ratio',
      ...(ours && { limit: { max: 1.2 } }),
      note: `${STEPS * CALLS_PER_STEP} calls a round, ${AT_A_TIME} at a time; ${figure.note}`,
    },
  ]
}

/**
 * @param {Launched} launched
 * @param {Space} space
 * @param {() => Promise<void>} letTimePass
 */
async function runSteps(launched, { origin }, letTimePass) {
  /** @type {number[]} */
  const times = []
  let failed = 0
  for (let step = 0; step < STEPS; step++) {
    await letTimePass()
    const batch = {
      origin,
      path: '/item/*',
      calls: CALLS_PER_STEP,
      atATime: AT_A_TIME,
      times: true,
    }
    const { correct, times: some } = await launched.batch(batch)
    times.push(...some)
    failed += CALLS_PER_STEP - correct
  }
  times.sort((a, b) => a - b)
  return { p99: times[Math.floor(times.length * 0.99)] ?? NaN, failed }
}
