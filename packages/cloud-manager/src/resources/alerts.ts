import type { CallOptions } from '../call-options.ts'
import type { Connection } from '../connection.ts'
import type { AcknowledgeAlertRequest, Alert, AlertStatus } from '../generated/models.ts'
import type { List, ListOptions } from '../list.ts'
import type { ProjectScope } from '../scope.ts'

/** An alert in a project. */
export interface AlertKey extends ProjectScope {
  readonly alertId: string
}

/** Options for listing alerts. */
export interface ListAlertsOptions extends ListOptions {
  /** Only alerts in this state. */
  readonly status?: AlertStatus | undefined
}

/** Open and closed alerts. */
export interface Alerts {
  /** Lists alerts. `GET /groups/{groupId}/alerts` */
  list(project: ProjectScope, options?: ListAlertsOptions): List<Alert>
  /** Returns an alert. `GET /groups/{groupId}/alerts/{alertId}` */
  get(alert: AlertKey, options?: CallOptions): Promise<Alert>
  /** Acknowledges an alert until a date. `PATCH /groups/{groupId}/alerts/{alertId}` */
  acknowledge(
    alert: AlertKey,
    acknowledgement: AcknowledgeAlertRequest,
    options?: CallOptions,
  ): Promise<Alert>
}

/**
 * The methods of `cm.alerts`, for programs that load only some resources.
 *
 * @param connection the result of `connect`
 */
export function alerts({ list, send }: Connection): Alerts {
  return {
    list: (project, options) => list('/groups/{groupId}/alerts', project, options),
    get: (alert, options) => send('GET', '/groups/{groupId}/alerts/{alertId}', alert, options),
    acknowledge: (alert, body, options) =>
      send('PATCH', '/groups/{groupId}/alerts/{alertId}', alert, { ...options, body }),
  }
}
