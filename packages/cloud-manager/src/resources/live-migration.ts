import type { CallOptions, Connection } from '../connection.ts'
import type { MigrationLink, MigrationLinkStatus, OpenDocument } from '../generated/models.ts'
import type { OrgScope } from '../scope.ts'

/** Links for moving an organization's deployments to Atlas. */
export interface LiveMigration {
  /** Makes a link; its token is a secret. `POST /orgs/{orgId}/liveExport/migrationLink` */
  createLink(
    organization: OrgScope,
    link: OpenDocument,
    options?: CallOptions,
  ): Promise<MigrationLink>
  /** Ends it. `DELETE /orgs/{orgId}/liveExport/migrationLink` */
  deleteLink(organization: OrgScope, options?: CallOptions): Promise<void>
  /** Tells how far it is. `GET /orgs/{orgId}/liveExport/migrationLink/status` */
  getStatus(organization: OrgScope, options?: CallOptions): Promise<MigrationLinkStatus>
}

/** Makes the resource from a connection. */
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
