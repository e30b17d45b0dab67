import { forbidden } from '../../http/api-error.ts'
import type { Operation } from '../../document/document.ts'
import type { ApiRequest, Permission } from '../../rules/route.ts'
import {
  anyOrganizationRole,
  anyProjectRole,
  organizationRole,
  projectRole,
} from '../../rules/permissions.ts'

/** Roles for changes if the document names none: an owner, and the administrator of the area. */
const AREAS: readonly (readonly [area: RegExp, role: string])[] = [
  [/\/(?:automationConfig|automationStatus|agents|agentapikeys)\b/, 'GROUP_AUTOMATION_ADMIN'],
  [/\/(?:backupConfigs|snapshots|restoreJobs|checkpoints)\b/, 'GROUP_BACKUP_ADMIN'],
  [/\/(?:hosts|clusters|alerts|alertConfigs|maintenanceWindows)\b/, 'GROUP_MONITORING_ADMIN'],
]

/** Operations that need a listed address, even if the organization requires no lists. */
const LISTED_ONLY = new Set([
  'PATCH /groups/{groupId}/backupConfigs/{clusterId}',
  'POST /groups/{groupId}/clusters/{clusterId}/restoreJobs',
])

/** The permission for a generic endpoint. */
export function permissionOf(operation: Operation): Permission {
  const byRole = rolePermissionOf(operation)
  if (!LISTED_ONLY.has(`${operation.method} ${operation.path}`)) return byRole
  return (request) => {
    byRole(request)
    requireEntry(request)
  }
}

/** A caller that has a list was admitted by it. */
function requireEntry({ caller: { record, address } }: ApiRequest): void {
  if (record.accessList.length > 0) return
  throw forbidden(
    'RESOURCE_REQUIRES_ACCESS_LIST',
    'This resource requires access through an access list of ip ranges.',
    address,
  )
}

function rolePermissionOf({ method, path, requiredRoles }: Operation): Permission {
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
