import { clientCredentials } from '@latchkey/client-credentials'
import { digest } from '@latchkey/digest'
/** @import { Target } from './driver.d.ts' */

/**
 * Ours for a target.
 *
 * @param {Target} target
 */
export function schemeFor({ scheme, origin, username, password, tokenEndpoint }) {
  if (scheme === 'digest') return digest({ username, password, origins: origin })
  return clientCredentials({
    tokenEndpoint,
    clientId: username,
    clientSecret: password,
    origins: origin,
    timeoutMs: 60_000,
  })
}
