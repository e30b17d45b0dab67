import { notFound } from '../../http/api-error.ts'
import { type ApiRequest, param, type Route } from '../../rules/route.ts'
import { keepOrganizationOwner } from '../../rules/owners.ts'
import { anyOrganizationRole, organizationUserAdmin } from '../../rules/permissions.ts'
import { ACCOUNT_ROLE_CODES, replaceRoles, rolesOfScope } from '../../rules/roles.ts'
import { recordEvent } from '../../rules/event-log.ts'
import type { UserRecord } from '../../state/records.ts'
import { isUserOf, presentUser, userOf } from './user-view.ts'

const LIST = '/orgs/{orgId}/users'
const ONE = `${LIST}/{userId}`

/** Users of an organization. */
export const organizationUserRoutes: readonly Route[] = [
  { method: 'GET', path: LIST, allow: anyOrganizationRole, handle: list },
  { method: 'DELETE', path: ONE, allow: organizationUserAdmin, handle: remove },
  { method: 'PUT', path: `${ONE}/roles`, allow: organizationUserAdmin, handle: setRoles },
]

function list(request: ApiRequest) {
  const orgId = param(request, 'orgId')
  const { state } = request.context
  const items = [...state.users.values()]
    .filter((user) => isUserOf(user, orgId, state))
    .map((user) => presentUser(user, request))
  return { items }
}

function setRoles(request: ApiRequest) {
  const orgId = param(request, 'orgId')
  const { state, switches } = request.context
  const user = memberOf(request)
  const { orgRoles } = request.body as { orgRoles: unknown }
  const names = rolesOfScope(orgRoles, 'org', ACCOUNT_ROLE_CODES, switches, 'orgRoles')
  if (!names.includes('ORG_OWNER')) keepOrganizationOwner(state, orgId, user, 'demote')
  user.roles = replaceRoles(user.roles, names, { orgId })
  recordEvent(request, 'USER_ROLES_CHANGED_AUDIT', { orgId, targetUsername: user.username })
  return { status: 200, entity: { orgRoles: names } }
}

function remove(request: ApiRequest) {
  const orgId = param(request, 'orgId')
  const { state } = request.context
  const user = memberOf(request)
  keepOrganizationOwner(state, orgId, user, 'remove')
  user.roles = user.roles.filter(
    (role) => role.orgId !== orgId && state.projects.get(role.groupId ?? '')?.orgId !== orgId,
  )
  for (const team of state.teams.values()) {
    if (team.orgId === orgId) team.userIds = team.userIds.filter((id) => id !== user.id)
  }
  recordEvent(request, 'REMOVED_FROM_ORG', { orgId, targetUsername: user.username })
  return { status: 204 }
}

function memberOf(request: ApiRequest): UserRecord {
  const user = userOf(request, param(request, 'userId'))
  if (isUserOf(user, param(request, 'orgId'), request.context.state)) return user
  throw notFound('USER_NOT_IN_ORG', 'The user is not in the organization.', user.id)
}
