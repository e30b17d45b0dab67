import type { CallOptions } from '../call-options.ts'
import type { Connection } from '../connection.ts'
import type {
  AgentConfig,
  AutomationConfig,
  AutomationStatus,
  UpdatedAgentVersions,
} from '../generated/models.ts'
import type { ProjectScope } from '../scope.ts'

/** The automation configuration of a project, and the state of its deployments. */
export interface Automation {
  /** Returns the complete configuration. `GET /groups/{groupId}/automationConfig` */
  getConfig(project: ProjectScope, options?: CallOptions): Promise<AutomationConfig>
  /** Replaces the configuration. There is no lock: the last write wins. `PUT /groups/{groupId}/automationConfig` */
  replaceConfig(
    project: ProjectScope,
    config: AutomationConfig,
    options?: CallOptions,
  ): Promise<void>
  /** Returns the configuration without secrets. `GET /groups/{groupId}/automationConfig/noSecrets` */
  getConfigWithoutSecrets(project: ProjectScope, options?: CallOptions): Promise<AutomationConfig>
  /** Replaces the configuration, and keeps its secrets. `PUT /groups/{groupId}/automationConfig/noSecrets` */
  replaceConfigWithoutSecrets(
    project: ProjectScope,
    config: AutomationConfig,
    options?: CallOptions,
  ): Promise<void>
  /** Updates all agents to the newest version. `POST /groups/{groupId}/automationConfig/updateAgentVersions` */
  updateAgentVersions(project: ProjectScope, options?: CallOptions): Promise<UpdatedAgentVersions>
  /** Returns the configuration of the Backup Agent. `GET …/automationConfig/backupAgentConfig` */
  getBackupAgentConfig(project: ProjectScope, options?: CallOptions): Promise<AgentConfig>
  /** Replaces the configuration of the Backup Agent. `PUT …/automationConfig/backupAgentConfig` */
  replaceBackupAgentConfig(
    project: ProjectScope,
    config: AgentConfig,
    options?: CallOptions,
  ): Promise<void>
  /** Returns the configuration of the Monitoring Agent. `GET …/automationConfig/monitoringAgentConfig` */
  getMonitoringAgentConfig(project: ProjectScope, options?: CallOptions): Promise<AgentConfig>
  /** Replaces the configuration of the Monitoring Agent. `PUT …/automationConfig/monitoringAgentConfig` */
  replaceMonitoringAgentConfig(
    project: ProjectScope,
    config: AgentConfig,
    options?: CallOptions,
  ): Promise<void>
  /** Returns the state of the processes, compared with the automation configuration. `GET /groups/{groupId}/automationStatus` */
  getStatus(project: ProjectScope, options?: CallOptions): Promise<AutomationStatus>
  /** Returns the state of the processes, with the last plans. `GET /groups/{groupId}/automationStatus/full` */
  getFullStatus(project: ProjectScope, options?: CallOptions): Promise<AutomationStatus>
}

/**
 * The methods of `cm.automation`, for programs that load only some resources.
 *
 * @param connection the result of `connect`
 */
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
