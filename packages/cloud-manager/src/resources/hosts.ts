import type { CallOptions } from '../call-options.ts'
import type { Connection } from '../connection.ts'
import type { CreateHostRequest, Host, UpdateHostRequest } from '../generated/models.ts'
import type { List, ListOptions } from '../list.ts'
import type { ProjectScope } from '../scope.ts'

/** A process in a project. */
export interface HostKey extends ProjectScope {
  readonly hostId: string
}

/** Options for listing processes. */
export interface ListHostsOptions extends ListOptions {
  /** Only processes of this cluster. */
  readonly clusterId?: string | undefined
}

/** Monitored MongoDB processes. */
export interface Hosts {
  /** Lists processes. `GET /groups/{groupId}/hosts` */
  list(project: ProjectScope, options?: ListHostsOptions): List<Host>
  /** Returns a process. `GET /groups/{groupId}/hosts/{hostId}` */
  get(host: HostKey, options?: CallOptions): Promise<Host>
  /** Returns the process with a host name and port. `GET /groups/{groupId}/hosts/byName/{hostname}:{port}` */
  getByName(
    host: ProjectScope & { readonly hostname: string; readonly port: number },
    options?: CallOptions,
  ): Promise<Host>
  /** Starts monitoring a process. `POST /groups/{groupId}/hosts` */
  create(project: ProjectScope, host: CreateHostRequest, options?: CallOptions): Promise<Host>
  /** Updates a monitored process. `PATCH /groups/{groupId}/hosts/{hostId}` */
  update(host: HostKey, changes: UpdateHostRequest, options?: CallOptions): Promise<Host>
  /** Stops monitoring a process. `DELETE /groups/{groupId}/hosts/{hostId}` */
  delete(host: HostKey, options?: CallOptions): Promise<void>
}

/**
 * The methods of `cm.hosts`, for programs that load only some resources.
 *
 * @param connection the result of `connect`
 */
export function hosts({ list, run, send }: Connection): Hosts {
  return {
    list: (project, options) => list('/groups/{groupId}/hosts', project, options),
    get: (host, options) => send('GET', '/groups/{groupId}/hosts/{hostId}', host, options),
    getByName: (host, options) =>
      send('GET', '/groups/{groupId}/hosts/byName/{hostname}:{port}', host, options),
    create: (project, body, options) =>
      send('POST', '/groups/{groupId}/hosts', project, { ...options, body }),
    update: (host, body, options) =>
      send('PATCH', '/groups/{groupId}/hosts/{hostId}', host, { ...options, body }),
    delete: (host, options) => run('DELETE', '/groups/{groupId}/hosts/{hostId}', host, options),
  }
}
