import { isObject } from '../is-object.ts'
import type { Check } from './request-issue.ts'

/** A role of an organization requires `orgId` alone, a role of a project `groupId` alone. */
export const roleAssignment: Check = (value, field, report) => {
  if (!isObject(value) || typeof value['roleName'] !== 'string') return
  const { roleName, orgId, groupId } = value
  if (roleName.startsWith('ORG_')) {
    if (orgId === undefined) report('ROLE_NEEDS_ORG_ID', field, 'must have orgId')
    if (groupId !== undefined) report('ROLE_NEEDS_NO_GROUP_ID', field, 'must not have groupId')
  } else if (roleName.startsWith('GROUP_')) {
    if (groupId === undefined) report('ROLE_NEEDS_GROUP_ID', field, 'must have groupId')
    if (orgId !== undefined) report('ROLE_NEEDS_NO_ORG_ID', field, 'must not have orgId')
  }
}
