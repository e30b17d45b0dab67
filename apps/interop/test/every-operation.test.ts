import { clientCredentials } from '@latchkey/client-credentials'
import { CloudManager, CloudManagerError, endpoints } from '@latchkey/cloud-manager'
import { type Emulator, type EmulatorSeed, startEmulator } from '@latchkey/emulator'
import { withAuth } from '@latchkey/fetch'
import { expect, test } from 'vitest'
import {
  differenceFrom,
  type DocumentedOperation,
  operations,
} from '../servers/documented-answers.ts'

type Callable = (...args: readonly unknown[]) => unknown
type Item = Readonly<Record<string, unknown>>
type Ids = Readonly<Record<string, string>>

/** Ids for every parameter that anyone asks for, but only those of one owner; no options are among them. */
function idsWithout(absent: readonly string[], read: (name: string) => string | undefined): object {
  const has = (name: string | symbol) => typeof name === 'string' && !absent.includes(name)
  return new Proxy(
    {},
    {
      has: (_, name) => has(name),
      get: (_, name) =>
        has(name) ? read(name === 'projectId' ? 'groupId' : String(name)) : undefined,
      ownKeys: () => [],
    },
  )
}

/** The combinations of ids that methods tell apart: those that are left out. */
const OWNERS: readonly (readonly string[])[] = [
  ['projectId', 'clientId', 'userId'],
  ['projectId', 'clientId'],
  ['orgId', 'clientId', 'userId'],
  ['orgId', 'clientId', 'clusterId'],
  ['orgId', 'projectId', 'clientId'],
  ['projectId', 'userId'],
  ['orgId', 'userId'],
  ['projectId'],
]

/** Changed, but never taken away. */
const JOE = '5dd56c847a3e5a1f363d424d'
/** Whom the three ways of taking a user away meet. */
const LEAVING: Readonly<Record<string, string>> = {
  'DELETE /users/{userId}': '5dd56c847a3e5a1f363d4241',
  'DELETE /orgs/{orgId}/users/{userId}': '5dd56c847a3e5a1f363d4242',
  'DELETE /groups/{groupId}/users/{userId}': '5dd56c847a3e5a1f363d4243',
}

const seed: EmulatorSeed = {
  organizations: [
    {
      name: 'Walked Organization',
      projects: [{ name: 'Walked Project' }],
      apiKeys: [{ desc: 'owner' }],
      serviceAccounts: [{ name: 'owner', description: 'owner of the organization' }],
      users: [
        { username: 'jane@example.com', roles: ['ORG_OWNER', 'GROUP_OWNER'] },
        ...[JOE, ...Object.values(LEAVING)].map((id) => ({
          id,
          username: `${id}@example.com`,
          roles: ['ORG_MEMBER', 'GROUP_READ_ONLY'],
        })),
      ],
    },
  ],
}

/** How an operation is reached: the method of a resource, and the ids that it is called with. */
interface Way {
  readonly resource: string
  readonly method: string
  readonly absent: readonly string[]
}

/** Calls every method once with each kind of owner, and notes which operation that is: ids are their own names in braces. */
async function waysTo(): Promise<ReadonlyMap<string, Way>> {
  const ways = new Map<string, Way>()
  let current: Way = { resource: '', method: '', absent: [] }
  const cm = new CloudManager({
    baseUrl: 'http://127.0.0.1',
    retry: false,
    fetch: (input, init) => {
      const { pathname } = new URL(input as string)
      const path = decodeURIComponent(pathname).slice('/api/public/v1.0'.length)
      const name = `${init?.method ?? 'GET'} ${path}`
      if (!ways.has(name)) ways.set(name, current)
      return Promise.resolve(Response.json({ results: [] }))
    },
  })
  for (const [resource, methods] of Object.entries(cm)) {
    if (typeof methods === 'function') continue
    for (const [method, call] of Object.entries(methods as Record<string, Callable>)) {
      for (const absent of OWNERS) {
        current = { resource, method, absent }
        const ids = idsWithout(absent, (name) => `{${name}}`)
        await settle(() => call(ids, {}, {})).catch(() => undefined)
      }
      // Where options come first, ids are none.
      current = { resource, method, absent: [] }
      await settle(() => call({})).catch(() => undefined)
    }
  }
  return ways
}

async function settle(call: () => unknown): Promise<unknown> {
  const result = call()
  // A list sends nothing before a page is asked for.
  const isList = typeof result === 'object' && result !== null && 'page' in result
  const sent = await (isList ? (result.page as Callable)(1) : result)
  if (sent instanceof Response) await sent.arrayBuffer()
  return sent
}

