import { compareServers } from './emulator/compare-servers.mjs'
import { firstStart } from './emulator/first-start.mjs'
import { heapGrowth } from './emulator/heap-growth.mjs'
/** @import { Suite } from '../suite.d.ts' */

/** @type {Suite} */
export default {
  title: 'The emulator beside a bare node:http server with the same answers, GET /groups',
  async run({ quick }) {
    return [
      ...(await compareServers(
        quick ? { rounds: 3, requests: 640 } : { rounds: 9, requests: 4000 },
      )),
      ...firstStart(quick ? 3 : 15),
      await heapGrowth(quick ? 10_000 : 50_000),
    ]
  },
}
