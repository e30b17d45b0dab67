import type { AddAccessListEntry, CloudManager } from '@latchkey/cloud-manager'
import type { OrganizationOrProject } from '../organizations/organization-or-project.ts'

/** Whose access list it is. */
export type Owner =
  | { readonly orgId: string; readonly apiKeyId: string }
  | (OrganizationOrProject['scope'] & { readonly clientId: string })

/** Adds entries to an access list. */
export async function addEntries(
  cm: CloudManager,
  owner: Owner,
  entries: readonly AddAccessListEntry[],
): Promise<void> {
  // The overloads name both kinds of owner.
  await ('clientId' in owner
    ? cm.accessLists.add(owner, entries)
    : cm.accessLists.add(owner, entries))
}
