import { type ApiRequest, param, type Route } from '../../rules/route.ts'
import {
  anyProjectRole,
  ownerOfProjectsOrganization,
  projectOf,
  projectUserAdmin,
} from '../../rules/permissions.ts'
import {
  ACCOUNT_ROLE_CODES,
  leaveProject,
  memberOfOrganization,
  replaceRoles,
  rolesIn,
  rolesOfScope,
} from '../../rules/roles.ts'
import { recordEvent } from '../../rules/event-log.ts'
import type { ServiceAccountRecord } from '../../state/records.ts'
import {
  accountNotFound,
  accountOf,
  createAccount,
  type NewAccount,
  presentAccount,
} from './service-account-view.ts'
import { changeDetails } from './service-accounts.ts'

const LIST = '/groups/{groupId}/serviceAccounts'
const ONE = '/groups/{groupId}/serviceAccounts/{clientId}'

/** Service accounts in a project. */
export const projectServiceAccountRoutes: readonly Route[] = [
  { method: 'GET', path: LIST, allow: anyProjectRole, handle: list },
  { method: 'POST', path: LIST, allow: projectUserAdmin, handle: create },
  { method: 'GET', path: ONE, allow: anyProjectRole, handle: show },
  { method: 'POST', path: `${ONE}:invite`, allow: ownerOfProjectsOrganization, handle: invite },
  { method: 'PATCH', path: ONE, allow: projectUserAdmin, handle: update },
  { method: 'DELETE', path: ONE, allow: projectUserAdmin, handle: remove },
]

function list(request: ApiRequest) {
  const groupId = param(request, 'groupId')
  const items = [...request.context.state.serviceAccounts.values()]
    .filter(({ roles }) => rolesIn(roles, { groupId }).length > 0)
    .map((account) => presentAccount(account, { groupId }, request))
  return { items }
}

function show(request: ApiRequest) {
  const { id: groupId } = projectOf(request)
  return { status: 200, entity: presentAccount(memberOf(request), { groupId }, request) }
}

function create(request: ApiRequest) {
  const { id: groupId, orgId } = projectOf(request)
  const body = request.body as NewAccount & { roles: unknown }
  const names = rolesOfScope(
    body.roles,
    'group',
    ACCOUNT_ROLE_CODES.group,
    request.context.switches,
  )
  const roles = replaceRoles([memberOfOrganization(orgId)], names, { groupId })
  const { account, secret } = createAccount(request, orgId, body, roles)
  const target = { orgId, targetUsername: account.clientId }
  recordEvent(request, { eventTypeName: 'SERVICE_ACCOUNT_CREATED', ...target })
  recordEvent(request, { eventTypeName: 'SERVICE_ACCOUNT_ADDED_TO_GROUP', groupId, ...target })
  return { status: 201, entity: presentAccount(account, { groupId }, request, secret) }
}

function invite(request: ApiRequest) {
  const { id: groupId, orgId } = projectOf(request)
  const account = accountOf(request, orgId)
  const { roles } = request.body as { roles: unknown }
  giveRoles(request, account, groupId, roles)
  return { status: 200, entity: presentAccount(account, { groupId }, request) }
}

function update(request: ApiRequest) {
  const { id: groupId } = projectOf(request)
  const account = memberOf(request)
  const { name, description, roles } = request.body as Partial<NewAccount> & { roles?: unknown }
  if (roles !== undefined) {
    rolesOfScope(roles, 'group', ACCOUNT_ROLE_CODES.group, request.context.switches)
  }
  changeDetails(request, account, { name, description })
  if (roles !== undefined) giveRoles(request, account, groupId, roles)
  return { status: 200, entity: presentAccount(account, { groupId }, request) }
}

function giveRoles(
  request: ApiRequest,
  account: ServiceAccountRecord,
  groupId: string,
  roles: unknown,
): void {
  const names = rolesOfScope(roles, 'group', ACCOUNT_ROLE_CODES.group, request.context.switches)
  const before = rolesIn(account.roles, { groupId })
  if (before.join() === names.join()) return
  account.roles = replaceRoles(account.roles, names, { groupId })
  const eventTypeName =
    before.length === 0 ? 'SERVICE_ACCOUNT_ADDED_TO_GROUP' : 'SERVICE_ACCOUNT_ROLES_CHANGED'
  const { orgId, clientId: targetUsername } = account
  recordEvent(request, { eventTypeName, groupId, orgId, targetUsername })
}

function remove(request: ApiRequest) {
  const { id: groupId, orgId } = projectOf(request)
  const account = memberOf(request)
  account.roles = leaveProject(account.roles, groupId)
  const eventTypeName = 'SERVICE_ACCOUNT_REMOVED_FROM_GROUP'
  recordEvent(request, { eventTypeName, groupId, orgId, targetUsername: account.clientId })
  return { status: 204 }
}

/** The account of the path, when it has a role in the project. */
export function memberOf(request: ApiRequest): ServiceAccountRecord {
  const { id: groupId, orgId } = projectOf(request)
  const account = accountOf(request, orgId)
  if (rolesIn(account.roles, { groupId }).length > 0) return account
  throw accountNotFound(param(request, 'clientId'))
}
