import type { CallOptions } from '../call-options.ts'
import type { Connection } from '../connection.ts'
import type {
  BackupConfig,
  SnapshotSchedule,
  UpdateBackupConfigRequest,
  UpdateSnapshotScheduleRequest,
} from '../generated/models.ts'
import type { List, ListOptions } from '../list.ts'
import type { ProjectScope } from '../scope.ts'
import type { ClusterKey } from './clusters.ts'

/** Backup configurations and snapshot schedules of clusters. */
export interface Backups {
  /** Lists the backup configurations of a project. `GET /groups/{groupId}/backupConfigs` */
  list(project: ProjectScope, options?: ListOptions): List<BackupConfig>
  /** Returns a backup configuration. `GET /groups/{groupId}/backupConfigs/{clusterId}` */
  get(cluster: ClusterKey, options?: CallOptions): Promise<BackupConfig>
  /** Starts, stops or updates a backup. Requires an address on the access list. `PATCH /groups/{groupId}/backupConfigs/{clusterId}` */
  update(
    cluster: ClusterKey,
    changes: UpdateBackupConfigRequest,
    options?: CallOptions,
  ): Promise<BackupConfig>
  /** Returns the snapshot schedule of a cluster. `GET /groups/{groupId}/backupConfigs/{clusterId}/snapshotSchedule` */
  getSchedule(cluster: ClusterKey, options?: CallOptions): Promise<SnapshotSchedule>
  /** Updates the snapshot schedule of a cluster. `PATCH /groups/{groupId}/backupConfigs/{clusterId}/snapshotSchedule` */
  updateSchedule(
    cluster: ClusterKey,
    changes: UpdateSnapshotScheduleRequest,
    options?: CallOptions,
  ): Promise<SnapshotSchedule>
}

/**
 * The methods of `cm.backups`, for programs that load only some resources.
 *
 * @param connection the result of `connect`
 */
export function backups({ list, send }: Connection): Backups {
  return {
    list: (project, options) => list('/groups/{groupId}/backupConfigs', project, options),
    get: (cluster, options) =>
      send('GET', '/groups/{groupId}/backupConfigs/{clusterId}', cluster, options),
    update: (cluster, body, options) =>
      send('PATCH', '/groups/{groupId}/backupConfigs/{clusterId}', cluster, { ...options, body }),
    getSchedule: (cluster, options) =>
      send('GET', '/groups/{groupId}/backupConfigs/{clusterId}/snapshotSchedule', cluster, options),
    updateSchedule: (cluster, body, options) =>
      send('PATCH', '/groups/{groupId}/backupConfigs/{clusterId}/snapshotSchedule', cluster, {
        ...options,
        body,
      }),
  }
}
