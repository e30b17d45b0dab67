import type { CallOptions } from '../call-options.ts'
import type { Connection } from '../connection.ts'
import type { Measurements } from '../generated/models.ts'
import type { HostKey } from './hosts.ts'

/** Options for measurements: `period`, or `start` and `end`. */
export interface MeasurementsOptions extends CallOptions {
  /** The interval between data points, as an ISO 8601 duration such as `PT1M`. */
  readonly granularity: string
  /** The length of the period until now, as an ISO 8601 duration such as `P1D`. */
  readonly period?: string | undefined
  /** The start of the period, ISO 8601. */
  readonly start?: string | undefined
  /** The end of the period, ISO 8601. */
  readonly end?: string | undefined
  /** Only these measurements, such as `CONNECTIONS`. Default: all. */
  readonly m?: readonly string[] | undefined
}

/** Measurements over time: of a process, a disk, a database. */
export interface MeasurementsResource {
  /** Returns measurements of a process. `GET /groups/{groupId}/hosts/{hostId}/measurements` */
  ofHost(host: HostKey, options: MeasurementsOptions): Promise<Measurements>
  /** Returns measurements of a disk. `GET /groups/{groupId}/hosts/{hostId}/disks/{partitionName}/measurements` */
  ofDisk(
    disk: HostKey & { readonly partitionName: string },
    options: MeasurementsOptions,
  ): Promise<Measurements>
  /** Returns measurements of a database. `GET /groups/{groupId}/hosts/{hostId}/databases/{databaseName}/measurements` */
  ofDatabase(
    database: HostKey & { readonly databaseName: string },
    options: MeasurementsOptions,
  ): Promise<Measurements>
}

/**
 * The methods of `cm.measurements`, for programs that load only some resources.
 *
 * @param connection the result of `connect`
 */
export function measurements({ send }: Connection): MeasurementsResource {
  return {
    ofHost: (host, options) =>
      send('GET', '/groups/{groupId}/hosts/{hostId}/measurements', host, options),
    ofDisk: (disk, options) =>
      send(
        'GET',
        '/groups/{groupId}/hosts/{hostId}/disks/{partitionName}/measurements',
        disk,
        options,
      ),
    ofDatabase: (database, options) =>
      send(
        'GET',
        '/groups/{groupId}/hosts/{hostId}/databases/{databaseName}/measurements',
        database,
        options,
      ),
  }
}
