import { Agent } from 'undici'
import { nameAndVersion } from './versions.mjs'
/** @import { Answer, Target } from './driver.d.ts' */

/** @type {Agent} */
let agent
let origin = ''
/** @type {Record<string, string>} */
let headers = {}

export const version = () => nameAndVersion('undici', import.meta.url)

/** @param {Target} target */
export function start(target) {
  agent = new Agent()
  origin = target.origin
  headers = target.header === undefined ? {} : { authorization: target.header }
}

/**
 * @param {string} url
 * @returns {Promise<Answer>}
 */
export async function call(url) {
  const path = url.slice(origin.length)
  const { statusCode, body } = await agent.request({ origin, path, method: 'GET', headers })
  return { status: statusCode, text: await body.text() }
}

export const stop = () => agent.destroy()
