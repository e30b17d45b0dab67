import type { CallOptions } from '../call-options.ts'
import type { Connection } from '../connection.ts'
import type { Checkpoint } from '../generated/models.ts'
import type { List, ListOptions } from '../list.ts'
import type { ClusterKey } from './clusters.ts'

/** Checkpoints: moments to which a sharded cluster can be restored. */
export interface Checkpoints {
  /** Lists checkpoints. `GET /groups/{groupId}/clusters/{clusterId}/checkpoints` */
  list(cluster: ClusterKey, options?: ListOptions): List<Checkpoint>
  /** Returns a checkpoint. `GET /groups/{groupId}/clusters/{clusterId}/checkpoints/{checkpointId}` */
  get(
    checkpoint: ClusterKey & { readonly checkpointId: string },
    options?: CallOptions,
  ): Promise<Checkpoint>
}

/**
 * The methods of `cm.checkpoints`, for programs that load only some resources.
 *
 * @param connection the result of `connect`
 */
export function checkpoints({ list, send }: Connection): Checkpoints {
  return {
    list: (cluster, options) =>
      list('/groups/{groupId}/clusters/{clusterId}/checkpoints', cluster, options),
    get: (checkpoint, options) =>
      send(
        'GET',
        '/groups/{groupId}/clusters/{clusterId}/checkpoints/{checkpointId}',
        checkpoint,
        options,
      ),
  }
}
