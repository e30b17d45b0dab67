import type { CallOptions } from '../call-options.ts'
import type { Connection } from '../connection.ts'
import type { Integration, IntegrationType } from '../generated/models.ts'
import type { List, ListOptions } from '../list.ts'
import type { ProjectScope } from '../scope.ts'

/** An integration in a project. At most one for each type. */
export interface IntegrationKey extends ProjectScope {
  readonly integrationType: IntegrationType
}

/** Integrations of third-party services. */
export interface Integrations {
  /** Lists integrations, with masked secrets. `GET /groups/{groupId}/integrations` */
  list(project: ProjectScope, options?: ListOptions): List<Integration>
  /** Returns an integration. `GET /groups/{groupId}/integrations/{integrationType}` */
  get(integration: IntegrationKey, options?: CallOptions): Promise<Integration>
  /** Creates an integration, and returns all. `POST /groups/{groupId}/integrations/{integrationType}` */
  create(
    key: IntegrationKey,
    integration: Integration,
    options?: CallOptions,
  ): Promise<Integration[]>
  /** Replaces an integration, and returns all. `PUT /groups/{groupId}/integrations/{integrationType}` */
  replace(
    key: IntegrationKey,
    integration: Integration,
    options?: CallOptions,
  ): Promise<Integration[]>
  /** Removes an integration. `DELETE /groups/{groupId}/integrations/{integrationType}` */
  delete(integration: IntegrationKey, options?: CallOptions): Promise<void>
}

/**
 * The methods of `cm.integrations`, for programs that load only some resources.
 *
 * @param connection the result of `connect`
 */
export function integrations({ list, run, send, sendForItems }: Connection): Integrations {
  return {
    list: (project, options) => list('/groups/{groupId}/integrations', project, options),
    get: (integration, options) =>
      send('GET', '/groups/{groupId}/integrations/{integrationType}', integration, options),
    create: (key, body, options) =>
      sendForItems('POST', '/groups/{groupId}/integrations/{integrationType}', key, {
        ...options,
        body,
      }),
    replace: (key, body, options) =>
      sendForItems('PUT', '/groups/{groupId}/integrations/{integrationType}', key, {
        ...options,
        body,
      }),
    delete: (integration, options) =>
      run('DELETE', '/groups/{groupId}/integrations/{integrationType}', integration, options),
  }
}
