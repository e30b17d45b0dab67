import { notFound, unauthorized } from '../http/api-error.ts'
import { type ApiRequest, type Caller, param, type Permission } from './route.ts'
import { isId } from '../state/identifiers.ts'
import type { Switches } from '../state/switches.ts'
import type { OrganizationRecord, ProjectRecord, RoleAssignment, State } from '../state/records.ts'

/** The organization of the path, for a caller that belongs to it. */
export function organizationOf(
  request: ApiRequest,
  id: string = param(request, 'orgId'),
): OrganizationRecord {
  if (!isId(id)) throw notFound('INVALID_ORG_ID', 'An invalid organization ID was specified.', id)
  const organization = request.context.state.organizations.get(id)
  if (organization === undefined) {
    throw notFound('ORG_NOT_FOUND', `No organization with ID ${id} exists.`, id)
  }
  if (request.caller.record.orgId === id) return organization
  throw unauthorized(
    'USER_CANNOT_ACCESS_ORG',
    `The current user cannot access organization ${id}.`,
    id,
  )
}

/** The project of the path, for a caller of its organization. */
export function projectOf(
  request: ApiRequest,
  id: string = param(request, 'groupId'),
): ProjectRecord {
  if (!isId(id)) throw notFound('INVALID_GROUP_ID', 'An invalid group ID was specified.', id)
  const project = request.context.state.projects.get(id)
  if (project === undefined) {
    throw notFound('GROUP_NOT_FOUND', `No group with ID ${id} exists.`, id)
  }
  if (request.caller.record.orgId === project.orgId) return project
  throw unauthorized('NOT_IN_GROUP', `The current user is not in the group ${id}.`, id)
}

/** Any role in the organization, including roles in its projects. */
export const anyOrganizationRole: Permission = (request) => {
  organizationOf(request)
}

/** One of these roles in the organization. */
export function organizationRole(errorCode: string, ...names: readonly string[]): Permission {
  return (request) => {
    requireOrganizationRole(request, organizationOf(request).id, errorCode, ...names)
  }
}

export function requireOrganizationRole(
  { caller, context }: ApiRequest,
  orgId: string,
  errorCode: string,
  ...names: readonly string[]
): void {
  if (hasOrganizationRole(caller, orgId, context.switches, names)) return
  throw unauthorized(
    errorCode,
    `The current user does not have one of the roles ${names.join(', ')} in organization ${orgId}.`,
    orgId,
  )
}

export const organizationOwner: Permission = organizationRole('NOT_ORG_OWNER', 'ORG_OWNER')
export const organizationUserAdmin: Permission = organizationRole('NOT_ORG_USER_ADMIN', 'ORG_OWNER')

/** Any role in the project, or one that sees the whole organization. */
export const anyProjectRole: Permission = (request) => {
  const project = projectOf(request)
  if (canSeeProject(request.caller, project)) return
  throw unauthorized(
    'USER_CANNOT_ACCESS_GROUP',
    `The current user cannot access group ${project.id}.`,
    project.id,
  )
}

/** One of these roles in the project; an owner of its organization has all of them. */
export function projectRole(errorCode: string, ...names: readonly string[]): Permission {
  return (request) => {
    anyProjectRole(request)
    const project = projectOf(request)
    if (hasProjectRole(request.caller, project, request.context.switches, names)) return
    throw unauthorized(
      errorCode,
      `The current user does not have one of the roles ${names.join(', ')} in group ${project.id}.`,
      project.id,
    )
  }
}

export const projectOwner: Permission = projectRole('NOT_GROUP_USER_ADMIN', 'GROUP_OWNER')

/** Whoever manages users and credentials of a project; the sources disagree on the owner. */
export const projectUserAdmin: Permission = (request) => {
  const names =
    request.context.switches.projectCredentialAdmins === 'user-admin'
      ? ['GROUP_USER_ADMIN']
      : ['GROUP_OWNER', 'GROUP_USER_ADMIN']
  projectRole('NOT_GROUP_USER_ADMIN', ...names)(request)
}

/** An owner of the organization that the project of the path is in. */
export const ownerOfProjectsOrganization: Permission = (request) => {
  const { orgId } = projectOf(request)
  requireOrganizationRole(request, orgId, 'NOT_ORG_OWNER', 'ORG_OWNER')
}

/** The API key itself, or an owner of its organization. */
export const keyItselfOrOwner: Permission = (request) => {
  const { id: orgId } = organizationOf(request)
  const { caller, context } = request
  if (caller.kind === 'api-key' && caller.record.id === param(request, 'apiKeyId')) return
  if (hasOrganizationRole(caller, orgId, context.switches, ['ORG_OWNER'])) return
  throw unauthorized(
    'API_KEY_ACCESS_LIST_ACCESS_DENIED',
    'The access list of an API key is open to the key itself and to organization owners.',
    param(request, 'apiKeyId'),
  )
}

export function hasOrganizationRole(
  { record }: Caller,
  orgId: string,
  { orgUserAdmin }: Switches,
  names: readonly string[],
): boolean {
  const wanted =
    orgUserAdmin === 'owner-alias' && names.includes('ORG_OWNER')
      ? [...names, 'ORG_USER_ADMIN']
      : names
  return record.roles.some((role) => role.orgId === orgId && wanted.includes(role.roleName))
}

export function hasProjectRole(
  caller: Caller,
  project: ProjectRecord,
  switches: Switches,
  names: readonly string[],
): boolean {
  return (
    caller.record.roles.some(
      (role) => role.groupId === project.id && names.includes(role.roleName),
    ) || hasOrganizationRole(caller, project.orgId, switches, ['ORG_OWNER'])
  )
}

/** Owners and readers of an organization see every project of it, others those in which they have a role. */
export function canSeeProject({ record }: Caller, project: ProjectRecord): boolean {
  return record.roles.some(
    ({ roleName, orgId, groupId }) =>
      groupId === project.id ||
      (orgId === project.orgId && (roleName === 'ORG_OWNER' || roleName === 'ORG_READ_ONLY')),
  )
}

/** The projects in which there are roles, of those that exist. */
export function projectsOf(roles: readonly RoleAssignment[], { projects }: State): ProjectRecord[] {
  return [...projects.values()].filter(({ id }) => roles.some(({ groupId }) => groupId === id))
}
