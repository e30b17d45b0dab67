import type { RolesByScope } from '@latchkey/cloud-manager'
import type { ProjectNames } from './credential-type.ts'

/** Roles, one a line: those in the organization first, those in projects with the project's name, or its id. */
export function roleLines({ orgRoles, projectRoles }: RolesByScope, names: ProjectNames): string {
  const inProjects = Object.entries(projectRoles).flatMap(([id, roles]) =>
    roles.map((role) => `${role} in ${names.get(id) ?? id}`),
  )
  return [...orgRoles, ...inProjects].join('\n')
}
