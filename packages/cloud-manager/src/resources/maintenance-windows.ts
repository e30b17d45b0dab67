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

/** Times in which alerts are quiet. */
export interface MaintenanceWindows {
  /** Lists them. `GET /groups/{groupId}/maintenanceWindows` */
  list(project: ProjectScope, options?: ListOptions): List<MaintenanceWindow>
  /** Reads one. `GET /groups/{groupId}/maintenanceWindows/{maintenanceWindowId}` */
  get(window: MaintenanceWindowKey, options?: CallOptions): Promise<MaintenanceWindow>
  /** Makes one. `POST /groups/{groupId}/maintenanceWindows` */
  create(
    project: ProjectScope,
    window: CreateMaintenanceWindowRequest,
    options?: CallOptions,
  ): Promise<MaintenanceWindow>
  /** Changes one. `PATCH /groups/{groupId}/maintenanceWindows/{maintenanceWindowId}` */
  update(
    window: MaintenanceWindowKey,
    changes: UpdateMaintenanceWindowRequest,
    options?: CallOptions,
  ): Promise<MaintenanceWindow>
  /** Deletes one. `DELETE /groups/{groupId}/maintenanceWindows/{maintenanceWindowId}` */
  delete(window: MaintenanceWindowKey, options?: CallOptions): Promise<void>
}

/** Creates the resource from a connection. */
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
