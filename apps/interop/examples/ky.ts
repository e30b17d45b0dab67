import type { Authenticator } from '@latchkey/contract'
import { withAuth } from '@latchkey/fetch'
import ky from 'ky'

/** Ky accepts a fetch. Its retries stay outside, so that each retry is authorized again. */
export function kyWithAuth(authenticator: Authenticator) {
  return ky.create({ fetch: withAuth(authenticator) })
}
