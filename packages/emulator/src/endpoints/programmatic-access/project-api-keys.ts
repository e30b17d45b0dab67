import { ApiError } from '../../http/api-error.ts'
import { anyProjectRole, projectOf, projectUserAdmin } from '../../rules/permissions.ts'
import {
  API_KEY_ROLE_CODES,
  memberOfOrganization,
  replaceRoles,
  rolesOfScope,
} from '../../rules/roles.ts'
import type { ApiRequest, Route } from '../../rules/route.ts'
import { apiKeyNotFound, apiKeyOf, createApiKey, presentApiKey } from './api-key-view.ts'
import { projectRoleChange, recordCredential } from './credential-changes.ts'
import { membersOf, removeFromProject, requireMember } from './project-members.ts'

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

const keyOf = (request: ApiRequest) => apiKeyOf(request, projectOf(request).orgId)

function list(request: ApiRequest) {
  const keys = membersOf(request, request.context.state.apiKeys)
  return { items: keys.map((key) => presentApiKey(key, request.link)) }
}

function create(request: ApiRequest) {
  const { id: groupId, orgId } = projectOf(request)
  const { desc, roles } = request.body as { desc: string; roles: unknown }
  const names = rolesOfScope(roles, 'group', API_KEY_ROLE_CODES, request.context.switches)
  const assigned = replaceRoles([memberOfOrganization(orgId)], names, { groupId })
  const { key, privateKey } = createApiKey(request, orgId, desc, assigned)
  recordCredential(request, key, 'CREATED')
  recordCredential(request, key, 'ADDED_TO_GROUP', { groupId })
  return { status: 200, entity: presentApiKey(key, request.link, privateKey) }
}

function assign(request: ApiRequest) {
  const key = keyOf(request)
  projectRoleChange(request, key, (request.body as { roles: unknown }).roles)()
  return { status: 200, entity: presentApiKey(key, request.link) }
}

function assignAsAtlasDoes(request: ApiRequest) {
  if (request.context.switches.assignApiKey === 'patch') {
    throw new ApiError(405, 'METHOD_NOT_ALLOWED', 'The method POST is not allowed here.')
  }
  const items = request.body as readonly { roles: unknown }[]
  const roles = items.flatMap((item) => item.roles)
  projectRoleChange(request, keyOf(request), roles)()
  return { status: 204 }
}

function remove(request: ApiRequest) {
  const key = keyOf(request)
  requireMember(request, key, apiKeyNotFound(request, key.id))
  const removed = removeFromProject(request, key, 'API_KEY_REMOVED_FROM_GROUP')
  const isEmptyObject = request.context.switches.removeProjectApiKey === 200
  return isEmptyObject ? { status: 200, entity: {} } : removed
}
