import type { CallOptions } from '../call-options.ts'
import type { Connection } from '../connection.ts'
import type { CreateRestoreJobRequest, RestoreJob } from '../generated/models.ts'
import type { List, ListOptions } from '../list.ts'
import type { HostKey } from './hosts.ts'
import type { ClusterKey } from './clusters.ts'
import { pathOf } from './backed-up.ts'

/** Options for listing restore jobs. */
export interface ListRestoreJobsOptions extends ListOptions {
  /** Only jobs of this batch. */
  readonly batchId?: string | undefined
}

/** Restore jobs of clusters and config servers. */
export interface RestoreJobs {
  /** Lists the restore jobs of a cluster or a config server. `GET …/restoreJobs` */
  list(of: ClusterKey | HostKey, options?: ListRestoreJobsOptions): List<RestoreJob>
  /** Returns a restore job. `GET …/restoreJobs/{jobId}` */
  get(
    job: (ClusterKey | HostKey) & { readonly jobId: string },
    options?: CallOptions,
  ): Promise<RestoreJob>
  /** Restores a cluster: one job for each shard. Requires an address on the access list. `POST /groups/{groupId}/clusters/{clusterId}/restoreJobs` */
  create(
    cluster: ClusterKey,
    job: CreateRestoreJobRequest,
    options?: CallOptions,
  ): Promise<RestoreJob[]>
}

/**
 * The methods of `cm.restoreJobs`, for programs that load only some resources.
 *
 * @param connection the result of `connect`
 */
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
