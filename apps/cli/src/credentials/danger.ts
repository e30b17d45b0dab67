import { type CloudManager, rolesByScope } from '@latchkey/cloud-manager'
import type { Session } from '../session/session.ts'
import { holds, isEverybody } from '../access-lists/entry.ts'
import type { OrganizationOrProject } from '../organizations/organization-or-project.ts'

/** A credential that a command is about to change. */
export interface Target {
  readonly kind: 'api-key' | 'service-account'
  /** Public key or client id. */
  readonly publicId: string
}

/** Why removing a credential is dangerous; `undefined` if it is not. */
export async function whyNotDelete(
  session: Session,
  orgId: string,
  target: Target,
): Promise<string | undefined> {
  if (isInUse(session, target)) {
    return 'this is the credential that this command uses: nothing more can be done with it afterwards'
  }
  return (await isLastOwner(session.cm, orgId, target))
    ? 'this is the last ORG_OWNER: nobody can manage the organization afterwards'
    : undefined
}

/** Whether the command itself signs in with this credential. */
export function isInUse({ credentials }: Session, { publicId }: Pick<Target, 'publicId'>): boolean {
  return (
    publicId === (credentials.kind === 'api-key' ? credentials.publicKey : credentials.clientId)
  )
}

/** Why replacing a credential's roles with these is dangerous; an empty list leaves the roles as they are. */
export async function whyNotGive(
  cm: CloudManager,
  { kind, orgId }: Pick<OrganizationOrProject, 'kind' | 'orgId'>,
  target: Target,
  roles: readonly string[],
): Promise<string | undefined> {
  if (roles.length === 0 || kind === 'project' || roles.includes('ORG_OWNER')) return undefined
  return (await isLastOwner(cm, orgId, target))
    ? 'this takes ORG_OWNER from the last owner: nobody can manage the organization afterwards'
    : undefined
}

/** Whether nobody else owns the organization: no user, key or account. */
async function isLastOwner(cm: CloudManager, orgId: string, target: Target): Promise<boolean> {
  const scope = { orgId }
  const owners = new Set<string>()
  for await (const key of cm.apiKeys.list(scope)) {
    if (rolesByScope(key).orgRoles.includes('ORG_OWNER')) owners.add(key.publicKey)
  }
  for await (const account of cm.serviceAccounts.list(scope)) {
    if (account.roles.includes('ORG_OWNER')) owners.add(account.clientId)
  }
  if (!owners.has(target.publicId) || owners.size > 1) return false
  for await (const user of cm.users.list(scope)) {
    if (rolesByScope(user).orgRoles.includes('ORG_OWNER')) return false
  }
  return true
}

/** Why adding an entry is dangerous. */
export function whyNotAdd(addresses: readonly string[]): string | undefined {
  return addresses.some(isEverybody)
    ? '0.0.0.0/0 allows every address: the access list no longer protects anything'
    : undefined
}

/** Why removing entries is dangerous: this command's requests come from there, or no entry is left. */
export function whyNotRemove(
  session: Session,
  target: Target,
  removed: readonly string[],
  entries: readonly { readonly cidrBlock: string; readonly lastUsedAddress?: string }[],
): string | undefined {
  const isEmptied = entries.length > 0 && new Set(removed).size >= entries.length
  const addresses = entries.flatMap(({ lastUsedAddress }) => lastUsedAddress ?? [])
  const isOurs = addresses.some((address) => removed.some((entry) => holds(entry, address)))
  if (isInUse(session, target) && (isOurs || isEmptied)) {
    return 'requests of this command come from this address: it could lock itself out'
  }
  return isEmptied
    ? 'its access list is then empty: every address can use it, or none if the organization requires a list'
    : undefined
}
