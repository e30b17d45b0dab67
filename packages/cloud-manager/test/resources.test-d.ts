import type {
  AccessEntry,
  Agent,
  AgentApiKey,
  AgentConfig,
  AgentLinks,
  AgentVersions,
  Alert,
  AlertConfig,
  ApiKey,
  ApiKeyAccessListEntry,
  AutomationConfig,
  AutomationStatus,
  BackupConfig,
  Checkpoint,
  CloudManager,
  Cluster,
  ConnectedOrgConfig,
  CreateLogCollectionResponse,
  Database,
  Disk,
  Event,
  FeaturePolicies,
  FederationSettings,
  Host,
  IdentityProvider,
  Integration,
  Invitation,
  Invoice,
  LatencyNamespaces,
  List,
  LogCollectionJob,
  MaintenanceWindow,
  Measurements,
  MigrationLinkStatus,
  OpenDocument,
  Organization,
  PinnedNamespaces,
  Project,
  ProjectClusters,
  ProjectUserRoles,
  RestoreJob,
  RoleMapping,
  Root,
  ServiceAccount,
  ServiceAccountAccessListEntry,
  ServiceAccountProject,
  ServiceAccountSecret,
  SlowNamespaces,
  SlowQueries,
  SoftwareVersions,
  Snapshot,
  SnapshotSchedule,
  SuggestedIndexes,
  Team,
  TeamRole,
  User,
  UpdatedAgentVersions,
} from '@latchkey/cloud-manager'
import type { CreatedOrganization } from '@latchkey/cloud-manager/resources'
import { expectTypeOf, test } from 'vitest'

