import {
  anyProjectRole,
  ownerOfProjectsOrganization,
  projectOf,
  projectUserAdmin,
} from '../../rules/permissions.ts'
import {
  ACCOUNT_ROLE_CODES,
  memberOfOrganization,
  replaceRoles,
  rolesOfScope,
} from '../../rules/roles.ts'
import type { ApiRequest, Route } from '../../rules/route.ts'
import type { ServiceAccountRecord } from '../../state/records.ts'
import { projectRoleChange, recordCredential } from './credential-changes.ts'
import { membersOf, removeFromProject, requireMember } from './project-members.ts'
import {
  accountNotFound,
  accountOf,
  createAccount,
  type NewAccount,
  type NewSecret,
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

function present(request: ApiRequest, account: ServiceAccountRecord, fresh?: NewSecret) {
  return presentAccount(account, { groupId: projectOf(request).id }, request, fresh)
}

function list(request: ApiRequest) {
  const accounts = membersOf(request, request.context.state.serviceAccounts)
  return { items: accounts.map((account) => present(request, account)) }
}

function show(request: ApiRequest) {
  return { status: 200, entity: present(request, memberOf(request)) }
}

function create(request: ApiRequest) {
  const { id: groupId, orgId } = projectOf(request)
  const body = request.body as NewAccount & { roles: unknown }
  const names = rolesOfScope(body.roles, 'group', ACCOUNT_ROLE_CODES, request.context.switches)
  const roles = replaceRoles([memberOfOrganization(orgId)], names, { groupId })
  const { account, secret } = createAccount(request, orgId, body, roles)
  recordCredential(request, account, 'CREATED')
  recordCredential(request, account, 'ADDED_TO_GROUP', { groupId })
  return { status: 201, entity: present(request, account, secret) }
}

function invite(request: ApiRequest) {
  const account = accountOf(request, projectOf(request).orgId)
  projectRoleChange(request, account, (request.body as { roles: unknown }).roles)()
  return { status: 200, entity: present(request, account) }
}

function update(request: ApiRequest) {
  const account = memberOf(request)
  const { name, description, roles } = request.body as Partial<NewAccount> & { roles?: unknown }
  const changeRoles = roles === undefined ? undefined : projectRoleChange(request, account, roles)
  changeDetails(request, account, { name, description })
  changeRoles?.()
  return { status: 200, entity: present(request, account) }
}

function remove(request: ApiRequest) {
  return removeFromProject(request, memberOf(request), 'SERVICE_ACCOUNT_REMOVED_FROM_GROUP')
}

/** The account of the path, when it has a role in the project. */
export function memberOf(request: ApiRequest): ServiceAccountRecord {
  const account = accountOf(request, projectOf(request).orgId)
  return requireMember(request, account, accountNotFound(account.clientId))
}
