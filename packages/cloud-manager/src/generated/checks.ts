// Generated from openapi/ by `npm run generate`; edit that.

import { accessEntries } from '../validate/access-entries.ts'
import type { Check } from '../validate/request-issue.ts'
import { roleAssignment } from '../validate/role-assignment.ts'
import { anything, constant, date, hours, number, role, text, truth } from '../validate/scalars.ts'
import { all, either, list, nullable, record } from '../validate/structures.ts'

const checkOrganizationName: Check = text({
  min: 1,
  max: 64,
  pattern: /^[\p{L}\p{N}\-_.(),:&@+' ]{1,64}$/u,
  words: "the name of an organization: 1 to 64 letters, digits, spaces and `-_.(),:&@+'`",
})

const checkApiKeyDescription: Check = text({
  min: 1,
  max: 250,
  invalid: 'INVALID_API_KEY_DESC',
  empty: 'API_KEY_REQUIRES_DESCRIPTION',
})

const checkCreateApiKeyRequest: Check = record(
  {
    desc: {
      check: checkApiKeyDescription,
      required: true,
      missing: 'API_KEY_REQUIRES_DESCRIPTION',
    },
    roles: {
      check: list(role('organization', 'CANNOT_ADD_GROUP_ROLE'), {
        min: 1,
        empty: 'MISSING_API_KEY_ROLES',
      }),
      required: true,
      missing: 'MISSING_API_KEY_ROLES',
    },
  },
  { closed: true },
)

const checkServiceAccountName: Check = text({
  min: 1,
  max: 64,
  pattern: /^[\p{L}\p{N}\-_.,' ]*$/u,
  words: "the name of a service account: 1 to 64 letters, digits, spaces and `-_.,'`",
  invalid: 'VALIDATION_ERROR',
  empty: 'VALIDATION_ERROR',
})

const checkServiceAccountDescription: Check = text({
  min: 1,
  max: 250,
  pattern: /^[\p{L}\p{N}\-_.,' ]*$/u,
  words: "the description of a service account: 1 to 250 letters, digits, spaces and `-_.,'`",
  invalid: 'VALIDATION_ERROR',
  empty: 'VALIDATION_ERROR',
})

const checkSecretHours: Check = hours(8, 8766, 'VALIDATION_ERROR')

const checkCreateOrganizationServiceAccountRequest: Check = record(
  {
    name: { check: checkServiceAccountName, required: true, missing: 'VALIDATION_ERROR' },
    description: {
      check: checkServiceAccountDescription,
      required: true,
      missing: 'VALIDATION_ERROR',
    },
    roles: {
      check: list(role('organization', 'INVALID_ROLE_FOR_ORG'), {
        min: 1,
        empty: 'VALIDATION_ERROR',
      }),
      required: true,
      missing: 'VALIDATION_ERROR',
    },
    secretExpiresAfterHours: {
      check: checkSecretHours,
      required: true,
      missing: 'VALIDATION_ERROR',
    },
  },
  { closed: true },
)

const checkObjectId: Check = text({
  pattern: /^[0-9a-f]{24}$/u,
  words: 'an identifier of 24 lower-case hexadecimal digits',
})

const checkCreateOrganizationRequest: Check = record(
  {
    name: { check: checkOrganizationName, required: true },
    apiKey: { check: checkCreateApiKeyRequest },
    serviceAccount: { check: checkCreateOrganizationServiceAccountRequest },
    orgOwnerId: { check: checkObjectId },
    federationSettingsId: { check: checkObjectId },
  },
  { closed: true },
)

const checkUpdateOrganizationRequest: Check = record(
  { name: { check: checkOrganizationName, required: true } },
  { closed: true },
)

const checkProjectName: Check = text({
  min: 1,
  max: 64,
  pattern: /^[\p{L}\p{N}\-_.(),:&@+' ]{1,64}$/u,
  words: "the name of a project: 1 to 64 letters, digits, spaces and `-_.(),:&@+'`",
  invalid: 'INVALID_GROUP_NAME',
})

const checkCreateProjectRequest: Check = record(
  {
    name: { check: checkProjectName, required: true },
    orgId: {
      check: text({
        pattern: /^[0-9a-f]{24}$/u,
        words: 'an identifier of 24 lower-case hexadecimal digits',
        invalid: 'INVALID_ORG_ID',
      }),
      required: true,
    },
    tags: { check: list(text()) },
    withDefaultAlertsSettings: { check: truth },
  },
  { closed: true },
)

const checkUpdateProjectRequest: Check = record(
  { name: { check: checkProjectName }, tags: { check: list(text()) } },
  { closed: true, min: 1 },
)

const checkUpdateApiKeyRequest: Check = record(
  {
    desc: { check: checkApiKeyDescription },
    roles: {
      check: list(role('organization', 'CANNOT_ADD_GROUP_ROLE'), {
        min: 1,
        empty: 'MISSING_API_KEY_ROLES',
      }),
    },
  },
  { closed: true, min: 1 },
)

const checkCreateProjectApiKeyRequest: Check = record(
  {
    desc: {
      check: checkApiKeyDescription,
      required: true,
      missing: 'API_KEY_REQUIRES_DESCRIPTION',
    },
    roles: {
      check: list(role('project', 'CANNOT_ADD_ORG_ROLE'), {
        min: 1,
        empty: 'MISSING_API_KEY_ROLES',
      }),
      required: true,
      missing: 'MISSING_API_KEY_ROLES',
    },
  },
  { closed: true },
)

const checkProjectApiKeyRoles: Check = record(
  {
    roles: {
      check: list(role('project', 'CANNOT_ADD_ORG_ROLE'), {
        min: 1,
        empty: 'MISSING_API_KEY_ROLES',
      }),
      required: true,
      missing: 'MISSING_API_KEY_ROLES',
    },
  },
  { closed: true },
)

const checkIpAddress: Check = text({
  pattern: /^(?:(?:25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)\.){3}(?:25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)$/u,
  words: 'an IPv4 address',
  invalid: 'INVALID_IP_ADDRESS_OR_CIDR_NOTATION',
  ipv6: 'IPV6_UNSUPPORTED',
})

const checkAccessListIpAddress: Check = record(
  { ipAddress: { check: checkIpAddress, required: true } },
  { closed: true },
)

const checkCidrBlock: Check = text({
  pattern:
    /^(?:(?:25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)\.){3}(?:25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)\/(?:3[0-2]|[12]?\d)$/u,
  words: 'a block of IPv4 addresses in CIDR notation',
  invalid: 'INVALID_CIDR_BLOCK',
  ipv6: 'IPV6_UNSUPPORTED',
})

const checkAccessListCidrBlock: Check = record(
  { cidrBlock: { check: checkCidrBlock, required: true } },
  { closed: true },
)

const checkAddAccessListEntry: Check = either(
  [checkAccessListIpAddress, checkAccessListCidrBlock],
  'BAD_ACCESS_LIST_ADD_REQUEST',
)

const checkAddApiKeyAccessListRequest: Check = all(
  list(checkAddAccessListEntry, {
    min: 1,
    invalid: 'BAD_ACCESS_LIST_ADD_REQUEST',
    empty: 'BAD_ACCESS_LIST_ADD_REQUEST',
  }),
  accessEntries({
    duplicate: 'DUPLICATE_ADDRESSES_IN_INPUT',
    refused: {
      addresses: ['0.0.0.0', '0.0.0.0/32'],
      code: 'CANNOT_ADD_IP_ADDRESS_TO_API_KEY_ACCESS_LIST',
    },
  }),
)

const checkAddServiceAccountAccessListRequest: Check = all(
  list(checkAddAccessListEntry, {
    min: 1,
    max: 200,
    invalid: 'BAD_ACCESS_LIST_ADD_REQUEST',
    empty: 'BAD_ACCESS_LIST_ADD_REQUEST',
  }),
  accessEntries({ duplicate: 'DUPLICATE_ADDRESSES_IN_INPUT' }),
)

const checkUpdateOrganizationServiceAccountRequest: Check = record(
  {
    name: { check: checkServiceAccountName },
    description: { check: checkServiceAccountDescription },
    roles: {
      check: list(role('organization', 'INVALID_ROLE_FOR_ORG'), {
        min: 1,
        empty: 'VALIDATION_ERROR',
      }),
    },
  },
  { closed: true, min: 1 },
)

const checkCreateServiceAccountSecretRequest: Check = record(
  {
    secretExpiresAfterHours: {
      check: checkSecretHours,
      required: true,
      missing: 'VALIDATION_ERROR',
    },
  },
  { closed: true },
)

const checkCreateProjectServiceAccountRequest: Check = record(
  {
    name: { check: checkServiceAccountName, required: true, missing: 'VALIDATION_ERROR' },
    description: {
      check: checkServiceAccountDescription,
      required: true,
      missing: 'VALIDATION_ERROR',
    },
    roles: {
      check: list(role('project', 'INVALID_ROLE_FOR_GROUP'), { min: 1, empty: 'VALIDATION_ERROR' }),
      required: true,
      missing: 'VALIDATION_ERROR',
    },
    secretExpiresAfterHours: {
      check: checkSecretHours,
      required: true,
      missing: 'VALIDATION_ERROR',
    },
  },
  { closed: true },
)

const checkUpdateProjectServiceAccountRequest: Check = record(
  {
    name: { check: checkServiceAccountName },
    description: { check: checkServiceAccountDescription },
    roles: {
      check: list(role('project', 'INVALID_ROLE_FOR_GROUP'), { min: 1, empty: 'VALIDATION_ERROR' }),
    },
  },
  { closed: true, min: 1 },
)

const checkInviteServiceAccountRequest: Check = record(
  {
    roles: {
      check: list(role('project', 'INVALID_ROLE_FOR_GROUP'), { min: 1, empty: 'VALIDATION_ERROR' }),
      required: true,
      missing: 'VALIDATION_ERROR',
    },
  },
  { closed: true },
)

const checkRole: Check = text({ min: 1 })

const checkRoleAssignment: Check = all(
  record({
    roleName: { check: checkRole, required: true },
    orgId: { check: checkObjectId },
    groupId: { check: checkObjectId },
  }),
  roleAssignment,
)

const checkUpdateUserRequest: Check = record(
  {
    username: { check: text() },
    emailAddress: { check: text() },
    firstName: { check: text() },
    lastName: { check: text() },
    password: { check: text() },
    country: { check: text() },
    mobileNumber: { check: text() },
    roles: { check: list(checkRoleAssignment) },
  },
  { min: 1 },
)

const checkCreateUserRequest: Check = record(
  {
    username: { check: text(), required: true },
    emailAddress: { check: text(), required: true },
    firstName: { check: text(), required: true },
    lastName: { check: text(), required: true },
    password: { check: text(), required: true },
    country: { check: text(), required: true },
    mobileNumber: { check: text() },
    roles: { check: list(checkRoleAssignment), required: true },
  },
  { closed: true },
)

const checkOrganizationUserRoles: Check = record({
  orgRoles: { check: list(role('organization', 'INVALID_ROLE_FOR_ORG')), required: true },
})

const checkProjectRoleName: Check = record(
  { roleName: { check: role('project', 'INVALID_ROLE_FOR_GROUP'), required: true } },
  { closed: true },
)

const checkAddProjectUser: Check = record(
  {
    id: { check: checkObjectId, required: true },
    roles: { check: list(checkProjectRoleName), required: true },
  },
  { closed: true },
)

const checkProjectUserRoles: Check = record({
  groupRoles: { check: list(role('project', 'INVALID_ROLE_FOR_GROUP')), required: true },
})

const checkCreateTeamRequest: Check = record(
  {
    name: { check: text({ min: 1 }), required: true },
    usernames: {
      check: list(text(), { min: 1, empty: 'CANNOT_CREATE_EMPTY_TEAM' }),
      required: true,
    },
  },
  { closed: true },
)

const checkUpdateTeamRequest: Check = record(
  { name: { check: text({ min: 1 }), required: true } },
  { closed: true },
)

const checkAddTeamUser: Check = record(
  { id: { check: checkObjectId, required: true } },
  { closed: true },
)

const checkAddProjectTeam: Check = record(
  {
    teamId: { check: checkObjectId, required: true },
    roleNames: {
      check: list(role('project', 'INVALID_ROLE_FOR_GROUP'), { min: 1 }),
      required: true,
    },
  },
  { closed: true },
)

const checkUpdateTeamRolesRequest: Check = record(
  {
    roleNames: {
      check: list(role('project', 'INVALID_ROLE_FOR_GROUP'), { min: 1 }),
      required: true,
    },
  },
  { closed: true },
)

const checkCreateOrganizationInvitationRequest: Check = record(
  {
    username: { check: text(), required: true },
    roles: {
      check: list(role('organization', 'INVALID_ROLE_FOR_ORG'), { min: 1 }),
      required: true,
    },
    teamIds: { check: list(checkObjectId) },
  },
  { closed: true },
)

const checkUpdateOrganizationInvitationByUsernameRequest: Check = record(
  {
    username: { check: text(), required: true },
    roles: {
      check: list(role('organization', 'INVALID_ROLE_FOR_ORG'), { min: 1 }),
      required: true,
    },
    teamIds: { check: list(checkObjectId) },
  },
  { closed: true },
)

const checkUpdateOrganizationInvitationRequest: Check = record(
  {
    roles: {
      check: list(role('organization', 'INVALID_ROLE_FOR_ORG'), { min: 1 }),
      required: true,
    },
    teamIds: { check: list(checkObjectId) },
  },
  { closed: true },
)

const checkCreateProjectInvitationRequest: Check = record(
  {
    username: { check: text(), required: true },
    roles: { check: list(role('project', 'INVALID_ROLE_FOR_GROUP'), { min: 1 }), required: true },
  },
  { closed: true },
)

const checkUpdateProjectInvitationByUsernameRequest: Check = record(
  {
    username: { check: text(), required: true },
    roles: { check: list(role('project', 'INVALID_ROLE_FOR_GROUP'), { min: 1 }), required: true },
  },
  { closed: true },
)

const checkUpdateProjectInvitationRequest: Check = record(
  { roles: { check: list(role('project', 'INVALID_ROLE_FOR_GROUP'), { min: 1 }), required: true } },
  { closed: true },
)

const checkCreateHostRequest: Check = record({
  hostname: { check: text(), required: true },
  port: { check: number({ integer: true }), required: true },
  authMechanismName: { check: text() },
  username: { check: text() },
  password: { check: text() },
  sslEnabled: { check: truth },
  alertsEnabled: { check: truth },
  logsEnabled: { check: truth },
  profilerEnabled: { check: truth },
})

const checkUpdateHostRequest: Check = record(
  {
    authMechanismName: { check: text() },
    username: { check: text() },
    password: { check: text() },
    sslEnabled: { check: truth },
    alertsEnabled: { check: truth },
    logsEnabled: { check: truth },
    profilerEnabled: { check: truth },
  },
  { min: 1 },
)

const checkUpdateClusterRequest: Check = record(
  { clusterName: { check: text(), required: true } },
  { closed: true },
)

const checkPinnedNamespaces: Check = record({
  namespaces: { check: list(text(), { max: 5 }), required: true },
})

const checkAcknowledgeAlertRequest: Check = record(
  { acknowledgedUntil: { check: date, required: true }, acknowledgementComment: { check: text() } },
  { closed: true },
)

const checkMatcher: Check = record({
  fieldName: { check: text(), required: true },
  operator: { check: text(), required: true },
  value: { check: text(), required: true },
})

const checkMetricThreshold: Check = record({
  metricName: { check: text() },
  operator: { check: text() },
  threshold: { check: number() },
  units: { check: text() },
  mode: { check: text() },
})

const checkThreshold: Check = record({
  operator: { check: text() },
  units: { check: text() },
  threshold: { check: number() },
})

const checkAlertNotification: Check = record({
  typeName: { check: text(), required: true },
  delayMin: { check: number({ integer: true }) },
  intervalMin: { check: number({ integer: true }) },
  emailAddress: { check: text() },
  emailEnabled: { check: truth },
  smsEnabled: { check: truth },
  mobileNumber: { check: text() },
  username: { check: text() },
  roles: { check: list(text()) },
  teamId: { check: checkObjectId },
  teamName: { check: text() },
  apiToken: { check: text() },
  channelName: { check: text() },
  datadogApiKey: { check: text() },
  datadogRegion: { check: text() },
  opsGenieApiKey: { check: text() },
  opsGenieRegion: { check: text() },
  serviceKey: { check: text() },
  victorOpsApiKey: { check: text() },
  victorOpsRoutingKey: { check: text() },
  microsoftTeamsWebhookUrl: { check: text() },
  webhookUrl: { check: text() },
  webhookSecret: { check: text() },
  flowdockApiToken: { check: text() },
  flowName: { check: text() },
  orgName: { check: text() },
  notifierId: { check: text() },
})

const checkAlertConfigRequest: Check = record({
  eventTypeName: { check: text(), required: true },
  typeName: { check: text() },
  enabled: { check: truth },
  severityOverride: { check: text({ min: 1 }) },
  matchers: { check: list(checkMatcher) },
  metricThreshold: { check: checkMetricThreshold },
  threshold: { check: checkThreshold },
  notifications: { check: list(checkAlertNotification) },
})

const checkEnableAlertConfigRequest: Check = record(
  { enabled: { check: truth, required: true } },
  { closed: true },
)

const checkAlertTypeName: Check = text({ min: 1 })

const checkCreateMaintenanceWindowRequest: Check = record({
  alertTypeNames: { check: list(checkAlertTypeName), required: true },
  startDate: { check: date, required: true },
  endDate: { check: date, required: true },
  description: { check: text() },
})

const checkUpdateMaintenanceWindowRequest: Check = record(
  {
    alertTypeNames: { check: list(checkAlertTypeName) },
    startDate: { check: date },
    endDate: { check: date },
    description: { check: text() },
  },
  { min: 1 },
)

const checkPagerDutyIntegration: Check = record({
  type: { check: constant('PAGER_DUTY'), required: true },
  serviceKey: { check: text(), required: true },
})

const checkSlackIntegration: Check = record({
  type: { check: constant('SLACK'), required: true },
  apiToken: { check: text(), required: true },
  teamName: { check: text(), required: true },
  channelName: { check: text() },
})

const checkOpsGenieIntegration: Check = record({
  type: { check: constant('OPS_GENIE'), required: true },
  apiKey: { check: text(), required: true },
  region: { check: text({ min: 1 }), required: true },
})

const checkVictorOpsIntegration: Check = record({
  type: { check: constant('VICTOR_OPS'), required: true },
  apiKey: { check: text(), required: true },
  routingKey: { check: text() },
})

const checkWebhookIntegration: Check = record({
  type: { check: constant('WEBHOOK'), required: true },
  url: { check: text(), required: true },
  secret: { check: text() },
})

const checkMicrosoftTeamsIntegration: Check = record({
  type: { check: constant('MICROSOFT_TEAMS'), required: true },
  microsoftTeamsWebhookUrl: { check: text(), required: true },
})

const checkPrometheusIntegration: Check = record({
  type: { check: constant('PROMETHEUS'), required: true },
  username: { check: text(), required: true },
  password: { check: text() },
  listenAddress: { check: text(), required: true },
  serviceDiscovery: { check: text({ min: 1 }), required: true },
  scheme: { check: text({ min: 1 }), required: true },
  enabled: { check: truth, required: true },
  tlsPemPath: { check: text() },
  tlsPemPassword: { check: text() },
})

const checkIntegration: Check = either([
  checkPagerDutyIntegration,
  checkSlackIntegration,
  checkOpsGenieIntegration,
  checkVictorOpsIntegration,
  checkWebhookIntegration,
  checkMicrosoftTeamsIntegration,
  checkPrometheusIntegration,
])

const checkAutomationRole: Check = record({
  role: { check: text(), required: true },
  db: { check: text(), required: true },
})

const checkAutomationUser: Check = record({
  user: { check: text(), required: true },
  db: { check: text(), required: true },
  roles: { check: nullable(list(checkAutomationRole)) },
  initPwd: { check: text() },
  mechanisms: { check: nullable(list(text())) },
  authenticationRestrictions: { check: nullable(list(record({}))) },
  scramSha1Creds: { check: nullable(record({})) },
  scramSha256Creds: { check: nullable(record({})) },
})

const checkAutomationDeletedUser: Check = record({
  user: { check: text(), required: true },
  dbs: { check: nullable(list(text())) },
})

const checkAutomationAuth: Check = record({
  disabled: { check: truth },
  authoritativeSet: { check: truth },
  autoAuthMechanism: { check: text() },
  autoAuthMechanisms: { check: nullable(list(text())) },
  autoUser: { check: text() },
  autoPwd: { check: text() },
  key: { check: text() },
  keyfile: { check: text() },
  keyfileWindows: { check: text() },
  deploymentAuthMechanisms: { check: nullable(list(text())) },
  usersWanted: { check: nullable(list(checkAutomationUser)) },
  usersDeleted: { check: nullable(list(checkAutomationDeletedUser)) },
})

const checkProcessArguments: Check = record({
  net: { check: nullable(record({})) },
  storage: { check: nullable(record({})) },
  replication: { check: nullable(record({})) },
  sharding: { check: nullable(record({})) },
  security: { check: nullable(record({})) },
  systemLog: { check: nullable(record({})) },
  auditLog: { check: nullable(record({})) },
  setParameter: { check: nullable(record({})) },
})

const checkLogRotate: Check = record({
  maxUncompressed: { check: number({ integer: true }) },
  numTotal: { check: number({ integer: true }) },
  numUncompressed: { check: number({ integer: true }) },
  percentOfDiskspace: { check: number() },
  sizeThresholdMB: { check: number() },
  timeThresholdHrs: { check: number() },
})

const checkAutomationProcess: Check = record({
  name: { check: text(), required: true },
  alias: { check: text() },
  hostname: { check: text(), required: true },
  numCores: { check: number({ integer: true }) },
  processType: { check: text({ min: 1 }), required: true },
  version: { check: text() },
  featureCompatibilityVersion: { check: text() },
  disabled: { check: truth },
  manualMode: { check: truth },
  cluster: { check: text() },
  authSchemaVersion: { check: number({ integer: true }) },
  args2_6: { check: checkProcessArguments },
  logRotate: { check: checkLogRotate },
  lastRestart: { check: date },
  lastResync: { check: date },
  lastGoalVersionAchieved: { check: number({ integer: true }) },
  plan: { check: nullable(list(text())) },
})

const checkAutomationMember: Check = record({
  _id: { check: number({ integer: true }), required: true },
  host: { check: text(), required: true },
  priority: { check: number() },
  votes: { check: number({ integer: true }) },
  hidden: { check: truth },
  arbiterOnly: { check: truth },
  buildIndexes: { check: truth },
  slaveDelay: { check: number({ integer: true }) },
  secondaryDelaySecs: { check: number({ integer: true }) },
  tags: { check: nullable(record({})) },
  horizons: { check: nullable(record({})) },
})

const checkAutomationReplicaSet: Check = record({
  _id: { check: text(), required: true },
  protocolVersion: { check: anything },
  members: { check: list(checkAutomationMember), required: true },
  settings: { check: nullable(record({})) },
  writeConcernMajorityJournalDefault: { check: text() },
  force: { check: nullable(record({ currentVersion: { check: number({ integer: true }) } })) },
})

const checkAutomationShard: Check = record({
  _id: { check: text(), required: true },
  rs: { check: text(), required: true },
  tags: { check: nullable(list(text())) },
})

const checkAutomationShardedCluster: Check = record({
  name: { check: text(), required: true },
  configServerReplica: { check: text() },
  shards: { check: list(checkAutomationShard), required: true },
  collections: { check: nullable(list(record({}))) },
  managedSharding: { check: truth },
  draining: { check: nullable(list(text())) },
  tags: { check: nullable(list(anything)) },
})

const checkAutomationConfig: Check = record({
  version: { check: number({ integer: true }) },
  auth: { check: checkAutomationAuth },
  backupVersions: { check: nullable(list(record({}))) },
  monitoringVersions: { check: nullable(list(record({}))) },
  balancer: { check: nullable(record({})) },
  indexConfigs: { check: nullable(list(record({}))) },
  kerberos: { check: nullable(record({})) },
  ldap: { check: nullable(record({})) },
  mongoDbVersions: { check: nullable(list(record({}))) },
  mongoDbToolsVersion: { check: nullable(record({})) },
  mongosqlds: { check: nullable(list(record({}))) },
  options: { check: nullable(record({})) },
  processes: { check: nullable(list(checkAutomationProcess)) },
  replicaSets: { check: nullable(list(checkAutomationReplicaSet)) },
  roles: { check: nullable(list(record({}))) },
  sharding: { check: nullable(list(checkAutomationShardedCluster)) },
  ssl: { check: nullable(record({})) },
  tls: { check: nullable(record({})) },
  prometheus: { check: nullable(record({})) },
  agentVersion: { check: nullable(record({})) },
  uiBaseUrl: { check: nullable(text()) },
  clusterWideConfigurations: { check: nullable(record({})) },
})

const checkAgentConfig: Check = record({
  logPath: { check: text() },
  logPathWindows: { check: text() },
  logRotate: { check: checkLogRotate },
  configOverrides: { check: record({}) },
  username: { check: text() },
  password: { check: text() },
  hasPassword: { check: truth },
  sslPEMKeyFile: { check: text() },
  kerberosPrincipal: { check: text() },
  kerberosKeytab: { check: text() },
  ldapGroupDN: { check: text() },
  urls: { check: record({}) },
})

const checkCreateAgentApiKeyRequest: Check = record(
  { desc: { check: text(), required: true } },
  { closed: true },
)

const checkUpdateBackupConfigRequest: Check = record(
  {
    statusName: { check: text({ min: 1 }) },
    storageEngineName: { check: text() },
    authMechanismName: { check: text() },
    username: { check: text() },
    password: { check: text() },
    syncSource: { check: text() },
    sslEnabled: { check: truth },
    encryptionEnabled: { check: truth },
    excludedNamespaces: { check: list(text()) },
    includedNamespaces: { check: list(text()) },
  },
  { min: 1 },
)

const checkUpdateSnapshotScheduleRequest: Check = record(
  {
    snapshotIntervalHours: { check: number({ integer: true, values: [6, 8, 12, 24] }) },
    snapshotRetentionDays: { check: number({ integer: true, min: 1, max: 5 }) },
    dailySnapshotRetentionDays: { check: number({ integer: true, min: 1, max: 365 }) },
    weeklySnapshotRetentionWeeks: { check: number({ integer: true, min: 1, max: 52 }) },
    monthlySnapshotRetentionMonths: { check: number({ integer: true, min: 1, max: 36 }) },
    pointInTimeWindowHours: { check: number({ integer: true }) },
    clusterCheckpointIntervalMin: { check: number({ integer: true, values: [15, 30, 60] }) },
    referenceHourOfDay: { check: number({ integer: true, min: 0, max: 23 }) },
    referenceMinuteOfHour: { check: number({ integer: true, min: 0, max: 59 }) },
    referenceTimeZoneOffset: { check: text() },
  },
  { min: 1 },
)

const checkUpdateSnapshotRequest: Check = record(
  { expires: { check: date }, doNotDelete: { check: truth } },
  { min: 1 },
)

const checkRestoreDeliveryRequest: Check = record({
  methodName: { check: text({ min: 1 }), required: true },
  targetGroupId: { check: checkObjectId },
  targetClusterId: { check: text() },
  maxDownloads: { check: number({ integer: true, min: 1 }) },
  expirationHours: { check: number({ integer: true }) },
  expires: { check: date },
})

const checkCreateRestoreJobRequest: Check = record(
  {
    snapshotId: { check: text() },
    checkpointId: { check: text() },
    pointInTimeUTCMillis: { check: number({ integer: true }) },
    oplogTs: { check: number({ integer: true }) },
    oplogInc: { check: number({ integer: true }) },
    delivery: { check: checkRestoreDeliveryRequest, required: true },
  },
  {
    exclusive: ['snapshotId', 'checkpointId', 'pointInTimeUTCMillis', 'oplogTs'],
    together: [
      ['oplogTs', 'oplogInc'],
      ['oplogInc', 'oplogTs'],
    ],
  },
)

const checkLogType: Check = text({ min: 1 })

const checkCreateLogCollectionRequest: Check = record({
  resourceType: { check: text({ min: 1 }), required: true },
  resourceName: { check: text(), required: true },
  sizeRequestedPerFileBytes: { check: number(), required: true },
  logTypes: { check: list(checkLogType, { min: 1 }), required: true },
  redacted: { check: truth, required: true },
  logCollectionFromDate: { check: either([date, number({ integer: true })]) },
  logCollectionToDate: { check: either([date, number({ integer: true })]) },
})

const checkUpdateLogCollectionRequest: Check = record(
  { expirationDate: { check: date, required: true } },
  { closed: true },
)

const checkExternalManagementSystem: Check = record({
  name: { check: text(), required: true },
  systemId: { check: text() },
  version: { check: text() },
})

const checkFeaturePolicy: Check = record({
  policy: { check: text(), required: true },
  disabledParams: { check: list(text()) },
})

const checkReplaceFeaturePoliciesRequest: Check = record({
  externalManagementSystem: { check: checkExternalManagementSystem, required: true },
  policies: { check: list(checkFeaturePolicy), required: true },
})

const checkFederatedRole: Check = record({
  orgId: { check: either([checkObjectId, anything]) },
  groupId: { check: either([checkObjectId, anything]) },
  role: { check: checkRole, required: true },
})

const checkRoleMapping: Check = record({
  id: { check: text(), required: true },
  externalGroupName: { check: text(), required: true },
  roleAssignments: { check: list(checkFederatedRole), required: true },
})

const checkUpdateConnectedOrgConfigRequest: Check = record(
  {
    identityProviderId: { check: nullable(text()) },
    domainAllowList: { check: list(text()) },
    domainRestrictionEnabled: { check: truth },
    postAuthRoleGrants: { check: list(checkRole) },
    roleMappings: { check: list(checkRoleMapping) },
  },
  { min: 1 },
)

const checkCreateMigrationLinkRequest: Check = record(
  { linkToken: { check: text({ min: 1 }), required: true } },
  { closed: true },
)

/** Checks of bodies, by method and path. */
export const bodies: Readonly<Record<string, Check>> = {
  'POST /orgs': checkCreateOrganizationRequest,
  'PATCH /orgs/{orgId}': checkUpdateOrganizationRequest,
  'POST /groups': checkCreateProjectRequest,
  'PATCH /groups/{groupId}': checkUpdateProjectRequest,
  'POST /orgs/{orgId}/apiKeys': checkCreateApiKeyRequest,
  'PATCH /orgs/{orgId}/apiKeys/{apiKeyId}': checkUpdateApiKeyRequest,
  'POST /groups/{groupId}/apiKeys': checkCreateProjectApiKeyRequest,
  'POST /groups/{groupId}/apiKeys/{apiKeyId}': list(checkProjectApiKeyRoles, { min: 1 }),
  'PATCH /groups/{groupId}/apiKeys/{apiKeyId}': checkProjectApiKeyRoles,
  'POST /orgs/{orgId}/apiKeys/{apiKeyId}/accessList': checkAddApiKeyAccessListRequest,
  'POST /orgs/{orgId}/apiKeys/{apiKeyId}/whitelist': checkAddApiKeyAccessListRequest,
  'POST /orgs/{orgId}/serviceAccounts/{clientId}/accessList':
    checkAddServiceAccountAccessListRequest,
  'POST /groups/{groupId}/serviceAccounts/{clientId}/accessList':
    checkAddServiceAccountAccessListRequest,
  'POST /users/{userId}/accessList': checkAddApiKeyAccessListRequest,
  'POST /users/{userId}/whitelist': checkAddApiKeyAccessListRequest,
  'POST /orgs/{orgId}/serviceAccounts': checkCreateOrganizationServiceAccountRequest,
  'PATCH /orgs/{orgId}/serviceAccounts/{clientId}': checkUpdateOrganizationServiceAccountRequest,
  'POST /orgs/{orgId}/serviceAccounts/{clientId}/secrets': checkCreateServiceAccountSecretRequest,
  'POST /groups/{groupId}/serviceAccounts': checkCreateProjectServiceAccountRequest,
  'PATCH /groups/{groupId}/serviceAccounts/{clientId}': checkUpdateProjectServiceAccountRequest,
  'POST /groups/{groupId}/serviceAccounts/{clientId}:invite': checkInviteServiceAccountRequest,
  'POST /groups/{groupId}/serviceAccounts/{clientId}/secrets':
    checkCreateServiceAccountSecretRequest,
  'PATCH /users/{userId}': checkUpdateUserRequest,
  'POST /users': checkCreateUserRequest,
  'PUT /orgs/{orgId}/users/{userId}/roles': checkOrganizationUserRoles,
  'POST /groups/{groupId}/users': list(checkAddProjectUser),
  'PUT /groups/{groupId}/users/{userId}/roles': checkProjectUserRoles,
  'POST /orgs/{orgId}/teams': checkCreateTeamRequest,
  'PATCH /orgs/{orgId}/teams/{teamId}': checkUpdateTeamRequest,
  'POST /orgs/{orgId}/teams/{teamId}/users': list(checkAddTeamUser),
  'POST /groups/{groupId}/teams': list(checkAddProjectTeam),
  'PATCH /groups/{groupId}/teams/{teamId}': checkUpdateTeamRolesRequest,
  'POST /orgs/{orgId}/invites': checkCreateOrganizationInvitationRequest,
  'PATCH /orgs/{orgId}/invites': checkUpdateOrganizationInvitationByUsernameRequest,
  'PATCH /orgs/{orgId}/invites/{invitationId}': checkUpdateOrganizationInvitationRequest,
  'POST /groups/{groupId}/invites': checkCreateProjectInvitationRequest,
  'PATCH /groups/{groupId}/invites': checkUpdateProjectInvitationByUsernameRequest,
  'PATCH /groups/{groupId}/invites/{invitationId}': checkUpdateProjectInvitationRequest,
  'POST /groups/{groupId}/hosts': checkCreateHostRequest,
  'PATCH /groups/{groupId}/hosts/{hostId}': checkUpdateHostRequest,
  'PATCH /groups/{groupId}/clusters/{clusterId}': checkUpdateClusterRequest,
  'PUT /groups/{groupId}/clusters/{hostClusterId}/collStats/pinned': checkPinnedNamespaces,
  'PATCH /groups/{groupId}/clusters/{hostClusterId}/collStats/pinned': checkPinnedNamespaces,
  'PATCH /groups/{groupId}/clusters/{hostClusterId}/collStats/unpin': checkPinnedNamespaces,
  'PATCH /groups/{groupId}/alerts/{alertId}': checkAcknowledgeAlertRequest,
  'POST /groups/{groupId}/alertConfigs': checkAlertConfigRequest,
  'PUT /groups/{groupId}/alertConfigs/{alertConfigId}': checkAlertConfigRequest,
  'PATCH /groups/{groupId}/alertConfigs/{alertConfigId}': checkEnableAlertConfigRequest,
  'POST /groups/{groupId}/maintenanceWindows': checkCreateMaintenanceWindowRequest,
  'PATCH /groups/{groupId}/maintenanceWindows/{maintenanceWindowId}':
    checkUpdateMaintenanceWindowRequest,
  'PUT /groups/{groupId}/integrations/{integrationType}': checkIntegration,
  'POST /groups/{groupId}/integrations/{integrationType}': checkIntegration,
  'PUT /groups/{groupId}/automationConfig': checkAutomationConfig,
  'PUT /groups/{groupId}/automationConfig/noSecrets': checkAutomationConfig,
  'PUT /groups/{groupId}/automationConfig/backupAgentConfig': checkAgentConfig,
  'PUT /groups/{groupId}/automationConfig/monitoringAgentConfig': checkAgentConfig,
  'POST /groups/{groupId}/agentapikeys': checkCreateAgentApiKeyRequest,
  'PATCH /groups/{groupId}/backupConfigs/{clusterId}': checkUpdateBackupConfigRequest,
  'PATCH /groups/{groupId}/backupConfigs/{clusterId}/snapshotSchedule':
    checkUpdateSnapshotScheduleRequest,
  'PATCH /groups/{groupId}/clusters/{clusterId}/snapshots/{snapshotId}': checkUpdateSnapshotRequest,
  'POST /groups/{groupId}/clusters/{clusterId}/restoreJobs': checkCreateRestoreJobRequest,
  'POST /groups/{groupId}/logCollectionJobs': checkCreateLogCollectionRequest,
  'PATCH /groups/{groupId}/logCollectionJobs/{jobId}': checkUpdateLogCollectionRequest,
  'PUT /groups/{groupId}/controlledFeature': checkReplaceFeaturePoliciesRequest,
  'PATCH /federationSettings/{federationSettingsId}/connectedOrgConfigs/{orgId}':
    checkUpdateConnectedOrgConfigRequest,
  'POST /orgs/{orgId}/liveExport/migrationLink': checkCreateMigrationLinkRequest,
}

/** Checks of parameters, by name. */
export const pathParameters: Readonly<Record<string, Check>> = {
  orgId: text({
    pattern: /^[0-9a-f]{24}$/u,
    words: 'an identifier of 24 lower-case hexadecimal digits',
    invalid: 'INVALID_ORG_ID',
  }),
  groupId: text({
    pattern: /^[0-9a-f]{24}$/u,
    words: 'an identifier of 24 lower-case hexadecimal digits',
    invalid: 'INVALID_GROUP_ID',
  }),
  name: text({ min: 1, invalid: 'INVALID_PATH_PARAMETER' }),
  agentApiKey: text({ min: 1, invalid: 'INVALID_PATH_PARAMETER' }),
  apiKeyId: text({
    pattern: /^[0-9a-f]{24}$/u,
    words: 'an identifier of 24 lower-case hexadecimal digits',
    invalid: 'INVALID_KEY_ID',
  }),
  ipOrCidr: text({
    min: 1,
    pattern:
      /^(?:(?:25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)\.){3}(?:25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)(?:\/(?:3[0-2]|[12]?\d))?$/u,
    words: 'the entry: an IPv4 address, or a CIDR block whose `/` is sent as `%2F`',
    invalid: 'INVALID_IP_ADDRESS_OR_CIDR_NOTATION',
    ipv6: 'IPV6_UNSUPPORTED',
  }),
  clientId: text({
    pattern: /^mdb_sa_id_[a-fA-F\d]{24}$/u,
    words: 'the client id of a service account',
    invalid: 'INVALID_PATH_PARAMETER',
  }),
  userId: text({
    pattern: /^[0-9a-f]{24}$/u,
    words: 'an identifier of 24 lower-case hexadecimal digits',
    invalid: 'INVALID_USER_ID',
  }),
  secretId: text({
    pattern: /^[0-9a-f]{24}$/u,
    words: 'an identifier of 24 lower-case hexadecimal digits',
    invalid: 'INVALID_PATH_PARAMETER',
  }),
  username: text({ min: 1, invalid: 'INVALID_PATH_PARAMETER' }),
  teamId: text({
    pattern: /^[0-9a-f]{24}$/u,
    words: 'an identifier of 24 lower-case hexadecimal digits',
    invalid: 'INVALID_TEAM_ID',
  }),
  invitationId: text({
    pattern: /^[0-9a-f]{24}$/u,
    words: 'an identifier of 24 lower-case hexadecimal digits',
    invalid: 'INVALID_INVITATION_ID',
  }),
  hostname: text({ min: 1, invalid: 'INVALID_PATH_PARAMETER' }),
  port: number({ integer: true, min: 1, max: 65535, invalid: 'INVALID_PATH_PARAMETER' }),
  hostId: text({ min: 1, invalid: 'INVALID_PATH_PARAMETER' }),
  databaseName: text({ min: 1, invalid: 'INVALID_PATH_PARAMETER' }),
  partitionName: text({ min: 1, invalid: 'INVALID_PATH_PARAMETER' }),
  clusterId: text({ min: 1, invalid: 'INVALID_PATH_PARAMETER' }),
  hostClusterId: text({ min: 1, invalid: 'INVALID_PATH_PARAMETER' }),
  clusterView: text({ min: 1, invalid: 'INVALID_PATH_PARAMETER' }),
  collectionName: text({ min: 1, invalid: 'INVALID_PATH_PARAMETER' }),
  alertId: text({ min: 1, invalid: 'INVALID_PATH_PARAMETER' }),
  alertConfigId: text({ min: 1, invalid: 'INVALID_PATH_PARAMETER' }),
  notificationId: text({ min: 1, invalid: 'INVALID_PATH_PARAMETER' }),
  eventId: text({
    pattern: /^[0-9a-f]{24}$/u,
    words: 'an identifier of 24 lower-case hexadecimal digits',
    invalid: 'INVALID_PATH_PARAMETER',
  }),
  maintenanceWindowId: text({ min: 1, invalid: 'INVALID_PATH_PARAMETER' }),
  integrationType: text({ min: 1, invalid: 'INVALID_PATH_PARAMETER' }),
  agentType: text({ min: 1, invalid: 'INVALID_PATH_PARAMETER' }),
  agentApiKeyId: text({ min: 1, invalid: 'INVALID_PATH_PARAMETER' }),
  snapshotId: text({ min: 1, invalid: 'INVALID_PATH_PARAMETER' }),
  jobId: text({ min: 1, invalid: 'INVALID_PATH_PARAMETER' }),
  checkpointId: text({ min: 1, invalid: 'INVALID_PATH_PARAMETER' }),
  invoiceId: text({ min: 1, invalid: 'INVALID_PATH_PARAMETER' }),
  federationSettingsId: text({ min: 1, invalid: 'INVALID_PATH_PARAMETER' }),
  roleMappingId: text({ min: 1, invalid: 'INVALID_PATH_PARAMETER' }),
  identityProviderId: text({ min: 1, invalid: 'INVALID_PATH_PARAMETER' }),
}

/** Checks of parameters, by name. */
export const queryParameters: Readonly<Record<string, Check>> = {
  pretty: truth,
  envelope: truth,
  pageNum: number({ integer: true, min: 1, invalid: 'INVALID_QUERY_PARAMETER' }),
  itemsPerPage: number({ integer: true, min: 1, max: 500, invalid: 'INVALID_QUERY_PARAMETER' }),
  includeCount: truth,
  name: text({ invalid: 'INVALID_QUERY_PARAMETER' }),
  includeDeletedOrgs: truth,
  projectOwnerId: text({
    pattern: /^[0-9a-f]{24}$/u,
    words: 'an identifier of 24 lower-case hexadecimal digits',
    invalid: 'INVALID_QUERY_PARAMETER',
  }),
  includeSystemManaged: truth,
  username: text({ invalid: 'INVALID_QUERY_PARAMETER' }),
  clusterId: text({ invalid: 'INVALID_QUERY_PARAMETER' }),
  granularity: text({ invalid: 'INVALID_QUERY_PARAMETER' }),
  period: text({ invalid: 'INVALID_QUERY_PARAMETER' }),
  start: date,
  end: date,
  m: list(text(), { invalid: 'INVALID_QUERY_PARAMETER' }),
  since: number({ integer: true, invalid: 'INVALID_QUERY_PARAMETER' }),
  duration: number({ integer: true, invalid: 'INVALID_QUERY_PARAMETER' }),
  namespaces: text({ invalid: 'INVALID_QUERY_PARAMETER' }),
  nLogs: number({ integer: true, invalid: 'INVALID_QUERY_PARAMETER' }),
  nIndexes: number({ integer: true, invalid: 'INVALID_QUERY_PARAMETER' }),
  nExamples: number({ integer: true, invalid: 'INVALID_QUERY_PARAMETER' }),
  status: text({ invalid: 'INVALID_QUERY_PARAMETER' }),
  eventType: list(text(), { invalid: 'INVALID_QUERY_PARAMETER' }),
  minDate: date,
  maxDate: date,
  batchId: text({ invalid: 'INVALID_QUERY_PARAMETER' }),
  verbose: truth,
}

/** Query parameters that must be there. */
export const requiredQuery: Readonly<Record<string, readonly string[]>> = {
  'GET /groups/{groupId}/hosts/{hostId}/measurements': ['granularity'],
  'GET /groups/{groupId}/hosts/{hostId}/disks/{partitionName}/measurements': ['granularity'],
  'GET /groups/{groupId}/hosts/{hostId}/databases/{databaseName}/measurements': ['granularity'],
}
