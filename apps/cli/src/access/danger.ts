import { type CloudManager, rolesByScope } from '@latchkey/cloud-manager'
import type { Session } from '../session.ts'
import { holds, isEverybody } from './address.ts'

/** A credential that a command is about to change. */
export interface Target {
  readonly kind: 'api-key' | 'service-account'
  /** Public key or client id. */
  readonly publicId: string
}

/** Why taking a credential away would hurt, in words; `undefined` when it only does what was asked. */
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

/** Whether the command itself comes with this credential. */
export function isInUse({ credentials }: Session, { publicId }: Pick<Target, 'publicId'>): boolean {
  return (
    publicId === (credentials.kind === 'api-key' ? credentials.publicKey : credentials.clientId)
  )
}

/** Whether nobody else owns the organization: no user, key or account. */
export async function isLastOwner(
  cm: CloudManager,
  orgId: string,
  target: Target,
): Promise<boolean> {
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

/** Why adding an entry would hurt. */
export function whyNotAdd(addresses: readonly string[]): string | undefined {
  return addresses.some(isEverybody)
    ? '0.0.0.0/0 lets every address in: the access list protects nothing any more'
    : undefined
}

/** Why removing an entry would hurt: requests of this command come from there. */
export function whyNotRemove(
  session: Session,
  target: Target,
  entry: string,
  entries: readonly { readonly cidrBlock: string; readonly lastUsedAddress?: string }[],
): string | undefined {
  if (!isInUse(session, target)) return undefined
  const addresses = entries.flatMap(({ lastUsedAddress }) => lastUsedAddress ?? [])
  const isOurs = addresses.some((address) => holds(entry, address))
  return isOurs || entries.length === 1
    ? 'requests of this command come from this address: it could lock itself out'
    : undefined
}
