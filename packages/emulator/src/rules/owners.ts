import { ApiError } from '../http/api-error.ts'
import type { RoleAssignment, State } from '../state/records.ts'

interface Holder {
  readonly roles: readonly RoleAssignment[]
}

/** Everyone who can hold a role. */
function holders({ apiKeys, serviceAccounts, users }: State): Holder[] {
  return [...apiKeys.values(), ...serviceAccounts.values(), ...users.values()]
}

function isOwner({ roles }: Holder, orgId: string): boolean {
  return roles.some((role) => role.orgId === orgId && role.roleName === 'ORG_OWNER')
}

/** An organization keeps one owner: a user, an API key or a service account. */
export function keepOrganizationOwner(
  state: State,
  orgId: string,
  leaving: Holder,
  change: 'remove' | 'demote',
): void {
  if (!isOwner(leaving, orgId)) return
  if (holders(state).some((holder) => holder !== leaving && isOwner(holder, orgId))) return
  throw new ApiError(
    403,
    change === 'remove' ? 'CANNOT_DELETE_LAST_OWNER' : 'CANNOT_DEMOTE_LAST_ORG_OWNER',
    'The last owner of an organization cannot be removed or lose the role.',
    { parameters: [orgId] },
  )
}

/** A project keeps one owner among users and credentials once a user owned it. */
export function keepProjectOwner(
  state: State,
  groupId: string,
  leaving: Holder,
  change: 'remove' | 'demote',
): void {
  const owns = ({ roles }: Holder): boolean =>
    roles.some((role) => role.groupId === groupId && role.roleName === 'GROUP_OWNER')
  if (!owns(leaving)) return
  if (holders(state).some((holder) => holder !== leaving && owns(holder))) return
  throw new ApiError(
    403,
    change === 'remove' ? 'CANNOT_DELETE_LAST_OWNER' : 'CANNOT_DEMOTE_LAST_OWNER',
    'The last owner of a group cannot be removed or lose the role.',
    { parameters: [groupId] },
  )
}
