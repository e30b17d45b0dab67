import type {
  AccessListEntry,
  Agent,
  AgentApiKey,
  Alert,
  AlertConfig,
  ApiError,
  ApiKey,
  ApiKeyAccessListEntry,
  AutomationConfig,
  BackupConfig,
  Checkpoint,
  Cluster,
  components,
  ConnectedOrgConfig,
  CreateApiKeyRequest,
  CreateServiceAccountSecretRequest,
  Database,
  Disk,
  Event,
  FeaturePolicies,
  Host,
  Integration,
  Invitation,
  Invoice,
  Link,
  LogCollectionJob,
  MaintenanceWindow,
  Measurements,
  CreateMigrationLinkRequest,
  OAuthError,
  operations,
  Organization,
  OrganizationRole,
  paths,
  PinnedNamespaces,
  Project,
  ProjectRole,
  RestoreJob,
  RoleAssignment,
  Root,
  ServiceAccount,
  ServiceAccountAccessListEntry,
  ServiceAccountSecret,
  Snapshot,
  SuggestedIndexes,
  Team,
  User,
} from '@latchkey/cloud-manager'
import { expectTypeOf, test } from 'vitest'

/** Whether `any` is anywhere in a type, to a depth at which links and roles are reached. */
type HasAny<T, Depth extends readonly 0[] = []> = 0 extends 1 & T
  ? true
  : Depth['length'] extends 4
    ? false
    : T extends readonly (infer Item)[]
      ? HasAny<Item, [...Depth, 0]>
      : T extends object
        ? true extends { [K in keyof T]-?: HasAny<T[K], [...Depth, 0]> }[keyof T]
          ? true
          : false
        : false

/** The names of those that have `any` in them. */
type WithAny<T> = { [K in keyof T]: true extends HasAny<T[K]> ? K : never }[keyof T]

test('no model and no operation has any in it', () => {
  expectTypeOf<WithAny<components['schemas']>>().toBeNever()
  expectTypeOf<WithAny<operations>>().toBeNever()
  // eslint-disable-next-line @typescript-eslint/no-explicit-any -- the check itself is checked
  expectTypeOf<HasAny<{ deep: { one: any }[] }>>().toEqualTypeOf<true>()
})

test('known roles complete in an editor, and others are accepted', () => {
  expectTypeOf<Extract<OrganizationRole, 'ORG_OWNER'>>().toEqualTypeOf<'ORG_OWNER'>()
  expectTypeOf<Extract<ProjectRole, 'GROUP_OWNER'>>().toEqualTypeOf<'GROUP_OWNER'>()
  expectTypeOf<string>().toExtend<OrganizationRole>()
  expectTypeOf<CreateApiKeyRequest['roles']>().toEqualTypeOf<readonly OrganizationRole[]>()
})

test('root, organizations, projects', () => {
  expectTypeOf<Root['appName']>().toEqualTypeOf<string | undefined>()
  expectTypeOf<Organization['id']>().toBeString()
  expectTypeOf<Organization['isDeleted']>().toEqualTypeOf<boolean | undefined>()
  expectTypeOf<Project['orgId']>().toBeString()
  expectTypeOf<Project['links']>().toEqualTypeOf<readonly Link[] | undefined>()
})

test('apiKeys: roles are objects over all scopes', () => {
  expectTypeOf<ApiKey['roles']>().toEqualTypeOf<readonly RoleAssignment[]>()
  expectTypeOf<ApiKey['privateKey']>().toEqualTypeOf<string | undefined>()
})

test('serviceAccounts: roles are strings, dates stay strings, hours are a number or digits', () => {
  expectTypeOf<ServiceAccount['roles'][number]>().toExtend<string>()
  expectTypeOf<ServiceAccount['createdAt']>().toBeString()
  expectTypeOf<ServiceAccount['secrets']>().toEqualTypeOf<
    readonly ServiceAccountSecret[] | undefined
  >()
  expectTypeOf<ServiceAccountSecret['lastUsedAt']>().toEqualTypeOf<string | null | undefined>()
  expectTypeOf<CreateServiceAccountSecretRequest['secretExpiresAfterHours']>().toEqualTypeOf<
    number | string
  >()
})

