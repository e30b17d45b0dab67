// Generated from openapi/ by `npm run generate`; edit that.

import type { components } from './openapi.ts'

/** An entry of the access list of an API key or of a service account. The two spell their fields differently. */
export type AccessListEntry = components['schemas']['AccessListEntry']

/** Why Cloud Manager refused. Codes that are not listed here may appear. */
export type ErrorCode = components['schemas']['ErrorCode']

/** Asks for an access token. There are no scopes. */
export type TokenRequest = components['schemas']['TokenRequest']

/** An access token of a service account. It cannot be refreshed; use it until it expires. */
export type AccessToken = components['schemas']['AccessToken']

/** A refusal of the token or revocation endpoint. `error` is a string here; in an `ApiError` it is a number. */
export type OAuthError = components['schemas']['OAuthError']

/** A wrong field of a request. */
export type BadField = components['schemas']['BadField']

/** Which fields of a request are wrong. */
export type BadRequestDetail = components['schemas']['BadRequestDetail']

/** A refusal. `errorCode` is missing where the authentication layer says no, and a 401 can also mean a missing role. */
export type ApiError = components['schemas']['ApiError']

/** Either form of refusal: the OAuth one that is documented, or the ordinary one that is seen for 429. */
export type TokenRefusal = components['schemas']['TokenRefusal']

/** Ends an access token. */
export type RevocationRequest = components['schemas']['RevocationRequest']

/** An identifier of 24 lower-case hexadecimal digits. */
export type ObjectId = components['schemas']['ObjectId']

/** A role in an organization or in a project. Roles that are not listed here may appear. */
export type Role = components['schemas']['Role']

/** A role, and where it holds: in an organization (`orgId`) or in a project (`groupId`), never both. */
export type RoleAssignment = components['schemas']['RoleAssignment']

/** An address of the access list of the calling key. */
export type CallingApiKeyAddress = components['schemas']['CallingApiKeyAddress']

/** The API key that made the request. */
export type CallingApiKey = components['schemas']['CallingApiKey']

/** An address that belongs to a resource. */
export type Link = components['schemas']['Link']

/** What the service says of itself, and of the calling key. */
export type Root = components['schemas']['Root']

/** An organization: it holds projects, users, teams, API keys and service accounts. */
export type Organization = components['schemas']['Organization']

/** How many items there are on all pages. It may be an estimate, and `includeCount=false` omits it. */
export type TotalCount = components['schemas']['TotalCount']

/** One page of organizations. */
export type OrganizationPage = components['schemas']['OrganizationPage']

/** The name of an organization: 1 to 64 letters, digits, spaces and `-_.(),:&@+'`. */
export type OrganizationName = components['schemas']['OrganizationName']

/** The description of an API key: 1 to 250 characters. */
export type ApiKeyDescription = components['schemas']['ApiKeyDescription']

/** A role in an organization. Roles that are not listed here may appear. */
export type OrganizationRole = components['schemas']['OrganizationRole']

/** Makes an API key in an organization. */
export type CreateApiKeyRequest = components['schemas']['CreateApiKeyRequest']

/** The name of a service account: 1 to 64 letters, digits, spaces and `-_.,'`. Names need not be unique. Cloud Manager's own page allows ASCII only. */
export type ServiceAccountName = components['schemas']['ServiceAccountName']

/** The description of a service account: 1 to 250 letters, digits, spaces and `-_.,'`. */
export type ServiceAccountDescription = components['schemas']['ServiceAccountDescription']

/** How long a secret lives, in hours: 8 to 8766. Cloud Manager takes a number or its digits; send a number. Atlas allows 8760. */
export type SecretHours = components['schemas']['SecretHours']

/** Makes a service account in an organization, with its first secret. */
export type CreateOrganizationServiceAccountRequest =
  components['schemas']['CreateOrganizationServiceAccountRequest']

/** Makes an organization. */
export type CreateOrganizationRequest = components['schemas']['CreateOrganizationRequest']

/** An API key: a public and a private key for HTTP Digest. It belongs to one organization and to any number of its projects. */
export type ApiKey = components['schemas']['ApiKey']

/** The client id of a service account. */
export type ClientId = components['schemas']['ClientId']

/** A client secret of a service account. At most two live at once, and a new one lets the old one live seven days more at most. */
export type ServiceAccountSecret = components['schemas']['ServiceAccountSecret']

