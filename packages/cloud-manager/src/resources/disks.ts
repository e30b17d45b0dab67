import type { CallOptions } from '../call-options.ts'
import type { Connection } from '../connection.ts'
import type { Disk } from '../generated/models.ts'
import type { List, ListOptions } from '../list.ts'
import type { HostKey } from './hosts.ts'

/** Disk partitions of a process. */
export interface Disks {
  /** Lists disk partitions. `GET /groups/{groupId}/hosts/{hostId}/disks` */
  list(host: HostKey, options?: ListOptions): List<Disk>
  /** Returns a disk partition. `GET /groups/{groupId}/hosts/{hostId}/disks/{partitionName}` */
  get(disk: HostKey & { readonly partitionName: string }, options?: CallOptions): Promise<Disk>
}

/**
 * The methods of `cm.disks`, for programs that load only some resources.
 *
 * @param connection the result of `connect`
 */
export function disks({ list, send }: Connection): Disks {
  return {
    list: (host, options) => list('/groups/{groupId}/hosts/{hostId}/disks', host, options),
    get: (disk, options) =>
      send('GET', '/groups/{groupId}/hosts/{hostId}/disks/{partitionName}', disk, options),
  }
}
