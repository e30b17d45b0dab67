import { execFile } from 'node:child_process'
import { fileURLToPath } from 'node:url'
import { promisify } from 'node:util'
import { faultOf } from '../drivers/fault.mjs'

/** Guards a hang. */
const DEADLINE_MS = 300_000

/**
 * Runs a script in a process of its own, so that nothing warms it up and a hang can be ended, and returns the figure that it
 * prints as JSON. A script that fails has no figure and a note.
 *
 * @param {URL} script
 * @param {...unknown} args
 * @returns {Promise<{ value: number, note: string, client?: string }>}
 */
export async function figureOf(script, ...args) {
  try {
    const options = { timeout: DEADLINE_MS, killSignal: /** @type {const} */ ('SIGKILL') }
    const command = [fileURLToPath(script), ...args.map(String)]
    const { stdout } = await promisify(execFile)(process.execPath, command, options)
    const figure = JSON.parse(stdout)
    // JSON has no NaN.
    return { ...figure, value: figure.value ?? NaN }
  } catch (error) {
    return { value: NaN, note: faultOf(error) }
  }
}
