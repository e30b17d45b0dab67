import { ApiError, notFound } from '../../http/api-error.ts'
import { type ApiRequest, nameOf, param, type Permission, type Route } from '../../rules/route.ts'
import { dateText } from '../../state/clock.ts'
import { organizationUserAdmin, projectOf, projectUserAdmin } from '../../rules/permissions.ts'
import { ACCOUNT_ROLE_CODES, rolesOfScope } from '../../rules/roles.ts'
import { recordEvent } from '../../rules/event-log.ts'
import type { InvitationRecord } from '../../state/records.ts'
import { teamOf } from './teams.ts'

const LIFETIME_MS = 30 * 24 * 3_600_000

/** Invitations to organizations and to projects. Lists are bare arrays. */
export const invitationRoutes: readonly Route[] = [
  ...routesBelow('/orgs/{orgId}', organizationUserAdmin),
  ...routesBelow('/groups/{groupId}', projectUserAdmin),
]

function routesBelow(parent: string, allow: Permission): Route[] {
  const path = `${parent}/invites`
  const one = `${path}/{invitationId}`
  return [
    { method: 'GET', path, allow, handle: list },
    { method: 'POST', path, allow, handle: create },
    { method: 'PATCH', path, allow, handle: updateByName },
    { method: 'GET', path: one, allow, handle: show },
    {
      method: 'PATCH',
      path: one,
      allow,
      handle: (request) => change(request, invitationOf(request)),
    },
    { method: 'DELETE', path: one, allow, handle: remove },
  ]
}

const groupOf = ({ params }: ApiRequest): string | undefined => params['groupId']

/** The unexpired invitations of the organization or project in the path. */
function invitationsOf(request: ApiRequest): InvitationRecord[] {
  const { state, clock } = request.context
  const groupId = groupOf(request)
  const { orgId } = request.caller.record
  return [...state.invitations.values()].filter(
    (one) => one.orgId === orgId && one.groupId === groupId && one.expiresAt > clock.now(),
  )
}

function list(request: ApiRequest) {
  const username = request.query.get('username')
  const entity = invitationsOf(request)
    .filter((one) => username === null || one.username === username)
    .map((one) => present(one, request))
  return { status: 200, entity }
}

function show(request: ApiRequest) {
  return { status: 200, entity: present(invitationOf(request), request) }
}

function create(request: ApiRequest) {
  const { clock, limits } = request.context
  if (!limits.invitations.take(request.caller.address, clock.now())) {
    throw new ApiError(
      400,
      'INVITATIONS_RATE_LIMITED_IP',
      'Resource invites is limited to 10 requests every 1 minutes.',
      { parameters: [10, 1] },
    )
  }
  const body = request.body as { username: string; roles: unknown; teamIds?: readonly string[] }
  const names = namesOf(request, body.roles)
  const teamIds = (body.teamIds ?? []).map(
    (id) => teamOf(request, request.caller.record.orgId, id).id,
  )
  const made = createInvitation(request, body.username, names, groupOf(request), teamIds)
  return { status: 201, entity: present(made, request) }
}

/** Invites a user to the caller's organization, or to one of its projects. */
export function createInvitation(
  request: ApiRequest,
  username: string,
  roles: readonly string[],
  groupId: string | undefined,
  teamIds: readonly string[] = [],
): InvitationRecord {
  const { state, ids, clock } = request.context
  const { caller } = request
  const { orgId } = caller.record
  const now = clock.now()
  const invitation: InvitationRecord = {
    id: ids.id(),
    orgId,
    ...(groupId !== undefined && { groupId }),
    username,
    inviterUsername: nameOf(caller.record),
    createdAt: now,
    expiresAt: now + LIFETIME_MS,
    roles,
    teamIds,
  }
  state.invitations.set(invitation.id, invitation)
  record(request, 'INVITED_TO', invitation)
  return invitation
}

function updateByName(request: ApiRequest) {
  const { username } = request.body as { username: string }
  const invitation = invitationsOf(request).find((one) => one.username === username)
  if (invitation === undefined) {
    throw notFound('INVALID_INVITATION_ID', 'There is no invitation of this user.', username)
  }
  return change(request, invitation)
}

function change(request: ApiRequest, invitation: InvitationRecord) {
  const { roles, teamIds } = request.body as { roles: unknown; teamIds?: readonly string[] }
  const names = namesOf(request, roles)
  invitation.roles = names
  if (teamIds !== undefined) {
    invitation.teamIds = teamIds.map((id) => teamOf(request, invitation.orgId, id).id)
  }
  record(request, 'INVITATION_CHANGED_FOR', invitation)
  return { status: 200, entity: present(invitation, request) }
}

function remove(request: ApiRequest) {
  const invitation = invitationOf(request)
  request.context.state.invitations.delete(invitation.id)
  record(request, 'INVITATION_DELETED_FROM', invitation)
  return { status: 204 }
}

function namesOf(request: ApiRequest, roles: unknown): string[] {
  const scope = groupOf(request) === undefined ? 'org' : 'group'
  return rolesOfScope(roles, scope, ACCOUNT_ROLE_CODES, request.context.switches)
}

function invitationOf(request: ApiRequest): InvitationRecord {
  const id = param(request, 'invitationId')
  const invitation = invitationsOf(request).find((one) => one.id === id)
  if (invitation !== undefined) return invitation
  throw notFound('INVALID_INVITATION_ID', 'No invitation with this ID exists.', id)
}

function record(
  request: ApiRequest,
  verb: string,
  { orgId, groupId, username }: InvitationRecord,
): void {
  const eventTypeName = `${verb}_${groupId === undefined ? 'ORG' : 'GROUP'}`
  recordEvent(request, eventTypeName, { orgId, groupId, targetUsername: username })
}

function present(invitation: InvitationRecord, request: ApiRequest): object {
  const { state } = request.context
  const { id, orgId, groupId, username, inviterUsername, createdAt, expiresAt, roles, teamIds } =
    invitation
  const scope =
    groupId === undefined
      ? { orgId, orgName: state.organizations.get(orgId)?.name ?? '', teamIds }
      : { groupId, groupName: projectOf(request, groupId).name }
  return {
    createdAt: dateText(createdAt),
    expiresAt: dateText(expiresAt),
    id,
    inviterUsername,
    roles,
    username,
    ...scope,
  }
}
