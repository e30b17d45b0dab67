// Ours, with a regression: it forgets the nonce after each call.
import * as ours from '../../drivers/latchkey-fetch.mjs'
/** @import { Target } from '../../drivers/driver.d.ts' */

/** @type {Target} */
let target

export const { stop, version } = ours
/** @param {Target} given */
export function start(given) {
  target = given
}
/** @param {string} url */
export function call(url) {
  ours.start(target)
  return ours.call(url)
}
