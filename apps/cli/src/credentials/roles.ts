import type { Choice } from '../terminal/ask.ts'
import { Problem } from '../errors/problem.ts'
import type { OrganizationOrProject } from '../organizations/organization-or-project.ts'

const ORGANIZATION = choices({
  ORG_OWNER: 'everything, in the organization and all its projects',
  ORG_GROUP_CREATOR: 'create projects',
  ORG_BILLING_ADMIN: 'manage billing',
  ORG_BILLING_READ_ONLY: 'see billing',
  ORG_READ_ONLY: 'see everything in the organization',
  ORG_MEMBER: 'see the organization; roles in projects come apart',
})

const PROJECT = choices({
  GROUP_OWNER: 'everything in the project',
  GROUP_READ_ONLY: 'see everything in the project',
  GROUP_USER_ADMIN: 'manage users and programmatic access',
  GROUP_AUTOMATION_ADMIN: 'manage deployments',
  GROUP_BACKUP_ADMIN: 'manage backups',
  GROUP_MONITORING_ADMIN: 'manage monitoring and alerts',
  GROUP_DATA_ACCESS_ADMIN: 'manage data and database users',
  GROUP_DATA_ACCESS_READ_WRITE: 'read and write data',
  GROUP_DATA_ACCESS_READ_ONLY: 'read data',
})

/** Roles, each with what it allows. */
function choices(roles: Readonly<Record<string, string>>): readonly Choice[] {
  return Object.entries(roles).map(([role, hint]) => ({ value: role, label: role, hint }))
}

/** The roles that exist in an organization or in a project. */
export function rolesIn({ kind }: Pick<OrganizationOrProject, 'kind'>): readonly Choice[] {
  return kind === 'organization' ? ORGANIZATION : PROJECT
}

/** Rejects a role of the wrong kind before anything is sent. Roles that this program does not know pass. */
export function checkRoles(
  roles: readonly string[],
  parent: Pick<OrganizationOrProject, 'kind'>,
): void {
  const prefix = parent.kind === 'organization' ? 'ORG_' : 'GROUP_'
  const wrong = roles.find((role) => !/^[A-Z_]{1,64}$/.test(role) || !role.startsWith(prefix))
  if (wrong === undefined) return
  throw new Problem(
    'ERR_CLI_USAGE',
    `"${wrong}" is not a role in ${parent.kind === 'organization' ? 'an organization' : 'a project'}`,
    `its roles are ${rolesIn(parent)
      .map(({ value }) => value)
      .join(', ')}`,
  )
}
