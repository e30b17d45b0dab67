import type { ApiError } from '../../http/api-error.ts'
import { type Holder, recordEvent, targetOf } from '../../rules/event-log.ts'
import { projectOf } from '../../rules/permissions.ts'
import { leaveProject, replaceRoles, rolesIn } from '../../rules/roles.ts'
import { type ApiRequest, param } from '../../rules/route.ts'

/** Those that have a role in the project of the path. */
export function membersOf<Member extends Holder>(
  request: ApiRequest,
  holders: ReadonlyMap<string, Member>,
): Member[] {
  return [...holders.values()].filter((holder) => isMember(request, holder))
}

/** Returns a holder that has a role in the project of the path; throws `error` for others. */
export function requireMember<Member extends Holder>(
  request: ApiRequest,
  holder: Member,
  error: ApiError,
): Member {
  if (isMember(request, holder)) return holder
  throw error
}

export function isMember(request: ApiRequest, { roles }: Holder): boolean {
  return rolesIn(roles, { groupId: param(request, 'groupId') }).length > 0
}

/** Gives a holder these roles in the project of the path, in place of all others that it has there. */
export function setProjectRoles(
  request: ApiRequest,
  holder: Holder,
  names: readonly string[],
  eventTypeName: string,
): void {
  const { id: groupId, orgId } = projectOf(request)
  holder.roles = replaceRoles(holder.roles, names, { groupId })
  recordEvent(request, eventTypeName, { groupId, orgId, ...targetOf(holder) })
}

export function removeFromProject(
  request: ApiRequest,
  holder: Holder,
  eventTypeName: string,
): { status: 204 } {
  const { id: groupId, orgId } = projectOf(request)
  holder.roles = leaveProject(holder.roles, groupId)
  recordEvent(request, eventTypeName, { groupId, orgId, ...targetOf(holder) })
  return { status: 204 }
}
