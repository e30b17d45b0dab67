import { withAuth } from '@latchkey/fetch'
import { schemeFor } from './scheme.mjs'
/** @import { Target } from './driver.d.ts' */

/** @param {Target} target */
export const start = (target) => withAuth(schemeFor(target))
