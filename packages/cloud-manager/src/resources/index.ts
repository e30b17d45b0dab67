import type { Connection } from '../connection.ts'
import { type AccessLists, accessLists } from './access-lists.ts'
import { type Agents, agents } from './agents.ts'
import { type AlertConfigs, alertConfigs } from './alert-configs.ts'
import { type Alerts, alerts } from './alerts.ts'
import { type ApiKeys, apiKeys } from './api-keys.ts'
import { type Automation, automation } from './automation.ts'
import { type Backups, backups } from './backups.ts'
import { type Checkpoints, checkpoints } from './checkpoints.ts'
import { type Clusters, clusters } from './clusters.ts'
import { type Databases, databases } from './databases.ts'
import { type Disks, disks } from './disks.ts'
import { type Events, events } from './events.ts'
import { type FeaturePoliciesResource, featurePolicies } from './feature-policies.ts'
import { type Federation, federation } from './federation.ts'
import { type Hosts, hosts } from './hosts.ts'
import { type Integrations, integrations } from './integrations.ts'
import { type Invitations, invitations } from './invitations.ts'
import { type Invoices, invoices } from './invoices.ts'
import { type LiveMigration, liveMigration } from './live-migration.ts'
import { type LogCollections, logCollections } from './log-collections.ts'
import { type MaintenanceWindows, maintenanceWindows } from './maintenance-windows.ts'
import { type MeasurementsResource, measurements } from './measurements.ts'
import { type Organizations, organizations } from './organizations.ts'
import { type PerformanceAdvisor, performanceAdvisor } from './performance-advisor.ts'
import { type Projects, projects } from './projects.ts'
import { type QueryLatency, queryLatency } from './query-latency.ts'
import { type RestoreJobs, restoreJobs } from './restore-jobs.ts'
import { type RootResource, root } from './root.ts'
import { type ServiceAccounts, serviceAccounts } from './service-accounts.ts'
import { type Snapshots, snapshots } from './snapshots.ts'
import { type Teams, teams } from './teams.ts'
import { type Users, users } from './users.ts'

export * from './access-lists.ts'
export * from './agents.ts'
export * from './alert-configs.ts'
export * from './alerts.ts'
export * from './api-keys.ts'
export * from './automation.ts'
export * from './backups.ts'
export * from './checkpoints.ts'
export * from './clusters.ts'
export * from './databases.ts'
export * from './disks.ts'
export * from './events.ts'
export * from './feature-policies.ts'
export * from './federation.ts'
export * from './hosts.ts'
export * from './integrations.ts'
export * from './invitations.ts'
export * from './invoices.ts'
export * from './live-migration.ts'
export * from './log-collections.ts'
export * from './maintenance-windows.ts'
export * from './measurements.ts'
export * from './organizations.ts'
export * from './performance-advisor.ts'
export * from './projects.ts'
export * from './query-latency.ts'
export * from './restore-jobs.ts'
export * from './root.ts'
export * from './service-accounts.ts'
export * from './snapshots.ts'
export * from './teams.ts'
export * from './users.ts'

/** The resources of a `CloudManager`. */
export interface Resources {
  /** Access lists: the addresses from which API keys, service accounts and users can call the API. */
  readonly accessLists: AccessLists
  /** Agents, their versions, and agent API keys. */
  readonly agents: Agents
  /** Alert configurations: what raises an alert, and who is notified. */
  readonly alertConfigs: AlertConfigs
  /** Open and closed alerts. */
  readonly alerts: Alerts
  /** API keys of an organization and of its projects. */
  readonly apiKeys: ApiKeys
  /** The automation configuration of a project, and the state of its deployments. */
  readonly automation: Automation
  /** Backup configurations and snapshot schedules of clusters. */
  readonly backups: Backups
  /** Checkpoints: moments to which a sharded cluster can be restored. */
  readonly checkpoints: Checkpoints
  /** Replica sets and sharded clusters. */
  readonly clusters: Clusters
  /** Databases of a process. */
  readonly databases: Databases
  /** Disk partitions of a process. */
  readonly disks: Disks
  /** Events of organizations and projects. */
  readonly events: Events
  /** Feature policies: what users of a project cannot change. */
  readonly featurePolicies: FeaturePoliciesResource
  /** Federated authentication: identity providers and role mappings. */
  readonly federation: Federation
  /** Monitored MongoDB processes. */
  readonly hosts: Hosts
  /** Integrations of third-party services. */
  readonly integrations: Integrations
  /** Invitations to organizations and projects. They are valid for 30 days; at most 10 a minute can be sent. */
  readonly invitations: Invitations
  /** Invoices of an organization. */
  readonly invoices: Invoices
  /** The link with Atlas for live migrations. */
  readonly liveMigration: LiveMigration
  /** Log collection jobs of processes and agents. */
  readonly logCollections: LogCollections
  /** Maintenance windows, in which alerts are muted. */
  readonly maintenanceWindows: MaintenanceWindows
  /** Measurements over time: of a process, a disk, a database. */
  readonly measurements: MeasurementsResource
  /** Organizations. */
  readonly organizations: Organizations
  /** Slow queries and suggested indexes. */
  readonly performanceAdvisor: PerformanceAdvisor
  /** Projects. Paths call them groups. */
  readonly projects: Projects
  /** Query latency of collections, and pinned namespaces. */
  readonly queryLatency: QueryLatency
  /** Restore jobs of clusters and config servers. */
  readonly restoreJobs: RestoreJobs
  /** The service itself. */
  readonly root: RootResource
  /** Service accounts of an organization and of its projects, and their secrets. */
  readonly serviceAccounts: ServiceAccounts
  /** Snapshots of clusters and config servers. */
  readonly snapshots: Snapshots
  /** Teams of an organization, their members, and their roles in projects. */
  readonly teams: Teams
  /** Users, and their roles in organizations and projects. */
  readonly users: Users
}

/** Creates each resource from a connection. */
export const factories: {
  readonly [Name in keyof Resources]: (connection: Connection) => Resources[Name]
} = {
  accessLists,
  agents,
  alertConfigs,
  alerts,
  apiKeys,
  automation,
  backups,
  checkpoints,
  clusters,
  databases,
  disks,
  events,
  featurePolicies,
  federation,
  hosts,
  integrations,
  invitations,
  invoices,
  liveMigration,
  logCollections,
  maintenanceWindows,
  measurements,
  organizations,
  performanceAdvisor,
  projects,
  queryLatency,
  restoreJobs,
  root,
  serviceAccounts,
  snapshots,
  teams,
  users,
}