/** Bodies that must speak of what exists; the others are the document's own examples. */
function bodyOf({ name, body }: DocumentedOperation, ids: Ids): unknown {
  const spoken: Readonly<Record<string, unknown>> = {
    'POST /groups': { name: 'Walked', orgId: ids['orgId'] },
    'POST /orgs': { name: 'Walked', orgOwnerId: ids['userId'] },
    'POST /groups/{groupId}/users': [{ id: JOE, roles: [{ roleName: 'GROUP_READ_ONLY' }] }],
    'POST /groups/{groupId}/teams': [{ teamId: ids['teamId'], roleNames: ['GROUP_READ_ONLY'] }],
    'POST /users': { ...(body as object), username: 'new@example.com', roles: [] },
    // The client makes the array.
    'POST /groups/{groupId}/apiKeys/{apiKeyId}': { roles: ['GROUP_OWNER'] },
    'POST /groups/{groupId}/serviceAccounts/{clientId}/accessList': [{ cidrBlock: '192.0.2.0/24' }],
    'POST /groups/{groupId}/integrations/{integrationType}': {
      type: 'SLACK',
      apiToken: 'xoxb-1234567890',
      teamName: 'ops',
    },
    'POST /orgs/{orgId}/apiKeys/{apiKeyId}/whitelist': [{ ipAddress: '192.0.2.9' }],
    'POST /orgs/{orgId}/teams/{teamId}/users': [{ id: ids['userId'] }],
  }
  return spoken[name] ?? body
}

const ORDER = ['POST', 'PUT', 'GET', 'PATCH', 'DELETE']

/** Makes first, then reads and changes, and takes away last: what lies deepest before what holds it. */
function inOrder(all: readonly DocumentedOperation[]): readonly DocumentedOperation[] {
  const depth = ({ path }: DocumentedOperation) => path.split('/').length
  const rank = (one: DocumentedOperation) =>
    ORDER.indexOf(one.method) * 1000 +
    (one.method === 'DELETE' ? -depth(one) : depth(one)) +
    // What a project uses is taken from it before the organization takes it away.
    (one.method === 'DELETE' && one.path.startsWith('/orgs') ? 0.5 : 0)
  return [...all].sort((a, b) => rank(a) - rank(b))
}

test('every operation answers the client as the document says', async () => {
  await using emulator = await startEmulator({ seed })
  const ways = await waysTo()
  const account = emulator.seed.serviceAccounts[0]!
  const auth = clientCredentials({
    tokenEndpoint: endpoints(emulator.url).token,
    clientId: account.clientId,
    clientSecret: account.clientSecret,
    origins: emulator.url,
  })
  const authorized = withAuth(auth)
  const wrong: string[] = []
  let operation: DocumentedOperation | undefined
  const cm = new CloudManager({
    baseUrl: emulator.url,
    retry: false,
    fetch: async (input, init) => {
      const response = await authorized(input, init)
      const difference = operation && (await differenceFrom(operation, response))
      if (difference !== undefined) wrong.push(`${operation?.name ?? ''}: ${difference}`)
      return response
    },
  })
  const plain = new CloudManager({ baseUrl: emulator.url, retry: false, fetch: authorized })
  for (const one of inOrder(operations)) {
    const way = ways.get(one.name)
    if (way === undefined && !one.deprecated) {
      wrong.push(`${one.name}: no method reaches it`)
      continue
    }
    const ids = await idsOf(plain, one, emulator).catch((error: unknown): Ids => {
      wrong.push(`${one.name}: no ids: ${String(error)}`)
      return {}
    })
    const body = bodyOf(one, ids)
    const call = (): unknown => {
      if (way === undefined) {
        return (cm.request as Callable)(one.method, one.path, { path: ids, body })
      }
      const resource = cm[way.resource as keyof CloudManager] as unknown as Record<string, Callable>
      const where = idsWithout(way.absent, (name) => ids[name])
      const period = one.path.endsWith('/measurements')
        ? { granularity: 'PT1M', period: 'PT1H' }
        : {}
      const args = one.path.includes('{') ? [where, body ?? period, {}] : [body ?? {}, {}]
      return resource[way.method]?.(...args)
    }
    if (one.name === 'DELETE /orgs/{orgId}') await deleteProjects(plain)
    if (one.name === 'DELETE /groups/{groupId}') await stopBackups(plain, ids['groupId'] ?? '')
    operation = one
    const rejection = await settle(call).then(
      () => undefined,
      (error: unknown) => (error instanceof CloudManagerError ? error.errorCode : String(error)),
    )
    // The list of a person, and the caller is none.
    const expected = /^\/users\/\{userId\}\/(?:accessList|whitelist)/.test(one.path)
      ? 'ACCESS_LIST_ACCESS_DENIED'
      : undefined
    if (rejection !== expected) {
      wrong.push(
        `${one.name} (${way === undefined ? 'request' : `${way.resource}.${way.method}`}): ${String(rejection)}`,
      )
    }
    operation = undefined
  }
  expect(wrong).toEqual([])
})

