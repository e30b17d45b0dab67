import { type ApiRequest, param, type Route } from '../../rules/route.ts'
import { apiKeyDescription } from '../../rules/names.ts'
import { keepOrganizationOwner } from '../../rules/owners.ts'
import { anyOrganizationRole, organizationOwner } from '../../rules/permissions.ts'
import {
  API_KEY_ROLE_CODES,
  leaveOrganization,
  replaceRoles,
  rolesIn,
  rolesOfScope,
} from '../../rules/roles.ts'
import { recordEvent } from '../../rules/event-log.ts'
import { apiKeyOf, createApiKey, presentApiKey } from './api-key-view.ts'

const LIST = '/orgs/{orgId}/apiKeys'
const ONE = '/orgs/{orgId}/apiKeys/{apiKeyId}'

/** API keys of an organization. */
export const apiKeyRoutes: readonly Route[] = [
  { method: 'GET', path: LIST, allow: anyOrganizationRole, handle: list },
  { method: 'GET', path: ONE, allow: anyOrganizationRole, handle: show },
  { method: 'POST', path: LIST, allow: organizationOwner, handle: create },
  { method: 'PATCH', path: ONE, allow: organizationOwner, handle: update },
  { method: 'DELETE', path: ONE, allow: organizationOwner, handle: remove },
]

function list(request: ApiRequest) {
  const orgId = param(request, 'orgId')
  const items = [...request.context.state.apiKeys.values()]
    .filter((key) => key.orgId === orgId)
    .map((key) => presentApiKey(key, request.link))
  return { items }
}

function show(request: ApiRequest) {
  const key = apiKeyOf(request, param(request, 'orgId'))
  return { status: 200, entity: presentApiKey(key, request.link) }
}

function create(request: ApiRequest) {
  const orgId = param(request, 'orgId')
  const { desc, roles } = request.body as { desc: string; roles: unknown }
  const names = rolesOfScope(roles, 'org', API_KEY_ROLE_CODES.org, request.context.switches)
  const { key, privateKey } = createApiKey(request, orgId, desc, replaceRoles([], names, { orgId }))
  recordEvent(request, { eventTypeName: 'API_KEY_CREATED', orgId, targetPublicKey: key.publicKey })
  return { status: 200, entity: presentApiKey(key, request.link, privateKey) }
}

function update(request: ApiRequest) {
  const orgId = param(request, 'orgId')
  const { state, switches } = request.context
  const key = apiKeyOf(request, orgId)
  const { desc, roles } = request.body as { desc?: string; roles?: unknown }
  const names =
    roles === undefined ? undefined : rolesOfScope(roles, 'org', API_KEY_ROLE_CODES.org, switches)
  if (desc !== undefined) apiKeyDescription(desc)
  if (names !== undefined && !names.includes('ORG_OWNER')) {
    keepOrganizationOwner(state, orgId, key, 'demote')
  }
  const target = { orgId, targetPublicKey: key.publicKey }
  if (desc !== undefined && desc !== key.desc) {
    key.desc = desc
    recordEvent(request, { eventTypeName: 'API_KEY_DESCRIPTION_CHANGED', ...target })
  }
  if (names !== undefined && names.join() !== rolesIn(key.roles, { orgId }).join()) {
    key.roles = replaceRoles(key.roles, names, { orgId })
    recordEvent(request, { eventTypeName: 'API_KEY_ROLES_CHANGED', ...target })
  }
  return { status: 200, entity: presentApiKey(key, request.link) }
}

function remove(request: ApiRequest) {
  const orgId = param(request, 'orgId')
  const { state } = request.context
  const key = apiKeyOf(request, orgId)
  keepOrganizationOwner(state, orgId, key, 'remove')
  leaveOrganization(state, key)
  recordEvent(request, { eventTypeName: 'API_KEY_DELETED', orgId, targetPublicKey: key.publicKey })
  return { status: 204 }
}