/** A service account: a client id and secrets for OAuth 2.0. It belongs to one organization and to any number of its projects. */
export type ServiceAccount = components['schemas']['ServiceAccount']

/** The created organization, and the credentials created with it. Cloud Manager returns the organization in `organization`; Ops Manager returns its fields at the top level. */
export type CreateOrganizationResponse = components['schemas']['CreateOrganizationResponse']

/** Renames an organization. */
export type UpdateOrganizationRequest = components['schemas']['UpdateOrganizationRequest']

/** How many processes of each kind are monitored. */
export type HostCounts = components['schemas']['HostCounts']

/** A role in a project. Roles that are not listed here may appear. */
export type ProjectRole = components['schemas']['ProjectRole']

/** Which LDAP groups have a role. */
export type LdapGroupMapping = components['schemas']['LdapGroupMapping']

/** A project: deployments and who may work on them. In paths and fields it is called a group. */
export type Project = components['schemas']['Project']

/** One page of projects. */
export type ProjectPage = components['schemas']['ProjectPage']

/** The name of a project: 1 to 64 letters, digits, spaces and `-_.(),:&@+'`. */
export type ProjectName = components['schemas']['ProjectName']

/** Makes a project in an organization. */
export type CreateProjectRequest = components['schemas']['CreateProjectRequest']

/** Renames a project; Ops Manager also takes tags. */
export type UpdateProjectRequest = components['schemas']['UpdateProjectRequest']

/** One page of API keys. */
export type ApiKeyPage = components['schemas']['ApiKeyPage']

/** Changes an API key. `roles` replaces all its roles in the organization. */
export type UpdateApiKeyRequest = components['schemas']['UpdateApiKeyRequest']

/** Makes an API key in a project; it becomes a member of the organization too. */
export type CreateProjectApiKeyRequest = components['schemas']['CreateProjectApiKeyRequest']

/** An API key's roles in one project. */
export type ProjectApiKeyRoles = components['schemas']['ProjectApiKeyRoles']

/** From where an API key may be used. The fields of `ServiceAccountAccessListEntry` have other names. */
export type ApiKeyAccessListEntry = components['schemas']['ApiKeyAccessListEntry']

/** One page of entries of an API key's access list. */
export type ApiKeyAccessListPage = components['schemas']['ApiKeyAccessListPage']

/** An IPv4 address. */
export type IpAddress = components['schemas']['IpAddress']

/** One address. */
export type AccessListIpAddress = components['schemas']['AccessListIpAddress']

/** A block of IPv4 addresses in CIDR notation. */
export type CidrBlock = components['schemas']['CidrBlock']

/** A block of addresses. */
export type AccessListCidrBlock = components['schemas']['AccessListCidrBlock']

/** An address or a block, never both. */
export type AddAccessListEntry = components['schemas']['AddAccessListEntry']

/** Entries to add to the access list of an API key. It is an array also for one entry. */
export type AddApiKeyAccessListRequest = components['schemas']['AddApiKeyAccessListRequest']

/** From where the tokens of a service account may be used. The fields of `ApiKeyAccessListEntry` have other names. */
export type ServiceAccountAccessListEntry = components['schemas']['ServiceAccountAccessListEntry']

/** One page of entries of a service account's access list. */
export type ServiceAccountAccessListPage = components['schemas']['ServiceAccountAccessListPage']

/** Entries to add to the access list of a service account, at most 200 at once. It is an array also for one entry. */
export type AddServiceAccountAccessListRequest =
  components['schemas']['AddServiceAccountAccessListRequest']

/** One page of service accounts. */
export type ServiceAccountPage = components['schemas']['ServiceAccountPage']

/** Changes a service account. `roles` replaces all its roles in the organization. */
export type UpdateOrganizationServiceAccountRequest =
  components['schemas']['UpdateOrganizationServiceAccountRequest']

/** A project that a service account belongs to. */
export type ServiceAccountProject = components['schemas']['ServiceAccountProject']

/** One page of projects of a service account. */
export type ServiceAccountProjectPage = components['schemas']['ServiceAccountProjectPage']

/** Makes a secret. */
export type CreateServiceAccountSecretRequest =
  components['schemas']['CreateServiceAccountSecretRequest']

/** Makes a service account in a project, with its first secret. */
export type CreateProjectServiceAccountRequest =
  components['schemas']['CreateProjectServiceAccountRequest']

/** Changes a service account. `roles` replaces all its roles in the project. */
export type UpdateProjectServiceAccountRequest =
  components['schemas']['UpdateProjectServiceAccountRequest']

