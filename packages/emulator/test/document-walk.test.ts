import { describe, expect, test } from 'vitest'
import { apiDocument } from '../src/document/document.ts'
import { programmaticAccessRoutes } from '../src/endpoints/programmatic-access/routes.ts'
import { DELETE, givenEmulator, json, organization, patch, post, type Started } from './clients.ts'
import { fillPath } from './fill-path.ts'
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

async function create(at: Started, list: string, walk: ListWalk): Promise<string> {
  const { create: how, idField = 'id' } = walk
  const before = await at.items(list)
  const idsOf = (entities: Record<string, unknown>[]) =>
    entities.map((entity) => String(entity[idField]))
  if (how === undefined) return idsOf(before)[0]!
  const target = how.id === undefined ? list : `${list}/${how.id}`
  const made = await at.call(target, json(how.method, how.body))
  expect(made.status).toBe(how.status)
  const after = await at.items(list)
  const [id, ...others] = idsOf(after).filter((one) => !idsOf(before).includes(one))
  expect([after.length, others]).toEqual([before.length + 1, []])
  expect(JSON.stringify(after)).not.toContain('secret-text')
  return id!
}

describe('what is made can be read, changed and deleted', () => {
  test.each(listWalks)('what is made at $list can be read, changed and deleted', async (walk) => {
    await using at = await givenEmulator()
    const list = await fillPath(at, walk.list)
    const id = await create(at, list, walk)
    const one = `${list}/${id}`
    const { idField = 'id' } = walk
    const read = async () => {
      const inList = (await at.items(list)).find((entity) => entity[idField] === id)
      if (walk.unreadable === true) return inList
      const { json: alone } = await at.call(one)
      expect(alone).toEqual(inList)
      return alone
    }
    expect(await read()).toMatchObject({
      [idField]: id,
      ...(walk.create?.shows ?? walk.create?.body),
    })
    for (const { method, body, shows = body } of walk.changes ?? []) {
      const before = await read()
      expect((await at.call(one, json(method, body))).status).toBe(200)
      expect(await read()).toMatchObject(shows)
      expect(await read()).not.toEqual(before)
    }
    if (walk.removable !== true) return
    const { length } = await at.items(list)
    expect(await at.outcome(one, DELETE)).toBe('204')
    expect(await at.items(list)).toHaveLength(length - 1)
    if (walk.unreadable !== true) expect(await at.outcome(one)).toBe('404 RESOURCE_NOT_FOUND')
    expect(await at.outcome(one, DELETE)).toBe('404 RESOURCE_NOT_FOUND')
  })

  test.each(singleWalks)(
    'what is made at $path can be read, changed and deleted',
    async ({ path: template, changes }) => {
      await using at = await givenEmulator()
      const path = await fillPath(at, template)
      for (const { method, body, shows = body } of changes) {
        expect(await at.outcome(path, json(method, body))).toBe('200')
        expect((await at.call(path)).json).toMatchObject(shows)
      }
    },
  )
})

test('namespaces are unpinned one by one, and five are pinned at most', async () => {
  await using at = await givenEmulator()
  const path = await fillPath(at, '/groups/{groupId}/clusters/{hostClusterId}/collStats')
  const change = (method: string, where: string, ...namespaces: string[]) =>
    at.outcome(`${path}/${where}`, json(method, { namespaces }))
  await change('PUT', 'pinned', 'a.a', 'a.b', 'a.c', 'a.d', 'a.e')
  expect(await change('PATCH', 'pinned', 'a.f')).toBe('400 INVALID_ATTRIBUTE')
  expect(await change('PATCH', 'unpin', 'a.a', 'a.c', 'x.y')).toBe('200')
  const { json: pinned } = await at.call(`${path}/pinned`)
  expect(pinned).toEqual({ namespaces: ['a.b', 'a.d', 'a.e'] })
})

test('federation settings have null for an identity provider until one is connected', async () => {
  await using at = await givenEmulator()
  const { json: settings } = await at.call(`${at.org}/federationSettings`)
  const none = { identityProviderId: null }
  expect(settings).toMatchObject({ ...none, identityProviderStatus: 'INACTIVE' })
  const config = `/federationSettings/${String(settings['id'])}/connectedOrgConfigs/${at.orgId}`
  const read = async () => (await at.call(config)).json
  expect(await read()).toMatchObject({ ...none, userConflicts: null })
  for (const change of [{ identityProviderId: '0oa1b2c3d4e5f6g7h8i9' }, none]) {
    await at.call(config, patch(change))
    expect(await read()).toMatchObject(change)
  }
})

test('federation settings that were deleted are gone with all below them', async () => {
  await using at = await givenEmulator()
  const settings = await fillPath(at, '/federationSettings/{federationSettingsId}')
  const found = `${at.org}/federationSettings`
  expect(await at.outcome(settings, DELETE)).toBe('204')
  for (const path of [found, `${settings}/connectedOrgConfigs`, `${settings}/identityProviders`]) {
    expect(await at.outcome(path)).toBe('404 RESOURCE_NOT_FOUND')
  }
  expect(await at.outcome(settings, DELETE)).toBe('404 RESOURCE_NOT_FOUND')
})

