import { withAuth } from '@latchkey/undici'
import { Agent } from 'undici'
import { schemeFor } from './scheme.mjs'
import { nameAndVersion } from './versions.mjs'
/** @import { Dispatcher } from 'undici' */
/** @import { Answer, Target } from './driver.d.ts' */

/** @type {Agent} */
let agent
/** @type {Dispatcher} */
let dispatcher
let origin = ''

export const version = () => nameAndVersion('@latchkey/undici', import.meta.url)

/** @param {Target} target */
export function start(target) {
  agent = new Agent()
  dispatcher = agent.compose(withAuth(schemeFor(target)))
  origin = target.origin
}

/**
 * @param {string} url
 * @returns {Promise<Answer>}
 */
export async function call(url) {
  const path = url.slice(origin.length)
  const { statusCode, body } = await dispatcher.request({ origin, path, method: 'GET' })
  return { status: statusCode, text: await body.text() }
}

export const stop = () => agent.destroy()
