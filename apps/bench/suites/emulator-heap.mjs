import { heapGrowth } from './emulator/heap-growth.mjs'
/** @import { Suite } from '../suite.d.ts' */

/** @type {Suite} */
export default {
  title: 'What 500,000 requests leave in the heap of the emulator',
  async run() {
    return [await heapGrowth(500_000)]
  },
}
