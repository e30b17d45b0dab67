import { conflict, notFound, unauthorized } from '../../http/api-error.ts'
import { type ApiRequest, param, type Route } from '../../rules/route.ts'
import { projectName } from '../../rules/names.ts'
import {
  anyProjectRole,
  canSeeProject,
  hasOrganizationRole,
  organizationOf,
  projectOf,
  projectOwner,
} from '../../rules/permissions.ts'
import { leaveProject } from '../../rules/roles.ts'
import { recordEvent } from '../../rules/event-log.ts'
import type { ProjectRecord } from '../../state/records.ts'
import { dateText } from '../../state/clock.ts'
import { agentApiKeyOf } from '../agent-api-key.ts'

/** Projects. In paths they are called groups. */
export const projectRoutes: readonly Route[] = [
  { method: 'GET', path: '/groups', handle: list },
  { method: 'POST', path: '/groups', handle: create },
  { method: 'GET', path: '/groups/byName/{name}', handle: showByName },
  { method: 'GET', path: '/groups/byAgentApiKey/{agentApiKey}', handle: showByAgentApiKey },
  { method: 'GET', path: '/groups/{groupId}', allow: anyProjectRole, handle: show },
  { method: 'PATCH', path: '/groups/{groupId}', allow: projectOwner, handle: update },
  { method: 'DELETE', path: '/groups/{groupId}', allow: projectOwner, handle: remove },
]

function visible({ caller, context }: ApiRequest): ProjectRecord[] {
  return [...context.state.projects.values()].filter((project) => canSeeProject(caller, project))
}

function list(request: ApiRequest) {
  const name = request.query.get('name')
  const items = visible(request)
    .filter((project) => name === null || project.name === name)
    .map((project) => presentProject(project, request))
  return { items }
}

function show(request: ApiRequest) {
  return { status: 200, entity: presentProject(projectOf(request), request) }
}

function showByName(request: ApiRequest) {
  const name = param(request, 'name')
  const [project, ...others] = visible(request).filter((one) => one.name === name)
  if (project === undefined) {
    throw notFound('GROUP_NAME_NOT_FOUND', 'No group with this name exists.', name)
  }
  if (others.length > 0) {
    throw conflict('MULTIPLE_GROUPS', 'More than one group has this name.', name)
  }
  return { status: 200, entity: presentProject(project, request) }
}

function showByAgentApiKey(request: ApiRequest) {
  const key = param(request, 'agentApiKey')
  const { collections } = request.context.state
  const project = visible(request).find((one) => {
    const made = collections.get(`/groups/${one.id}/agentapikeys`)?.values() ?? []
    return agentApiKeyOf(one) === key || [...made].some((entity) => entity['key'] === key)
  })
  if (project === undefined) {
    throw notFound('GROUP_API_KEY_NOT_FOUND', 'No group with this agent API key exists.', key)
  }
  return { status: 200, entity: presentProject(project, request) }
}

function create(request: ApiRequest) {
  const { state, ids, clock } = request.context
  const { name, orgId, ...more } = request.body as {
    name: string
    orgId: string
    tags?: readonly string[] | null
    withDefaultAlertsSettings?: boolean
  }
  organizationOf(request, orgId)
  requireCreator(request, orgId)
  projectName(name)
  rejectTakenName(request, name, orgId)
  const project: ProjectRecord = {
    id: ids.id(),
    name,
    orgId,
    createdAt: clock.now(),
    ...settingsOf(request, more),
  }
  state.projects.set(project.id, project)
  recordEvent(request, 'GROUP_CREATED', { orgId, groupId: project.id })
  return { status: 201, entity: presentProject(project, request) }
}

/** Tags are strings in Cloud Manager, and keys with values in Atlas. */
function settingsOf(
  { api }: ApiRequest,
  { tags, withDefaultAlertsSettings }: { tags?: unknown; withDefaultAlertsSettings?: boolean },
): Partial<ProjectRecord> {
  return {
    ...(Array.isArray(tags) && { [api === 'atlas' ? 'atlasTags' : 'tags']: tags as unknown[] }),
    ...(withDefaultAlertsSettings !== undefined && { withDefaultAlertsSettings }),
  }
}

