import type { CallOptions } from '../call-options.ts'
import type { Connection } from '../connection.ts'
import type { Snapshot, UpdateSnapshotRequest } from '../generated/models.ts'
import type { List, ListOptions } from '../list.ts'
import type { HostKey } from './hosts.ts'
import type { ClusterKey } from './clusters.ts'
import { pathOf } from './backed-up.ts'

/** A snapshot of a cluster. */
export interface SnapshotKey extends ClusterKey {
  readonly snapshotId: string
}

/** Snapshots of clusters and config servers. */
export interface Snapshots {
  /** Lists the snapshots of a cluster or a config server. `GET …/snapshots` */
  list(of: ClusterKey | HostKey, options?: ListOptions): List<Snapshot>
  /** Returns a snapshot. `GET …/snapshots/{snapshotId}` */
  get(
    snapshot: SnapshotKey | (HostKey & { readonly snapshotId: string }),
    options?: CallOptions,
  ): Promise<Snapshot>
  /** Updates when a snapshot expires. `PATCH /groups/{groupId}/clusters/{clusterId}/snapshots/{snapshotId}` */
  update(
    snapshot: SnapshotKey,
    changes: UpdateSnapshotRequest,
    options?: CallOptions,
  ): Promise<Snapshot>
  /** Deletes a snapshot. `DELETE /groups/{groupId}/clusters/{clusterId}/snapshots/{snapshotId}` */
  delete(snapshot: SnapshotKey, options?: CallOptions): Promise<void>
}

/**
 * The methods of `cm.snapshots`, for programs that load only some resources.
 *
 * @param connection the result of `connect`
 */
export function snapshots({ list, run, send }: Connection): Snapshots {
  return {
    list: (of, options) => list(`${pathOf(of)}/snapshots`, of, options),
    get: (snapshot, options) =>
      send('GET', `${pathOf(snapshot)}/snapshots/{snapshotId}`, snapshot, options),
    update: (snapshot, body, options) =>
      send('PATCH', '/groups/{groupId}/clusters/{clusterId}/snapshots/{snapshotId}', snapshot, {
        ...options,
        body,
      }),
    delete: (snapshot, options) =>
      run(
        'DELETE',
        '/groups/{groupId}/clusters/{clusterId}/snapshots/{snapshotId}',
        snapshot,
        options,
      ),
  }
}
