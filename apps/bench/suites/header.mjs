import { execFile } from 'node:child_process'
import { fileURLToPath } from 'node:url'
import { promisify } from 'node:util'
import { faultOf } from '../drivers/fault.mjs'
import { ratioFigure } from '../measure/ratio-figure.mjs'
/** @import { Row, Suite } from '../suite.d.ts' */

const script = fileURLToPath(new URL('header/measure.mjs', import.meta.url))
/** Those that have a function for it. axios-digest and its namesake of mhoc have none. */
const PEERS = ['digest-fetch', 'urllib', 'needle']
/** Guards a hang. */
const PATIENCE_MS = 60_000

/** @type {Suite} */
export default {
  title: 'HTTP Digest: headers per second beside two bare MD5 and one template string',
  async run({ quick, peers }) {
    /** @type {Row[]} */
    const rows = [{ ...(await row('@latchkey/digest', quick ? 5 : 31)), limit: { min: 0.75 } }]
    for (const name of peers ? PEERS : [])
      rows.push({ ...(await row(name, quick ? 3 : 11)), peer: true })
    return rows
  },
}

/**
 * @param {string} name
 * @param {number} rounds
 * @returns {Promise<Row>}
 */
async function row(name, rounds) {
  /** @type {Row} */
  const start = {
    metric: 'headers per second for new URIs, beside bare MD5',
    client: name,
    value: NaN,
    unit: 'x',
    kind: 'ratio',
  }
  try {
    const options = { timeout: PATIENCE_MS, killSignal: /** @type {const} */ ('SIGKILL') }
    const args = [script, name, String(rounds)]
    const { stdout } = await promisify(execFile)(process.execPath, args, options)
    /** @type {{ client: string, speeds: number[], controls: number[] }} */
    const { client, speeds, controls } = JSON.parse(stdout)
    return { ...start, client, ...ratioFigure(speeds, controls) }
  } catch (error) {
    return { ...start, note: faultOf(error) }
  }
}
