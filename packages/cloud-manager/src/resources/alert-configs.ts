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

/** Alert configurations: what raises an alert, and who is notified. */
export interface AlertConfigs {
  /** Lists alert configurations. `GET /groups/{groupId}/alertConfigs` */
  list(project: ProjectScope, options?: ListOptions): List<AlertConfig>
  /** Returns an alert configuration. `GET /groups/{groupId}/alertConfigs/{alertConfigId}` */
  get(config: AlertConfigKey, options?: CallOptions): Promise<AlertConfig>
  /** Creates an alert configuration. `POST /groups/{groupId}/alertConfigs` */
  create(
    project: ProjectScope,
    config: AlertConfigRequest,
    options?: CallOptions,
  ): Promise<AlertConfig>
  /** Replaces an alert configuration. `PUT /groups/{groupId}/alertConfigs/{alertConfigId}` */
  replace(
    key: AlertConfigKey,
    config: AlertConfigRequest,
    options?: CallOptions,
  ): Promise<AlertConfig>
  /** Enables or disables an alert configuration. `PATCH /groups/{groupId}/alertConfigs/{alertConfigId}` */
  enable(
    key: AlertConfigKey,
    change: EnableAlertConfigRequest,
    options?: CallOptions,
  ): Promise<AlertConfig>
  /** Deletes an alert configuration. `DELETE /groups/{groupId}/alertConfigs/{alertConfigId}` */
  delete(config: AlertConfigKey, options?: CallOptions): Promise<void>
  /** Lists the open alerts of an alert configuration. `GET /groups/{groupId}/alertConfigs/{alertConfigId}/alerts` */
  listAlerts(config: AlertConfigKey, options?: ListOptions): List<Alert>
  /** Sends a test notification. `POST /groups/{groupId}/alertConfigs/{alertConfigId}/{notificationId}/test` */
  testNotification(
    notification: AlertConfigKey & { readonly notificationId: string },
    options?: CallOptions,
  ): Promise<void>
  /** Lists the fields that matchers can compare. `GET /alertConfigs/matchers/fieldNames` */
  listMatcherFieldNames(options?: CallOptions): Promise<string[]>
}

/**
 * The methods of `cm.alertConfigs`, for programs that load only some resources.
 *
 * @param connection the result of `connect`
 */
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
