import { type Emulator, startEmulator } from '@latchkey/emulator'
import { describe, expect, test } from 'vitest'
import { apiDocument } from '../src/document/document.ts'
import { programmaticAccessRoutes } from '../src/endpoints/programmatic-access/routes.ts'
import { callWithKey, json, outcome } from './clients.ts'
import { type ListWalk, listWalks, singleWalks, walkedAlone } from './walks.ts'

// Every answer is checked with the document on its way: see clients.ts.

const keyOf = ({ method, path }: { method: string; path: string }) => `${method} ${path}`

test('every change that the document has outside programmatic access is walked', () => {
  const ruled = new Set(programmaticAccessRoutes.map(keyOf))
  const changes = apiDocument()
    .operations.filter(({ method, path }) => method !== 'GET' && !path.startsWith('/api/'))
    .map(keyOf)
    .filter((one) => !ruled.has(one))
  const walked = [
    ...listWalks.flatMap(({ list, param, create, changes = [], removable }) => [
      ...(create ? [`${create.method} ${list}${create.id ? `/{${param}}` : ''}`] : []),
      ...changes.map(({ method }) => `${method} ${list}/{${param}}`),
      ...(removable ? [`DELETE ${list}/{${param}}`] : []),
    ]),
    ...singleWalks.flatMap(({ path, changes }) => changes.map(({ method }) => `${method} ${path}`)),
    ...walkedAlone,
  ]
  expect([...new Set(walked)].sort()).toEqual(changes.sort())
})

/** Fills a path with what the emulator starts with. */
async function fill(emulator: Emulator, path: string): Promise<string> {
  const groupId = emulator.seed.projects[0]!.id
  const orgId = emulator.seed.organizations[0]!.id
  const [cluster] = await items(emulator, `/groups/${groupId}/clusters`)
  const settings = await callWithKey(emulator, `/orgs/${orgId}/federationSettings`)
  const clusterId = String(cluster!['id'])
  const federationSettingsId = String(settings.json['id'])
  const known = { groupId, orgId, clusterId, hostClusterId: clusterId, federationSettingsId }
  return Object.entries(known).reduce((all, [name, id]) => all.replace(`{${name}}`, id), path)
}

type Entity = Record<string, unknown>

async function items(emulator: Emulator, list: string): Promise<Entity[]> {
  const { text } = await callWithKey(emulator, list)
  const found = JSON.parse(text) as Entity[] | { results: Entity[] }
  return Array.isArray(found) ? found : found.results
}

async function create(emulator: Emulator, list: string, walk: ListWalk): Promise<string> {
  const { create: how, idField = 'id' } = walk
  const before = await items(emulator, list)
  const idsOf = (entities: Entity[]) => entities.map((entity) => String(entity[idField]))
  if (how === undefined) return idsOf(before)[0]!
  const made = await callWithKey(
    emulator,
    how.id === undefined ? list : `${list}/${how.id}`,
    json(how.method, how.body),
  )
  expect(made.status).toBe(how.status)
  const after = await items(emulator, list)
  const [id, ...others] = idsOf(after).filter((one) => !idsOf(before).includes(one))
  expect([after.length, others]).toEqual([before.length + 1, []])
  expect(JSON.stringify(after)).not.toContain('secret-text')
  return id!
}

describe('what is made can be read, changed and deleted', () => {
  test.each(listWalks)('what is made at $list can be read, changed and deleted', async (walk) => {
    await using emulator = await startEmulator()
    const list = await fill(emulator, walk.list)
    const id = await create(emulator, list, walk)
    const one = `${list}/${id}`
    const { idField = 'id' } = walk
    const read = async () => {
      const inList = (await items(emulator, list)).find((entity) => entity[idField] === id)
      if (walk.unreadable === true) return inList
      const { json: alone } = await callWithKey(emulator, one)
      expect(alone).toEqual(inList)
      return alone
    }
    expect(await read()).toMatchObject({
      [idField]: id,
      ...(walk.create?.shows ?? walk.create?.body),
    })
    for (const { method, body, shows = body } of walk.changes ?? []) {
      const before = await read()
      expect((await callWithKey(emulator, one, json(method, body))).status).toBe(200)
      expect(await read()).toMatchObject(shows)
      expect(await read()).not.toEqual(before)
    }
    if (walk.removable !== true) return
    const { length } = await items(emulator, list)
    expect(await outcome(emulator, one, { method: 'DELETE' })).toBe('204')
    expect(await items(emulator, list)).toHaveLength(length - 1)
    if (walk.unreadable !== true) {
      expect(await outcome(emulator, one)).toBe('404 RESOURCE_NOT_FOUND')
    }
    expect(await outcome(emulator, one, { method: 'DELETE' })).toBe('404 RESOURCE_NOT_FOUND')
  })

  test.each(singleWalks)(
    'what is made at $path can be read, changed and deleted',
    async ({ path: template, changes }) => {
      await using emulator = await startEmulator()
      const path = await fill(emulator, template)
      for (const { method, body, shows = body } of changes) {
        expect(await outcome(emulator, path, json(method, body))).toBe('200')
        expect((await callWithKey(emulator, path)).json).toMatchObject(shows)
      }
    },
  )
})

