import { endpoints } from '@latchkey/cloud-manager'
import type { SignedIn } from '@latchkey/sdk'

/** One of the requests that the page "Programmatic Access to Cloud Manager" makes. */
export interface DemoRequest {
  readonly title: string
  readonly send: () => Promise<Response>
}

/** The requests of the documentation page, as a program makes them: list the projects, create one. */
export function demoRequests(
  { fetch, baseUrl, kind }: Pick<SignedIn, 'fetch' | 'baseUrl' | 'kind'>,
  orgId: string | undefined,
): DemoRequest[] {
  const { api } = endpoints(baseUrl)
  const list = { title: 'GET /groups', send: () => fetch(`${api}/groups`) }
  if (orgId === undefined) return [list]

  const name = kind === 'api-key' ? 'MyProject' : 'MyOtherProject'
  const create = {
    title: 'POST /groups',
    send: () =>
      fetch(`${api}/groups`, {
        method: 'POST',
        headers: { 'content-type': 'application/json' },
        body: JSON.stringify({ name, orgId }),
      }),
  }
  return [list, create]
}
