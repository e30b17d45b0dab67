/** Roles, one a line: those in the organization first, those in projects with the project's id. */
export function roleLines({
  orgRoles,
  projectRoles,
}: {
  readonly orgRoles: readonly string[]
  readonly projectRoles: Readonly<Record<string, readonly string[]>>
}): string {
  const inProjects = Object.entries(projectRoles).flatMap(([id, roles]) =>
    roles.map((role) => `${role} in ${id}`),
  )
  return [...orgRoles, ...inProjects].join('\n')
}
