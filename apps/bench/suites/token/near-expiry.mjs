import { quartiles } from '../../measure/quartiles.mjs'
/** @import { Launched } from '../../drivers/launch.mjs' */
/** @import { Server } from '../../server/start.mjs' */
/** @import { Space } from '../../server/modes.d.ts' */
/** @import { Row } from '../../suite.d.ts' */

const STEPS = 12
const CALLS_PER_STEP = 50
const AT_A_TIME = 16
const STEP_MS = 60_000
/** Into the last ten minutes of a token that lives an hour. */
const TO_LAST_MINUTES_MS = 2_940_000

/**
 * The time of calls under load in the last ten minutes of a token and the two after, a minute at a time, beside that of
 * as many calls while no time passes. Both take turns; as many again are the control.
 *
 * @param {Server} server
 * @param {Launched} launched
 * @param {boolean} ours
 * @param {number} rounds
 * @returns {Promise<Row[]>}
 */
export async function nearExpiry(server, launched, ours, rounds) {
  const space = await server.open({ protection: 'bearer' })
  await launched.start(space, 'bearer')
  const pass = async (/** @type {number} */ ms) => {
    if (ms === 0) return
    await server.advance(ms)
    await launched.advance(ms)
  }
  const steps = (/** @type {number} */ stepMs) => runSteps(launched, space, () => pass(stepMs))

  await steps(0)
  await server.count(space)
  /** @type {number[]} */
  const ratios = []
  /** @type {number[]} */
  const controls = []
  let failed = 0
  for (let round = 0; round < rounds; round++) {
    const before = await steps(0)
    await pass(TO_LAST_MINUTES_MS)
    const during = await steps(STEP_MS)
    const after = await steps(0)
    ratios.push(during.p99 / ((before.p99 + after.p99) / 2))
    controls.push(before.p99 / after.p99)
    failed += before.failed + during.failed + after.failed
  }
  const { tokenRequests } = await server.count(space)
  await server.close(space)

  const ratio = quartiles(ratios)
  const control = quartiles(controls)
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
      metric: 'p99 of a call around a renewal, beside mid-life',
      value: ratio.median,
      unit: 'x',
      kind: 'ratio',
      ...(ours && { limit: { max: 1.2 } }),
      note:
        `median of ${rounds} rounds of ${STEPS * CALLS_PER_STEP} calls, ${AT_A_TIME} at a time; half of them ` +
        `${ratio.low.toFixed(2)} to ${ratio.high.toFixed(2)}; control ${control.median.toFixed(2)}`,
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
