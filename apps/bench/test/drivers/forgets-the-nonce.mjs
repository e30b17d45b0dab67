// Ours, with a regression: it forgets the nonce after each call.
import * as ours from '../../drivers/latchkey-fetch.mjs'
/** @import { Target } from '../../drivers/driver.d.ts' */

/** @param {Target} target */
export const start = (target) => (/** @type {string} */ url) => ours.start(target)(url)