/** Roles for a service account of the organization in one of its projects. */
export type InviteServiceAccountRequest = components['schemas']['InviteServiceAccountRequest']

/** A person who can log in. */
export type User = components['schemas']['User']

/** Changes a user. No source lists the fields for Cloud Manager; these are the ones of the user itself. */
export type UpdateUserRequest = components['schemas']['UpdateUserRequest']

/** Makes a user. Roles become invitations first. */
export type CreateUserRequest = components['schemas']['CreateUserRequest']

/** One page of users. */
export type UserPage = components['schemas']['UserPage']

/** A user's roles in an organization. */
export type OrganizationUserRoles = components['schemas']['OrganizationUserRoles']

/** A role of a project. */
export type ProjectRoleName = components['schemas']['ProjectRoleName']

/** A user, and the roles in a project. They replace the roles that the user has there. */
export type AddProjectUser = components['schemas']['AddProjectUser']

/** A user's roles in a project. */
export type ProjectUserRoles = components['schemas']['ProjectUserRoles']

/** A team: users of an organization who get roles in projects together. At most 250 teams, and 250 users in each. */
export type Team = components['schemas']['Team']

/** One page of teams. */
export type TeamPage = components['schemas']['TeamPage']

/** Makes a team. */
export type CreateTeamRequest = components['schemas']['CreateTeamRequest']

/** Renames a team. */
export type UpdateTeamRequest = components['schemas']['UpdateTeamRequest']

/** A user to add to a team. */
export type AddTeamUser = components['schemas']['AddTeamUser']

/** A team's roles in a project. */
export type TeamRole = components['schemas']['TeamRole']

/** One page of teams of a project. */
export type TeamRolePage = components['schemas']['TeamRolePage']

/** A team, and its roles in a project. */
export type AddProjectTeam = components['schemas']['AddProjectTeam']

/** Replaces a team's roles in a project. */
export type UpdateTeamRolesRequest = components['schemas']['UpdateTeamRolesRequest']

/** An invitation of a user to an organization (`orgId`) or to a project (`groupId`). It lives 30 days. */
export type Invitation = components['schemas']['Invitation']

/** Invites a user to an organization. */
export type CreateOrganizationInvitationRequest =
  components['schemas']['CreateOrganizationInvitationRequest']

/** Changes the roles of the invitation of a user to an organization. */
export type UpdateOrganizationInvitationByUsernameRequest =
  components['schemas']['UpdateOrganizationInvitationByUsernameRequest']

/** Changes the roles of an invitation to an organization. */
export type UpdateOrganizationInvitationRequest =
  components['schemas']['UpdateOrganizationInvitationRequest']

/** Invites a user to a project. */
export type CreateProjectInvitationRequest = components['schemas']['CreateProjectInvitationRequest']

/** Changes the roles of the invitation of a user to a project. */
export type UpdateProjectInvitationByUsernameRequest =
  components['schemas']['UpdateProjectInvitationByUsernameRequest']

/** Changes the roles of an invitation to a project. */
export type UpdateProjectInvitationRequest = components['schemas']['UpdateProjectInvitationRequest']

/** A MongoDB process that is monitored. */
export type Host = components['schemas']['Host']

/** One page of processes. */
export type HostPage = components['schemas']['HostPage']

/** Begins to monitor a process. No source lists the fields; these are those of the process that can be written. */
export type CreateHostRequest = components['schemas']['CreateHostRequest']

/** Changes how a process is monitored. No source lists the fields; these are those of the process that can be written. */
export type UpdateHostRequest = components['schemas']['UpdateHostRequest']

/** A database of a process. */
export type Database = components['schemas']['Database']

/** One page of databases. */
export type DatabasePage = components['schemas']['DatabasePage']

/** A disk partition of a process. */
export type Disk = components['schemas']['Disk']

/** One page of disk partitions. */
export type DiskPage = components['schemas']['DiskPage']

/** A cluster, in short. */
export type ClusterSummary = components['schemas']['ClusterSummary']

/** The clusters of one project. */
export type ProjectClusters = components['schemas']['ProjectClusters']

/** One page of projects with their clusters. */
export type ProjectClustersPage = components['schemas']['ProjectClustersPage']

/** A sharded cluster or a replica set. */
export type Cluster = components['schemas']['Cluster']

/** One page of clusters. */
export type ClusterPage = components['schemas']['ClusterPage']

