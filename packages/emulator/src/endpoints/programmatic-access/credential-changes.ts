import { recordEvent, targetOf } from '../../rules/event-log.ts'
import { keepOrganizationOwner } from '../../rules/owners.ts'
import { projectOf } from '../../rules/permissions.ts'
import {
  ACCOUNT_ROLE_CODES,
  API_KEY_ROLE_CODES,
  leaveOrganization,
  replaceRoles,
  rolesIn,
  rolesOfScope,
} from '../../rules/roles.ts'
import type { ApiRequest } from '../../rules/route.ts'
import type { ApiKeyRecord, ServiceAccountRecord } from '../../state/records.ts'
import { setProjectRoles } from './project-members.ts'

export type Credential = ApiKeyRecord | ServiceAccountRecord

const kindOf = (credential: Credential) =>
  'publicKey' in credential
    ? { name: 'API_KEY', codes: API_KEY_ROLE_CODES }
    : { name: 'SERVICE_ACCOUNT', codes: ACCOUNT_ROLE_CODES }

/** Records what happened to a credential, such as `CREATED`. */
export function recordCredential(
  request: ApiRequest,
  credential: Credential,
  what: string,
  more: { readonly groupId?: string; readonly whitelistEntry?: string } = {},
): void {
  const details = { orgId: credential.orgId, ...targetOf(credential), ...more }
  recordEvent(request, `${kindOf(credential).name}_${what}`, details)
}

/** Checks new roles in the organization, which has to keep an owner, and returns what changes them. */
export function organizationRoleChange(
  request: ApiRequest,
  credential: Credential,
  roles: unknown,
): () => void {
  if (roles === undefined) return () => undefined
  const { state, switches } = request.context
  const { orgId } = credential
  const names = rolesOfScope(roles, 'org', kindOf(credential).codes, switches)
  if (!names.includes('ORG_OWNER')) keepOrganizationOwner(state, orgId, credential, 'demote')
  return () => {
    if (names.join() === rolesIn(credential.roles, { orgId }).join()) return
    credential.roles = replaceRoles(credential.roles, names, { orgId })
    recordCredential(request, credential, 'ROLES_CHANGED')
  }
}

/** Checks new roles in the project of the path, and returns what changes them. */
export function projectRoleChange(
  request: ApiRequest,
  credential: Credential,
  roles: unknown,
): () => void {
  const { name, codes } = kindOf(credential)
  const names = rolesOfScope(roles, 'group', codes, request.context.switches)
  return () => {
    const before = rolesIn(credential.roles, { groupId: projectOf(request).id })
    if (before.join() === names.join()) return
    const what = before.length === 0 ? 'ADDED_TO_GROUP' : 'ROLES_CHANGED'
    setProjectRoles(request, credential, names, `${name}_${what}`)
  }
}

/** Deletes a credential from its organization, which has to keep an owner. */
export function deleteCredential(request: ApiRequest, credential: Credential): { status: 204 } {
  const { state } = request.context
  keepOrganizationOwner(state, credential.orgId, credential, 'remove')
  leaveOrganization(state, credential)
  recordCredential(request, credential, 'DELETED')
  return { status: 204 }
}
