import type { CallOptions } from '../call-options.ts'
import type { Connection } from '../connection.ts'
import type { CreateProjectRequest, Project, UpdateProjectRequest } from '../generated/models.ts'
import type { List, ListOptions } from '../list.ts'
import type { ProjectScope } from '../scope.ts'

/** How to list projects. */
export interface ListProjectsOptions extends ListOptions {
  /** Only those of this organization. Default: all that the credentials can see. */
  readonly orgId?: string | undefined
  /** Only those with this name. */
  readonly name?: string | undefined
}

/** How to make a project. */
export interface CreateProjectOptions extends CallOptions {
  /** The user who shall own it. Default: whoever calls. */
  readonly projectOwnerId?: string | undefined
}

/** Projects; in paths they are called groups. */
export interface Projects {
  /** Lists all, or those of an organization. `GET /groups`, `GET /orgs/{orgId}/groups` */
  list(options?: ListProjectsOptions): List<Project>
  /** Reads one. `GET /groups/{groupId}` */
  get(project: ProjectScope, options?: CallOptions): Promise<Project>
  /** Reads the one with this name. `GET /groups/byName/{name}` */
  getByName(project: { readonly name: string }, options?: CallOptions): Promise<Project>
  /** Reads the one that an agent's API key belongs to. `GET /groups/byAgentApiKey/{agentApiKey}` */
  getByAgentApiKey(
    project: { readonly agentApiKey: string },
    options?: CallOptions,
  ): Promise<Project>
  /** Makes one in an organization; needs Organization Owner or Organization Project Creator. `POST /groups` */
  create(project: CreateProjectRequest, options?: CreateProjectOptions): Promise<Project>
  /** Renames one. `PATCH /groups/{groupId}` */
  update(
    project: ProjectScope,
    changes: UpdateProjectRequest,
    options?: CallOptions,
  ): Promise<Project>
  /** Deletes one. `DELETE /groups/{groupId}` */
  delete(project: ProjectScope, options?: CallOptions): Promise<void>
}

/** Creates the resource from a connection. */
export function projects({ list, run, send }: Connection): Projects {
  return {
    list: ({ orgId, ...options } = {}) =>
      orgId === undefined
        ? list('/groups', {}, options)
        : list('/orgs/{orgId}/groups', { orgId }, options),
    get: (project, options) => send('GET', '/groups/{groupId}', project, options),
    getByName: (project, options) => send('GET', '/groups/byName/{name}', project, options),
    getByAgentApiKey: (project, options) =>
      send('GET', '/groups/byAgentApiKey/{agentApiKey}', project, options),
    create: (body, options) => send('POST', '/groups', {}, { ...options, body }),
    update: (project, body, options) =>
      send('PATCH', '/groups/{groupId}', project, { ...options, body }),
    delete: (project, options) => run('DELETE', '/groups/{groupId}', project, options),
  }
}
