import type { Authenticator } from '@latchkey/contract'
import { withAuth } from '@latchkey/fetch'
import ky from 'ky'

/** ky takes a fetch. Its retries stay outside, so that each retry is authorized again. */
export function kyWithAuth(authenticator: Authenticator, baseUrl: string) {
  return ky.create({ prefixUrl: `${baseUrl}/api/public/v1.0`, fetch: withAuth(authenticator) })
}
