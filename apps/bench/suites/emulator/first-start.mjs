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
      { name: 'start', text: startIt + end, beside: importIt + end, folder },
      { name: 'import and start', text: startIt + end, beside: end, folder },
    ],
    rounds,
  )
  return [
    { ...rowOf('first start of a process', alone, rounds), limit: { max: 50 } },
    rowOf('first start of a process, with the import', withImport, rounds),
  ]
}

/**
 * @param {string} metric
 * @param {ReturnType<typeof addedStartTimes>[number] | undefined} found
 * @param {number} rounds
 * @returns {Row}
 */
function rowOf(metric, found, rounds) {
  const note = `CPU time; half of ${rounds} rounds ${found?.low.toFixed(1)} to ${found?.high.toFixed(1)}`
  return { metric, value: found?.median ?? NaN, unit: 'ms', kind: 'time', note }
}
