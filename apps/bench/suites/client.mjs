import { execFileSync } from 'node:child_process'
import { fileURLToPath } from 'node:url'
import { bundle } from '../measure/bundle.mjs'
import { addedCpu } from './client/added-cpu.mjs'
/** @import { Row, Suite } from '../suite.d.ts' */

const PROGRAMMATIC_ACCESS = `
import { connect } from '@latchkey/cloud-manager'
import { accessLists, apiKeys, serviceAccounts } from '@latchkey/cloud-manager/resources'
const connection = connect({ fetch })
console.log(accessLists(connection), apiKeys(connection), serviceAccounts(connection))`

const EVERYTHING = `
import * as everything from '@latchkey/cloud-manager'
console.log(everything)`

/** @type {Suite} */
export default {
  title: 'The Cloud Manager client over a bare fetch and JSON.parse',
  async run({ quick }) {
    return [
      ...(await addedCpu(quick ? 5 : 31)),
      await size('programmatic access alone, gzip -9', PROGRAMMATIC_ACCESS, 6_000),
      await size('whole client, gzip -9', EVERYTHING, 20_000),
      heapGrowth(),
    ]
  },
}

/**
 * @param {string} metric
 * @param {string} source
 * @param {number} max
 * @returns {Promise<Row>}
 */
async function size(metric, source, max) {
  const { gzipBytes } = await bundle(source, 'browser')
  return { metric, value: gzipBytes, unit: 'B', limit: { max }, kind: 'size' }
}

/** @returns {Row} */
function heapGrowth() {
  const script = fileURLToPath(new URL('client/heap-growth.mjs', import.meta.url))
  const printed = execFileSync(process.execPath, ['--expose-gc', script], { encoding: 'utf8' })
  return {
    metric: 'heap, from item 10,000 to 99,000 of 100,000',
    value: Number.parseInt(printed, 10),
    unit: 'B',
    limit: { max: 1_048_576 },
    kind: 'size',
  }
}
