import { connect } from './connect.ts'
import { createLimiter, type LimitOptions } from './limiter.ts'
import type { Connection, ConnectOptions } from './connection.ts'
import { type AccessLists, accessLists } from './resources/access-lists.ts'
import { type Agents, agents } from './resources/agents.ts'
import { type AlertConfigs, alertConfigs } from './resources/alert-configs.ts'
import { type Alerts, alerts } from './resources/alerts.ts'
import { type ApiKeys, apiKeys } from './resources/api-keys.ts'
import { type Automation, automation } from './resources/automation.ts'
import { type Backups, backups } from './resources/backups.ts'
import { type Checkpoints, checkpoints } from './resources/checkpoints.ts'
import { type Clusters, clusters } from './resources/clusters.ts'
import { type Databases, databases } from './resources/databases.ts'
import { type Disks, disks } from './resources/disks.ts'
import { type Events, events } from './resources/events.ts'
import { type FeaturePoliciesResource, featurePolicies } from './resources/feature-policies.ts'
import { type Federation, federation } from './resources/federation.ts'
import { type Hosts, hosts } from './resources/hosts.ts'
import { type Integrations, integrations } from './resources/integrations.ts'
import { type Invitations, invitations } from './resources/invitations.ts'
import { type Invoices, invoices } from './resources/invoices.ts'
import { type LiveMigration, liveMigration } from './resources/live-migration.ts'
import { type LogCollections, logCollections } from './resources/log-collections.ts'
import { type MaintenanceWindows, maintenanceWindows } from './resources/maintenance-windows.ts'
import { type MeasurementsResource, measurements } from './resources/measurements.ts'
import { type Organizations, organizations } from './resources/organizations.ts'
import { type PerformanceAdvisor, performanceAdvisor } from './resources/performance-advisor.ts'
import { type Projects, projects } from './resources/projects.ts'
import { type QueryLatency, queryLatency } from './resources/query-latency.ts'
import { type RestoreJobs, restoreJobs } from './resources/restore-jobs.ts'
import { type RootResource, root } from './resources/root.ts'
import { type ServiceAccounts, serviceAccounts } from './resources/service-accounts.ts'
import { type Snapshots, snapshots } from './resources/snapshots.ts'
import { type Teams, teams } from './resources/teams.ts'
import { type Users, users } from './resources/users.ts'

/** What {@link CloudManager} takes. */
export interface CloudManagerOptions extends Omit<ConnectOptions, 'limiter'> {
  /** Bounds what is sent, and heeds `RateLimit-*`. Default: no bounds, and no `RateLimit-*`. */
  readonly limits?: LimitOptions | undefined
}

/**
 * The MongoDB Cloud Manager API, typed. It works over any `fetch`; credentials are that fetch's affair.
 *
 * @throws TypeError when an option is wrong
 *
 * @example
 * ```ts
 * import { CloudManager } from '@latchkey/cloud-manager'
 *
 * export async function projectNames(fetch: typeof globalThis.fetch): Promise<string[]> {
 *   const cm = new CloudManager({ fetch })
 *   const names: string[] = []
 *   for await (const project of cm.projects.list()) names.push(project.name)
 *   return names
 * }
 * ```
 */
export class CloudManager {
  /** Any operation of the API, typed by the OpenAPI document. */
  readonly request: Connection['request']
  /** Access lists: from which addresses API keys, service accounts and users may call the API. */
  readonly accessLists: AccessLists
  /** Agents, their versions, and the keys that they call in with. */
  readonly agents: Agents
  /** What raises an alert, and who is told. */
  readonly alertConfigs: AlertConfigs
  /** Alerts that are open or were. */
  readonly alerts: Alerts
  /** API keys: of an organization, and of its projects. */
  readonly apiKeys: ApiKeys
  /** What automation makes of a project's deployments. */
  readonly automation: Automation
  /** What is backed up, and when. */
  readonly backups: Backups
  /** Points in time to which a sharded cluster can be restored. */
  readonly checkpoints: Checkpoints
  /** Replica sets and sharded clusters. */
  readonly clusters: Clusters
  /** Databases of a process. */
  readonly databases: Databases
  /** Disk partitions of a process. */
  readonly disks: Disks
  /** What happened, and who did it. */
  readonly events: Events
  /** What users of a project may not change by hand. */
  readonly featurePolicies: FeaturePoliciesResource
  /** Login through identity providers, and the roles that come with it. */
  readonly federation: Federation
  /** MongoDB processes that are watched. */
  readonly hosts: Hosts
  /** Other services that are told of alerts. */
  readonly integrations: Integrations
  /** Invitations to organizations and projects. They end after 30 days, and at most 10 a minute may be sent. */
  readonly invitations: Invitations
  /** What an organization pays. */
  readonly invoices: Invoices
  /** Links for moving an organization's deployments to Atlas. */
  readonly liveMigration: LiveMigration
  /** Logs that are gathered from processes and agents. */
  readonly logCollections: LogCollections
  /** Times in which alerts are quiet. */
  readonly maintenanceWindows: MaintenanceWindows
  /** Measurements over time: of a process, a disk, a database. */
  readonly measurements: MeasurementsResource
  /** The organizations that the credentials belong to. */
  readonly organizations: Organizations
  /** What slows a process down, and which indexes would help. */
  readonly performanceAdvisor: PerformanceAdvisor
  /** Projects; in paths they are called groups. */
  readonly projects: Projects
  /** Query latency of collections, and the namespaces that are kept in view. */
  readonly queryLatency: QueryLatency
  /** Restores of clusters, and of processes by themselves. */
  readonly restoreJobs: RestoreJobs
  /** The API itself. */
  readonly root: RootResource
  /** Service accounts of an organization and of its projects, and their secrets. */
  readonly serviceAccounts: ServiceAccounts
  /** Snapshots of clusters, and of processes by themselves. */
  readonly snapshots: Snapshots
  /** Teams of an organization, who is in them, and their roles in projects. */
  readonly teams: Teams
  /** People, and their roles in organizations and projects. */
  readonly users: Users

  constructor({ limits, ...options }: CloudManagerOptions) {
    const limiter = limits && createLimiter(limits, options.clock)
    const connection = connect({ ...options, limiter })
    this.request = connection.request
    this.accessLists = accessLists(connection)
    this.agents = agents(connection)
    this.alertConfigs = alertConfigs(connection)
    this.alerts = alerts(connection)
    this.apiKeys = apiKeys(connection)
    this.automation = automation(connection)
    this.backups = backups(connection)
    this.checkpoints = checkpoints(connection)
    this.clusters = clusters(connection)
    this.databases = databases(connection)
    this.disks = disks(connection)
    this.events = events(connection)
    this.featurePolicies = featurePolicies(connection)
    this.federation = federation(connection)
    this.hosts = hosts(connection)
    this.integrations = integrations(connection)
    this.invitations = invitations(connection)
    this.invoices = invoices(connection)
    this.liveMigration = liveMigration(connection)
    this.logCollections = logCollections(connection)
    this.maintenanceWindows = maintenanceWindows(connection)
    this.measurements = measurements(connection)
    this.organizations = organizations(connection)
    this.performanceAdvisor = performanceAdvisor(connection)
    this.projects = projects(connection)
    this.queryLatency = queryLatency(connection)
    this.restoreJobs = restoreJobs(connection)
    this.root = root(connection)
    this.serviceAccounts = serviceAccounts(connection)
    this.snapshots = snapshots(connection)
    this.teams = teams(connection)
    this.users = users(connection)
  }
}
