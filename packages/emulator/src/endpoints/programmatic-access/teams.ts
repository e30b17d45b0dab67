import { badRequest, conflict, invalidField, notFound } from '../../http/api-error.ts'
import { type ApiRequest, param, type Route } from '../../rules/route.ts'
import { isId } from '../../state/identifiers.ts'
import { teamsPerOrganization, usersPerTeam } from '../../rules/limits.ts'
import { anyOrganizationRole, organizationUserAdmin } from '../../rules/permissions.ts'
import { recordEvent } from '../../rules/event-log.ts'
import type { TeamRecord } from '../../state/records.ts'
import { presentUser, userByName, userOf } from './user-view.ts'

const LIST = '/orgs/{orgId}/teams'
const ONE = `${LIST}/{teamId}`
const ONE_USER = `${ONE}/users/{userId}`

/** Teams. */
export const teamRoutes: readonly Route[] = [
  { method: 'GET', path: LIST, allow: anyOrganizationRole, handle: list },
  { method: 'GET', path: `${LIST}/byName/{name}`, allow: anyOrganizationRole, handle: showByName },
  { method: 'GET', path: ONE, allow: anyOrganizationRole, handle: show },
  { method: 'GET', path: `${ONE}/users`, allow: anyOrganizationRole, handle: listUsers },
  { method: 'POST', path: LIST, allow: organizationUserAdmin, handle: create },
  { method: 'PATCH', path: ONE, allow: organizationUserAdmin, handle: rename },
  { method: 'DELETE', path: ONE, allow: organizationUserAdmin, handle: remove },
  { method: 'POST', path: `${ONE}/users`, allow: organizationUserAdmin, handle: addUsers },
  { method: 'DELETE', path: ONE_USER, allow: organizationUserAdmin, handle: removeUser },
]

const pathTeam = (request: ApiRequest) => teamOf(request, param(request, 'orgId'))

const teamsOf = ({ context }: ApiRequest, orgId: string): TeamRecord[] =>
  [...context.state.teams.values()].filter((team) => team.orgId === orgId)

function list(request: ApiRequest) {
  const items = teamsOf(request, param(request, 'orgId')).map((team) => present(team, request))
  return { items }
}

function show(request: ApiRequest) {
  return { status: 200, entity: present(pathTeam(request), request) }
}

function showByName(request: ApiRequest) {
  const name = param(request, 'name')
  const team = teamsOf(request, param(request, 'orgId')).find((one) => one.name === name)
  if (team === undefined) {
    throw notFound('TEAM_NAME_NOT_FOUND', 'No team with this name exists.', name)
  }
  return { status: 200, entity: present(team, request) }
}

function listUsers(request: ApiRequest) {
  const { userIds } = pathTeam(request)
  const items = userIds
    .map((id) => request.context.state.users.get(id))
    .filter((user) => user !== undefined)
    .map((user) => presentUser(user, request))
  return { items }
}

function create(request: ApiRequest) {
  const { state, ids } = request.context
  const orgId = param(request, 'orgId')
  const { name, usernames } = request.body as { name: string; usernames: readonly string[] }
  if (usernames.length === 0) {
    throw invalidField('CANNOT_CREATE_EMPTY_TEAM', 'usernames', 'A team needs a user.')
  }
  rejectTakenName(request, orgId, name)
  teamsPerOrganization(state, orgId)
  usersPerTeam({ userIds: [] }, usernames.length)
  const userIds = usernames.map((username) => userByName(request, username).id)
  const team: TeamRecord = { id: ids.id(), orgId, name, userIds: [...new Set(userIds)], roles: [] }
  state.teams.set(team.id, team)
  recordEvent(request, 'TEAM_CREATED', { orgId, teamId: team.id })
  return { status: 201, entity: { ...present(team, request), usernames } }
}

function rename(request: ApiRequest) {
  const orgId = param(request, 'orgId')
  const team = teamOf(request, orgId)
  const { name } = request.body as { name: string }
  if (name !== team.name) rejectTakenName(request, orgId, name)
  team.name = name
  recordEvent(request, 'TEAM_NAME_CHANGED', { orgId, teamId: team.id })
  return { status: 200, entity: present(team, request) }
}

function rejectTakenName(request: ApiRequest, orgId: string, name: string): void {
  if (name === '') throw invalidField('INVALID_ATTRIBUTE', 'name', 'The team needs a name.')
  if (!teamsOf(request, orgId).some((team) => team.name === name)) return
  throw conflict('TEAM_NAME_NOT_AVAILABLE', 'A team with this name exists.', name)
}

function remove(request: ApiRequest) {
  const orgId = param(request, 'orgId')
  const team = teamOf(request, orgId)
  if (team.roles.length > 0) {
    throw badRequest(
      'CANNOT_DELETE_TEAM_ASSIGNED_TO_PROJECT',
      'The team still has roles in a project.',
      team.id,
    )
  }
  request.context.state.teams.delete(team.id)
  recordEvent(request, 'TEAM_DELETED', { orgId, teamId: team.id })
  return { status: 204 }
}

function addUsers(request: ApiRequest) {
  const orgId = param(request, 'orgId')
  const team = teamOf(request, orgId)
  const users = (request.body as readonly { id: string }[]).map(({ id }) => userOf(request, id))
  const member = users.find(({ id }) => team.userIds.includes(id))
  if (member !== undefined) {
    throw conflict('USER_ALREADY_IN_TEAM', 'The user is in the team already.', member.id)
  }
  usersPerTeam(team, users.length)
  team.userIds = [...new Set([...team.userIds, ...users.map(({ id }) => id)])]
  for (const { username: targetUsername } of users) {
    recordEvent(request, 'JOINED_TEAM', { orgId, targetUsername, teamId: team.id })
  }
  return listUsers(request)
}

function removeUser(request: ApiRequest) {
  const orgId = param(request, 'orgId')
  const team = teamOf(request, orgId)
  const { id, username: targetUsername } = userOf(request, param(request, 'userId'))
  if (!team.userIds.includes(id)) {
    throw notFound('USER_NOT_FOUND', 'The user is not in the team.', id)
  }
  team.userIds = team.userIds.filter((one) => one !== id)
  recordEvent(request, 'REMOVED_FROM_TEAM', { orgId, targetUsername, teamId: team.id })
  return { status: 204 }
}

/** The team of the path, of this organization. */
export function teamOf(
  request: ApiRequest,
  orgId: string,
  id: string = param(request, 'teamId'),
): TeamRecord {
  if (!isId(id)) throw notFound('INVALID_TEAM_ID', 'An invalid team ID was specified.', id)
  const team = request.context.state.teams.get(id)
  if (team === undefined) throw notFound('TEAM_NOT_FOUND', 'No team with this ID exists.', id)
  if (team.orgId === orgId) return team
  throw notFound('TEAM_NOT_IN_ORG', 'The team is not in the organization.', id)
}

function present({ id, name, orgId }: TeamRecord, { link }: ApiRequest): object {
  return { id, links: [{ href: link(`/orgs/${orgId}/teams/${id}`), rel: 'self' }], name }
}
