import { withAuth } from '@latchkey/undici'
import { Agent } from 'undici'
import { schemeFor } from './scheme.mjs'
/** @import { Target } from './driver.d.ts' */

/** @param {Target} target */
export function start(target) {
  const { origin } = target
  const dispatcher = new Agent().compose(withAuth(schemeFor(target)))
  return async (/** @type {string} */ url) => {
    const path = url.slice(origin.length)
    const { statusCode, body } = await dispatcher.request({ origin, path, method: 'GET' })
    return { status: statusCode, text: await body.text() }
  }
}
