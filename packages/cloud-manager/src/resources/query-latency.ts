import type { CallOptions } from '../call-options.ts'
import type { Connection } from '../connection.ts'
import type {
  LatencyNamespaces,
  Measurements,
  OpenDocument,
  PinnedNamespaces,
} from '../generated/models.ts'
import type { ProjectScope } from '../scope.ts'
import type { HostKey } from './hosts.ts'
import type { ClusterKey } from './clusters.ts'

/** A cluster whose namespaces are pinned. */
export interface PinnedKey extends ProjectScope {
  readonly hostClusterId: string
}

/** A collection in a view of a cluster, or on a process. */
export interface CollectionKey {
  readonly databaseName: string
  readonly collectionName: string
}

/** A view of a cluster, such as its primaries. */
export interface ClusterViewKey extends ClusterKey {
  readonly clusterView: string
}

/** Query latency of collections, and pinned namespaces. */
export interface QueryLatency {
  /** Lists the metrics. `GET /groups/{groupId}/collStats/metrics` */
  listMetrics(project: ProjectScope, options?: CallOptions): Promise<OpenDocument>
  /** Returns the pinned namespaces. `GET …/collStats/pinned` */
  listPinned(cluster: PinnedKey, options?: CallOptions): Promise<PinnedNamespaces>
  /** Replaces the pinned namespaces, at most five. `PUT …/collStats/pinned` */
  replacePinned(
    cluster: PinnedKey,
    namespaces: PinnedNamespaces,
    options?: CallOptions,
  ): Promise<PinnedNamespaces>
  /** Pins further namespaces. `PATCH …/collStats/pinned` */
  pin(
    cluster: PinnedKey,
    namespaces: PinnedNamespaces,
    options?: CallOptions,
  ): Promise<PinnedNamespaces>
  /** Unpins namespaces. `PATCH …/collStats/unpin` */
  unpin(
    cluster: PinnedKey,
    namespaces: PinnedNamespaces,
    options?: CallOptions,
  ): Promise<PinnedNamespaces>
  /** Returns the latency of a collection in a cluster. `GET …/{clusterView}/{databaseName}/{collectionName}/collStats/measurements` */
  ofCluster(
    collection: ClusterViewKey & CollectionKey,
    options?: CallOptions,
  ): Promise<Measurements>
  /** Lists the measured namespaces of a cluster. `GET …/{clusterView}/collStats/namespaces` */
  listClusterNamespaces(view: ClusterViewKey, options?: CallOptions): Promise<LatencyNamespaces>
  /** Returns the latency of a collection on a process. `GET /groups/{groupId}/{hostId}/{databaseName}/{collectionName}/collStats/measurements` */
  ofHost(collection: HostKey & CollectionKey, options?: CallOptions): Promise<Measurements>
  /** Lists the measured namespaces of a process. `GET /groups/{groupId}/{hostId}/collStats/namespaces` */
  listHostNamespaces(host: HostKey, options?: CallOptions): Promise<LatencyNamespaces>
}

/**
 * The methods of `cm.queryLatency`, for programs that load only some resources.
 *
 * @param connection the result of `connect`
 */
export function queryLatency({ send }: Connection): QueryLatency {
  return {
    listMetrics: (project, options) =>
      send('GET', '/groups/{groupId}/collStats/metrics', project, options),
    listPinned: (cluster, options) =>
      send('GET', '/groups/{groupId}/clusters/{hostClusterId}/collStats/pinned', cluster, options),
    replacePinned: (cluster, body, options) =>
      send('PUT', '/groups/{groupId}/clusters/{hostClusterId}/collStats/pinned', cluster, {
        ...options,
        body,
      }),
    pin: (cluster, body, options) =>
      send('PATCH', '/groups/{groupId}/clusters/{hostClusterId}/collStats/pinned', cluster, {
        ...options,
        body,
      }),
    unpin: (cluster, body, options) =>
      send('PATCH', '/groups/{groupId}/clusters/{hostClusterId}/collStats/unpin', cluster, {
        ...options,
        body,
      }),
    ofCluster: (collection, options) =>
      send(
        'GET',
        '/groups/{groupId}/clusters/{clusterId}/{clusterView}/{databaseName}/{collectionName}/collStats/measurements',
        collection,
        options,
      ),
    listClusterNamespaces: (view, options) =>
      send(
        'GET',
        '/groups/{groupId}/clusters/{clusterId}/{clusterView}/collStats/namespaces',
        view,
        options,
      ),
    ofHost: (collection, options) =>
      send(
        'GET',
        '/groups/{groupId}/{hostId}/{databaseName}/{collectionName}/collStats/measurements',
        collection,
        options,
      ),
    listHostNamespaces: (host, options) =>
      send('GET', '/groups/{groupId}/{hostId}/collStats/namespaces', host, options),
  }
}
