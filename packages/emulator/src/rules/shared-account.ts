import type { ApiRequest } from './route.ts'
import type { ServiceAccountRecord } from '../state/records.ts'
import { requireOrganizationRole } from './permissions.ts'

/**
 * The secrets of an account that also has other projects, or more than membership in the organization, are for owners of
 * the organization.
 */
export function sharedAccountNeedsOwner(
  request: ApiRequest,
  { orgId, roles }: ServiceAccountRecord,
  groupId: string,
): void {
  const shared = roles.some((role) =>
    role.groupId === undefined ? role.roleName !== 'ORG_MEMBER' : role.groupId !== groupId,
  )
  if (shared) requireOrganizationRole(request, orgId, 'NOT_ORG_OWNER', 'ORG_OWNER')
}
