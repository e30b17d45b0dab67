import type { CallOptions } from '../call-options.ts'
import type { Connection } from '../connection.ts'
import type { Database } from '../generated/models.ts'
import type { List, ListOptions } from '../list.ts'
import type { HostKey } from './hosts.ts'

/** Databases of a process. */
export interface Databases {
  /** Lists databases. `GET /groups/{groupId}/hosts/{hostId}/databases` */
  list(host: HostKey, options?: ListOptions): List<Database>
  /** Returns a database. `GET /groups/{groupId}/hosts/{hostId}/databases/{databaseName}` */
  get(
    database: HostKey & { readonly databaseName: string },
    options?: CallOptions,
  ): Promise<Database>
}

/**
 * The methods of `cm.databases`, for programs that load only some resources.
 *
 * @param connection the result of `connect`
 */
export function databases({ list, send }: Connection): Databases {
  return {
    list: (host, options) => list('/groups/{groupId}/hosts/{hostId}/databases', host, options),
    get: (database, options) =>
      send('GET', '/groups/{groupId}/hosts/{hostId}/databases/{databaseName}', database, options),
  }
}
