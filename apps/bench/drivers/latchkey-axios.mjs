import { Agent } from 'node:http'
import { withAuth } from '@latchkey/axios'
import axios from 'axios'
import { schemeFor } from './scheme.mjs'
import { nameAndVersion } from './versions.mjs'
/** @import { AxiosInstance } from 'axios' */
/** @import { Answer, Target } from './driver.d.ts' */

/** @type {Agent} */
let httpAgent
/** @type {AxiosInstance} */
let client

export const version = () => nameAndVersion('@latchkey/axios', import.meta.url)

/** @param {Target} target */
export function start(target) {
  httpAgent = new Agent({ keepAlive: true })
  client = axios.create({ httpAgent, adapter: withAuth(schemeFor(target)) })
}

/**
 * @param {string} url
 * @returns {Promise<Answer>}
 */
export async function call(url) {
  const { status, data } = await client.get(url)
  return { status, text: String(data) }
}

export const stop = () => httpAgent.destroy()
