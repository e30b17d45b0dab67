import { Agent } from 'node:http'
import { withAuth } from '@latchkey/axios'
import axios from 'axios'
import { schemeFor } from './scheme.mjs'
/** @import { Target } from './driver.d.ts' */

/** @param {Target} target */
export function start(target) {
  const httpAgent = new Agent({ keepAlive: true })
  return axios.create({ httpAgent, adapter: withAuth(schemeFor(target)) }).get
}
