import type { CallOptions } from '../call-options.ts'
import type { Connection } from '../connection.ts'
import type {
  CreateMaintenanceWindowRequest,
  MaintenanceWindow,
  UpdateMaintenanceWindowRequest,
} from '../generated/models.ts'
import type { List, ListOptions } from '../list.ts'
import type { ProjectScope } from '../scope.ts'

/** A maintenance window in a project. */
export interface MaintenanceWindowKey extends ProjectScope {
  readonly maintenanceWindowId: string
}

/** Maintenance windows, in which alerts are muted. */
export interface MaintenanceWindows {
  /** Lists maintenance windows. `GET /groups/{groupId}/maintenanceWindows` */
  list(project: ProjectScope, options?: ListOptions): List<MaintenanceWindow>
  /** Returns a maintenance window. `GET /groups/{groupId}/maintenanceWindows/{maintenanceWindowId}` */
  get(window: MaintenanceWindowKey, options?: CallOptions): Promise<MaintenanceWindow>
  /** Creates a maintenance window. `POST /groups/{groupId}/maintenanceWindows` */
  create(
    project: ProjectScope,
    window: CreateMaintenanceWindowRequest,
    options?: CallOptions,
  ): Promise<MaintenanceWindow>
  /** Updates a maintenance window. `PATCH /groups/{groupId}/maintenanceWindows/{maintenanceWindowId}` */
  update(
    window: MaintenanceWindowKey,
    changes: UpdateMaintenanceWindowRequest,
    options?: CallOptions,
  ): Promise<MaintenanceWindow>
  /** Deletes a maintenance window. `DELETE /groups/{groupId}/maintenanceWindows/{maintenanceWindowId}` */
  delete(window: MaintenanceWindowKey, options?: CallOptions): Promise<void>
}

/**
 * The methods of `cm.maintenanceWindows`, for programs that load only some resources.
 *
 * @param connection the result of `connect`
 */
export function maintenanceWindows({ list, run, send }: Connection): MaintenanceWindows {
  return {
    list: (project, options) => list('/groups/{groupId}/maintenanceWindows', project, options),
    get: (window, options) =>
      send('GET', '/groups/{groupId}/maintenanceWindows/{maintenanceWindowId}', window, options),
    create: (project, body, options) =>
      send('POST', '/groups/{groupId}/maintenanceWindows', project, { ...options, body }),
    update: (window, body, options) =>
      send('PATCH', '/groups/{groupId}/maintenanceWindows/{maintenanceWindowId}', window, {
        ...options,
        body,
      }),
    delete: (window, options) =>
      run('DELETE', '/groups/{groupId}/maintenanceWindows/{maintenanceWindowId}', window, options),
  }
}
