import { bundle } from '../measure/bundle.mjs'
/** @import { Suite } from '../suite.d.ts' */

const everything = ['digest', 'contract', 'auth-header']
  .map((name) => `export * from '@latchkey/${name}'`)
  .join('\n')

/** @type {Suite} */
export default {
  title: '@latchkey/digest',
  async run() {
    const [node, browser] = await Promise.all([
      bundle(everything, 'node'),
      bundle(everything, 'browser'),
    ])
    return [
      {
        metric: 'bundle for Node, gzip -9',
        value: node.gzipBytes,
        unit: 'B',
        limit: { max: 5_000 },
        kind: 'size',
      },
      {
        metric: 'bundle for browsers, gzip -9',
        value: browser.gzipBytes,
        unit: 'B',
        limit: { max: 12_000 },
        kind: 'size',
        note: 'digest, contract, auth-header and what they need of @noble/hashes',
      },
    ]
  },
}
