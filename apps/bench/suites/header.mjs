import { figureOf } from '../measure/in-process.mjs'
/** @import { Suite } from '../suite.d.ts' */

const script = new URL('header/measure-header.mjs', import.meta.url)
/** The peers that have a function for it. */
const PEERS = ['digest-fetch', 'urllib', 'needle']

/** @type {Suite} */
export default {
  title:
    'HTTP Digest: CPU time of an Authorization field, compared with two MD5 and a template string',
  async run({ quick, peers }) {
    const rows = []
    for (const client of ['@latchkey/digest', ...(peers ? PEERS : [])]) {
      const figure = await figureOf(script, client, quick ? 5 : 15)
      const isOurs = client === '@latchkey/digest'
      rows.push({
        metric: 'field for a new URI',
        client,
        ...figure,
        unit: 'x',
        kind: /** @type {const} */ ('ratio'),
        ...(isOurs ? { limit: { max: 1.35 } } : { peer: true }),
      })
    }
    return rows
  },
}
