/** One change of an entity and what its next reading has to show. */
export interface Change {
  readonly method: 'POST' | 'PUT' | 'PATCH'
  readonly body: object
  /** Default: what the body says. */
  readonly shows?: object
}

/** A list of the rest of the API: what is made in it, how that is changed, and whether it can be deleted. */
export interface ListWalk {
  readonly list: string
  /** The parameter of an item's path. */
  readonly param: string
  readonly idField?: string
  /** Absent: nothing can be made, and the first entity is walked. */
  readonly create?: Change & { readonly status: number; readonly id?: string }
  readonly changes?: readonly Change[]
  readonly removable?: boolean
  /** Where items can't be read one by one, the list is read. */
  readonly unreadable?: boolean
}

const window = { startDate: '2026-05-01T00:00:00Z', endDate: '2026-05-02T00:00:00Z' }
const notification = { typeName: 'EMAIL', emailAddress: 'ops@example.com', delayMin: 0 }
const federation = '/federationSettings/{federationSettingsId}/connectedOrgConfigs'

export const listWalks: readonly ListWalk[] = [
  {
    list: '/groups/{groupId}/hosts',
    param: 'hostId',
    create: {
      method: 'POST',
      status: 201,
      body: { hostname: 'db-9.example.com', port: 27_018, username: 'u', password: 'secret-text' },
      shows: { hostname: 'db-9.example.com', port: 27_018, username: 'u' },
    },
    changes: [{ method: 'PATCH', body: { logsEnabled: true } }],
    removable: true,
  },
  {
    list: '/groups/{groupId}/clusters',
    param: 'clusterId',
    changes: [{ method: 'PATCH', body: { clusterName: 'renamed' } }],
  },
  {
    list: '/groups/{groupId}/alerts',
    param: 'alertId',
    changes: [
      {
        method: 'PATCH',
        body: { acknowledgedUntil: '2026-06-01T00:00:00Z', acknowledgementComment: 'seen' },
      },
    ],
  },
  {
    list: '/groups/{groupId}/alertConfigs',
    param: 'alertConfigId',
    create: {
      method: 'POST',
      status: 201,
      body: { eventTypeName: 'HOST_DOWN', enabled: true, notifications: [notification] },
    },
    changes: [
      { method: 'PATCH', body: { enabled: false } },
      { method: 'PUT', body: { eventTypeName: 'HOST_UP', enabled: true, notifications: [] } },
    ],
    removable: true,
  },
  {
    list: '/groups/{groupId}/maintenanceWindows',
    param: 'maintenanceWindowId',
    create: { method: 'POST', status: 201, body: { ...window, alertTypeNames: ['HOST'] } },
    changes: [{ method: 'PATCH', body: { alertTypeNames: ['CLUSTER', 'AGENT'] } }],
    removable: true,
  },
  {
    list: '/groups/{groupId}/integrations',
    param: 'integrationType',
    idField: 'type',
    create: {
      method: 'POST',
      status: 200,
      id: 'OPS_GENIE',
      body: { type: 'OPS_GENIE', apiKey: 'key-1234567890', region: 'EU' },
      shows: { type: 'OPS_GENIE', apiKey: '******7890', region: 'EU' },
    },
    changes: [
      {
        method: 'PUT',
        body: { type: 'OPS_GENIE', apiKey: 'key-9876543210', region: 'US' },
        shows: { type: 'OPS_GENIE', apiKey: '******3210', region: 'US' },
      },
    ],
    removable: true,
  },
  {
    list: '/groups/{groupId}/agentapikeys',
    param: 'agentApiKeyId',
    idField: '_id',
    create: { method: 'POST', status: 200, body: { desc: 'for the agents' } },
    removable: true,
    unreadable: true,
  },
  {
    list: '/groups/{groupId}/backupConfigs',
    param: 'clusterId',
    idField: 'clusterId',
    changes: [
      {
        method: 'PATCH',
        body: { statusName: 'STOPPED', password: 'secret-text' },
        shows: { statusName: 'STOPPED' },
      },
    ],
  },
  {
    list: '/groups/{groupId}/clusters/{clusterId}/snapshots',
    param: 'snapshotId',
    changes: [{ method: 'PATCH', body: { doNotDelete: true } }],
    removable: true,
  },
  {
    list: '/groups/{groupId}/clusters/{clusterId}/restoreJobs',
    param: 'jobId',
    create: {
      method: 'POST',
      status: 200,
      body: { snapshotId: 'a'.repeat(24), delivery: { methodName: 'HTTP' } },
    },
  },
  {
    list: '/groups/{groupId}/logCollectionJobs',
    param: 'jobId',
    create: {
      method: 'POST',
      status: 201,
      body: {
        resourceType: 'CLUSTER',
        resourceName: 'c',
        sizeRequestedPerFileBytes: 1000,
        logTypes: ['MONGODB'],
        redacted: true,
      },
      shows: { resourceType: 'cluster', resourceName: 'c', status: 'SUCCESS' },
    },
    changes: [{ method: 'PATCH', body: { expirationDate: '2026-07-01T00:00:00Z' } }],
    removable: true,
  },
  {
    list: federation,
    param: 'orgId',
    idField: 'orgId',
    changes: [
      { method: 'PATCH', body: { domainRestrictionEnabled: true, domainAllowList: ['a'] } },
    ],
    removable: true,
  },
  {
    list: `${federation}/{orgId}/roleMappings`,
    param: 'roleMappingId',
    removable: true,
    unreadable: true,
  },
]

