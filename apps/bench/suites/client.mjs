import { execFileSync } from 'node:child_process'
import { fileURLToPath } from 'node:url'
import { addedCpu } from './client/added-cpu.mjs'
/** @import { Row, Suite } from '../suite.d.ts' */

/** @type {Suite} */
export default {
  title: 'The Cloud Manager client over a bare fetch and JSON.parse',
  checked: true,
  async run({ quick, check }) {
    return [
      ...(check ? [] : await (quick ? addedCpu(3, 1_000) : addedCpu(11, 2_500))),
      heapGrowth(),
    ]
  },
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
