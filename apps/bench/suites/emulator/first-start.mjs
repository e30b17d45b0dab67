import { quartiles } from '../../measure/quartiles.mjs'
import { addedStartTimes } from '../../measure/start-time.mjs'
/** @import { Row } from '../../suite.d.ts' */

const importIt = "import { startEmulator } from '@latchkey/emulator'"
const startIt = `${importIt}\nconst emulator = await startEmulator()`
// What is left is ended by hand, so that closing isn't counted.
const end = '\nsetImmediate(() => process.exit())'

/**
 * The CPU time of the first `startEmulator()` of a process, and with the import.
 *
 * @param {number} rounds
 * @returns {Row[]}
 */
export function firstStart(rounds) {
  const folder = new URL('../..', import.meta.url)
  const [alone, withImport] = addedStartTimes(
    [
      { text: startIt + end, beside: importIt + end, folder },
      { text: startIt + end, beside: end, folder },
    ],
    rounds,
  )
  return [
    { ...rowOf('first start of a process', alone), limit: { max: 50 } },
    rowOf('first start of a process, with the import', withImport),
  ]
}

/**
 * @param {string} metric
 * @param {readonly number[]} [found] round by round
 * @returns {Row}
 */
function rowOf(metric, found = []) {
  const { low, median, high } = quartiles(found)
  const note = `CPU time; half of ${found.length} rounds ${low.toFixed(1)} to ${high.toFixed(1)}`
  return { metric, value: median, unit: 'ms', kind: 'time', note }
}
