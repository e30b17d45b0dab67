import { ApiError, conflict, invalidField, unauthorized } from '../../http/api-error.ts'
import { type ApiRequest, param, type Route } from '../../rules/route.ts'
import { requireOrganizationRole } from '../../rules/permissions.ts'
import { recordEvent } from '../../rules/event-log.ts'
import type { RoleAssignment, UserRecord } from '../../state/records.ts'
import { createInvitation } from './invitations.ts'
import { presentUser, userByName, userOf } from './user-view.ts'

const CHANGEABLE = ['firstName', 'lastName', 'emailAddress', 'country', 'mobileNumber']
const COMMON_PASSWORDS = ['password', 'password1', '12345678', '123456789', 'qwertyui', 'iloveyou']

/** Users. */
export const userRoutes: readonly Route[] = [
  { method: 'GET', path: '/users/byName/{username}', handle: showByName },
  { method: 'GET', path: '/users/{userId}', handle: show },
  { method: 'POST', path: '/users', handle: create },
  { method: 'PATCH', path: '/users/{userId}', handle: update },
  { method: 'DELETE', path: '/users/{userId}', handle: remove },
  ...['accessList', 'whitelist'].flatMap((name): Route[] => [
    { method: 'GET', path: `/users/{userId}/${name}`, handle: rejectList },
    { method: 'POST', path: `/users/{userId}/${name}`, handle: rejectList },
    { method: 'GET', path: `/users/{userId}/${name}/{ipOrCidr}`, handle: rejectList },
    { method: 'DELETE', path: `/users/{userId}/${name}/{ipOrCidr}`, handle: rejectList },
  ]),
]

function show(request: ApiRequest) {
  return { status: 200, entity: presentUser(userOf(request, param(request, 'userId')), request) }
}

function showByName(request: ApiRequest) {
  const user = userByName(request, param(request, 'username'))
  return { status: 200, entity: presentUser(user, request) }
}

interface NewUser {
  readonly username: string
  readonly emailAddress: string
  readonly firstName: string
  readonly lastName: string
  readonly password: string
  readonly country: string
  readonly mobileNumber?: string
  readonly roles: readonly RoleAssignment[]
}

/** Roles are invitations at first, so the response has none. */
function create(request: ApiRequest) {
  const { state, ids } = request.context
  const { orgId } = request.caller.record
  requireOrganizationRole(request, orgId, 'NOT_ORG_USER_ADMIN', 'ORG_OWNER')
  const { password, roles, ...details } = request.body as NewUser
  if (!/^[^\s@]+@[^\s@]+$/.test(details.username)) {
    throw invalidField('INVALID_USERNAME', 'username', 'The user name must be an e-mail address.')
  }
  if ([...state.users.values()].some(({ username }) => username === details.username)) {
    throw conflict('USER_ALREADY_EXISTS', 'A user with this name exists.', details.username)
  }
  if (COMMON_PASSWORDS.includes(password.toLowerCase())) {
    throw invalidField('COMMON_PASSWORD', 'password', 'The password is too common.')
  }
  if (password.length < 8) {
    throw invalidField('WEAK_PASSWORD', 'password', 'The password is too short.')
  }
  const invitations = invitationsOf(request, roles)
  const user: UserRecord = { ...details, id: ids.id(), roles: [], accessList: [] }
  state.users.set(user.id, user)
  for (const [scope, names] of invitations) createInvitation(request, user.username, names, scope)
  recordEvent(request, 'USER_CREATED', { orgId, targetUsername: user.username })
  return { status: 201, entity: presentUser(user, request) }
}

function invitationsOf(
  { context, caller }: ApiRequest,
  roles: readonly RoleAssignment[],
): Map<string | undefined, string[]> {
  const names = new Map<string | undefined, string[]>()
  for (const { roleName, orgId, groupId } of roles) {
    if ((orgId === undefined) === (groupId === undefined)) {
      const detail = 'A role needs an orgId or a groupId, not both.'
      const options = { parameters: [roleName], field: 'roles' }
      throw new ApiError(400, 'ROLE_NEEDS_ORG_ID', detail, options)
    }
    const of = orgId ?? context.state.projects.get(groupId ?? '')?.orgId
    if (of !== caller.record.orgId) {
      throw unauthorized('USER_CANNOT_ACCESS_ORG', 'The role is in another organization.', roleName)
    }
    names.set(groupId, [...(names.get(groupId) ?? []), roleName])
  }
  return names
}

function update(request: ApiRequest) {
  const user = changedUser(request)
  const details = Object.entries(request.body as Partial<NewUser>)
  Object.assign(user, Object.fromEntries(details.filter(([name]) => CHANGEABLE.includes(name))))
  const { orgId } = request.caller.record
  recordEvent(request, 'USER_UPDATED', { orgId, targetUsername: user.username })
  return { status: 200, entity: presentUser(user, request) }
}

function remove(request: ApiRequest) {
  const user = changedUser(request)
  const { state } = request.context
  state.users.delete(user.id)
  for (const team of state.teams.values()) {
    team.userIds = team.userIds.filter((id) => id !== user.id)
  }
  const { orgId } = request.caller.record
  recordEvent(request, 'USER_DELETED', { orgId, targetUsername: user.username })
  return { status: 204 }
}

/** The user of the path, whom an owner of the organization can change. */
function changedUser(request: ApiRequest): UserRecord {
  requireOrganizationRole(request, request.caller.record.orgId, 'NOT_ORG_USER_ADMIN', 'ORG_OWNER')
  return userOf(request, param(request, 'userId'))
}

/** Only the user can read this list; keys and accounts are not users. */
function rejectList(request: ApiRequest): never {
  const { id } = userOf(request, param(request, 'userId'))
  throw unauthorized(
    'ACCESS_LIST_ACCESS_DENIED',
    'The access list of a user is open to that user only.',
    id,
  )
}
