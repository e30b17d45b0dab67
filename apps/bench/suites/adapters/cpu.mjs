import { execFile } from 'node:child_process'
import { fileURLToPath } from 'node:url'
import { promisify } from 'node:util'
import { ratioFigure } from '../../measure/ratio-figure.mjs'
/** @import { Row } from '../../suite.d.ts' */

const script = fileURLToPath(new URL('measure-cpu.mjs', import.meta.url))
const LIMITS = { fetch: 1.1, undici: 1.1, axios: 1.05, 'undici, idle interceptor': undefined }

/**
 * The CPU time of an authorised call beside one of the bare client with a constant field. The idle interceptor shows
 * what undici's `compose` itself costs.
 *
 * @param {number} port
 * @param {number} rounds
 * @returns {Promise<Row[]>}
 */
export async function cpu(port, rounds) {
  /** @type {Row[]} */
  const rows = []
  for (const [client, max] of Object.entries(LIMITS)) {
    for (const scheme of max === undefined ? ['bearer'] : ['bearer', 'digest']) {
      for (const atATime of [1, 16, 64]) {
        const args = [script, port, rounds, client, scheme, atATime].map(String)
        const { stdout } = await promisify(execFile)(process.execPath, args)
        /** @type {{ ratios: number[], controls: number[] }} */
        const { ratios, controls } = JSON.parse(stdout)
        const figure = ratioFigure(ratios, controls)
        rows.push({
          ...figure,
          metric: `${client}, ${max === undefined ? '' : `${scheme}, `}${atATime} at a time`,
          unit: 'x',
          kind: 'ratio',
          ...(max === undefined ? {} : { limit: { max } }),
          note: `CPU beside the bare client, ${figure.note}`,
        })
      }
    }
  }
  return rows
}