/** Things of their own, and the changes that can be read back. */
export const singleWalks: readonly {
  readonly path: string
  readonly changes: readonly Change[]
}[] = [
  {
    path: '/groups/{groupId}/clusters/{hostClusterId}/collStats/pinned',
    changes: [
      { method: 'PUT', body: { namespaces: ['a.b', 'a.c'] } },
      {
        method: 'PATCH',
        body: { namespaces: ['a.c', 'a.d'] },
        shows: { namespaces: ['a.b', 'a.c', 'a.d'] },
      },
    ],
  },
  {
    path: '/groups/{groupId}/automationConfig',
    changes: [{ method: 'PUT', body: { version: 7, processes: [] } }],
  },
  {
    path: '/groups/{groupId}/automationConfig/noSecrets',
    changes: [{ method: 'PUT', body: { version: 8, processes: [] } }],
  },
  ...['backupAgentConfig', 'monitoringAgentConfig'].map((name) => ({
    path: `/groups/{groupId}/automationConfig/${name}`,
    changes: [{ method: 'PUT', body: { logPath: '/var/log/agent' } } as const],
  })),
  {
    path: '/groups/{groupId}/backupConfigs/{clusterId}/snapshotSchedule',
    changes: [{ method: 'PATCH', body: { snapshotIntervalHours: 12 } }],
  },
  {
    path: '/groups/{groupId}/controlledFeature',
    changes: [
      {
        method: 'PUT',
        body: {
          externalManagementSystem: { name: 'robots' },
          policies: [{ policy: 'DISABLE_USER_MANAGEMENT', disabledParams: [] }],
        },
      },
    ],
  },
]

/** Changes that a test of their own walks, or that nothing can be read of. */
export const walkedAlone: readonly string[] = [
  'PATCH /groups/{groupId}/clusters/{hostClusterId}/collStats/unpin',
  'PUT /groups/{groupId}/logCollectionJobs/{jobId}/retry',
  'DELETE /federationSettings/{federationSettingsId}',
  'POST /orgs/{orgId}/liveExport/migrationLink',
  'DELETE /orgs/{orgId}/liveExport/migrationLink',
  'POST /groups/{groupId}/alertConfigs/{alertConfigId}/{notificationId}/test',
  'POST /groups/{groupId}/automationConfig/updateAgentVersions',
]
