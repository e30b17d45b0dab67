import type { CallOptions } from '../call-options.ts'
import type { Connection } from '../connection.ts'
import type { CreateMigrationLinkRequest, MigrationLinkStatus } from '../generated/models.ts'
import type { OrgScope } from '../scope.ts'

/** The link with Atlas for live migrations. */
export interface LiveMigration {
  /** Links the organization with Atlas, with the link token that Atlas created. `POST /orgs/{orgId}/liveExport/migrationLink` */
  createLink(
    organization: OrgScope,
    link: CreateMigrationLinkRequest,
    options?: CallOptions,
  ): Promise<MigrationLinkStatus>
  /** Deletes the link. `DELETE /orgs/{orgId}/liveExport/migrationLink` */
  deleteLink(organization: OrgScope, options?: CallOptions): Promise<void>
  /** Returns the state of the link. `GET /orgs/{orgId}/liveExport/migrationLink/status` */
  getStatus(organization: OrgScope, options?: CallOptions): Promise<MigrationLinkStatus>
}

/**
 * The methods of `cm.liveMigration`, for programs that load only some resources.
 *
 * @param connection the result of `connect`
 */
export function liveMigration({ run, send }: Connection): LiveMigration {
  return {
    createLink: (organization, body, options) =>
      send('POST', '/orgs/{orgId}/liveExport/migrationLink', organization, { ...options, body }),
    deleteLink: (organization, options) =>
      run('DELETE', '/orgs/{orgId}/liveExport/migrationLink', organization, options),
    getStatus: (organization, options) =>
      send('GET', '/orgs/{orgId}/liveExport/migrationLink/status', organization, options),
  }
}
