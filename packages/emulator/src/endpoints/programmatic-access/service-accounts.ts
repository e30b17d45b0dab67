import { invalidField } from '../../http/api-error.ts'
import { type ApiRequest, param, type Route } from '../../rules/route.ts'
import { accountDescription, accountName } from '../../rules/names.ts'
import { keepOrganizationOwner } from '../../rules/owners.ts'
import { anyOrganizationRole, organizationOwner, projectsOf } from '../../rules/permissions.ts'
import {
  ACCOUNT_ROLE_CODES,
  leaveOrganization,
  replaceRoles,
  rolesIn,
  rolesOfScope,
} from '../../rules/roles.ts'
import { recordEvent } from '../../rules/event-log.ts'
import type { ServiceAccountRecord } from '../../state/records.ts'
import {
  accountOf,
  createAccount,
  type NewAccount,
  presentAccount,
} from './service-account-view.ts'

const LIST = '/orgs/{orgId}/serviceAccounts'
const ONE = '/orgs/{orgId}/serviceAccounts/{clientId}'

/** Service accounts of an organization. */
export const serviceAccountRoutes: readonly Route[] = [
  { method: 'GET', path: LIST, allow: anyOrganizationRole, handle: list },
  { method: 'POST', path: LIST, allow: organizationOwner, handle: create },
  { method: 'GET', path: ONE, allow: anyOrganizationRole, handle: show },
  { method: 'PATCH', path: ONE, allow: organizationOwner, handle: update },
  { method: 'DELETE', path: ONE, allow: organizationOwner, handle: remove },
  { method: 'GET', path: `${ONE}/groups`, allow: anyOrganizationRole, handle: listProjects },
]

function list(request: ApiRequest) {
  const orgId = param(request, 'orgId')
  const items = [...request.context.state.serviceAccounts.values()]
    .filter((account) => account.orgId === orgId)
    .map((account) => presentAccount(account, { orgId }, request))
  return { items }
}

function show(request: ApiRequest) {
  const orgId = param(request, 'orgId')
  return { status: 200, entity: presentAccount(accountOf(request, orgId), { orgId }, request) }
}

function create(request: ApiRequest) {
  const orgId = param(request, 'orgId')
  const body = request.body as NewAccount & { roles: unknown }
  const names = rolesOfScope(body.roles, 'org', ACCOUNT_ROLE_CODES.org, request.context.switches)
  const roles = replaceRoles([], names, { orgId })
  const { account, secret } = createAccount(request, orgId, body, roles)
  record(request, 'SERVICE_ACCOUNT_CREATED', account)
  return { status: 201, entity: presentAccount(account, { orgId }, request, secret) }
}

function update(request: ApiRequest) {
  const orgId = param(request, 'orgId')
  const { state, switches } = request.context
  const account = accountOf(request, orgId)
  const { name, description, roles } = request.body as Partial<NewAccount> & { roles?: unknown }
  if (name !== undefined && switches.renameAccount === 'rejected') {
    throw invalidField('INVALID_ATTRIBUTE', 'name', 'An invalid attribute name was specified.')
  }
  const names =
    roles === undefined ? undefined : rolesOfScope(roles, 'org', ACCOUNT_ROLE_CODES.org, switches)
  if (names !== undefined && !names.includes('ORG_OWNER')) {
    keepOrganizationOwner(state, orgId, account, 'demote')
  }
  changeDetails(request, account, { name, description })
  if (names !== undefined && names.join() !== rolesIn(account.roles, { orgId }).join()) {
    account.roles = replaceRoles(account.roles, names, { orgId })
    record(request, 'SERVICE_ACCOUNT_ROLES_CHANGED', account)
  }
  return { status: 200, entity: presentAccount(account, { orgId }, request) }
}

/** Changes name and description, when they fit and differ. */
export function changeDetails(
  request: ApiRequest,
  account: ServiceAccountRecord,
  {
    name = account.name,
    description = account.description,
  }: { name?: string | undefined; description?: string | undefined },
): void {
  const { switches } = request.context
  accountName(name, switches)
  accountDescription(description, switches)
  if (name === account.name && description === account.description) return
  Object.assign(account, { name, description })
  record(request, 'SERVICE_ACCOUNT_DETAILS_CHANGED', account)
}

function remove(request: ApiRequest) {
  const orgId = param(request, 'orgId')
  const { state } = request.context
  const account = accountOf(request, orgId)
  keepOrganizationOwner(state, orgId, account, 'remove')
  leaveOrganization(state, account)
  record(request, 'SERVICE_ACCOUNT_DELETED', account)
  return { status: 204 }
}

function listProjects(request: ApiRequest) {
  const { roles } = accountOf(request, param(request, 'orgId'))
  const items = projectsOf(roles, request.context.state).map(({ id: groupId }) => ({
    groupId,
    roles: rolesIn(roles, { groupId }),
  }))
  return { items }
}

function record(request: ApiRequest, eventTypeName: string, account: ServiceAccountRecord): void {
  const { orgId, clientId: targetUsername } = account
  recordEvent(request, { eventTypeName, orgId, targetUsername })
}
