import { conflict, notFound } from '../../http/api-error.ts'
import { anyProjectRole, projectOf, projectUserAdmin } from '../../rules/permissions.ts'
import { ACCOUNT_ROLE_CODES, rolesIn, rolesOfScope } from '../../rules/roles.ts'
import { type ApiRequest, param, type Route } from '../../rules/route.ts'
import type { TeamRecord } from '../../state/records.ts'
import {
  isMember,
  membersOf,
  removeFromProject,
  requireMember,
  setProjectRoles,
} from './project-members.ts'
import { teamOf } from './teams.ts'

const LIST = '/groups/{groupId}/teams'
const ONE = `${LIST}/{teamId}`

/** Teams in a project. */
export const projectTeamRoutes: readonly Route[] = [
  { method: 'GET', path: LIST, allow: anyProjectRole, handle: list },
  { method: 'POST', path: LIST, allow: projectUserAdmin, handle: add },
  { method: 'PATCH', path: ONE, allow: projectUserAdmin, handle: update },
  { method: 'DELETE', path: ONE, allow: projectUserAdmin, handle: remove },
]

function list(request: ApiRequest) {
  const groupId = param(request, 'groupId')
  const items = membersOf(request, request.context.state.teams).map(({ id, orgId, roles }) => ({
    links: [{ href: request.link(`/orgs/${orgId}/teams/${id}`), rel: 'self' }],
    roleNames: rolesIn(roles, { groupId }),
    teamId: id,
  }))
  return { items }
}

function add(request: ApiRequest) {
  const { orgId } = projectOf(request)
  const items = request.body as readonly { teamId: string; roleNames: unknown }[]
  const changes = items.map(({ teamId, roleNames }) => ({
    team: teamOf(request, orgId, teamId),
    names: namesOf(request, roleNames),
  }))
  const taken = changes.find(({ team }) => isMember(request, team))
  if (taken !== undefined) {
    throw conflict('TEAM_EXISTS_IN_GROUP', 'The team is in the group already.', taken.team.id)
  }
  for (const { team, names } of changes) {
    setProjectRoles(request, team, names, 'TEAM_ADDED_TO_GROUP')
  }
  return list(request)
}

function update(request: ApiRequest) {
  const names = namesOf(request, (request.body as { roleNames: unknown }).roleNames)
  setProjectRoles(request, memberOf(request), names, 'TEAM_ROLES_MODIFIED')
  return list(request)
}

function namesOf({ context }: ApiRequest, names: unknown): string[] {
  return rolesOfScope(names, 'group', ACCOUNT_ROLE_CODES, context.switches, 'roleNames')
}

function remove(request: ApiRequest) {
  return removeFromProject(request, memberOf(request), 'TEAM_REMOVED_FROM_GROUP')
}

function memberOf(request: ApiRequest): TeamRecord {
  const team = teamOf(request, projectOf(request).orgId)
  const error = notFound('TEAM_NOT_IN_GROUP', 'The team is not in the group.', team.id)
  return requireMember(request, team, error)
}
