import { clientCredentials } from '@latchkey/client-credentials'
import { endpoints } from '@latchkey/cloud-manager'
import { digest } from '@latchkey/digest'
import { withAuth } from '@latchkey/fetch'
import type { Credentials } from '../session/credentials.ts'

type Fetch = typeof globalThis.fetch

/** One of the requests that the page "Programmatic Access to Cloud Manager" makes. */
export interface DemoRequest {
  readonly title: string
  readonly send: () => Promise<Response>
}

/**
 * The requests of the documentation page, as a program would make them: list the projects, create one. `fetch` is the
 * client that sends them, so that the demo can count.
 */
export function demoRequests(
  credentials: Credentials,
  baseUrl: string | undefined,
  orgId: string | undefined,
  fetch: Fetch,
): DemoRequest[] {
  const { api, token: tokenEndpoint, revocation: revocationEndpoint } = endpoints(baseUrl)
  const origins = new URL(api).origin

  const auth =
    credentials.kind === 'api-key'
      ? digest({ username: credentials.publicKey, password: credentials.privateKey, origins })
      : clientCredentials({
          tokenEndpoint,
          revocationEndpoint,
          clientId: credentials.clientId,
          clientSecret: credentials.clientSecret,
          origins,
          fetch,
        })
  const authFetch = withAuth(auth, fetch)
  const list = { title: 'GET /groups', send: () => authFetch(`${api}/groups`) }
  if (orgId === undefined) return [list]

  const name = credentials.kind === 'api-key' ? 'MyProject' : 'MyOtherProject'
  const create = {
    title: 'POST /groups',
    send: () =>
      authFetch(`${api}/groups`, {
        method: 'POST',
        headers: { 'content-type': 'application/json' },
        body: JSON.stringify({ name, orgId }),
      }),
  }
  return [list, create]
}
