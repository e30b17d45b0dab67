import { errorLine } from './drivers/fault.mjs'
/** @import { Row, RunOptions, Suite } from './suite.d.ts' */

/** Guards a hang: the longest suite takes three quarters of it on a slow machine. */
const PATIENCE_MS = 240_000

/**
 * The rows of a suite. One that fails or hangs is a row that says so: the others still run. Its figure is missing, so
 * `--check` fails.
 *
 * @param {string} name
 * @param {Suite} suite
 * @param {RunOptions} options
 * @param {number} patienceMs
 * @returns {Promise<readonly Row[]>}
 */
export async function runSuite(name, suite, options, patienceMs = PATIENCE_MS) {
  /** @type {NodeJS.Timeout | undefined} */
  let timer
  /** @type {Promise<never>} */
  const late = new Promise((_, reject) => {
    timer = setTimeout(() => reject(new Error('hangs')), patienceMs)
  })
  try {
    const rows = await Promise.race([suite.run(options), late])
    return rows.map((row) => ({ ...row, value: Number(row.value.toPrecision(6)) }))
  } catch (error) {
    console.error(error)
    const note = `failed: ${errorLine(String(error))}`
    return [{ metric: name, value: NaN, unit: '', kind: 'count', limit: { max: 0 }, note }]
  } finally {
    clearTimeout(timer)
  }
}
