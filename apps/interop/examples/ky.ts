import type { Authenticator } from '@latchkey/contract'
import { withAuth } from '@latchkey/fetch'
import ky from 'ky'

/** Ky takes a fetch. Its retries stay outside, so that each of them is authorised afresh. */
export function kyWithAuth(authenticator: Authenticator, baseUrl: string) {
  return ky.create({ prefixUrl: `${baseUrl}/api/public/v1.0`, fetch: withAuth(authenticator) })
}
