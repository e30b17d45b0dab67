import { ApiError, invalidField } from '../http/api-error.ts'
import type { Switches } from '../state/switches.ts'
import type {
  ApiKeyRecord,
  CredentialRecord,
  RoleAssignment,
  ServiceAccountRecord,
  State,
} from '../state/records.ts'

const ORGANIZATION_ROLES = [
  'ORG_OWNER',
  'ORG_MEMBER',
  'ORG_GROUP_CREATOR',
  'ORG_BILLING_ADMIN',
  'ORG_READ_ONLY',
  'ORG_BILLING_READ_ONLY',
]
const PROJECT_ROLES = [
  'GROUP_AUTOMATION_ADMIN',
  'GROUP_BACKUP_ADMIN',
  'GROUP_DATA_ACCESS_ADMIN',
  'GROUP_DATA_ACCESS_READ_ONLY',
  'GROUP_DATA_ACCESS_READ_WRITE',
  'GROUP_MONITORING_ADMIN',
  'GROUP_OWNER',
  'GROUP_READ_ONLY',
  'GROUP_USER_ADMIN',
]

/** The organization or project in which roles count. */
export type Scope = { readonly orgId: string } | { readonly groupId: string }

/** The names of the roles in a scope. */
export function rolesIn(roles: readonly RoleAssignment[], scope: Scope): string[] {
  return roles.filter((role) => isIn(role, scope)).map(({ roleName }) => roleName)
}

function isIn(role: RoleAssignment, scope: Scope): boolean {
  return 'orgId' in scope ? role.orgId === scope.orgId : role.groupId === scope.groupId
}

/** The codes for missing roles, and for a role of the other scope in an organization and in a project. */
export interface RoleCodes {
  readonly missing: string
  readonly org: string
  readonly group: string
}

export const API_KEY_ROLE_CODES: RoleCodes = {
  missing: 'MISSING_API_KEY_ROLES',
  org: 'CANNOT_ADD_GROUP_ROLE',
  group: 'CANNOT_ADD_ORG_ROLE',
}
/** Also those of users, teams and invitations. */
export const ACCOUNT_ROLE_CODES: RoleCodes = {
  missing: 'VALIDATION_ERROR',
  org: 'INVALID_ROLE_FOR_ORG',
  group: 'INVALID_ROLE_FOR_GROUP',
}

/**
 * Rule 16: at least one role, and organization endpoints accept organization roles only, and project endpoints
 * project roles.
 */
export function rolesOfScope(
  names: unknown,
  scope: 'org' | 'group',
  codes: RoleCodes,
  switches: Switches,
  field = 'roles',
): string[] {
  if (!Array.isArray(names) || names.length === 0) {
    throw invalidField(codes.missing, field, 'At least one role must be specified.')
  }
  const known = scope === 'org' ? ORGANIZATION_ROLES : PROJECT_ROLES
  const other = scope === 'org' ? 'GROUP_' : 'ORG_'
  const invalid = scope === 'org' ? 'INVALID_ROLE_FOR_ORG' : 'INVALID_ROLE_FOR_GROUP'
  for (const name of names as readonly unknown[]) {
    const text = typeof name === 'string' ? name : ''
    if (known.includes(text)) continue
    const isAlias = text === 'ORG_USER_ADMIN' && switches.orgUserAdmin === 'owner-alias'
    if (isAlias && scope === 'org') continue
    throw new ApiError(
      400,
      text.startsWith(other) ? codes[scope] : invalid,
      `The specified role is not a valid ${scope === 'org' ? 'organization' : 'group'} role.`,
      { parameters: [text], field },
    )
  }
  // Each of them was found in a list of names.
  return [...new Set(names as string[])]
}

/** Rule 17: new roles replace all roles in the same organization or project; others stay. */
export function replaceRoles(
  roles: readonly RoleAssignment[],
  names: readonly string[],
  scope: Scope,
): RoleAssignment[] {
  return [
    ...roles.filter((role) => !isIn(role, scope)),
    ...names.map((roleName) => ({ ...scope, roleName })),
  ]
}

/** Rule 23: a credential that is deleted from the organization loses all projects, and is rejected from then on. */
export function leaveOrganization(
  state: State,
  leaving: ApiKeyRecord | ServiceAccountRecord,
): void {
  leaving.roles = []
  if ('publicKey' in leaving) {
    state.apiKeys.delete(leaving.id)
    state.apiKeysByPublicKey.delete(leaving.publicKey)
    return
  }
  state.serviceAccounts.delete(leaving.clientId)
  for (const { jti, clientId } of state.tokens.values()) {
    if (clientId === leaving.clientId) state.tokens.delete(jti)
  }
}

/** Rule 24: removal from a project removes its roles; the credential stays in the organization and stays valid. */
export function leaveProject(roles: readonly RoleAssignment[], groupId: string): RoleAssignment[] {
  return replaceRoles(roles, [], { groupId })
}

/** Rule 25: a credential that is created in a project becomes a member of the organization. */
export function memberOfOrganization(orgId: string): RoleAssignment {
  return { orgId, roleName: 'ORG_MEMBER' }
}

/** Rule 26: a credential belongs to one organization, and has roles in the projects of that one only. */
export function sameOrganization(
  credential: Pick<CredentialRecord, 'orgId'> | undefined,
  orgId: string,
): boolean {
  return credential?.orgId === orgId
}
