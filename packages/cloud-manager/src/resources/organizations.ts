import type { CallOptions } from '../call-options.ts'
import type { Connection } from '../connection.ts'
import type {
  CreateOrganizationRequest,
  CreateOrganizationResponse,
  Organization,
  UpdateOrganizationRequest,
} from '../generated/models.ts'
import type { List, ListOptions } from '../list.ts'
import type { OrgScope } from '../scope.ts'

/** Options for listing organizations. */
export interface ListOrganizationsOptions extends ListOptions {
  /** Only items with this name. */
  readonly name?: string | undefined
  /** Whether to include deleted organizations. Default: false. */
  readonly includeDeletedOrgs?: boolean | undefined
}

/** A created organization, and the credentials created with it. */
export interface CreatedOrganization extends CreateOrganizationResponse {
  /** The organization. Ops Manager returns its fields at the top level; they are here, too. */
  readonly organization: Organization
}

/** Organizations. */
export interface Organizations {
  /** Lists organizations. `GET /orgs` */
  list(options?: ListOrganizationsOptions): List<Organization>
  /** Returns an organization. `GET /orgs/{orgId}` */
  get(organization: OrgScope, options?: CallOptions): Promise<Organization>
  /** Creates an organization, with an API key or a service account if requested. `POST /orgs` */
  create(
    organization: CreateOrganizationRequest,
    options?: CallOptions,
  ): Promise<CreatedOrganization>
  /** Renames an organization. `PATCH /orgs/{orgId}` */
  update(
    organization: OrgScope,
    changes: UpdateOrganizationRequest,
    options?: CallOptions,
  ): Promise<Organization>
  /** Deletes an organization, which must have no projects. `DELETE /orgs/{orgId}` */
  delete(organization: OrgScope, options?: CallOptions): Promise<void>
}

/**
 * The methods of `cm.organizations`, for programs that load only some resources.
 *
 * @param connection the result of `connect`
 */
export function organizations({ list, run, send }: Connection): Organizations {
  return {
    list: (options) => list('/orgs', {}, options),
    get: (organization, options) => send('GET', '/orgs/{orgId}', organization, options),
    create: async (body, options) => {
      const created = await send('POST', '/orgs', {}, { ...options, body })
      return { ...created, organization: created.organization ?? topLevel(created) }
    },
    update: (organization, body, options) =>
      send('PATCH', '/orgs/{orgId}', organization, { ...options, body }),
    delete: (organization, options) => run('DELETE', '/orgs/{orgId}', organization, options),
  }
}

function topLevel({ id = '', name = '', links }: CreateOrganizationResponse): Organization {
  return { id, name, ...(links !== undefined && { links }) }
}
