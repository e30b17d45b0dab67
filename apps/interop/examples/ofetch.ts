import type { Authenticator } from '@latchkey/contract'
import { withAuth } from '@latchkey/fetch'
import { createFetch } from 'ofetch'

/** Ofetch is made over a fetch. */
export function ofetchWithAuth(authenticator: Authenticator, baseUrl: string) {
  const defaults = { baseURL: `${baseUrl}/api/public/v1.0` }
  return createFetch({ fetch: withAuth(authenticator), defaults })
}
