import { performance } from 'node:perf_hooks'
import { quartiles } from '../../measure/quartiles.mjs'
import { makeManager, withServer } from './manager.mjs'
/** @import { Row } from '../../suite.d.ts' */

const CALLS_PER_BATCH = 1_000
const AT_A_TIME = 16
/** From a new token to one that is to be renewed, in a life of an hour. */
const TO_RENEWAL_MS = 3_350_000

/**
 * The time of calls under load while the token is renewed, beside that of calls with a young token. Batches of both take
 * turns; a second batch with a young token is the control.
 *
 * @param {number} rounds
 * @returns {Promise<Row[]>}
 */
export async function nearExpiry(rounds) {
  return withServer(async ({ origin, ask }) => {
    const { call, advance } = makeManager(origin)
    await batch(call)
    await ask('count')
    /** @type {number[]} */
    const ratios = []
    /** @type {number[]} */
    const controls = []
    let failed = 0
    for (let round = 0; round < rounds; round++) {
      const before = await batch(call)
      advance(TO_RENEWAL_MS)
      const during = await batch(call)
      const after = await batch(call)
      ratios.push(during.p99 / ((before.p99 + after.p99) / 2))
      controls.push(before.p99 / after.p99)
      failed += before.failed + during.failed + after.failed
    }
    const { tokenRequests } = await ask('count')
    const ratio = quartiles(ratios)
    const control = quartiles(controls)
    return [
      {
        metric: 'near expiry under load, for each renewal',
        value: tokenRequests / rounds,
        unit: 'token requests',
        limit: { min: 1, max: 1 },
        kind: 'count',
      },
      {
        metric: '  of them failed',
        value: failed,
        unit: 'calls',
        limit: { max: 0 },
        kind: 'count',
      },
      {
        metric: '  p99 of a call, beside one in mid-life',
        value: ratio.median,
        unit: 'x',
        limit: { max: 1.2 },
        kind: 'ratio',
        note:
          `median of ${rounds} rounds of ${CALLS_PER_BATCH} calls, ${AT_A_TIME} at a time; half of them ` +
          `${ratio.low.toFixed(2)} to ${ratio.high.toFixed(2)}; control ${control.median.toFixed(2)} ` +
          `(${control.low.toFixed(2)} to ${control.high.toFixed(2)})`,
      },
    ]
  })
}

/** @param {() => Promise<boolean>} call */
async function batch(call) {
  /** @type {number[]} */
  const times = []
  let failed = 0
  let left = CALLS_PER_BATCH
  const worker = async () => {
    while (left-- > 0) {
      const start = performance.now()
      if (!(await call())) failed++
      times.push(performance.now() - start)
    }
  }
  await Promise.all(Array.from({ length: AT_A_TIME }, worker))
  times.sort((a, b) => a - b)
  return { p99: times[Math.floor(times.length * 0.99)] ?? NaN, failed }
}
