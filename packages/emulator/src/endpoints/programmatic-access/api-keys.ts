import { apiKeyDescription } from '../../rules/names.ts'
import { anyOrganizationRole, organizationOwner } from '../../rules/permissions.ts'
import { API_KEY_ROLE_CODES, replaceRoles, rolesOfScope } from '../../rules/roles.ts'
import { type ApiRequest, param, type Route } from '../../rules/route.ts'
import { apiKeyOf, createApiKey, presentApiKey } from './api-key-view.ts'
import { deleteCredential, organizationRoleChange, recordCredential } from './credential-changes.ts'

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

const keyOf = (request: ApiRequest) => apiKeyOf(request, param(request, 'orgId'))

function list(request: ApiRequest) {
  const orgId = param(request, 'orgId')
  const items = [...request.context.state.apiKeys.values()]
    .filter((key) => key.orgId === orgId)
    .map((key) => presentApiKey(key, request.link))
  return { items }
}

function show(request: ApiRequest) {
  return { status: 200, entity: presentApiKey(keyOf(request), request.link) }
}

function create(request: ApiRequest) {
  const orgId = param(request, 'orgId')
  const { desc, roles } = request.body as { desc: string; roles: unknown }
  const names = rolesOfScope(roles, 'org', API_KEY_ROLE_CODES, request.context.switches)
  const { key, privateKey } = createApiKey(request, orgId, desc, replaceRoles([], names, { orgId }))
  recordCredential(request, key, 'CREATED')
  return { status: 200, entity: presentApiKey(key, request.link, privateKey) }
}

function update(request: ApiRequest) {
  const key = keyOf(request)
  const { desc = key.desc, roles } = request.body as { desc?: string; roles?: unknown }
  const changeRoles = organizationRoleChange(request, key, roles)
  apiKeyDescription(desc)
  if (desc !== key.desc) {
    key.desc = desc
    recordCredential(request, key, 'DESCRIPTION_CHANGED')
  }
  changeRoles()
  return { status: 200, entity: presentApiKey(key, request.link) }
}

function remove(request: ApiRequest) {
  return deleteCredential(request, keyOf(request))
}
