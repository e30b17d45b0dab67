import type { CallOptions } from '../call-options.ts'
import type { Connection } from '../connection.ts'
import type { List, ListOptions } from '../list.ts'
import type {
  ApiKey,
  CreateApiKeyRequest,
  CreateProjectApiKeyRequest,
  ProjectApiKeyRoles,
  UpdateApiKeyRequest,
} from '../generated/models.ts'
import type { OrgScope, ProjectScope, Scope } from '../scope.ts'

/** An API key of an organization. */
export interface ApiKeyOfOrg extends OrgScope {
  /** The id of the API key, not its public key. */
  readonly apiKeyId: string
}

/** An API key in a project. */
export interface ApiKeyOfProject extends ProjectScope {
  /** The id of the API key, not its public key. */
  readonly apiKeyId: string
}

/** API keys of an organization and of its projects. */
export interface ApiKeys {
  /** Lists the API keys of an organization or a project. `GET …/apiKeys` */
  list(scope: Scope, options?: ListOptions): List<ApiKey>
  /** Returns an API key. `GET /orgs/{orgId}/apiKeys/{apiKeyId}` */
  get(key: ApiKeyOfOrg, options?: CallOptions): Promise<ApiKey>
  /** Creates an API key. Only this response has the complete private key. `POST …/apiKeys` */
  create(scope: OrgScope, key: CreateApiKeyRequest, options?: CallOptions): Promise<ApiKey>
  create(
    scope: ProjectScope,
    key: CreateProjectApiKeyRequest,
    options?: CallOptions,
  ): Promise<ApiKey>
  /** Updates description and roles. `roles` replaces all roles in the organization or project. `PATCH …/apiKeys/{apiKeyId}` */
  update(key: ApiKeyOfOrg, changes: UpdateApiKeyRequest, options?: CallOptions): Promise<ApiKey>
  update(key: ApiKeyOfProject, changes: ProjectApiKeyRoles, options?: CallOptions): Promise<ApiKey>
  /** Assigns an API key of the organization to a project. `POST /groups/{groupId}/apiKeys/{apiKeyId}` */
  assign(key: ApiKeyOfProject, roles: ProjectApiKeyRoles, options?: CallOptions): Promise<void>
  /** Deletes an API key of an organization, or removes an API key from a project. `DELETE …/apiKeys/{apiKeyId}` */
  delete(key: ApiKeyOfOrg | ApiKeyOfProject, options?: CallOptions): Promise<void>
}

/**
 * The methods of `cm.apiKeys`, for programs that load only some resources.
 *
 * @param connection the result of `connect`
 */
export function apiKeys({ list, run, send }: Connection): ApiKeys {
  return {
    list: (scope, options) => list('{scope}/apiKeys', scope, options),
    get: (key, options) => send('GET', '/orgs/{orgId}/apiKeys/{apiKeyId}', key, options),
    create: (
      scope: Scope,
      body: CreateApiKeyRequest | CreateProjectApiKeyRequest,
      options?: CallOptions,
    ) => send('POST', '{scope}/apiKeys', scope, { ...options, body }),
    update: (
      key: ApiKeyOfOrg | ApiKeyOfProject,
      body: UpdateApiKeyRequest | ProjectApiKeyRoles,
      options?: CallOptions,
    ) => send('PATCH', '{scope}/apiKeys/{apiKeyId}', key, { ...options, body }),
    assign: (key, roles, options) =>
      run('POST', '/groups/{groupId}/apiKeys/{apiKeyId}', key, { ...options, body: [roles] }),
    delete: (key, options) => run('DELETE', '{scope}/apiKeys/{apiKeyId}', key, options),
  }
}