test('namespaces are unpinned one by one, and five are pinned at most', async () => {
  await using emulator = await startEmulator()
  const path = await fill(emulator, '/groups/{groupId}/clusters/{hostClusterId}/collStats')
  const change = (method: string, where: string, ...namespaces: string[]) =>
    outcome(emulator, `${path}/${where}`, json(method, { namespaces }))
  await change('PUT', 'pinned', 'a.a', 'a.b', 'a.c', 'a.d', 'a.e')
  expect(await change('PATCH', 'pinned', 'a.f')).toBe('400 INVALID_ATTRIBUTE')
  expect(await change('PATCH', 'unpin', 'a.a', 'a.c', 'x.y')).toBe('200')
  expect((await callWithKey(emulator, `${path}/pinned`)).json).toEqual({
    namespaces: ['a.b', 'a.d', 'a.e'],
  })
})

test('federation settings have null for an identity provider until one is connected', async () => {
  await using emulator = await startEmulator()
  const found = await fill(emulator, '/orgs/{orgId}/federationSettings')
  const settings = await callWithKey(emulator, found)
  expect(settings.json).toMatchObject({
    identityProviderId: null,
    identityProviderStatus: 'INACTIVE',
  })
  const config = await fill(
    emulator,
    '/federationSettings/{federationSettingsId}/connectedOrgConfigs/{orgId}',
  )
  const before = await callWithKey(emulator, config)
  expect(before.json).toMatchObject({ identityProviderId: null, userConflicts: null })
  const connected = { identityProviderId: '0oa1b2c3d4e5f6g7h8i9' }
  await callWithKey(emulator, config, json('PATCH', connected))
  expect((await callWithKey(emulator, config)).json).toMatchObject(connected)
  await callWithKey(emulator, config, json('PATCH', { identityProviderId: null }))
  expect((await callWithKey(emulator, config)).json).toMatchObject({ identityProviderId: null })
})

test('federation settings that were deleted are gone with all below them', async () => {
  await using emulator = await startEmulator()
  const settings = await fill(emulator, '/federationSettings/{federationSettingsId}')
  const found = await fill(emulator, '/orgs/{orgId}/federationSettings')
  expect(await outcome(emulator, settings, { method: 'DELETE' })).toBe('204')
  for (const path of [found, `${settings}/connectedOrgConfigs`, `${settings}/identityProviders`]) {
    expect(await outcome(emulator, path)).toBe('404 RESOURCE_NOT_FOUND')
  }
  expect(await outcome(emulator, settings, { method: 'DELETE' })).toBe('404 RESOURCE_NOT_FOUND')
})

test('a migration link can be deleted and made anew', async () => {
  await using emulator = await startEmulator()
  const link = await fill(emulator, '/orgs/{orgId}/liveExport/migrationLink')
  expect(await outcome(emulator, link, { method: 'DELETE' })).toBe('204')
  expect(await outcome(emulator, `${link}/status`)).toBe('404 RESOURCE_NOT_FOUND')
  expect(await outcome(emulator, link, { method: 'DELETE' })).toBe('404 RESOURCE_NOT_FOUND')
  expect(await outcome(emulator, link, json('POST', { linkToken: 'token' }))).toBe('200')
  expect(await outcome(emulator, `${link}/status`)).toBe('200')
})

test('a collection of logs that is asked for again succeeds', async () => {
  await using emulator = await startEmulator()
  const list = await fill(emulator, '/groups/{groupId}/logCollectionJobs')
  const [job] = await items(emulator, list)
  const one = `${list}/${String(job!['id'])}`
  expect(await outcome(emulator, `${one}/retry`, { method: 'PUT' })).toBe('200')
  expect((await callWithKey(emulator, one)).json['status']).toBe('SUCCESS')
  expect(await outcome(emulator, `${list}/${'a'.repeat(24)}/retry`, { method: 'PUT' })).toBe(
    '404 RESOURCE_NOT_FOUND',
  )
})

