import type { CallOptions } from '../call-options.ts'
import type { Connection } from '../connection.ts'
import type { Cluster, ProjectClusters, UpdateClusterRequest } from '../generated/models.ts'
import type { List, ListOptions } from '../list.ts'
import type { ProjectScope } from '../scope.ts'

/** A cluster in a project. */
export interface ClusterKey extends ProjectScope {
  readonly clusterId: string
}

/** Replica sets and sharded clusters. */
export interface Clusters {
  /** Lists the clusters of a project. `GET /groups/{groupId}/clusters` */
  list(project: ProjectScope, options?: ListOptions): List<Cluster>
  /** Lists the clusters of all projects, project by project. `GET /clusters` */
  listAll(options?: ListOptions): List<ProjectClusters>
  /** Returns a cluster. `GET /groups/{groupId}/clusters/{clusterId}` */
  get(cluster: ClusterKey, options?: CallOptions): Promise<Cluster>
  /** Renames a cluster. `PATCH /groups/{groupId}/clusters/{clusterId}` */
  update(
    cluster: ClusterKey,
    changes: UpdateClusterRequest,
    options?: CallOptions,
  ): Promise<Cluster>
}

/**
 * The methods of `cm.clusters`, for programs that load only some resources.
 *
 * @param connection the result of `connect`
 */
export function clusters({ list, send }: Connection): Clusters {
  return {
    list: (project, options) => list('/groups/{groupId}/clusters', project, options),
    listAll: (options) => list('/clusters', {}, options),
    get: (cluster, options) =>
      send('GET', '/groups/{groupId}/clusters/{clusterId}', cluster, options),
    update: (cluster, body, options) =>
      send('PATCH', '/groups/{groupId}/clusters/{clusterId}', cluster, { ...options, body }),
  }
}