function requireCreator({ caller, context }: ApiRequest, orgId: string): void {
  const names = ['ORG_OWNER', 'ORG_GROUP_CREATOR']
  if (hasOrganizationRole(caller, orgId, context.switches, names)) return
  throw unauthorized(
    context.switches.cannotCreateProject,
    `The current user does not have one of the roles ${names.join(', ')} in organization ${orgId}.`,
    orgId,
  )
}

function rejectTakenName(
  { context }: ApiRequest,
  name: string,
  orgId: string,
  but?: ProjectRecord,
): void {
  const projects = [...context.state.projects.values()]
  if (!projects.some((one) => one !== but && one.orgId === orgId && one.name === name)) return
  throw conflict('GROUP_ALREADY_EXISTS', `A group with name "${name}" already exists.`, name)
}

function update(request: ApiRequest) {
  const project = projectOf(request)
  const { name, ...more } = request.body as { name?: string; tags?: readonly string[] | null }
  if (name !== undefined) {
    projectName(name)
    rejectTakenName(request, name, project.orgId, project)
    project.name = name
  }
  Object.assign(project, settingsOf(request, more))
  recordEvent(request, 'GROUP_UPDATED', { orgId: project.orgId, groupId: project.id })
  return { status: 200, entity: presentProject(project, request) }
}

function remove(request: ApiRequest) {
  const { id, orgId } = projectOf(request)
  const { state } = request.context
  rejectActiveBackup(request, id)
  state.projects.delete(id)
  for (const holders of [state.apiKeys, state.serviceAccounts, state.users, state.teams]) {
    for (const holder of holders.values()) holder.roles = leaveProject(holder.roles, id)
  }
  for (const path of state.collections.keys()) {
    if (path.startsWith(`/groups/${id}/`)) state.collections.delete(path)
  }
  recordEvent(request, 'GROUP_DELETED', { orgId })
  return request.api === 'atlas' ? { status: 202, entity: {} } : { status: 204 }
}

/** Only a backup that a client started is active: the initial ones are sample data. */
function rejectActiveBackup({ context }: ApiRequest, id: string): void {
  const configs = context.state.collections.get(`/groups/${id}/backupConfigs`)?.values() ?? []
  if (![...configs].some(({ statusName }) => statusName === 'STARTED')) return
  throw conflict(
    'CANNOT_CLOSE_GROUP_ACTIVE_BACKUP',
    'The group has an active backup: stop it before the group is deleted.',
    id,
  )
}

/** A project as the API of the request shows it. */
export function presentProject(project: ProjectRecord, request: ApiRequest): object {
  return request.api === 'atlas' ? presentForAtlas(project, request) : present(project, request)
}

function present(project: ProjectRecord, { link }: ApiRequest): object {
  const { id, name, orgId, tags } = project
  return {
    activeAgentCount: 0,
    agentApiKey: agentApiKeyOf(project),
    hostCounts: { arbiter: 0, config: 0, master: 0, mongos: 0, primary: 1, secondary: 2, slave: 0 },
    id,
    links: [{ href: link(`/groups/${id}`), rel: 'self' }],
    name,
    orgId,
    publicApiEnabled: true,
    replicaSetCount: 1,
    shardCount: 0,
    ...(tags !== undefined && { tags }),
  }
}

function presentForAtlas(project: ProjectRecord, { link }: ApiRequest): object {
  const { id, name, orgId, atlasTags = [], createdAt, withDefaultAlertsSettings = true } = project
  return {
    clusterCount: 0,
    created: dateText(createdAt),
    id,
    links: [{ href: link(`/groups/${id}`), rel: 'self' }],
    name,
    orgId,
    tags: atlasTags,
    withDefaultAlertsSettings,
  }
}
