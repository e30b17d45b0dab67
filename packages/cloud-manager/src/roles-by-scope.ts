import type { ApiKey, Role, ServiceAccount, User } from './generated/models.ts'
import type { Scope } from './scope.ts'

/** Roles by organization and project. */
export interface RolesByScope {
  /** Roles in the organization. */
  readonly orgRoles: readonly Role[]
  /** Roles in projects, by the project's id. */
  readonly projectRoles: Readonly<Record<string, readonly Role[]>>
}

/**
 * Groups the roles of an API key, a user or a service account. The roles of a service account do not name their
 * organization or project: pass the scope that the account was read from.
 *
 * @throws TypeError when the scope of a service account's roles is not given
 *
 * @example
 * ```ts
 * import { type CloudManager, rolesByScope } from '@latchkey/cloud-manager'
 *
 * export async function ownsOrganization(cm: CloudManager, orgId: string, clientId: string): Promise<boolean> {
 *   const account = await cm.serviceAccounts.get({ orgId, clientId })
 *   return rolesByScope(account, { orgId }).orgRoles.includes('ORG_OWNER')
 * }
 * ```
 */
export function rolesByScope(of: Pick<ApiKey | User, 'roles'>): RolesByScope
export function rolesByScope(of: Pick<ServiceAccount, 'roles'>, scope: Scope): RolesByScope
export function rolesByScope(
  { roles }: Pick<ApiKey | User | ServiceAccount, 'roles'>,
  scope?: Scope,
): RolesByScope {
  const orgRoles: Role[] = []
  const projectRoles = new Map<string, Role[]>()
  for (const role of roles) {
    const held = typeof role === 'string' ? { roleName: role, ...inScope(scope) } : role
    if (held.groupId == null) orgRoles.push(held.roleName)
    else projectRoles.set(held.groupId, [...(projectRoles.get(held.groupId) ?? []), held.roleName])
  }
  return { orgRoles, projectRoles: Object.fromEntries(projectRoles) }
}

function inScope(scope: Scope | undefined): { groupId?: string } {
  if (scope === undefined) throw new TypeError('"scope" must say where these roles were read')
  return scope.projectId === undefined ? {} : { groupId: scope.projectId }
}
