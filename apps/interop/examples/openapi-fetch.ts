import { endpoints, type paths } from '@latchkey/cloud-manager'
import type { Authenticator } from '@latchkey/contract'
import { withAuth } from '@latchkey/fetch'
import createClient from 'openapi-fetch'

/** Every path, parameter and answer of Cloud Manager is typed. */
export function openapiClient(authenticator: Authenticator, baseUrl: string) {
  return createClient<paths>({ baseUrl: endpoints(baseUrl).api, fetch: withAuth(authenticator) })
}
