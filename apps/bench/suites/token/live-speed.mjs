import { performance } from 'node:perf_hooks'
import { quartiles } from '../../measure/quartiles.mjs'
import { makeManager, withServer } from './manager.mjs'
/** @import { Row } from '../../suite.d.ts' */

const CALLS = 50_000
const WARM_UP = 3

/**
 * What `accessToken()` costs while a token lives, more than an async function that returns a constant. Both take turns.
 *
 * @param {number} rounds
 * @returns {Promise<Row>}
 */
export async function liveSpeed(rounds) {
  return withServer(async ({ origin }) => {
    const { auth } = makeManager(origin)
    const token = await auth.accessToken()
    const constant = async () => token
    /** @type {number[]} */
    const differences = []
    /** @type {number[]} */
    const controls = []
    for (let round = -WARM_UP; round < rounds; round++) {
      const first = await microsecondsOf(constant)
      const measured = await microsecondsOf(() => auth.accessToken())
      const second = await microsecondsOf(constant)
      if (round < 0) continue
      differences.push(measured - (first + second) / 2)
      controls.push(first - second)
    }
    const { low, median, high } = quartiles(differences)
    const control = quartiles(controls)
    return {
      metric: 'accessToken() while a token lives',
      value: median,
      unit: 'µs',
      limit: { max: 1 },
      kind: 'time',
      note:
        `more than an awaited constant; median of ${rounds} rounds of ${CALLS} calls in turns; half of them ` +
        `${low.toFixed(2)} to ${high.toFixed(2)}; control ${control.median.toFixed(2)}`,
    }
  })
}

/** @param {() => Promise<unknown>} call */
async function microsecondsOf(call) {
  const start = performance.now()
  for (let i = 0; i < CALLS; i++) await call()
  return ((performance.now() - start) * 1_000) / CALLS
}
