export {
  type AccessListOwner,
  type AccessLists,
  type EntryKey,
  type KeyOrUser,
  type UserOwner,
  accessLists,
} from './access-lists.ts'
export { type Agents, type AgentsKey, agents } from './agents.ts'
export { type AlertConfigKey, type AlertConfigs, alertConfigs } from './alert-configs.ts'
export { type AlertKey, type Alerts, type ListAlertsOptions, alerts } from './alerts.ts'
export { type ApiKeyOfOrg, type ApiKeyOfProject, type ApiKeys, apiKeys } from './api-keys.ts'
export { type Automation, automation } from './automation.ts'
export { type Backups, backups } from './backups.ts'
export { type Checkpoints, checkpoints } from './checkpoints.ts'
export { type ClusterKey, type Clusters, clusters } from './clusters.ts'
export { type Databases, databases } from './databases.ts'
export { type Disks, disks } from './disks.ts'
export { type EventKey, type Events, type ListEventsOptions, events } from './events.ts'
export { type FeaturePoliciesResource, featurePolicies } from './feature-policies.ts'
export {
  type ConnectedOrgKey,
  type Federation,
  type FederationKey,
  type IdentityProviderKey,
  federation,
} from './federation.ts'
export { type HostKey, type Hosts, type ListHostsOptions, hosts } from './hosts.ts'
export { type IntegrationKey, type Integrations, integrations } from './integrations.ts'
export {
  type InvitationKey,
  type Invitations,
  type ListInvitationsOptions,
  invitations,
} from './invitations.ts'
export { type Invoices, invoices } from './invoices.ts'
export { type LiveMigration, liveMigration } from './live-migration.ts'
export {
  type ListLogCollectionsOptions,
  type LogCollectionKey,
  type LogCollectionOptions,
  type LogCollections,
  logCollections,
} from './log-collections.ts'
export {
  type MaintenanceWindowKey,
  type MaintenanceWindows,
  maintenanceWindows,
} from './maintenance-windows.ts'
export {
  type MeasurementsOptions,
  type MeasurementsResource,
  measurements,
} from './measurements.ts'
export {
  type CreatedOrganization,
  type ListOrganizationsOptions,
  type Organizations,
  organizations,
} from './organizations.ts'
export {
  type AdvisorOptions,
  type PerformanceAdvisor,
  type SlowQueriesOptions,
  type SuggestedIndexesOptions,
  performanceAdvisor,
} from './performance-advisor.ts'
export {
  type CreateProjectOptions,
  type ListProjectsOptions,
  type Projects,
  projects,
} from './projects.ts'
export {
  type ClusterViewKey,
  type CollectionKey,
  type PinnedKey,
  type QueryLatency,
  queryLatency,
} from './query-latency.ts'
export { type ListRestoreJobsOptions, type RestoreJobs, restoreJobs } from './restore-jobs.ts'
export { type RootResource, root } from './root.ts'
export {
  type ListServiceAccountsOptions,
  type SecretKey,
  type ServiceAccountInScope,
  type ServiceAccountOfOrg,
  type ServiceAccountOfProject,
  type ServiceAccounts,
  serviceAccounts,
} from './service-accounts.ts'
export { type SnapshotKey, type Snapshots, snapshots } from './snapshots.ts'
export { type TeamInProject, type TeamKey, type Teams, teams } from './teams.ts'
export { type UserKey, type Users, users } from './users.ts'
