import type { CallOptions } from '../call-options.ts'
import type { Connection } from '../connection.ts'
import type {
  Agent,
  AgentApiKey,
  AgentLinks,
  AgentType,
  AgentVersions,
  CreateAgentApiKeyRequest,
  SoftwareVersions,
} from '../generated/models.ts'
import type { List, ListOptions } from '../list.ts'
import type { ProjectScope } from '../scope.ts'

/** A type of agent in a project. */
export interface AgentsKey extends ProjectScope {
  readonly agentType: AgentType
}

/** Agents, their versions, and agent API keys. */
export interface Agents {
  /** Lists the agents of a type. `GET /groups/{groupId}/agents/{agentType}` */
  list(agents: AgentsKey, options?: ListOptions): List<Agent>
  /** Returns links to the lists of agents. `GET /groups/{groupId}/agents` */
  links(project: ProjectScope, options?: CallOptions): Promise<AgentLinks>
  /** Returns the versions of the agents of a project. `GET /groups/{groupId}/agents/versions` */
  getVersions(project: ProjectScope, options?: CallOptions): Promise<AgentVersions>
  /** Returns the newest versions of the components. `GET /softwareComponents/versions` */
  getSoftwareVersions(options?: CallOptions): Promise<SoftwareVersions>
  /** Lists agent API keys. `GET /groups/{groupId}/agentapikeys` */
  listApiKeys(project: ProjectScope, options?: CallOptions): List<AgentApiKey>
  /** Creates an agent API key. `POST /groups/{groupId}/agentapikeys` */
  createApiKey(
    project: ProjectScope,
    key: CreateAgentApiKeyRequest,
    options?: CallOptions,
  ): Promise<AgentApiKey>
  /** Deletes an agent API key. `DELETE /groups/{groupId}/agentapikeys/{agentApiKeyId}` */
  deleteApiKey(
    key: ProjectScope & { readonly agentApiKeyId: string },
    options?: CallOptions,
  ): Promise<void>
}

/**
 * The methods of `cm.agents`, for programs that load only some resources.
 *
 * @param connection the result of `connect`
 */
export function agents({ list, run, send }: Connection): Agents {
  return {
    list: (agents, options) => list('/groups/{groupId}/agents/{agentType}', agents, options),
    links: (project, options) => send('GET', '/groups/{groupId}/agents', project, options),
    getVersions: (project, options) =>
      send('GET', '/groups/{groupId}/agents/versions', project, options),
    getSoftwareVersions: (options) => send('GET', '/softwareComponents/versions', {}, options),
    listApiKeys: (project, options) =>
      list('/groups/{groupId}/agentapikeys', project, options, false),
    createApiKey: (project, body, options) =>
      send('POST', '/groups/{groupId}/agentapikeys', project, { ...options, body }),
    deleteApiKey: (key, options) =>
      run('DELETE', '/groups/{groupId}/agentapikeys/{agentApiKeyId}', key, options),
  }
}
