import type { Operation } from '../api/document.ts'
import {
  anyOrganizationRole,
  anyProjectRole,
  organizationRole,
  type Permission,
  projectRole,
} from '../rules/permissions.ts'

/** Who may change what, where the document names nobody: an owner, and the administrator of the area. */
const AREAS: readonly (readonly [area: RegExp, role: string])[] = [
  [/\/(?:automationConfig|automationStatus|agents|agentapikeys)\b/, 'GROUP_AUTOMATION_ADMIN'],
  [/\/(?:backupConfigs|snapshots|restoreJobs|checkpoints)\b/, 'GROUP_BACKUP_ADMIN'],
  [/\/(?:hosts|clusters|alerts|alertConfigs|maintenanceWindows)\b/, 'GROUP_MONITORING_ADMIN'],
]

/** The permission that an endpoint without rules of its own needs. */
export function permissionOf({ method, path, requiredRoles }: Operation): Permission {
  const ofProject = path.startsWith('/groups/{groupId}')
  const ofOrganization = path.startsWith('/orgs/{orgId}')
  if (!ofProject && !ofOrganization) return () => undefined
  const any =
    requiredRoles === undefined
      ? method === 'GET'
      : requiredRoles.some((role) => role.endsWith('_*'))
  if (ofOrganization) {
    return any
      ? anyOrganizationRole
      : organizationRole('NOT_ORG_OWNER', ...(requiredRoles ?? ['ORG_OWNER']))
  }
  if (any) return anyProjectRole
  const area = AREAS.filter(([pattern]) => pattern.test(path)).map(([, role]) => role)
  return projectRole('USER_UNAUTHORIZED', ...(requiredRoles ?? ['GROUP_OWNER', ...area]))
}
