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

/** A collection of a cluster, seen through a view of it, or of one process. */
export interface CollectionKey {
  readonly databaseName: string
  readonly collectionName: string
}

/** A view of a cluster, such as its primaries. */
export interface ClusterViewKey extends ClusterKey {
  readonly clusterView: string
}

/** Query latency of collections, and the namespaces that are kept in view. */
export interface QueryLatency {
  /** Tells which metrics there are. `GET /groups/{groupId}/collStats/metrics` */
  listMetrics(project: ProjectScope, options?: CallOptions): Promise<OpenDocument>
  /** Reads the pinned namespaces. `GET …/collStats/pinned` */
  listPinned(cluster: PinnedKey, options?: CallOptions): Promise<PinnedNamespaces>
  /** Replaces the pinned namespaces; five at most. `PUT …/collStats/pinned` */
  replacePinned(
    cluster: PinnedKey,
    namespaces: PinnedNamespaces,
    options?: CallOptions,
  ): Promise<PinnedNamespaces>
  /** Pins namespaces besides those that are. `PATCH …/collStats/pinned` */
  pin(
    cluster: PinnedKey,
    namespaces: PinnedNamespaces,
    options?: CallOptions,
  ): Promise<PinnedNamespaces>
  /** Lets pinned namespaces go. `PATCH …/collStats/unpin` */
  unpin(
    cluster: PinnedKey,
    namespaces: PinnedNamespaces,
    options?: CallOptions,
  ): Promise<PinnedNamespaces>
  /** Reads a collection's latency in a cluster. `GET …/{clusterView}/{databaseName}/{collectionName}/collStats/measurements` */
  ofCluster(
    collection: ClusterViewKey & CollectionKey,
    options?: CallOptions,
  ): Promise<Measurements>
  /** Tells which namespaces of a cluster have numbers. `GET …/{clusterView}/collStats/namespaces` */
  listClusterNamespaces(view: ClusterViewKey, options?: CallOptions): Promise<LatencyNamespaces>
  /** Reads a collection's latency on a process. `GET /groups/{groupId}/{hostId}/{databaseName}/{collectionName}/collStats/measurements` */
  ofHost(collection: HostKey & CollectionKey, options?: CallOptions): Promise<Measurements>
  /** Tells which namespaces of a process have numbers. `GET /groups/{groupId}/{hostId}/collStats/namespaces` */
  listHostNamespaces(host: HostKey, options?: CallOptions): Promise<LatencyNamespaces>
}

/** Creates the resource from a connection. */
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