/** Renames a cluster. */
export type UpdateClusterRequest = components['schemas']['UpdateClusterRequest']

/** A date such as `2024-08-02T18:07:25Z`. The time and the zone are optional; without a zone, the date is in UTC. */
export type DateInput = components['schemas']['DateInput']

/** A value at a time. */
export type DataPoint = components['schemas']['DataPoint']

/** A time series. */
export type Measurement = components['schemas']['Measurement']

/** Time series of a process, a disk partition or a database. */
export type Measurements = components['schemas']['Measurements']

/** A document whose fields no source lists. */
export type OpenDocument = components['schemas']['OpenDocument']

/** Namespaces whose latency is kept in view: five at most. */
export type PinnedNamespaces = components['schemas']['PinnedNamespaces']

/** Namespaces that have been measured. */
export type LatencyNamespaces = components['schemas']['LatencyNamespaces']

/** A namespace with slow queries. */
export type SlowNamespace = components['schemas']['SlowNamespace']

/** Namespaces with slow queries. */
export type SlowNamespaces = components['schemas']['SlowNamespaces']

/** A line of the log about a slow query. */
export type SlowQuery = components['schemas']['SlowQuery']

/** Lines of the log about slow queries. */
export type SlowQueries = components['schemas']['SlowQueries']

/** An index that would help. */
export type SuggestedIndex = components['schemas']['SuggestedIndex']

/** How an operation went. */
export type OperationStats = components['schemas']['OperationStats']

/** An example of a slow operation. */
export type SlowOperation = components['schemas']['SlowOperation']

/** Queries that are alike. */
export type QueryShape = components['schemas']['QueryShape']

/** Indexes that would help, and the queries that they help. */
export type SuggestedIndexes = components['schemas']['SuggestedIndexes']

/** The state of an alert. No source lists the states. */
export type AlertStatus = components['schemas']['AlertStatus']

/** A number with its unit. */
export type MetricValue = components['schemas']['MetricValue']

/** Which processes, replica sets or clusters an alert looks at. */
export type Matcher = components['schemas']['Matcher']

/** When a metric raises an alert. */
export type MetricThreshold = components['schemas']['MetricThreshold']

/** Who is told of an alert, and when. Which fields there are depends on `typeName`; secrets come back redacted. */
export type AlertNotification = components['schemas']['AlertNotification']

/** Something that somebody should look at. */
export type Alert = components['schemas']['Alert']

/** One page of alerts. */
export type AlertPage = components['schemas']['AlertPage']

/** Acknowledges an alert: nobody is told until then. */
export type AcknowledgeAlertRequest = components['schemas']['AcknowledgeAlertRequest']

/** When a number raises an alert. */
export type Threshold = components['schemas']['Threshold']

/** What raises an alert, and who is told. */
export type AlertConfig = components['schemas']['AlertConfig']

/** One page of alert configurations. */
export type AlertConfigPage = components['schemas']['AlertConfigPage']

/** The whole of an alert configuration. */
export type AlertConfigRequest = components['schemas']['AlertConfigRequest']

/** Puts an alert configuration in or out of force. */
export type EnableAlertConfigRequest = components['schemas']['EnableAlertConfigRequest']

/** Something that happened in an organization or a project. Which fields there are depends on `eventTypeName`. */
export type Event = components['schemas']['Event']

/** One page of events. */
export type EventPage = components['schemas']['EventPage']

/** A kind of alerts. Kinds that are not listed here may appear. */
export type AlertTypeName = components['schemas']['AlertTypeName']

/** A time in which alerts stay quiet. */
export type MaintenanceWindow = components['schemas']['MaintenanceWindow']

/** One page of maintenance windows. */
export type MaintenanceWindowPage = components['schemas']['MaintenanceWindowPage']

/** Plans a maintenance window. */
export type CreateMaintenanceWindowRequest = components['schemas']['CreateMaintenanceWindowRequest']

/** Changes a maintenance window. */
export type UpdateMaintenanceWindowRequest = components['schemas']['UpdateMaintenanceWindowRequest']

/** PagerDuty. */
export type PagerDutyIntegration = components['schemas']['PagerDutyIntegration']

/** Slack. */
export type SlackIntegration = components['schemas']['SlackIntegration']

/** Opsgenie. */
export type OpsGenieIntegration = components['schemas']['OpsGenieIntegration']

/** VictorOps. */
export type VictorOpsIntegration = components['schemas']['VictorOpsIntegration']

