import type { Choice } from '../terminal/ask.ts'
import { Problem } from '../errors/problem.ts'
import type { OrganizationOrProject } from '../organizations/organization-or-project.ts'

const ORGANIZATION: readonly Choice[] = [
  {
    value: 'ORG_OWNER',
    label: 'ORG_OWNER',
    hint: 'everything, in the organization and all its projects',
  },
  { value: 'ORG_GROUP_CREATOR', label: 'ORG_GROUP_CREATOR', hint: 'create projects' },
  { value: 'ORG_BILLING_ADMIN', label: 'ORG_BILLING_ADMIN', hint: 'manage billing' },
  { value: 'ORG_BILLING_READ_ONLY', label: 'ORG_BILLING_READ_ONLY', hint: 'see billing' },
  { value: 'ORG_READ_ONLY', label: 'ORG_READ_ONLY', hint: 'see everything in the organization' },
  {
    value: 'ORG_MEMBER',
    label: 'ORG_MEMBER',
    hint: 'see the organization; roles in projects come apart',
  },
]

const PROJECT: readonly Choice[] = [
  { value: 'GROUP_OWNER', label: 'GROUP_OWNER', hint: 'everything in the project' },
  { value: 'GROUP_READ_ONLY', label: 'GROUP_READ_ONLY', hint: 'see everything in the project' },
  {
    value: 'GROUP_USER_ADMIN',
    label: 'GROUP_USER_ADMIN',
    hint: 'manage users and programmatic access',
  },
  { value: 'GROUP_AUTOMATION_ADMIN', label: 'GROUP_AUTOMATION_ADMIN', hint: 'manage deployments' },
  { value: 'GROUP_BACKUP_ADMIN', label: 'GROUP_BACKUP_ADMIN', hint: 'manage backups' },
  {
    value: 'GROUP_MONITORING_ADMIN',
    label: 'GROUP_MONITORING_ADMIN',
    hint: 'manage monitoring and alerts',
  },
  {
    value: 'GROUP_DATA_ACCESS_ADMIN',
    label: 'GROUP_DATA_ACCESS_ADMIN',
    hint: 'manage data and database users',
  },
  {
    value: 'GROUP_DATA_ACCESS_READ_WRITE',
    label: 'GROUP_DATA_ACCESS_READ_WRITE',
    hint: 'read and write data',
  },
  { value: 'GROUP_DATA_ACCESS_READ_ONLY', label: 'GROUP_DATA_ACCESS_READ_ONLY', hint: 'read data' },
]

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
