import type { CallOptions } from '../call-options.ts'
import type { Connection } from '../connection.ts'
import type { CreateRestoreJobRequest, RestoreJob } from '../generated/models.ts'
import type { List, ListOptions } from '../list.ts'
import type { HostKey } from './hosts.ts'
import type { ClusterKey } from './clusters.ts'
import { pathOf } from './backed-up.ts'

/** How to list restores. */
export interface ListRestoreJobsOptions extends ListOptions {
  /** Only jobs of this batch. */
  readonly batchId?: string | undefined
}

/** Restores of clusters, and of processes by themselves. */
export interface RestoreJobs {
  /** Lists the restores of a cluster, or of a process. `GET …/restoreJobs` */
  list(of: ClusterKey | HostKey, options?: ListRestoreJobsOptions): List<RestoreJob>
  /** Reads one. `GET …/restoreJobs/{jobId}` */
  get(
    job: (ClusterKey | HostKey) & { readonly jobId: string },
    options?: CallOptions,
  ): Promise<RestoreJob>
  /** Restores a cluster; one job per shard, from a listed address only. `POST /groups/{groupId}/clusters/{clusterId}/restoreJobs` */
  create(
    cluster: ClusterKey,
    job: CreateRestoreJobRequest,
    options?: CallOptions,
  ): Promise<RestoreJob[]>
}

/** Creates the resource from a connection. */
export function restoreJobs({ list, send, sendForItems }: Connection): RestoreJobs {
  return {
    list: (of, options) => list(`${pathOf(of)}/restoreJobs`, of, options),
    get: (job, options) => send('GET', `${pathOf(job)}/restoreJobs/{jobId}`, job, options),
    create: (cluster, body, options) =>
      sendForItems('POST', '/groups/{groupId}/clusters/{clusterId}/restoreJobs', cluster, {
        ...options,
        body,
      }),
  }
}
