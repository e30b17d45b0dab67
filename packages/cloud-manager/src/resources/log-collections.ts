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

/** A job that gathers logs. */
export interface LogCollectionKey extends ProjectScope {
  readonly jobId: string
}

/** How much to read of a job. */
export interface LogCollectionOptions extends CallOptions {
  /** The child jobs too. Default: false. */
  readonly verbose?: boolean | undefined
}

/** How to list jobs. */
export interface ListLogCollectionsOptions extends ListOptions {
  /** The child jobs too. Default: false. */
  readonly verbose?: boolean | undefined
}

/** Logs that are gathered from processes and agents. */
export interface LogCollections {
  /** Lists jobs. `GET /groups/{groupId}/logCollectionJobs` */
  list(project: ProjectScope, options?: ListLogCollectionsOptions): List<LogCollectionJob>
  /** Reads one. `GET /groups/{groupId}/logCollectionJobs/{jobId}` */
  get(job: LogCollectionKey, options?: LogCollectionOptions): Promise<LogCollectionJob>
  /** Starts gathering; gives the id of the job. `POST /groups/{groupId}/logCollectionJobs` */
  create(
    project: ProjectScope,
    job: CreateLogCollectionRequest,
    options?: CallOptions,
  ): Promise<CreateLogCollectionResponse>
  /** Changes how long the logs are kept. `PATCH /groups/{groupId}/logCollectionJobs/{jobId}` */
  update(
    job: LogCollectionKey,
    changes: UpdateLogCollectionRequest,
    options?: CallOptions,
  ): Promise<void>
  /** Starts a failed job again. `PUT /groups/{groupId}/logCollectionJobs/{jobId}/retry` */
  retry(job: LogCollectionKey, options?: CallOptions): Promise<void>
  /** Deletes one with its logs. `DELETE /groups/{groupId}/logCollectionJobs/{jobId}` */
  delete(job: LogCollectionKey, options?: CallOptions): Promise<void>
  /** Fetches the logs, a gzip archive; read the body as it comes. `GET /groups/{groupId}/logCollectionJobs/{jobId}/download` */
  download(job: LogCollectionKey, options?: CallOptions): Promise<Response>
}

/** Creates the resource from a connection. */
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
