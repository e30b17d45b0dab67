import type { CallOptions } from '../call-options.ts'
import type { Connection } from '../connection.ts'
import type { CreateProjectRequest, Project, UpdateProjectRequest } from '../generated/models.ts'
import type { List, ListOptions } from '../list.ts'
import type { ProjectScope } from '../scope.ts'

/** Options for listing projects. */
export interface ListProjectsOptions extends ListOptions {
  /** Only the projects of this organization. Default: all that the credentials can see. */
  readonly orgId?: string | undefined
  /** Only items with this name. */
  readonly name?: string | undefined
}

/** Options for creating a project. */
export interface CreateProjectOptions extends CallOptions {
  /** The id of the user who becomes Project Owner. Default: the caller. */
  readonly projectOwnerId?: string | undefined
}

/** Projects. Paths call them groups. */
export interface Projects {
  /** Lists all projects, or the projects of an organization. `GET /groups`, `GET /orgs/{orgId}/groups` */
  list(options?: ListProjectsOptions): List<Project>
  /** Returns a project. `GET /groups/{groupId}` */
  get(project: ProjectScope, options?: CallOptions): Promise<Project>
  /** Returns the project with a name. `GET /groups/byName/{name}` */
  getByName(project: { readonly name: string }, options?: CallOptions): Promise<Project>
  /** Returns the project of an agent API key. `GET /groups/byAgentApiKey/{agentApiKey}` */
  getByAgentApiKey(
    project: { readonly agentApiKey: string },
    options?: CallOptions,
  ): Promise<Project>
  /** Creates a project. Requires the role Organization Owner or Organization Project Creator. `POST /groups` */
  create(project: CreateProjectRequest, options?: CreateProjectOptions): Promise<Project>
  /** Renames a project. `PATCH /groups/{groupId}` */
  update(
    project: ProjectScope,
    changes: UpdateProjectRequest,
    options?: CallOptions,
  ): Promise<Project>
  /** Deletes a project. `DELETE /groups/{groupId}` */
  delete(project: ProjectScope, options?: CallOptions): Promise<void>
}

/**
 * The methods of `cm.projects`, for programs that load only some resources.
 *
 * @param connection the result of `connect`
 */
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
