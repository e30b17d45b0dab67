import { canSeeProject, organizationsOf, requireOrgRole } from './access.ts'
import { ApiError } from './api-error.ts'
import type { ApiRequest, Route } from './exchange.ts'
import { identifiers } from './identifiers.ts'
import type { ProjectRecord } from './store.ts'

// The documented pattern leaves out the space; real names have it.
const NAME = /^[\p{L}\p{N}\-_.(),:&@+' ]{1,64}$/u

const createBody = {
  type: 'object',
  required: ['name', 'orgId'],
  additionalProperties: false,
  properties: { name: { type: 'string' }, orgId: { type: 'string' } },
}

/** Projects (section 2.7): list and create. */
export const projectRoutes: readonly Route[] = [
  { method: 'GET', path: '/groups', answer: listProjects },
  { method: 'POST', path: '/groups', body: createBody, answer: createProject },
]

function listProjects({ caller, store, query, link }: ApiRequest) {
  const name = query.get('name')
  const items = [...store.projects.values()]
    .filter((project) => canSeeProject(caller, project))
    .filter((project) => name === null || project.name === name)
    .map((project) => present(project, link))
  return { items }
}

function createProject({ caller, store, body, link }: ApiRequest) {
  // The route's schema has checked it.
  const { name, orgId } = body as { name: string; orgId: string }
  if (!/^[0-9a-f]{24}$/.test(orgId)) {
    throw new ApiError(
      404,
      'INVALID_ORG_ID',
      `An invalid organization ID ${orgId.slice(0, 64)} was specified.`,
    )
  }
  if (!store.organizations.has(orgId)) {
    throw new ApiError(404, 'ORG_NOT_FOUND', `No organization with ID ${orgId} exists.`, [orgId])
  }
  if (!organizationsOf(caller, store).has(orgId)) {
    throw new ApiError(
      401,
      'USER_CANNOT_ACCESS_ORG',
      `The current user cannot access organization ${orgId}.`,
      [orgId],
    )
  }
  requireOrgRole(caller, orgId, 'ORG_OWNER', 'ORG_GROUP_CREATOR')
  if (!NAME.test(name)) {
    throw new ApiError(
      400,
      'INVALID_GROUP_NAME',
      "The project name must have 1 to 64 characters: letters, digits, spaces and -_.(),:&@+'.",
    )
  }
  for (const project of store.projects.values()) {
    if (project.orgId === orgId && project.name === name) {
      throw new ApiError(
        409,
        'GROUP_ALREADY_EXISTS',
        `A group with name "${name}" already exists.`,
        [name],
      )
    }
  }
  const project: ProjectRecord = { id: identifiers.id(), name, orgId }
  store.projects.set(project.id, project)
  return { status: 201, entity: present(project, link) }
}

function present({ id, name, orgId }: ProjectRecord, link: ApiRequest['link']): object {
  return {
    activeAgentCount: 0,
    hostCounts: { arbiter: 0, config: 0, master: 0, mongos: 0, primary: 0, secondary: 0, slave: 0 },
    id,
    links: [{ href: link(`/groups/${id}`), rel: 'self' }],
    name,
    orgId,
    publicApiEnabled: true,
    replicaSetCount: 0,
    shardCount: 0,
  }
}
