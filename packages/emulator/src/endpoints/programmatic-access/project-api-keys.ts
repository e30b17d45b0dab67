import { ApiError } from '../../http/api-error.ts'
import { type ApiRequest, param, type Route } from '../../rules/route.ts'
import { anyProjectRole, projectOf, projectUserAdmin } from '../../rules/permissions.ts'
import {
  API_KEY_ROLE_CODES,
  leaveProject,
  memberOfOrganization,
  replaceRoles,
  rolesIn,
  rolesOfScope,
} from '../../rules/roles.ts'
import { recordEvent } from '../../rules/event-log.ts'
import type { ApiKeyRecord } from '../../state/records.ts'
import { apiKeyNotFound, apiKeyOf, createApiKey, presentApiKey } from './api-key-view.ts'

const LIST = '/groups/{groupId}/apiKeys'
const ONE = '/groups/{groupId}/apiKeys/{apiKeyId}'

/** API keys in a project. */
export const projectApiKeyRoutes: readonly Route[] = [
  { method: 'GET', path: LIST, allow: anyProjectRole, handle: list },
  { method: 'POST', path: LIST, allow: projectUserAdmin, handle: create },
  { method: 'PATCH', path: ONE, allow: projectUserAdmin, handle: assign },
  { method: 'POST', path: ONE, allow: projectUserAdmin, handle: assignAsAtlasDoes },
  { method: 'DELETE', path: ONE, allow: projectUserAdmin, handle: remove },
]

function list(request: ApiRequest) {
  const groupId = param(request, 'groupId')
  const items = [...request.context.state.apiKeys.values()]
    .filter((key) => key.roles.some((role) => role.groupId === groupId))
    .map((key) => presentApiKey(key, request.link))
  return { items }
}

function create(request: ApiRequest) {
  const { id: groupId, orgId } = projectOf(request)
  const { desc, roles } = request.body as { desc: string; roles: unknown }
  const names = rolesOfScope(roles, 'group', API_KEY_ROLE_CODES.group, request.context.switches)
  const assigned = replaceRoles([memberOfOrganization(orgId)], names, { groupId })
  const { key, privateKey } = createApiKey(request, orgId, desc, assigned)
  const target = { orgId, targetPublicKey: key.publicKey }
  recordEvent(request, { eventTypeName: 'API_KEY_CREATED', ...target })
  recordEvent(request, { eventTypeName: 'API_KEY_ADDED_TO_GROUP', groupId, ...target })
  return { status: 200, entity: presentApiKey(key, request.link, privateKey) }
}

function assign(request: ApiRequest) {
  const { roles } = request.body as { roles: unknown }
  return { status: 200, entity: presentApiKey(giveRoles(request, roles), request.link) }
}

function assignAsAtlasDoes(request: ApiRequest) {
  if (request.context.switches.assignApiKey === 'patch') {
    throw new ApiError(405, 'METHOD_NOT_ALLOWED', 'The method POST is not allowed here.')
  }
  const items = request.body as readonly { roles: unknown }[]
  giveRoles(
    request,
    items.flatMap(({ roles }) => roles),
  )
  return { status: 204 }
}

function giveRoles(request: ApiRequest, roles: unknown): ApiKeyRecord {
  const { id: groupId, orgId } = projectOf(request)
  const key = apiKeyOf(request, orgId)
  const names = rolesOfScope(roles, 'group', API_KEY_ROLE_CODES.group, request.context.switches)
  const before = rolesIn(key.roles, { groupId })
  key.roles = replaceRoles(key.roles, names, { groupId })
  const eventTypeName = before.length === 0 ? 'API_KEY_ADDED_TO_GROUP' : 'API_KEY_ROLES_CHANGED'
  if (before.join() !== names.join()) {
    recordEvent(request, { eventTypeName, groupId, orgId, targetPublicKey: key.publicKey })
  }
  return key
}

function remove(request: ApiRequest) {
  const { id: groupId, orgId } = projectOf(request)
  const key = apiKeyOf(request, orgId)
  if (rolesIn(key.roles, { groupId }).length === 0) throw apiKeyNotFound(request, key.id)
  key.roles = leaveProject(key.roles, groupId)
  const eventTypeName = 'API_KEY_REMOVED_FROM_GROUP'
  recordEvent(request, { eventTypeName, groupId, orgId, targetPublicKey: key.publicKey })
  return request.context.switches.removeProjectApiKey === 200
    ? { status: 200, entity: {} }
    : { status: 204 }
}
