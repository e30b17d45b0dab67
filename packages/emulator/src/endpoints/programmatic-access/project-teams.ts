import { ApiError, notFound } from '../../http/api-error.ts'
import { type ApiRequest, param, type Route } from '../../rules/route.ts'
import { anyProjectRole, projectOf, projectUserAdmin } from '../../rules/permissions.ts'
import {
  ACCOUNT_ROLE_CODES,
  leaveProject,
  replaceRoles,
  rolesIn,
  rolesOfScope,
} from '../../rules/roles.ts'
import { recordEvent } from '../../rules/event-log.ts'
import type { TeamRecord } from '../../state/records.ts'
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
  const items = [...request.context.state.teams.values()]
    .filter(({ roles }) => rolesIn(roles, { groupId }).length > 0)
    .map(({ id, orgId, roles }) => ({
      links: [{ href: request.link(`/orgs/${orgId}/teams/${id}`), rel: 'self' }],
      roleNames: rolesIn(roles, { groupId }),
      teamId: id,
    }))
  return { items }
}

function add(request: ApiRequest) {
  const { id: groupId, orgId } = projectOf(request)
  const items = request.body as readonly { teamId: string; roleNames: unknown }[]
  const changes = items.map(({ teamId, roleNames }) => ({
    team: teamOf(request, orgId, teamId),
    names: namesOf(request, roleNames),
  }))
  for (const { team } of changes) {
    if (rolesIn(team.roles, { groupId }).length === 0) continue
    throw new ApiError(409, 'TEAM_EXISTS_IN_GROUP', 'The team is in the group already.', {
      parameters: [team.id],
    })
  }
  for (const { team, names } of changes) giveRoles(request, team, names, 'TEAM_ADDED_TO_GROUP')
  return list(request)
}

function update(request: ApiRequest) {
  const { roleNames } = request.body as { roleNames: unknown }
  const names = namesOf(request, roleNames)
  giveRoles(request, memberOf(request), names, 'TEAM_ROLES_MODIFIED')
  return list(request)
}

function namesOf({ context }: ApiRequest, names: unknown): string[] {
  return rolesOfScope(names, 'group', ACCOUNT_ROLE_CODES.group, context.switches, 'roleNames')
}

function giveRoles(
  request: ApiRequest,
  team: TeamRecord,
  names: readonly string[],
  eventTypeName: string,
): void {
  const { id: groupId, orgId } = projectOf(request)
  team.roles = replaceRoles(team.roles, names, { groupId })
  recordEvent(request, { eventTypeName, groupId, orgId, teamId: team.id })
}

function remove(request: ApiRequest) {
  const { id: groupId, orgId } = projectOf(request)
  const team = memberOf(request)
  team.roles = leaveProject(team.roles, groupId)
  recordEvent(request, {
    eventTypeName: 'TEAM_REMOVED_FROM_GROUP',
    groupId,
    orgId,
    teamId: team.id,
  })
  return { status: 204 }
}

function memberOf(request: ApiRequest): TeamRecord {
  const { id: groupId, orgId } = projectOf(request)
  const team = teamOf(request, orgId)
  if (rolesIn(team.roles, { groupId }).length > 0) return team
  throw notFound('TEAM_NOT_IN_GROUP', 'The team is not in the group.', team.id)
}
