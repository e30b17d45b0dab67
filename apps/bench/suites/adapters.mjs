import { execFileSync, fork } from 'node:child_process'
import { once } from 'node:events'
import { fileURLToPath } from 'node:url'
import { bundle } from '../measure/bundle.mjs'
import { addedStartTime } from '../measure/start-time.mjs'
import { cpu } from './adapters/cpu.mjs'
import { roundTrips } from './adapters/round-trips.mjs'
/** @import { Row, Suite } from '../suite.d.ts' */

const file = (/** @type {string} */ name) =>
  fileURLToPath(new URL(`adapters/${name}`, import.meta.url))

/** @type {Suite} */
export default {
  title: 'withAuth over fetch, undici and axios, beside each client alone',
  async run({ quick }) {
    const server = fork(file('server.mjs'))
    try {
      const [port] = await once(server, 'message')
      return [
        ...(await roundTrips(port)),
        ...(await cpu(port, quick ? 5 : 31)),
        ...(quick ? [] : ['fetch', 'undici', 'axios'].map((name) => heapGrowth(port, name))),
        ...(await sizes(quick ? 5 : 25)),
      ]
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
    value: adapter - bare,
    unit: 'B',
    // What one heap differs from another by chance.
    limit: { max: 262_144 },
    kind: 'size',
    note: `${adapter} B with the adapter, ${bare} B of the bare client; digest, 16 at a time`,
  }
}

/**
 * @param {number} rounds
 * @returns {Promise<Row[]>}
 */
async function sizes(rounds) {
  /** @type {Row[]} */
  const rows = []
  for (const name of ['fetch', 'undici', 'axios']) {
    const source = `export * from '@latchkey/${name}'`
    const { gzipBytes } = await bundle(source, 'node', ['undici', 'axios'])
    rows.push({
      metric: `${name}: bundle with contract, gzip -9`,
      value: gzipBytes,
      unit: 'B',
      limit: { max: 2_000 },
      kind: 'size',
      note: 'for Node, the client itself outside',
    })
    const client = name === 'fetch' ? '' : `import '${name}'\n`
    const times = addedStartTime({ client, adapter: `${client}${source}` }, rounds)
    const [without, withIt] = [times['client']?.median ?? NaN, times['adapter']?.median ?? NaN]
    rows.push({
      metric: `${name}: import beside its client`,
      value: withIt - without,
      unit: 'ms',
      limit: { max: 3 },
      kind: 'time',
      note: `CPU time; control ${(times['control']?.median ?? NaN).toFixed(1)} ms`,
    })
  }
  return rows
}
