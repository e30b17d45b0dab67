import type { CallOptions } from '../call-options.ts'
import type { Connection } from '../connection.ts'
import type {
  AgentConfig,
  AutomationConfig,
  AutomationStatus,
  UpdatedAgentVersions,
} from '../generated/models.ts'
import type { ProjectScope } from '../scope.ts'

/** What automation makes of a project's deployments. */
export interface Automation {
  /** Reads the whole configuration. `GET /groups/{groupId}/automationConfig` */
  getConfig(project: ProjectScope, options?: CallOptions): Promise<AutomationConfig>
  /** Replaces it; there is no lock, the last write wins. `PUT /groups/{groupId}/automationConfig` */
  replaceConfig(
    project: ProjectScope,
    config: AutomationConfig,
    options?: CallOptions,
  ): Promise<void>
  /** Reads it without secrets. `GET /groups/{groupId}/automationConfig/noSecrets` */
  getConfigWithoutSecrets(project: ProjectScope, options?: CallOptions): Promise<AutomationConfig>
  /** Replaces it and keeps its secrets. `PUT /groups/{groupId}/automationConfig/noSecrets` */
  replaceConfigWithoutSecrets(
    project: ProjectScope,
    config: AutomationConfig,
    options?: CallOptions,
  ): Promise<void>
  /** Brings all agents to the newest version. `POST /groups/{groupId}/automationConfig/updateAgentVersions` */
  updateAgentVersions(project: ProjectScope, options?: CallOptions): Promise<UpdatedAgentVersions>
  /** Reads the configuration of backup agents. `GET …/automationConfig/backupAgentConfig` */
  getBackupAgentConfig(project: ProjectScope, options?: CallOptions): Promise<AgentConfig>
  /** Replaces the configuration of backup agents. `PUT …/automationConfig/backupAgentConfig` */
  replaceBackupAgentConfig(
    project: ProjectScope,
    config: AgentConfig,
    options?: CallOptions,
  ): Promise<void>
  /** Reads the configuration of monitoring agents. `GET …/automationConfig/monitoringAgentConfig` */
  getMonitoringAgentConfig(project: ProjectScope, options?: CallOptions): Promise<AgentConfig>
  /** Replaces the configuration of monitoring agents. `PUT …/automationConfig/monitoringAgentConfig` */
  replaceMonitoringAgentConfig(
    project: ProjectScope,
    config: AgentConfig,
    options?: CallOptions,
  ): Promise<void>
  /** Tells how far processes are with the configuration. `GET /groups/{groupId}/automationStatus` */
  getStatus(project: ProjectScope, options?: CallOptions): Promise<AutomationStatus>
  /** Tells it with the last plans. `GET /groups/{groupId}/automationStatus/full` */
  getFullStatus(project: ProjectScope, options?: CallOptions): Promise<AutomationStatus>
}

/** Creates the resource from a connection. */
export function automation({ run, send }: Connection): Automation {
  return {
    getConfig: (project, options) =>
      send('GET', '/groups/{groupId}/automationConfig', project, options),
    replaceConfig: (project, body, options) =>
      run('PUT', '/groups/{groupId}/automationConfig', project, { ...options, body }),
    getConfigWithoutSecrets: (project, options) =>
      send('GET', '/groups/{groupId}/automationConfig/noSecrets', project, options),
    replaceConfigWithoutSecrets: (project, body, options) =>
      run('PUT', '/groups/{groupId}/automationConfig/noSecrets', project, { ...options, body }),
    updateAgentVersions: (project, options) =>
      send('POST', '/groups/{groupId}/automationConfig/updateAgentVersions', project, options),
    getBackupAgentConfig: (project, options) =>
      send('GET', '/groups/{groupId}/automationConfig/backupAgentConfig', project, options),
    replaceBackupAgentConfig: (project, body, options) =>
      run('PUT', '/groups/{groupId}/automationConfig/backupAgentConfig', project, {
        ...options,
        body,
      }),
    getMonitoringAgentConfig: (project, options) =>
      send('GET', '/groups/{groupId}/automationConfig/monitoringAgentConfig', project, options),
    replaceMonitoringAgentConfig: (project, body, options) =>
      run('PUT', '/groups/{groupId}/automationConfig/monitoringAgentConfig', project, {
        ...options,
        body,
      }),
    getStatus: (project, options) =>
      send('GET', '/groups/{groupId}/automationStatus', project, options),
    getFullStatus: (project, options) =>
      send('GET', '/groups/{groupId}/automationStatus/full', project, options),
  }
}