async function deleteProjects(cm: CloudManager): Promise<void> {
  for (const { id: projectId } of await cm.projects.list().all()) {
    await stopBackups(cm, projectId)
    await cm.projects.delete({ projectId })
  }
}

/** A project with an active backup can't be deleted. */
async function stopBackups(cm: CloudManager, projectId: string): Promise<void> {
  for (const { clusterId } of await cm.backups.list({ projectId }).all()) {
    await cm.backups.update({ projectId, clusterId }, { statusName: 'STOPPED' })
  }
}

/** The ids of a path: of what comes last in the list before each of them. */
async function idsOf(
  cm: CloudManager,
  { name, path }: DocumentedOperation,
  emulator: Emulator,
): Promise<Ids> {
  const ids: Record<string, string> = {
    orgId: emulator.seed.organizations[0]!.id,
    groupId: emulator.seed.projects[0]!.id,
    clusterView: 'PRIMARY',
    collectionName: 'orders',
    agentType: 'MONITORING',
    integrationType: name.startsWith('POST') ? 'SLACK' : 'PAGER_DUTY',
    username: 'jane@example.com',
    ipOrCidr: path.startsWith('/users/') ? '192.0.2.1' : '',
    userId: LEAVING[name] ?? JOE,
    notificationId: '0',
  }
  const get = cm.request as unknown as (method: string, path: string) => Promise<unknown>
  /** What was made last; of an organization's credentials what was made for it, not for a project. */
  const lastOf = async (list: string): Promise<Item> => {
    const answer = await get('GET', list)
    const items = Array.isArray(answer) ? answer : (answer as { results?: unknown[] }).results
    const at = /^\/orgs\/\w+\/(?:apiKeys|serviceAccounts)$/.test(list) ? 1 : -1
    return (items?.at(at) ?? {}) as Item
  }
  let filled = ''
  for (const segment of path.split('/').slice(1)) {
    for (const [, name = ''] of segment.matchAll(/\{(\w+)\}/g)) {
      ids[name] ||= await lookUp(name, filled)
    }
    filled += `/${segment.replace(/\{(\w+)\}/g, (_, name: string) => encodeURIComponent(ids[name] ?? ''))}`
  }
  if (path.endsWith('/teams/{teamId}/users') || path === '/groups/{groupId}/teams') {
    ids['teamId'] ??= String((await lastOf(`/orgs/${ids['orgId'] ?? ''}/teams`))['id'])
  }
  return ids

  async function lookUp(name: string, list: string): Promise<string> {
    const group = `/groups/${ids['groupId'] ?? ''}`
    const lists: Readonly<Record<string, string>> = {
      hostId: `${group}/hosts`,
      clusterId: `${group}/clusters`,
      hostClusterId: `${group}/clusters`,
    }
    if (name === 'federationSettingsId') {
      const settings = await get('GET', `/orgs/${ids['orgId'] ?? ''}/federationSettings`)
      return (settings as { id: string }).id
    }
    if (list.endsWith('/hosts/byName')) {
      const host = await lastOf(`${group}/hosts`)
      ids['port'] = String(host['port'])
      return String(host['hostname'])
    }
    if (name === 'secretId') {
      const account = (await get('GET', list.replace(/\/secrets$/, ''))) as { secrets: Item[] }
      return String(account.secrets.at(-1)?.['id'])
    }
    if (name === 'databaseName' && !list.endsWith('/databases')) return 'shop'
    if (list === '/groups/byName') return 'Walked'
    if (list.endsWith('/teams/byName')) return 'Platform'
    if (list === '/groups/byAgentApiKey') {
      const project = (await get('GET', group)) as { agentApiKey: string }
      return project.agentApiKey
    }
    if (list.endsWith('/disks')) return String((await lastOf(list))['partitionName'])
    const item = await lastOf(lists[name] ?? list)
    const value = item[name] ?? (name === 'ipOrCidr' ? item['cidrBlock'] : undefined)
    return textOf(value ?? item['id'] ?? item['_id'])
  }
}

function textOf(id: unknown): string {
  if (typeof id === 'string' || typeof id === 'number') return String(id)
  throw new Error('an item of the list has no id')
}
