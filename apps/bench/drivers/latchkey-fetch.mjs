import { withAuth } from '@latchkey/fetch'
import { schemeFor } from './scheme.mjs'
import { nameAndVersion } from './versions.mjs'
/** @import { Answer, Target } from './driver.d.ts' */

/** @type {typeof globalThis.fetch} */
let authFetch

export const version = () => nameAndVersion('@latchkey/fetch', import.meta.url)

/** @param {Target} target */
export function start(target) {
  authFetch = withAuth(schemeFor(target))
}

/**
 * @param {string} url
 * @returns {Promise<Answer>}
 */
export async function call(url) {
  const response = await authFetch(url)
  return { status: response.status, text: await response.text() }
}

export function stop() {}