/** What each method of each resource answers with; of overloads, the last one. */
interface Answers {
  accessLists: {
    list: List<ServiceAccountAccessListEntry>
    entries: List<AccessEntry>
    get: Promise<ApiKeyAccessListEntry>
    add: Promise<ServiceAccountAccessListEntry[]>
    delete: Promise<void>
  }
  agents: {
    list: List<Agent>
    links: Promise<AgentLinks>
    getVersions: Promise<AgentVersions>
    getSoftwareVersions: Promise<SoftwareVersions>
    listApiKeys: List<AgentApiKey>
    createApiKey: Promise<AgentApiKey>
    deleteApiKey: Promise<void>
  }
  alertConfigs: {
    list: List<AlertConfig>
    get: Promise<AlertConfig>
    create: Promise<AlertConfig>
    replace: Promise<AlertConfig>
    enable: Promise<AlertConfig>
    delete: Promise<void>
    listAlerts: List<Alert>
    testNotification: Promise<void>
    listMatcherFieldNames: Promise<string[]>
  }
  alerts: {
    list: List<Alert>
    get: Promise<Alert>
    acknowledge: Promise<Alert>
  }
  apiKeys: {
    list: List<ApiKey>
    get: Promise<ApiKey>
    create: Promise<ApiKey>
    update: Promise<ApiKey>
    assign: Promise<void>
    delete: Promise<void>
  }
  automation: {
    getConfig: Promise<AutomationConfig>
    replaceConfig: Promise<void>
    getConfigWithoutSecrets: Promise<AutomationConfig>
    replaceConfigWithoutSecrets: Promise<void>
    updateAgentVersions: Promise<UpdatedAgentVersions>
    getBackupAgentConfig: Promise<AgentConfig>
    replaceBackupAgentConfig: Promise<void>
    getMonitoringAgentConfig: Promise<AgentConfig>
    replaceMonitoringAgentConfig: Promise<void>
    getStatus: Promise<AutomationStatus>
    getFullStatus: Promise<AutomationStatus>
  }
  backups: {
    list: List<BackupConfig>
    get: Promise<BackupConfig>
    update: Promise<BackupConfig>
    getSchedule: Promise<SnapshotSchedule>
    updateSchedule: Promise<SnapshotSchedule>
  }
  checkpoints: {
    list: List<Checkpoint>
    get: Promise<Checkpoint>
  }
  clusters: {
    list: List<Cluster>
    listAll: List<ProjectClusters>
    get: Promise<Cluster>
    update: Promise<Cluster>
  }
  databases: {
    list: List<Database>
    get: Promise<Database>
  }
  disks: {
    list: List<Disk>
    get: Promise<Disk>
  }
  events: {
    list: List<Event>
    get: Promise<Event>
  }
  featurePolicies: {
    get: Promise<FeaturePolicies>
    replace: Promise<FeaturePolicies>
    getAvailable: Promise<FeaturePolicies>
  }
  federation: {
    getSettings: Promise<FederationSettings>
    deleteSettings: Promise<void>
    listConnectedOrgs: List<ConnectedOrgConfig>
    getConnectedOrg: Promise<ConnectedOrgConfig>
    updateConnectedOrg: Promise<ConnectedOrgConfig>
    deleteConnectedOrg: Promise<void>
    listRoleMappings: List<RoleMapping>
    deleteRoleMapping: Promise<void>
    listIdentityProviders: List<IdentityProvider>
    getIdentityProvider: Promise<IdentityProvider>
    downloadMetadata: Promise<Response>
  }
  hosts: {
    list: List<Host>
    get: Promise<Host>
    getByName: Promise<Host>
    create: Promise<Host>
    update: Promise<Host>
    delete: Promise<void>
  }
  integrations: {
    list: List<Integration>
    get: Promise<Integration>
    create: Promise<Integration[]>
    replace: Promise<Integration[]>
    delete: Promise<void>
  }
  invitations: {
    list: List<Invitation>
    get: Promise<Invitation>
    create: Promise<Invitation>
    update: Promise<Invitation>
    updateByUsername: Promise<Invitation>
    delete: Promise<void>
  }
  invoices: {
    list: List<Invoice>
    get: Promise<Invoice>
    getPending: Promise<Invoice>
  }
  liveMigration: {
    createLink: Promise<MigrationLinkStatus>
    deleteLink: Promise<void>
    getStatus: Promise<MigrationLinkStatus>
  }
  logCollections: {
    list: List<LogCollectionJob>
    get: Promise<LogCollectionJob>
    create: Promise<CreateLogCollectionResponse>
    update: Promise<void>
    retry: Promise<void>
    delete: Promise<void>
    download: Promise<Response>
  }
  maintenanceWindows: {
    list: List<MaintenanceWindow>
    get: Promise<MaintenanceWindow>
    create: Promise<MaintenanceWindow>
    update: Promise<MaintenanceWindow>
    delete: Promise<void>
  }
  measurements: {
    ofHost: Promise<Measurements>
    ofDisk: Promise<Measurements>
    ofDatabase: Promise<Measurements>
  }
  organizations: {
    list: List<Organization>
    get: Promise<Organization>
    create: Promise<CreatedOrganization>
    update: Promise<Organization>
    delete: Promise<void>
  }
  performanceAdvisor: {
    listNamespaces: Promise<SlowNamespaces>
    listSlowQueries: Promise<SlowQueries>
    listSuggestedIndexes: Promise<SuggestedIndexes>
  }
  projects: {
    list: List<Project>
    get: Promise<Project>
    getByName: Promise<Project>
    getByAgentApiKey: Promise<Project>
    create: Promise<Project>
    update: Promise<Project>
    delete: Promise<void>
  }
  queryLatency: {
    listMetrics: Promise<OpenDocument>
    listPinned: Promise<PinnedNamespaces>
    replacePinned: Promise<PinnedNamespaces>
    pin: Promise<PinnedNamespaces>
    unpin: Promise<PinnedNamespaces>
    ofCluster: Promise<Measurements>
    listClusterNamespaces: Promise<LatencyNamespaces>
    ofHost: Promise<Measurements>
    listHostNamespaces: Promise<LatencyNamespaces>
  }
  restoreJobs: {
    list: List<RestoreJob>
    get: Promise<RestoreJob>
    create: Promise<RestoreJob[]>
  }
  root: {
    get: Promise<Root>
  }
  serviceAccounts: {
    list: List<ServiceAccount>
    get: Promise<ServiceAccount>
    create: Promise<ServiceAccount>
    update: Promise<ServiceAccount>
    invite: Promise<ServiceAccount>
    delete: Promise<void>
    listProjects: List<ServiceAccountProject>
    createSecret: Promise<ServiceAccountSecret>
    deleteSecret: Promise<void>
  }
  snapshots: {
    list: List<Snapshot>
    get: Promise<Snapshot>
    update: Promise<Snapshot>
    delete: Promise<void>
  }
  teams: {
    list: List<TeamRole>
    get: Promise<Team>
    getByName: Promise<Team>
    create: Promise<Team>
    update: Promise<Team>
    delete: Promise<void>
    listUsers: List<User>
    addUsers: Promise<User[]>
    removeUser: Promise<void>
    addToProject: Promise<TeamRole[]>
    setRoles: Promise<TeamRole[]>
    remove: Promise<void>
  }
  users: {
    list: List<User>
    get: Promise<User>
    getByName: Promise<User>
    create: Promise<User>
    update: Promise<User>
    delete: Promise<void>
    addToProject: Promise<User[]>
    remove: Promise<void>
    setRoles: Promise<ProjectUserRoles>
  }
}

type Resources = Omit<CloudManager, 'request'>
type AnswersOf<T> = {
  [Method in keyof T]: T[Method] extends (...input: never[]) => infer Answer ? Answer : never
}

test('every method of every resource answers with the model of the document', () => {
  expectTypeOf<{
    -readonly [Name in keyof Resources]: AnswersOf<Resources[Name]>
  }>().toEqualTypeOf<Answers>()
})
