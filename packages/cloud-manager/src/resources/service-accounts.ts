import type { CallOptions } from '../call-options.ts'
import type { Connection } from '../connection.ts'
import type { List, ListOptions } from '../list.ts'
import type {
  CreateOrganizationServiceAccountRequest,
  CreateProjectServiceAccountRequest,
  CreateServiceAccountSecretRequest,
  InviteServiceAccountRequest,
  ServiceAccount,
  ServiceAccountProject,
  ServiceAccountSecret,
  UpdateOrganizationServiceAccountRequest,
  UpdateProjectServiceAccountRequest,
} from '../generated/models.ts'
import type { OrgScope, ProjectScope, Scope } from '../scope.ts'

/** A service account of an organization. */
export interface ServiceAccountOfOrg extends OrgScope {
  readonly clientId: string
}

/** A service account in a project. */
export interface ServiceAccountOfProject extends ProjectScope {
  readonly clientId: string
}

/** A service account, in an organization or in a project. */
export type ServiceAccountInScope = ServiceAccountOfOrg | ServiceAccountOfProject

/** A secret of a service account. */
export type SecretKey = ServiceAccountInScope & { readonly secretId: string }

/** Service accounts of an organization and of its projects, and their secrets. */
export interface ServiceAccounts {
  /** Lists service accounts. `GET …/serviceAccounts` */
  list(scope: OrgScope, options?: ListServiceAccountsOptions): List<ServiceAccount>
  list(scope: ProjectScope, options?: ListOptions): List<ServiceAccount>
  /** Returns a service account, with its roles in the organization or project. `GET …/serviceAccounts/{clientId}` */
  get(account: ServiceAccountInScope, options?: CallOptions): Promise<ServiceAccount>
  /** Creates a service account. Only this response has its first secret. `POST …/serviceAccounts` */
  create(
    scope: OrgScope,
    account: CreateOrganizationServiceAccountRequest,
    options?: CallOptions,
  ): Promise<ServiceAccount>
  create(
    scope: ProjectScope,
    account: CreateProjectServiceAccountRequest,
    options?: CallOptions,
  ): Promise<ServiceAccount>
  /** Updates name, description and roles. `roles` replaces all roles in the organization or project. `PATCH …/serviceAccounts/{clientId}` */
  update(
    account: ServiceAccountOfOrg,
    changes: UpdateOrganizationServiceAccountRequest,
    options?: CallOptions,
  ): Promise<ServiceAccount>
  update(
    account: ServiceAccountOfProject,
    changes: UpdateProjectServiceAccountRequest,
    options?: CallOptions,
  ): Promise<ServiceAccount>
  /** Assigns a service account of the organization to a project. `POST /groups/{groupId}/serviceAccounts/{clientId}:invite` */
  invite(
    account: ServiceAccountOfProject,
    roles: InviteServiceAccountRequest,
    options?: CallOptions,
  ): Promise<ServiceAccount>
  /**
   * With an organization: deletes the account. With a project: removes it from the project, and keeps the account.
   * `DELETE …/serviceAccounts/{clientId}`
   */
  delete(account: ServiceAccountInScope, options?: CallOptions): Promise<void>
  /** Lists the projects of a service account. `GET /orgs/{orgId}/serviceAccounts/{clientId}/groups` */
  listProjects(account: ServiceAccountOfOrg, options?: ListOptions): List<ServiceAccountProject>
  /**
   * Creates a secret; only this response contains it. The older secret then expires within seven days.
   * `POST …/serviceAccounts/{clientId}/secrets`
   */
  createSecret(
    account: ServiceAccountInScope,
    secret: CreateServiceAccountSecretRequest,
    options?: CallOptions,
  ): Promise<ServiceAccountSecret>
  /** Deletes a secret. `DELETE …/serviceAccounts/{clientId}/secrets/{secretId}` */
  deleteSecret(secret: SecretKey, options?: CallOptions): Promise<void>
}

/** Options for listing service accounts. */
export interface ListServiceAccountsOptions extends ListOptions {
  /** Whether to include accounts that the service created for itself. Default: false. */
  readonly includeSystemManaged?: boolean | undefined
}

/**
 * The methods of `cm.serviceAccounts`, for programs that load only some resources.
 *
 * @param connection the result of `connect`
 */
export function serviceAccounts({ list, run, send }: Connection): ServiceAccounts {
  return {
    list: (scope: Scope, options?: ListServiceAccountsOptions) =>
      list('{scope}/serviceAccounts', scope, options),
    get: (account, options) => send('GET', '{scope}/serviceAccounts/{clientId}', account, options),
    create: (scope: Scope, account: CreateRequest, options?: CallOptions) =>
      send('POST', '{scope}/serviceAccounts', scope, { ...options, body: withHours(account) }),
    update: (account: ServiceAccountInScope, body: UpdateRequest, options?: CallOptions) =>
      send('PATCH', '{scope}/serviceAccounts/{clientId}', account, { ...options, body }),
    invite: (account, body, options) =>
      send('POST', '/groups/{groupId}/serviceAccounts/{clientId}:invite', account, {
        ...options,
        body,
      }),
    delete: (account, options) =>
      run('DELETE', '{scope}/serviceAccounts/{clientId}', account, options),
    listProjects: (account, options) =>
      list('/orgs/{orgId}/serviceAccounts/{clientId}/groups', account, options),
    createSecret: (account, secret, options) =>
      send('POST', '{scope}/serviceAccounts/{clientId}/secrets', account, {
        ...options,
        body: withHours(secret),
      }),
    deleteSecret: (secret, options) =>
      run('DELETE', '{scope}/serviceAccounts/{clientId}/secrets/{secretId}', secret, options),
  }
}

type CreateRequest = CreateOrganizationServiceAccountRequest | CreateProjectServiceAccountRequest

type UpdateRequest = UpdateOrganizationServiceAccountRequest | UpdateProjectServiceAccountRequest

/** The documentation accepts digits, too; the client sends a number. */
function withHours<Body extends CreateServiceAccountSecretRequest>(body: Body): Body {
  const hours = body.secretExpiresAfterHours
  return typeof hours === 'string' && /^\d+$/.test(hours)
    ? { ...body, secretExpiresAfterHours: Number(hours) }
    : body
}
