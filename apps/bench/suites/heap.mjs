import { execFileSync, fork } from 'node:child_process'
import { once } from 'node:events'
import { fileURLToPath } from 'node:url'
/** @import { Row, Suite } from '../suite.d.ts' */

const file = (/** @type {string} */ name) =>
  fileURLToPath(new URL(`adapters/${name}`, import.meta.url))

/** @type {Suite} */
export default {
  title: 'What 100,000 authorised calls leave in the heap, beside each client alone',
  async run() {
    const server = fork(file('server.mjs'))
    try {
      const [port] = await once(server, 'message')
      return ['fetch', 'undici', 'axios'].map((name) => heapGrowth(port, name))
    } finally {
      server.disconnect()
    }
  },
}

/**
 * @param {number} port
 * @param {string} name
 * @returns {Row}
 */
function heapGrowth(port, name) {
  const [adapter = NaN, bare = NaN] = ['adapter', 'bare'].map((which) => {
    const args = ['--expose-gc', file('heap-growth.mjs'), String(port), name, which]
    return Number(execFileSync(process.execPath, args, { encoding: 'utf8' }))
  })
  return {
    metric: `${name}: heap after 100,000 calls, over bare`,
    // A heap that shrank left nothing behind.
    value: Math.max(adapter, 0) - Math.max(bare, 0),
    unit: 'B',
    // What one heap differs from another by chance.
    limit: { max: 262_144 },
    kind: 'size',
    note: `${adapter} B with the adapter, ${bare} B of the bare client; digest, 16 at a time`,
  }
}
