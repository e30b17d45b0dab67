import { notFound } from '../../http/api-error.ts'
import { type ApiRequest, param, type Route } from '../../rules/route.ts'
import { keepProjectOwner } from '../../rules/owners.ts'
import { anyProjectRole, projectOf, projectUserAdmin } from '../../rules/permissions.ts'
import {
  ACCOUNT_ROLE_CODES,
  leaveProject,
  replaceRoles,
  rolesIn,
  rolesOfScope,
} from '../../rules/roles.ts'
import { recordEvent } from '../../rules/event-log.ts'
import type { UserRecord } from '../../state/records.ts'
import { presentUser, userOf } from './user-view.ts'

const LIST = '/groups/{groupId}/users'
const ONE = `${LIST}/{userId}`

/** Users of a project. */
export const projectUserRoutes: readonly Route[] = [
  { method: 'GET', path: LIST, allow: anyProjectRole, handle: list },
  { method: 'POST', path: LIST, allow: projectUserAdmin, handle: add },
  { method: 'DELETE', path: ONE, allow: projectUserAdmin, handle: remove },
  { method: 'PUT', path: `${ONE}/roles`, allow: projectUserAdmin, handle: setRoles },
]

function list(request: ApiRequest) {
  const groupId = param(request, 'groupId')
  const items = [...request.context.state.users.values()]
    .filter(({ roles }) => rolesIn(roles, { groupId }).length > 0)
    .map((user) => presentUser(user, request))
  return { items }
}

/** Adds users. For users of the project, these roles replace their roles. */
function add(request: ApiRequest) {
  const items = request.body as readonly { id: string; roles: readonly { roleName: string }[] }[]
  const changes = items.map(({ id, roles }) => ({
    user: userOf(request, id),
    names: namesOf(
      request,
      roles.map(({ roleName }) => roleName),
      'roles',
    ),
  }))
  for (const { user, names } of changes) giveRoles(request, user, names, 'JOINED_GROUP')
  return list(request)
}

function setRoles(request: ApiRequest) {
  const { groupRoles } = request.body as { groupRoles: unknown }
  const names = namesOf(request, groupRoles, 'groupRoles')
  giveRoles(request, memberOf(request), names, 'USER_ROLES_CHANGED_AUDIT')
  return { status: 200, entity: { groupRoles: names } }
}

function namesOf({ context }: ApiRequest, names: unknown, field: string): string[] {
  return rolesOfScope(names, 'group', ACCOUNT_ROLE_CODES.group, context.switches, field)
}

function giveRoles(
  request: ApiRequest,
  user: UserRecord,
  names: readonly string[],
  eventTypeName: string,
): void {
  const { id: groupId, orgId } = projectOf(request)
  if (!names.includes('GROUP_OWNER')) {
    keepProjectOwner(request.context.state, groupId, user, 'demote')
  }
  user.roles = replaceRoles(user.roles, names, { groupId })
  recordEvent(request, { eventTypeName, groupId, orgId, targetUsername: user.username })
}

function remove(request: ApiRequest) {
  const { id: groupId, orgId } = projectOf(request)
  const user = memberOf(request)
  keepProjectOwner(request.context.state, groupId, user, 'remove')
  user.roles = leaveProject(user.roles, groupId)
  recordEvent(request, {
    eventTypeName: 'REMOVED_FROM_GROUP',
    groupId,
    orgId,
    targetUsername: user.username,
  })
  return { status: 204 }
}

function memberOf(request: ApiRequest): UserRecord {
  const user = userOf(request, param(request, 'userId'))
  const groupId = param(request, 'groupId')
  if (rolesIn(user.roles, { groupId }).length > 0) return user
  throw notFound('USER_NOT_IN_GROUP', 'The user is not in the group.', user.id)
}
