import type { CallOptions } from '../call-options.ts'
import type { Connection } from '../connection.ts'
import type {
  Alert,
  AlertConfig,
  AlertConfigRequest,
  EnableAlertConfigRequest,
} from '../generated/models.ts'
import type { List, ListOptions } from '../list.ts'
import type { ProjectScope } from '../scope.ts'

/** An alert configuration in a project. */
export interface AlertConfigKey extends ProjectScope {
  readonly alertConfigId: string
}

/** What raises an alert, and who is told. */
export interface AlertConfigs {
  /** Lists them. `GET /groups/{groupId}/alertConfigs` */
  list(project: ProjectScope, options?: ListOptions): List<AlertConfig>
  /** Reads one. `GET /groups/{groupId}/alertConfigs/{alertConfigId}` */
  get(config: AlertConfigKey, options?: CallOptions): Promise<AlertConfig>
  /** Makes one. `POST /groups/{groupId}/alertConfigs` */
  create(
    project: ProjectScope,
    config: AlertConfigRequest,
    options?: CallOptions,
  ): Promise<AlertConfig>
  /** Replaces one. `PUT /groups/{groupId}/alertConfigs/{alertConfigId}` */
  replace(
    key: AlertConfigKey,
    config: AlertConfigRequest,
    options?: CallOptions,
  ): Promise<AlertConfig>
  /** Turns one on or off. `PATCH /groups/{groupId}/alertConfigs/{alertConfigId}` */
  enable(
    key: AlertConfigKey,
    change: EnableAlertConfigRequest,
    options?: CallOptions,
  ): Promise<AlertConfig>
  /** Deletes one. `DELETE /groups/{groupId}/alertConfigs/{alertConfigId}` */
  delete(config: AlertConfigKey, options?: CallOptions): Promise<void>
  /** Lists the open alerts that one raised. `GET /groups/{groupId}/alertConfigs/{alertConfigId}/alerts` */
  listAlerts(config: AlertConfigKey, options?: ListOptions): List<Alert>
  /** Sends a notification on trial. `POST /groups/{groupId}/alertConfigs/{alertConfigId}/{notificationId}/test` */
  testNotification(
    notification: AlertConfigKey & { readonly notificationId: string },
    options?: CallOptions,
  ): Promise<void>
  /** Tells which fields a matcher may compare. `GET /alertConfigs/matchers/fieldNames` */
  listMatcherFieldNames(options?: CallOptions): Promise<string[]>
}

/** Creates the resource from a connection. */
export function alertConfigs({ list, run, send, sendForItems }: Connection): AlertConfigs {
  return {
    list: (project, options) => list('/groups/{groupId}/alertConfigs', project, options),
    get: (config, options) =>
      send('GET', '/groups/{groupId}/alertConfigs/{alertConfigId}', config, options),
    create: (project, body, options) =>
      send('POST', '/groups/{groupId}/alertConfigs', project, { ...options, body }),
    replace: (key, body, options) =>
      send('PUT', '/groups/{groupId}/alertConfigs/{alertConfigId}', key, { ...options, body }),
    enable: (key, body, options) =>
      send('PATCH', '/groups/{groupId}/alertConfigs/{alertConfigId}', key, { ...options, body }),
    delete: (config, options) =>
      run('DELETE', '/groups/{groupId}/alertConfigs/{alertConfigId}', config, options),
    listAlerts: (config, options) =>
      list('/groups/{groupId}/alertConfigs/{alertConfigId}/alerts', config, options),
    testNotification: (notification, options) =>
      run(
        'POST',
        '/groups/{groupId}/alertConfigs/{alertConfigId}/{notificationId}/test',
        notification,
        options,
      ),
    listMatcherFieldNames: (options) =>
      sendForItems('GET', '/alertConfigs/matchers/fieldNames', {}, options),
  }
}