test.each([
  [{ snapshotId: 'a', checkpointId: 'b' }, 'checkpointId'],
  [{ pointInTimeUTCMillis: Date.parse('2025-12-30T23:59:59Z') }, 'pointInTimeUTCMillis'],
  [{ pointInTimeUTCMillis: Date.parse('2026-01-01T00:10:00Z') }, 'pointInTimeUTCMillis'],
  [{ oplogTs: 1 }, 'oplogInc'],
  [{ delivery: { methodName: 'AUTOMATED_RESTORE' } }, 'delivery.targetGroupId'],
])('the restore %j is rejected for %s', async (more, field) => {
  await using emulator = await startEmulator({ randomSeed: 'x' })
  const list = await fill(emulator, '/groups/{groupId}/clusters/{clusterId}/restoreJobs')
  const body = { delivery: { methodName: 'HTTP' }, ...more }
  const { status, json: rejection } = await callWithKey(emulator, list, json('POST', body))
  expect([status, rejection['parameters']]).toEqual([400, [field]])
})

test('a backup is changed and restored from listed addresses only', async () => {
  const seed = {
    organizations: [
      {
        name: 'O',
        requireAccessList: false,
        projects: [{ name: 'P' }],
        apiKeys: [{ accessList: [] }],
      },
    ],
  }
  await using emulator = await startEmulator({ seed })
  const group = await fill(emulator, '/groups/{groupId}')
  const [config] = await items(emulator, `${group}/backupConfigs`)
  const cluster = String(config!['clusterId'])
  const calls = [
    [`${group}/backupConfigs/${cluster}`, json('PATCH', { statusName: 'STARTED' })],
    [`${group}/clusters/${cluster}/restoreJobs`, json('POST', { delivery: {} })],
  ] as const
  for (const [path, options] of calls) {
    expect(await outcome(emulator, path, options)).toBe('403 RESOURCE_REQUIRES_ACCESS_LIST')
  }
})

test('a project with an active backup is not deleted, and one that is deleted leaves nothing', async () => {
  await using emulator = await startEmulator()
  const group = await fill(emulator, '/groups/{groupId}')
  const [config] = await items(emulator, `${group}/backupConfigs`)
  const backup = `${group}/backupConfigs/${String(config!['clusterId'])}`
  const remove = () => outcome(emulator, group, { method: 'DELETE' })
  await callWithKey(emulator, backup, json('PATCH', { statusName: 'STARTED' }))
  expect(await remove()).toBe('409 CANNOT_CLOSE_GROUP_ACTIVE_BACKUP')
  await callWithKey(emulator, backup, json('PATCH', { statusName: 'STOPPED' }))
  expect(await remove()).toBe('204')
  expect(await outcome(emulator, backup)).toBe('404 GROUP_NOT_FOUND')
})

test('a key of the agents finds its project until it is deleted', async () => {
  await using emulator = await startEmulator()
  const group = await fill(emulator, '/groups/{groupId}')
  const keys = `${group}/agentapikeys`
  const { json: key } = await callWithKey(emulator, keys, json('POST', { desc: 'agents' }))
  const byKey = `/groups/byAgentApiKey/${String(key['key'])}`
  expect((await callWithKey(emulator, byKey)).json['id']).toBe(group.slice('/groups/'.length))
  await callWithKey(emulator, `${keys}/${String(key['_id'])}`, { method: 'DELETE' })
  expect(await outcome(emulator, byKey)).toBe('404 GROUP_API_KEY_NOT_FOUND')
})

test('what only does something answers, and an unknown alert configuration is not found', async () => {
  await using emulator = await startEmulator()
  const group = await fill(emulator, '/groups/{groupId}')
  const [config] = await items(emulator, `${group}/alertConfigs`)
  const post = (path: string) => outcome(emulator, `${group}/${path}`, { method: 'POST' })
  expect(await post('automationConfig/updateAgentVersions')).toBe('200')
  expect(await post(`alertConfigs/${String(config!['id'])}/${'b'.repeat(24)}/test`)).toBe('200')
  expect(await post(`alertConfigs/${'a'.repeat(24)}/${'b'.repeat(24)}/test`)).toBe(
    '404 RESOURCE_NOT_FOUND',
  )
})

test('what can only be read is the same at each reading, and in each emulator of the same seed', async () => {
  const read = async () => {
    await using emulator = await startEmulator({ randomSeed: 'x' })
    const group = await fill(emulator, '/groups/{groupId}')
    const paths = [`${group}/hosts`, `${group}/clusters`, `${group}/agents/MONITORING`, '/clusters']
    const both = async (path: string) => {
      const first = await callWithKey(emulator, path)
      emulator.clock.advance(3_600_000)
      const second = await callWithKey(emulator, path)
      expect(second.text).toBe(first.text)
      return first.text.replaceAll(emulator.url, '')
    }
    const texts: string[] = []
    for (const path of paths) texts.push(await both(path))
    return texts
  }
  expect(await read()).toEqual(await read())
})
