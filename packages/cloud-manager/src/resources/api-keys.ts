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
  /** The key's id, not its public key. */
  readonly apiKeyId: string
}

/** An API key in a project. */
export interface ApiKeyOfProject extends ProjectScope {
  /** The key's id, not its public key. */
  readonly apiKeyId: string
}

/** API keys: of an organization, and of its projects. */
export interface ApiKeys {
  /** Lists the keys of an organization or of a project. `GET …/apiKeys` */
  list(scope: Scope, options?: ListOptions): List<ApiKey>
  /** Reads one. `GET /orgs/{orgId}/apiKeys/{apiKeyId}` */
  get(key: ApiKeyOfOrg, options?: CallOptions): Promise<ApiKey>
  /** Makes one; only this answer has the complete private key. `POST …/apiKeys` */
  create(scope: OrgScope, key: CreateApiKeyRequest, options?: CallOptions): Promise<ApiKey>
  create(
    scope: ProjectScope,
    key: CreateProjectApiKeyRequest,
    options?: CallOptions,
  ): Promise<ApiKey>
  /** Changes description and roles; `roles` replaces all roles in the scope. `PATCH …/apiKeys/{apiKeyId}` */
  update(key: ApiKeyOfOrg, changes: UpdateApiKeyRequest, options?: CallOptions): Promise<ApiKey>
  update(key: ApiKeyOfProject, changes: ProjectApiKeyRoles, options?: CallOptions): Promise<ApiKey>
  /** Gives a key of the organization roles in a project. `POST /groups/{groupId}/apiKeys/{apiKeyId}` */
  assign(key: ApiKeyOfProject, roles: ProjectApiKeyRoles, options?: CallOptions): Promise<void>
  /** From an organization: deletes it, in all projects too. From a project: the key lives on. `DELETE …/apiKeys/{apiKeyId}` */
  delete(key: ApiKeyOfOrg | ApiKeyOfProject, options?: CallOptions): Promise<void>
}

/** Creates the resource from a connection. */
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
