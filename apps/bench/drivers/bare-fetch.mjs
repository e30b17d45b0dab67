/** @import { Answer, Target } from './driver.d.ts' */

/** @type {Record<string, string>} */
let headers = {}

export const version = () => `fetch of Node ${process.versions.node}`

/** @param {Target} target */
export function start({ header }) {
  headers = header === undefined ? {} : { authorization: header }
}

/**
 * @param {string} url
 * @returns {Promise<Answer>}
 */
export async function call(url) {
  const response = await fetch(url, { headers })
  return { status: response.status, text: await response.text() }
}

export function stop() {}
