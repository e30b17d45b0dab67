import { ApiError, conflict } from '../../http/api-error.ts'
import { relationOf } from '../../rules/link-relation.ts'
import { type ApiRequest, param, type Route } from '../../rules/route.ts'
import { requiresAccessListByDefault } from '../../rules/access-list.ts'
import { organizationName } from '../../rules/names.ts'
import {
  anyOrganizationRole,
  canSeeProject,
  organizationOf,
  organizationOwner,
  requireOrganizationRole,
} from '../../rules/permissions.ts'
import {
  ACCOUNT_ROLE_CODES,
  API_KEY_ROLE_CODES,
  leaveOrganization,
  replaceRoles,
  type RoleCodes,
  rolesOfScope,
} from '../../rules/roles.ts'
import { recordEvent } from '../../rules/event-log.ts'
import type { OrganizationRecord } from '../../state/records.ts'
import { createApiKey, presentApiKey } from './api-key-view.ts'
import { presentProject } from './projects.ts'
import { createAccount, type NewAccount, presentAccount } from './service-account-view.ts'

/** Organizations. */
export const organizationRoutes: readonly Route[] = [
  { method: 'GET', path: '/orgs', handle: list },
  { method: 'POST', path: '/orgs', handle: create },
  { method: 'GET', path: '/orgs/{orgId}', allow: anyOrganizationRole, handle: show },
  { method: 'PATCH', path: '/orgs/{orgId}', allow: organizationOwner, handle: rename },
  { method: 'DELETE', path: '/orgs/{orgId}', allow: organizationOwner, handle: remove },
  { method: 'GET', path: '/orgs/{orgId}/groups', allow: anyOrganizationRole, handle: listProjects },
]

function list(request: ApiRequest) {
  const { caller, context, query } = request
  const name = query.get('name')
  const own = context.state.organizations.get(caller.record.orgId)
  const isListed = own !== undefined && (name === null || own.name === name)
  return { items: isListed ? [present(own, request)] : [] }
}

function show(request: ApiRequest) {
  return { status: 200, entity: present(organizationOf(request), request, true) }
}

/** A key or account belongs to one organization: the new one gets its own. */
function create(request: ApiRequest) {
  const { caller, context, link } = request
  const body = request.body as {
    name: string
    apiKey?: { desc: string; roles: unknown }
    serviceAccount?: NewAccount & { roles: unknown }
    orgOwnerId?: string
    federationSettingsId?: string
  }
  requireOwnerToCreate(request)
  const name = organizationName(body.name)
  const id = context.ids.id()
  const roles = (names: unknown, codes: RoleCodes) =>
    replaceRoles([], rolesOfScope(names, 'org', codes, context.switches), { orgId: id })
  const { apiKey, serviceAccount } = body
  const key =
    apiKey && createApiKey(request, id, apiKey.desc, roles(apiKey.roles, API_KEY_ROLE_CODES))
  const account =
    serviceAccount &&
    createAccount(request, id, serviceAccount, roles(serviceAccount.roles, ACCOUNT_ROLE_CODES))
  const organization = { id, name, requireAccessList: requiresAccessListByDefault('api') }
  context.state.organizations.set(id, organization)
  recordEvent(request, 'ORG_CREATED', { orgId: caller.record.orgId })
  const shown = present(organization, request, true)
  const isField = request.api === 'atlas' || context.switches.createdOrganization === 'field'
  const entity = {
    ...(key && { apiKey: presentApiKey(key.key, link, key.privateKey) }),
    federationSettingsId: body.federationSettingsId,
    orgOwnerId: body.orgOwnerId,
    ...(isField ? { organization: shown } : shown),
    ...(account && {
      serviceAccount: presentAccount(account.account, { orgId: id }, request, account.secret),
    }),
  }
  return { status: 200, entity }
}

function requireOwnerToCreate(request: ApiRequest): void {
  try {
    requireOrganizationRole(request, request.caller.record.orgId, '', 'ORG_OWNER')
  } catch {
    throw new ApiError(
      request.context.switches.apiKeyCannotCreateOrg,
      'API_KEY_CANNOT_CREATE_ORG',
      'The API key cannot create an organization.',
    )
  }
}

function rename(request: ApiRequest) {
  const organization = organizationOf(request)
  const { name } = request.body as { name: string }
  organization.name = organizationName(name)
  recordEvent(request, 'ORG_RENAMED', { orgId: organization.id })
  return { status: 200, entity: present(organization, request, true) }
}

function remove(request: ApiRequest) {
  const { state } = request.context
  const orgId = param(request, 'orgId')
  if ([...state.projects.values()].some((project) => project.orgId === orgId)) {
    throw conflict('ORG_NOT_EMPTY', 'The organization still has groups.', orgId)
  }
  state.organizations.delete(orgId)
  for (const credential of [...state.apiKeys.values(), ...state.serviceAccounts.values()]) {
    if (credential.orgId === orgId) leaveOrganization(state, credential)
  }
  for (const { id, orgId: of } of state.teams.values()) if (of === orgId) state.teams.delete(id)
  for (const user of state.users.values()) {
    user.roles = user.roles.filter((role) => role.orgId !== orgId)
  }
  recordEvent(request, 'ORG_DELETED', { orgId })
  return { status: 204 }
}

function listProjects(request: ApiRequest) {
  const orgId = param(request, 'orgId')
  const name = request.query.get('name')
  const items = [...request.context.state.projects.values()]
    .filter((project) => project.orgId === orgId && canSeeProject(request.caller, project))
    .filter((project) => name === null || project.name === name)
    .map((project) => presentProject(project, request))
  return { items }
}

/** @param isWhole whether the response is the organization itself; the Atlas items of a list have fewer links */
function present(
  { id, name }: OrganizationRecord,
  { api, link }: ApiRequest,
  isWhole = false,
): object {
  const to = (kind: string): object => ({
    href: link(`/orgs/${id}/${kind}`),
    rel: relationOf(api, kind),
  })
  const isShort = api === 'atlas' && !isWhole
  return {
    id,
    isDeleted: false,
    links: [
      { href: link(`/orgs/${id}`), rel: 'self' },
      ...(isShort ? [] : ['groups', 'teams', 'users'].map(to)),
    ],
    name,
    ...(api === 'atlas' && { skipDefaultAlertsSettings: false }),
  }
}
