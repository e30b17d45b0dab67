import { invalidField } from '../../http/api-error.ts'
import { accountDescription, accountName } from '../../rules/names.ts'
import { anyOrganizationRole, organizationOwner, projectsOf } from '../../rules/permissions.ts'
import { ACCOUNT_ROLE_CODES, replaceRoles, rolesIn, rolesOfScope } from '../../rules/roles.ts'
import { type ApiRequest, param, type Route } from '../../rules/route.ts'
import type { ServiceAccountRecord } from '../../state/records.ts'
import { deleteCredential, organizationRoleChange, recordCredential } from './credential-changes.ts'
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

const pathAccount = (request: ApiRequest) => accountOf(request, param(request, 'orgId'))

function list(request: ApiRequest) {
  const orgId = param(request, 'orgId')
  const items = [...request.context.state.serviceAccounts.values()]
    .filter((account) => account.orgId === orgId)
    .map((account) => presentAccount(account, { orgId }, request))
  return { items }
}

function show(request: ApiRequest) {
  return present(request, pathAccount(request))
}

function present(request: ApiRequest, account: ServiceAccountRecord) {
  return { status: 200, entity: presentAccount(account, { orgId: account.orgId }, request) }
}

function create(request: ApiRequest) {
  const orgId = param(request, 'orgId')
  const body = request.body as NewAccount & { roles: unknown }
  const names = rolesOfScope(body.roles, 'org', ACCOUNT_ROLE_CODES, request.context.switches)
  const roles = replaceRoles([], names, { orgId })
  const { account, secret } = createAccount(request, orgId, body, roles)
  recordCredential(request, account, 'CREATED')
  return { status: 201, entity: presentAccount(account, { orgId }, request, secret) }
}

function update(request: ApiRequest) {
  const account = pathAccount(request)
  const { name, description, roles } = request.body as Partial<NewAccount> & { roles?: unknown }
  if (name !== undefined && request.context.switches.renameAccount === 'rejected') {
    throw invalidField('INVALID_ATTRIBUTE', 'name', 'An invalid attribute name was specified.')
  }
  const changeRoles = organizationRoleChange(request, account, roles)
  changeDetails(request, account, { name, description })
  changeRoles()
  return present(request, account)
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
  recordCredential(request, account, 'DETAILS_CHANGED')
}

function remove(request: ApiRequest) {
  return deleteCredential(request, pathAccount(request))
}

function listProjects(request: ApiRequest) {
  const { roles } = pathAccount(request)
  const items = projectsOf(roles, request.context.state).map(({ id: groupId }) => ({
    groupId,
    roles: rolesIn(roles, { groupId }),
  }))
  return { items }
}