/** A webhook. */
export type WebhookIntegration = components['schemas']['WebhookIntegration']

/** Microsoft Teams. */
export type MicrosoftTeamsIntegration = components['schemas']['MicrosoftTeamsIntegration']

/** Prometheus. */
export type PrometheusIntegration = components['schemas']['PrometheusIntegration']

/** Another service that is told of alerts. */
export type Integration = components['schemas']['Integration']

/** One page of integrations. */
export type IntegrationPage = components['schemas']['IntegrationPage']

/** A service that is told of alerts. Cloud Manager refuses `DATADOG`. */
export type IntegrationType = components['schemas']['IntegrationType']

/** A role of a database user. */
export type AutomationRole = components['schemas']['AutomationRole']

/** A database user that there should be. */
export type AutomationUser = components['schemas']['AutomationUser']

/** A database user that there should not be. */
export type AutomationDeletedUser = components['schemas']['AutomationDeletedUser']

/** How users and members log in. */
export type AutomationAuth = components['schemas']['AutomationAuth']

/** The configuration of a process, in the sections of its configuration file. */
export type ProcessArguments = components['schemas']['ProcessArguments']

/** When logs are rotated. */
export type LogRotate = components['schemas']['LogRotate']

/** A process that there should be. */
export type AutomationProcess = components['schemas']['AutomationProcess']

/** A member of a replica set. */
export type AutomationMember = components['schemas']['AutomationMember']

/** A replica set that there should be. */
export type AutomationReplicaSet = components['schemas']['AutomationReplicaSet']

/** A shard. */
export type AutomationShard = components['schemas']['AutomationShard']

/** A sharded cluster that there should be. */
export type AutomationShardedCluster = components['schemas']['AutomationShardedCluster']

/** The state in which the deployments of a project should be. Read it, change it, write the whole of it back, with fields that you do not know; the last write wins. */
export type AutomationConfig = components['schemas']['AutomationConfig']

/** The versions to which the agents are updated. */
export type UpdatedAgentVersions = components['schemas']['UpdatedAgentVersions']

/** How an agent logs, and how it logs in. */
export type AgentConfig = components['schemas']['AgentConfig']

/** An empty object. Fields may be added. */
export type EmptyDocument = components['schemas']['EmptyDocument']

/** How far a process is. */
export type ProcessStatus = components['schemas']['ProcessStatus']

/** How far the deployments of a project are. */
export type AutomationStatus = components['schemas']['AutomationStatus']

/** An agent that reports. */
export type Agent = components['schemas']['Agent']

/** Links to the lists of agents, one for each type. `results` is empty: the agents themselves are in the lists. */
export type AgentLinks = components['schemas']['AgentLinks']

/** A kind of agent. */
export type AgentType = components['schemas']['AgentType']

/** One page of agents. */
export type AgentPage = components['schemas']['AgentPage']

/** An agent and its version. */
export type AgentVersion = components['schemas']['AgentVersion']

/** The versions of the agents of a project. */
export type AgentVersions = components['schemas']['AgentVersions']

/** The newest and the oldest supported versions of the components. */
export type SoftwareVersions = components['schemas']['SoftwareVersions']

/** A key with which agents report. */
export type AgentApiKey = components['schemas']['AgentApiKey']

/** Makes a key for agents. */
export type CreateAgentApiKeyRequest = components['schemas']['CreateAgentApiKeyRequest']

/** Whether and how a cluster is backed up. */
export type BackupConfig = components['schemas']['BackupConfig']

/** One page of backup configurations. */
export type BackupConfigPage = components['schemas']['BackupConfigPage']

/** Changes whether and how a cluster is backed up. */
export type UpdateBackupConfigRequest = components['schemas']['UpdateBackupConfigRequest']

/** When snapshots are taken, and how long they are kept. */
export type SnapshotSchedule = components['schemas']['SnapshotSchedule']

/** Changes when snapshots are taken, and how long they are kept. */
export type UpdateSnapshotScheduleRequest = components['schemas']['UpdateSnapshotScheduleRequest']

/** A BSON timestamp. */
export type Timestamp = components['schemas']['Timestamp']

/** Which namespaces a snapshot has. */
export type NamespaceFilterList = components['schemas']['NamespaceFilterList']

/** The part of a snapshot that comes from one replica set. */
export type SnapshotPart = components['schemas']['SnapshotPart']

