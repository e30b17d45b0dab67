import { Agent } from 'node:http'
import axios from 'axios'
import { nameAndVersion } from './versions.mjs'
/** @import { AxiosInstance } from 'axios' */
/** @import { Answer, Target } from './driver.d.ts' */

/** @type {Agent} */
let httpAgent
/** @type {AxiosInstance} */
let client

export const version = () => nameAndVersion('axios', import.meta.url)

/** @param {Target} target */
export function start({ header }) {
  httpAgent = new Agent({ keepAlive: true })
  const headers = header === undefined ? {} : { authorization: header }
  client = axios.create({ httpAgent, headers })
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