test('accessLists: the two kinds of entries have fields of their own', () => {
  expectTypeOf<ApiKeyAccessListEntry['count']>().toEqualTypeOf<number | undefined>()
  expectTypeOf<ServiceAccountAccessListEntry['requestCount']>().toEqualTypeOf<number | undefined>()
  expectTypeOf<AccessListEntry>().toEqualTypeOf<
    ApiKeyAccessListEntry | ServiceAccountAccessListEntry
  >()
})

test('users, teams, invitations', () => {
  expectTypeOf<User['roles']>().toEqualTypeOf<readonly RoleAssignment[]>()
  expectTypeOf<Team['name']>().toBeString()
  expectTypeOf<Invitation['teamIds']>().toEqualTypeOf<readonly string[] | undefined>()
})

test('errors: a number in one form, a string in the other', () => {
  expectTypeOf<ApiError['error']>().toBeNumber()
  expectTypeOf<OAuthError['error']>().toExtend<string>()
  expectTypeOf<ApiError['errorCode']>().toExtend<string | null | undefined>()
})

test('hosts, databases, disks, clusters', () => {
  expectTypeOf<Host['port']>().toEqualTypeOf<number | undefined>()
  expectTypeOf<Database['databaseName']>().toBeString()
  expectTypeOf<Disk['partitionName']>().toBeString()
  expectTypeOf<Cluster['clusterName']>().toEqualTypeOf<string | undefined>()
})

test('measurements, queryLatency, performanceAdvisor', () => {
  expectTypeOf<Measurements['measurements'][number]['dataPoints'][number]['value']>().toEqualTypeOf<
    number | null
  >()
  expectTypeOf<PinnedNamespaces['namespaces']>().toEqualTypeOf<readonly string[]>()
  expectTypeOf<SuggestedIndexes['suggestedIndexes'][number]['weight']>().toEqualTypeOf<
    number | undefined
  >()
})

test('alerts, alertConfigs, events, maintenanceWindows', () => {
  expectTypeOf<Alert['acknowledgedUntil']>().toEqualTypeOf<string | undefined>()
  expectTypeOf<AlertConfig['enabled']>().toEqualTypeOf<boolean | undefined>()
  expectTypeOf<Event['eventTypeName']>().toBeString()
  expectTypeOf<MaintenanceWindow['endDate']>().toEqualTypeOf<string | undefined>()
})

test('integrations narrow by their type', () => {
  expectTypeOf<Extract<Integration, { readonly type: 'PAGER_DUTY' }>['serviceKey']>().toBeString()
  // @ts-expect-error: a webhook has no service key
  expectTypeOf<Extract<Integration, { readonly type: 'WEBHOOK' }>['serviceKey']>().toBeString()
})

test('automation, agents', () => {
  expectTypeOf<AutomationConfig['version']>().toEqualTypeOf<number | undefined>()
  expectTypeOf<Agent['tag']>().toEqualTypeOf<string | null | undefined>()
  expectTypeOf<AgentApiKey['_id']>().toBeString()
})

test('backups, snapshots, restoreJobs, checkpoints', () => {
  expectTypeOf<BackupConfig['clusterId']>().toBeString()
  expectTypeOf<Snapshot['doNotDelete']>().toEqualTypeOf<boolean | undefined>()
  expectTypeOf<RestoreJob['batchId']>().toEqualTypeOf<string | undefined>()
  expectTypeOf<Checkpoint['restorable']>().toEqualTypeOf<boolean | undefined>()
})

test('logCollections, featurePolicies, invoices, federation, liveMigration', () => {
  expectTypeOf<LogCollectionJob['logCollectionFromDate']>().toEqualTypeOf<
    string | number | undefined
  >()
  expectTypeOf<FeaturePolicies['created']>().toEqualTypeOf<string | undefined>()
  expectTypeOf<Invoice['amountBilledCents']>().toEqualTypeOf<number | undefined>()
  expectTypeOf<ConnectedOrgConfig['domainAllowList']>().toEqualTypeOf<
    readonly string[] | undefined
  >()
  expectTypeOf<CreateMigrationLinkRequest['linkToken']>().toBeString()
})

test('paths give openapi-fetch what a request answers with', () => {
  type Created =
    paths['/orgs/{orgId}/serviceAccounts']['post']['responses'][201]['content']['application/json']
  expectTypeOf<Created>().toExtend<ServiceAccount>()
  expectTypeOf<Created['roles']>().toEqualTypeOf<string[]>()
})