/** A copy of a cluster at a moment. */
export type Snapshot = components['schemas']['Snapshot']

/** One page of snapshots. */
export type SnapshotPage = components['schemas']['SnapshotPage']

/** Changes how long a snapshot is kept. */
export type UpdateSnapshotRequest = components['schemas']['UpdateSnapshotRequest']

/** The digest of a file. */
export type RestoreHash = components['schemas']['RestoreHash']

/** How the data is delivered. An automated restore is shown as `HTTP`. */
export type RestoreDelivery = components['schemas']['RestoreDelivery']

/** A restore. */
export type RestoreJob = components['schemas']['RestoreJob']

/** One page of restores. */
export type RestoreJobPage = components['schemas']['RestoreJobPage']

/** How to deliver the data. An automated restore needs `targetGroupId` and `targetClusterId`. */
export type RestoreDeliveryRequest = components['schemas']['RestoreDeliveryRequest']

/** Restores a cluster as it was: at a snapshot, at a checkpoint, at a moment of the last 24 hours, or at an operation. Give one of these; `oplogTs` and `oplogInc` go together. */
export type CreateRestoreJobRequest = components['schemas']['CreateRestoreJobRequest']

/** The part of a checkpoint that comes from one process. */
export type CheckpointPart = components['schemas']['CheckpointPart']

/** A moment at which a sharded cluster can be restored. */
export type Checkpoint = components['schemas']['Checkpoint']

/** One page of checkpoints. */
export type CheckpointPage = components['schemas']['CheckpointPage']

/** A kind of log. Kinds that are not listed here may appear. */
export type LogType = components['schemas']['LogType']

/** The logs of one machine. */
export type LogCollectionChildJob = components['schemas']['LogCollectionChildJob']

/** Logs that are being, or have been, collected. */
export type LogCollectionJob = components['schemas']['LogCollectionJob']

/** One page of log collections. */
export type LogCollectionJobPage = components['schemas']['LogCollectionJobPage']

/** Collects logs. */
export type CreateLogCollectionRequest = components['schemas']['CreateLogCollectionRequest']

/** The log collection that was begun. */
export type CreateLogCollectionResponse = components['schemas']['CreateLogCollectionResponse']

/** Changes until when collected logs are kept: six months ahead at most. */
export type UpdateLogCollectionRequest = components['schemas']['UpdateLogCollectionRequest']

/** The outside system that manages a project. */
export type ExternalManagementSystem = components['schemas']['ExternalManagementSystem']

/** What only the outside system may change. */
export type FeaturePolicy = components['schemas']['FeaturePolicy']

/** What an outside system manages in a project. */
export type FeaturePolicies = components['schemas']['FeaturePolicies']

/** Replaces what an outside system manages in a project. */
export type ReplaceFeaturePoliciesRequest = components['schemas']['ReplaceFeaturePoliciesRequest']

/** A bill. Amounts are in cents. One that is read alone also has its line items, payments and refunds. */
export type Invoice = components['schemas']['Invoice']

/** One page of invoices. */
export type InvoicePage = components['schemas']['InvoicePage']

/** How users of an organization log in through an identity provider. */
export type FederationSettings = components['schemas']['FederationSettings']

/** A role that members of a group get, in an organization or in a project; the other id is null. */
export type FederatedRole = components['schemas']['FederatedRole']

/** The roles of a group of the identity provider. */
export type RoleMapping = components['schemas']['RoleMapping']

/** How an organization uses an identity provider. */
export type ConnectedOrgConfig = components['schemas']['ConnectedOrgConfig']

/** One page of connected organizations. */
export type ConnectedOrgConfigPage = components['schemas']['ConnectedOrgConfigPage']

/** Changes how an organization uses an identity provider. */
export type UpdateConnectedOrgConfigRequest =
  components['schemas']['UpdateConnectedOrgConfigRequest']

/** One page of role mappings. */
export type RoleMappingPage = components['schemas']['RoleMappingPage']

/** An identity provider. No source lists its fields. */
export type IdentityProvider = components['schemas']['IdentityProvider']

/** One page of identity providers. */
export type IdentityProviderPage = components['schemas']['IdentityProviderPage']

/** Links an organization with the Atlas organization that created the token. */
export type CreateMigrationLinkRequest = components['schemas']['CreateMigrationLinkRequest']

/** The state of the link between an organization and Atlas. */
export type MigrationLinkStatus = components['schemas']['MigrationLinkStatus']
