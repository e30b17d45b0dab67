import { endpoints } from '@latchkey/cloud-manager/endpoints'
import type { Connection } from '../session/connect.ts'

/** The first version of the Atlas API that has the settings of an organization. */
const VERSION = 'application/vnd.atlas.2023-01-01+json'

/**
 * Returns whether an organization requires access lists; `undefined` if unknown. Version 1.0 of the API does
 * not report it; the Atlas API, on the same host, does for the organizations that it knows.
 */
export async function requiresAccessList(
  { baseUrl, fetch }: Connection,
  orgId: string,
): Promise<boolean | undefined> {
  const root = endpoints(baseUrl).api.replace(/\/api\/public\/v1\.0$/, '')
  try {
    const url = `${root}/api/atlas/v2/orgs/${orgId}/settings`
    const response = await fetch(url, { headers: { accept: VERSION } })
    const settings = JSON.parse(await response.text()) as Record<string, unknown> | null // any JSON
    const value = settings?.['apiAccessListRequired']
    return response.ok && typeof value === 'boolean' ? value : undefined
  } catch {
    // Then it stays unknown; the other requests report other problems.
    return undefined
  }
}
