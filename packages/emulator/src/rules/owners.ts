import { forbidden } from '../http/api-error.ts'
import type { RoleAssignment, State } from '../state/records.ts'

interface Holder {
  readonly roles: readonly RoleAssignment[]
}

type Owns = (role: RoleAssignment) => boolean

/** Whether an owner is left, or the one who leaves is none. */
function keepsAnOwner(
  { apiKeys, serviceAccounts, users }: State,
  leaving: Holder,
  owns: Owns,
): boolean {
  const holders: Holder[] = [...apiKeys.values(), ...serviceAccounts.values(), ...users.values()]
  const others = holders.filter((holder) => holder !== leaving)
  return !leaving.roles.some(owns) || others.some(({ roles }) => roles.some(owns))
}

/** An organization keeps one owner: a user, an API key or a service account. */
export function keepOrganizationOwner(
  state: State,
  orgId: string,
  leaving: Holder,
  change: 'remove' | 'demote',
): void {
  const owns: Owns = (role) => role.orgId === orgId && role.roleName === 'ORG_OWNER'
  if (keepsAnOwner(state, leaving, owns)) return
  throw forbidden(
    change === 'remove' ? 'CANNOT_DELETE_LAST_OWNER' : 'CANNOT_DEMOTE_LAST_ORG_OWNER',
    'The last owner of an organization cannot be removed or lose the role.',
    orgId,
  )
}

/** A project keeps one owner among users and credentials once a user owned it. */
export function keepProjectOwner(
  state: State,
  groupId: string,
  leaving: Holder,
  change: 'remove' | 'demote',
): void {
  const owns: Owns = (role) => role.groupId === groupId && role.roleName === 'GROUP_OWNER'
  if (keepsAnOwner(state, leaving, owns)) return
  throw forbidden(
    change === 'remove' ? 'CANNOT_DELETE_LAST_OWNER' : 'CANNOT_DEMOTE_LAST_OWNER',
    'The last owner of a group cannot be removed or lose the role.',
    groupId,
  )
}
