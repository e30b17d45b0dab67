import { notFound } from '../../http/api-error.ts'
import { keepProjectOwner } from '../../rules/owners.ts'
import { anyProjectRole, projectUserAdmin } from '../../rules/permissions.ts'
import { ACCOUNT_ROLE_CODES, rolesOfScope } from '../../rules/roles.ts'
import { type ApiRequest, param, type Route } from '../../rules/route.ts'
import type { UserRecord } from '../../state/records.ts'
import { membersOf, removeFromProject, requireMember, setProjectRoles } from './project-members.ts'
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
  const users = membersOf(request, request.context.state.users)
  return { items: users.map((user) => presentUser(user, request)) }
}

/** Adds users. For users of the project, these roles replace their roles. */
function add(request: ApiRequest) {
  const items = request.body as readonly { id: string; roles: readonly { roleName: string }[] }[]
  const changes = items.map(({ id, roles }) => {
    const user = userOf(request, id)
    const given = roles.map(({ roleName }) => roleName)
    return { user, names: namesOf(request, given, 'roles') }
  })
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
  return rolesOfScope(names, 'group', ACCOUNT_ROLE_CODES, context.switches, field)
}

function giveRoles(
  request: ApiRequest,
  user: UserRecord,
  names: readonly string[],
  eventTypeName: string,
): void {
  if (!names.includes('GROUP_OWNER')) {
    keepProjectOwner(request.context.state, param(request, 'groupId'), user, 'demote')
  }
  setProjectRoles(request, user, names, eventTypeName)
}

function remove(request: ApiRequest) {
  const user = memberOf(request)
  keepProjectOwner(request.context.state, param(request, 'groupId'), user, 'remove')
  return removeFromProject(request, user, 'REMOVED_FROM_GROUP')
}

function memberOf(request: ApiRequest): UserRecord {
  const user = userOf(request, param(request, 'userId'))
  const error = notFound('USER_NOT_IN_GROUP', 'The user is not in the group.', user.id)
  return requireMember(request, user, error)
}
