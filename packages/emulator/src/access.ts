import { ApiError } from './api-error.ts'
import type { Caller } from './exchange.ts'
import type { ProjectRecord, Store } from './store.ts'

/** The caller's organization: keys and accounts belong to exactly one (rule 26). */
export function organizationsOf(caller: Caller, store: Store): ReadonlySet<string> {
  const ids = caller.roles.map(
    ({ orgId, groupId }) => orgId ?? store.projects.get(groupId ?? '')?.orgId,
  )
  return new Set(ids.filter((id) => id !== undefined))
}

/** An owner sees every project of the organization, others those in which they have a role. */
export function canSeeProject(caller: Caller, project: ProjectRecord): boolean {
  return caller.roles.some(
    ({ roleName, orgId, groupId }) =>
      groupId === project.id ||
      (orgId === project.orgId && (roleName === 'ORG_OWNER' || roleName === 'ORG_READ_ONLY')),
  )
}

/** Refuses with 401, as this API does for a missing role (section 1.2). */
export function requireOrgRole(caller: Caller, orgId: string, ...roleNames: string[]): void {
  const has = caller.roles.some((role) => role.orgId === orgId && roleNames.includes(role.roleName))
  if (has) return
  throw new ApiError(
    401,
    'NOT_ORG_GROUP_CREATOR',
    `The current user does not have one of the roles ${roleNames.join(', ')} in organization ${orgId}.`,
    [orgId],
  )
}
