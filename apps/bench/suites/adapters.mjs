import { fork } from 'node:child_process'
import { once } from 'node:events'
import { fileURLToPath } from 'node:url'
import { figureOf } from '../measure/in-process.mjs'
/** @import { Row, Suite } from '../suite.d.ts' */

const script = new URL('adapters/measure-cpu.mjs', import.meta.url)
/** @type {Record<string, Record<string, number | undefined>>} */
const LIMITS = {
  fetch: { bearer: 1.05, digest: 1.1 },
  undici: { bearer: 1.08, digest: 1.15 },
  axios: { bearer: 1.02, digest: 1.05 },
  // No limit: what undici's `compose` costs with an interceptor that does nothing.
  'undici, idle interceptor': { bearer: undefined },
}

/** @type {Suite} */
export default {
  title: 'CPU time of an authenticated call, compared with the client alone and a constant field',
  async run({ quick }) {
    const server = fork(fileURLToPath(new URL('adapters/server.mjs', import.meta.url)))
    try {
      const [port] = await once(server, 'message')
      /** @type {Row[]} */
      const rows = []
      for (const [client, schemes] of Object.entries(LIMITS)) {
        for (const [scheme, max] of Object.entries(schemes)) {
          for (const atATime of [1, 16, 64]) {
            const figure = await figureOf(script, port, quick ? 3 : 9, client, scheme, atATime)
            const metric = `${client}, ${scheme}, ${atATime} at a time`
            const limit = max === undefined ? undefined : { max }
            rows.push({ metric, ...figure, unit: 'x', kind: 'ratio', limit })
          }
        }
      }
      return rows
    } finally {
      server.disconnect()
    }
  },
}
