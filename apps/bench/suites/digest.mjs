import { execFileSync } from 'node:child_process'
import { fileURLToPath } from 'node:url'
import { bundle } from '../measure/bundle.mjs'
import { addedStartTime, startTimeRow } from '../measure/start-time.mjs'
import { headerSpeed } from './digest/header-speed.mjs'
import { roundTrips } from './digest/round-trips.mjs'
/** @import { Row, Suite } from '../suite.d.ts' */

/** @type {Suite} */
export default {
  title: 'HTTP Digest over fetch; 1,000 calls each, requests counted by the server',
  async run({ quick }) {
    return [
      await headerSpeed(quick ? 11 : 51),
      ...(await roundTrips()),
      heapGrowth(),
      ...(await sizes(quick ? 5 : 25)),
    ]
  },
}

/** @returns {Row} */
function heapGrowth() {
  const script = fileURLToPath(new URL('digest/heap-growth.mjs', import.meta.url))
  const printed = execFileSync(process.execPath, ['--expose-gc', script], { encoding: 'utf8' })
  return {
    metric: 'heap, from 20,000 to 200,000 distinct URLs',
    value: Number.parseInt(printed, 10),
    unit: 'B',
    limit: { max: 1_048_576 },
    kind: 'size',
  }
}

/**
 * @param {number} rounds
 * @returns {Promise<Row[]>}
 */
async function sizes(rounds) {
  // What a program gets that imports digest: of contract and auth-header a bundler takes what digest uses.
  const digest = "export * from '@latchkey/digest'"
  const whole = ['digest', 'contract', 'auth-header']
    .map((name) => `export * from '@latchkey/${name}'`)
    .join('\n')
  const node = await bundle(digest, 'node')
  const browser = await bundle(digest, 'browser')
  const added = addedStartTime({ installed: digest, bundled: node.code }, rounds)
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
      note: 'with what it needs of @noble/hashes',
    },
    {
      metric: 'all three packages whole, for Node',
      value: (await bundle(whole, 'node')).gzipBytes,
      unit: 'B',
      kind: 'size',
      note: 'also what only adapters use',
    },
    startTimeRow('import as installed', added['installed']),
    startTimeRow('import of the bundle', added['bundled']),
    startTimeRow('import of nothing (control)', added['control']),
  ]
}
