import type { CallOptions } from '../call-options.ts'
import type { Connection } from '../connection.ts'
import type {
  CreateLogCollectionRequest,
  CreateLogCollectionResponse,
  LogCollectionJob,
  UpdateLogCollectionRequest,
} from '../generated/models.ts'
import type { List, ListOptions } from '../list.ts'
import type { ProjectScope } from '../scope.ts'

/** A log collection job. */
export interface LogCollectionKey extends ProjectScope {
  readonly jobId: string
}

/** Options for reading a job. */
export interface LogCollectionOptions extends CallOptions {
  /** Whether to include the child jobs. Default: false. */
  readonly verbose?: boolean | undefined
}

/** Options for listing jobs. */
export interface ListLogCollectionsOptions extends ListOptions {
  /** Whether to include the child jobs. Default: false. */
  readonly verbose?: boolean | undefined
}

/** Log collection jobs of processes and agents. */
export interface LogCollections {
  /** Lists jobs. `GET /groups/{groupId}/logCollectionJobs` */
  list(project: ProjectScope, options?: ListLogCollectionsOptions): List<LogCollectionJob>
  /** Returns a job. `GET /groups/{groupId}/logCollectionJobs/{jobId}` */
  get(job: LogCollectionKey, options?: LogCollectionOptions): Promise<LogCollectionJob>
  /** Creates a job, and returns its id. `POST /groups/{groupId}/logCollectionJobs` */
  create(
    project: ProjectScope,
    job: CreateLogCollectionRequest,
    options?: CallOptions,
  ): Promise<CreateLogCollectionResponse>
  /** Updates when the logs expire. `PATCH /groups/{groupId}/logCollectionJobs/{jobId}` */
  update(
    job: LogCollectionKey,
    changes: UpdateLogCollectionRequest,
    options?: CallOptions,
  ): Promise<void>
  /** Retries a failed job. `PUT /groups/{groupId}/logCollectionJobs/{jobId}/retry` */
  retry(job: LogCollectionKey, options?: CallOptions): Promise<void>
  /** Deletes a job and its logs. `DELETE /groups/{groupId}/logCollectionJobs/{jobId}` */
  delete(job: LogCollectionKey, options?: CallOptions): Promise<void>
  /** Downloads the logs, as a gzip archive. `GET /groups/{groupId}/logCollectionJobs/{jobId}/download` */
  download(job: LogCollectionKey, options?: CallOptions): Promise<Response>
}

/**
 * The methods of `cm.logCollections`, for programs that load only some resources.
 *
 * @param connection the result of `connect`
 */
export function logCollections({ download, list, run, send }: Connection): LogCollections {
  return {
    list: (project, options) => list('/groups/{groupId}/logCollectionJobs', project, options),
    get: (job, options) => send('GET', '/groups/{groupId}/logCollectionJobs/{jobId}', job, options),
    create: (project, body, options) =>
      send('POST', '/groups/{groupId}/logCollectionJobs', project, { ...options, body }),
    update: (job, body, options) =>
      run('PATCH', '/groups/{groupId}/logCollectionJobs/{jobId}', job, { ...options, body }),
    retry: (job, options) =>
      run('PUT', '/groups/{groupId}/logCollectionJobs/{jobId}/retry', job, options),
    delete: (job, options) =>
      run('DELETE', '/groups/{groupId}/logCollectionJobs/{jobId}', job, options),
    download: (job, options) =>
      download('/groups/{groupId}/logCollectionJobs/{jobId}/download', job, options),
  }
}