test('a migration link can be deleted and made anew', async () => {
  await using at = await givenEmulator()
  const link = `${at.org}/liveExport/migrationLink`
  expect(await at.outcome(link, DELETE)).toBe('204')
  expect(await at.outcome(`${link}/status`)).toBe('404 RESOURCE_NOT_FOUND')
  expect(await at.outcome(link, DELETE)).toBe('404 RESOURCE_NOT_FOUND')
  expect(await at.outcome(link, post({ linkToken: 'token' }))).toBe('200')
  expect(await at.outcome(`${link}/status`)).toBe('200')
})

test('a collection of logs that is asked for again succeeds', async () => {
  await using at = await givenEmulator()
  const list = `${at.group}/logCollectionJobs`
  const one = `${list}/${await at.firstId(list)}`
  const retry = (path: string) => at.outcome(`${path}/retry`, { method: 'PUT' })
  expect(await retry(one)).toBe('200')
  expect((await at.call(one)).json['status']).toBe('SUCCESS')
  expect(await retry(`${list}/${'a'.repeat(24)}`)).toBe('404 RESOURCE_NOT_FOUND')
})

test.each([
  [{ snapshotId: 'a', checkpointId: 'b' }, 'checkpointId'],
  [{ pointInTimeUTCMillis: Date.parse('2025-12-30T23:59:59Z') }, 'pointInTimeUTCMillis'],
  [{ pointInTimeUTCMillis: Date.parse('2026-01-01T00:10:00Z') }, 'pointInTimeUTCMillis'],
  [{ oplogTs: 1 }, 'oplogInc'],
  [{ delivery: { methodName: 'AUTOMATED_RESTORE' } }, 'delivery.targetGroupId'],
])('the restore %j is rejected for %s', async (more, field) => {
  await using at = await givenEmulator({ randomSeed: 'x' })
  const list = await fillPath(at, '/groups/{groupId}/clusters/{clusterId}/restoreJobs')
  const body = { delivery: { methodName: 'HTTP' }, ...more }
  const { status, json: rejection } = await at.call(list, post(body))
  expect([status, rejection['parameters']]).toEqual([400, [field]])
})

test('a backup is changed and restored from listed addresses only', async () => {
  const apiKeys = [{ accessList: [] }]
  const seed = organization({ requireAccessList: false, projects: [{ name: 'P' }], apiKeys })
  await using at = await givenEmulator({ seed })
  const config = await fillPath(at, '/groups/{groupId}/backupConfigs/{clusterId}')
  const jobs = await fillPath(at, '/groups/{groupId}/clusters/{clusterId}/restoreJobs')
  for (const [path, options] of [
    [config, patch({ statusName: 'STARTED' })],
    [jobs, post({ delivery: {} })],
  ] as const) {
    expect(await at.outcome(path, options)).toBe('403 RESOURCE_REQUIRES_ACCESS_LIST')
  }
})

test('a project with an active backup is not deleted, and one that is deleted leaves nothing', async () => {
  await using at = await givenEmulator()
  const backup = await fillPath(at, '/groups/{groupId}/backupConfigs/{clusterId}')
  const remove = () => at.outcome(at.group, DELETE)
  await at.call(backup, patch({ statusName: 'STARTED' }))
  expect(await remove()).toBe('409 CANNOT_CLOSE_GROUP_ACTIVE_BACKUP')
  await at.call(backup, patch({ statusName: 'STOPPED' }))
  expect(await remove()).toBe('204')
  expect(await at.outcome(backup)).toBe('404 GROUP_NOT_FOUND')
})

test('a key of the agents finds its project until it is deleted', async () => {
  await using at = await givenEmulator()
  const keys = `${at.group}/agentapikeys`
  const { json: key } = await at.call(keys, post({ desc: 'agents' }))
  const byKey = `/groups/byAgentApiKey/${String(key['key'])}`
  expect((await at.call(byKey)).json['id']).toBe(at.seed.projects[0]!.id)
  await at.call(`${keys}/${String(key['_id'])}`, DELETE)
  expect(await at.outcome(byKey)).toBe('404 GROUP_API_KEY_NOT_FOUND')
})

test('what only does something answers, and an unknown alert configuration is not found', async () => {
  await using at = await givenEmulator()
  const run = (path: string) => at.outcome(`${at.group}/${path}`, { method: 'POST' })
  expect(await run('automationConfig/updateAgentVersions')).toBe('200')
  const id = await at.firstId(`${at.group}/alertConfigs`)
  const test = (configId: string) => run(`alertConfigs/${configId}/${'b'.repeat(24)}/test`)
  expect(await test(id)).toBe('200')
  expect(await test('a'.repeat(24))).toBe('404 RESOURCE_NOT_FOUND')
})

test('what can only be read is the same at each reading, and in each emulator of the same seed', async () => {
  const read = async () => {
    await using at = await givenEmulator({ randomSeed: 'x' })
    const { group } = at
    const paths = [`${group}/hosts`, `${group}/clusters`, `${group}/agents/MONITORING`, '/clusters']
    const both = async (path: string) => {
      const first = await at.call(path)
      at.clock.advance(3_600_000)
      const second = await at.call(path)
      expect(second.text).toBe(first.text)
      return first.text.replaceAll(at.url, '')
    }
    const texts: string[] = []
    for (const path of paths) texts.push(await both(path))
    return texts
  }
  expect(await read()).toEqual(await read())
})
