import { accessEntry, CloudManager, connect, rolesByScope } from '@latchkey/cloud-manager'
import { accessLists, apiKeys } from '@latchkey/cloud-manager/resources'
import { describe, expect, test } from 'vitest'
import { json, serve } from './support/server.ts'

test.each(['', '/', '/mms', '/mms/', '/a/b//'])(
  'addresses are built below the base URL …%s',
  async (prefix) => {
    await using server = await serve((_request, response) => json(response, { id: 'o' }))
    const cm = new CloudManager({ baseUrl: server.origin + prefix, fetch })
    await cm.organizations.get({ orgId: 'o' })
    const base = prefix.replace(/\/+$/, '')
    expect(server.requests).toEqual([`GET ${base}/api/public/v1.0/orgs/o`])
  },
)

test('addresses have the slash of a CIDR block escaped, and the colon of :invite not', async () => {
  await using server = await serve((_request, response) => json(response, {}))
  const { accessLists, hosts, serviceAccounts, users } = server.cm
  await accessLists.delete({ orgId: 'o', apiKeyId: 'k', ipOrCidr: '203.0.113.0/24' })
  await accessLists.delete({ projectId: 'p', clientId: 'mdb_sa_id_1', ipOrCidr: '203.0.113.7' })
  await serviceAccounts.invite(
    { projectId: 'p', clientId: 'mdb_sa_id_1' },
    { roles: ['GROUP_OWNER'] },
  )
  await users.getByName({ username: 'a+b/c?@x.example' })
  await hosts.getByName({ projectId: 'p', hostname: 'db.example', port: 27017 })
  const base = '/api/public/v1.0'
  expect(server.requests).toEqual([
    `DELETE ${base}/orgs/o/apiKeys/k/accessList/203.0.113.0%2F24`,
    `DELETE ${base}/groups/p/serviceAccounts/mdb_sa_id_1/accessList/203.0.113.7`,
    `POST ${base}/groups/p/serviceAccounts/mdb_sa_id_1:invite`,
    `GET ${base}/users/byName/a%2Bb%2Fc%3F%40x.example`,
    `GET ${base}/groups/p/hosts/byName/db.example:27017`,
  ])
})

test('addresses repeat a query parameter that has several values', async () => {
  await using server = await serve((_request, response) => json(response, { results: [] }))
  await server.cm.events
    .list({ projectId: 'p' }, { eventType: ['A', 'B'], minDate: undefined })
    .all()
  await server.cm.measurements
    .ofHost({ projectId: 'p', hostId: 'h' }, { granularity: 'PT1M', period: 'P1D', m: ['A'] })
    .catch(() => undefined)
  expect(server.requests.map((line) => line.split('?')[1])).toEqual([
    'eventType=A&eventType=B&pageNum=1&itemsPerPage=500',
    'granularity=PT1M&period=P1D&m=A',
  ])
})

test('organization and project forms of the same thing read alike', async () => {
  await using server = await serve((_request, response) => json(response, { results: [] }))
  await server.cm.apiKeys.list({ orgId: 'o' }).all()
  await server.cm.apiKeys.list({ projectId: 'p' }).all()
  expect(server.requests.map((line) => line.split('?')[0])).toEqual([
    'GET /api/public/v1.0/orgs/o/apiKeys',
    'GET /api/public/v1.0/groups/p/apiKeys',
  ])
})

test.each([
  { organization: { id: 'a', name: 'Acme' } },
  { id: 'a', name: 'Acme', links: [{ rel: 'self', href: 'https://ops.example/orgs/a' }] },
])('a created organization is in one place, whichever product created it: %j', async (body) => {
  await using server = await serve((_request, response) => json(response, body))
  const { organization } = await server.cm.organizations.create({ name: 'Acme' })
  expect(organization).toMatchObject({ id: 'a', name: 'Acme' })
})

test.each([720, '720'])('hours go out as a number: %j', async (secretExpiresAfterHours) => {
  const bodies: unknown[] = []
  await using server = await serve((_request, response, body) => {
    bodies.push(JSON.parse(body))
    json(response, { id: 's', clientId: 'c' }, 201)
  })
  const account = {
    name: 'n',
    description: 'd',
    roles: ['ORG_MEMBER'],
    secretExpiresAfterHours,
  } as const
  await server.cm.serviceAccounts.create({ orgId: 'o' }, account)
  await server.cm.serviceAccounts.createSecret(
    { orgId: 'o', clientId: 'c' },
    { secretExpiresAfterHours },
  )
  expect(bodies).toEqual([
    { ...account, secretExpiresAfterHours: 720 },
    { secretExpiresAfterHours: 720 },
  ])
  expect(account.secretExpiresAfterHours).toBe(secretExpiresAfterHours)
})

describe('entries of access lists', () => {
  const normal = {
    cidrBlock: '203.0.113.7/32',
    ipAddress: '203.0.113.7',
    requestCount: 3,
    createdAt: '2024-08-02T18:07:25Z',
    lastUsedAt: '2024-08-03T09:00:00Z',
    lastUsedAddress: '203.0.113.7',
  }
  const { cidrBlock, ipAddress, lastUsedAddress } = normal
  const common = { cidrBlock, ipAddress, lastUsedAddress }

  test.each([
    [
      'of an API key',
      { ...common, count: 3, created: normal.createdAt, lastUsed: normal.lastUsedAt, links: [] },
      normal,
    ],
    ['of a service account', normal, normal],
    [
      'never used',
      { cidrBlock, ipAddress: null, lastUsedAt: null, lastUsedAddress: null },
      { cidrBlock, requestCount: 0 },
    ],
    [
      'with an address only',
      { cidrBlock: null, ipAddress },
      { cidrBlock, ipAddress, requestCount: 0 },
    ],
  ])('entries of access lists have one form: %s', (_, entry, expected) => {
    expect(accessEntry(entry)).toEqual(expected)
  })

  test('entries of a list have that form', async () => {
    await using server = await serve((_request, response) =>
      json(response, { results: [{ ...common, count: 3, created: normal.createdAt }] }),
    )
    const entries = server.cm.accessLists.entries({ orgId: 'o', apiKeyId: 'k' })
    expect(await entries.all()).toEqual(await entries.page(1))
    for await (const { requestCount } of entries) expect(requestCount).toBe(3)
  })

  test('entries of access lists are all given when some are added', async () => {
    await using server = await serve((_request, response, body) => {
      expect(JSON.parse(body)).toEqual([{ ipAddress }])
      json(response, { results: [{ cidrBlock }, { cidrBlock: '198.51.100.0/24' }], totalCount: 2 })
    })
    const all = await server.cm.accessLists.add({ orgId: 'o', clientId: 'c' }, [{ ipAddress }])
    expect(all).toHaveLength(2)
  })
})

describe('roles', () => {
  const roles = [
    { roleName: 'ORG_MEMBER', orgId: 'o' },
    { roleName: 'GROUP_OWNER', groupId: 'p' },
    { roleName: 'GROUP_READ_ONLY', groupId: 'q' },
    { roleName: 'GROUP_USER_ADMIN', groupId: 'p' },
  ]

  test('roles of an API key are sorted by organization and project', () => {
    expect(rolesByScope({ roles })).toEqual({
      orgRoles: ['ORG_MEMBER'],
      projectRoles: { p: ['GROUP_OWNER', 'GROUP_USER_ADMIN'], q: ['GROUP_READ_ONLY'] },
    })
  })

  test('roles of a service account belong to the scope that it was read from', () => {
    const account = { roles: ['ORG_MEMBER'] }
    expect(rolesByScope(account, { orgId: 'o' })).toEqual({
      orgRoles: ['ORG_MEMBER'],
      projectRoles: {},
    })
    expect(rolesByScope({ roles: ['GROUP_OWNER'] }, { projectId: 'p' })).toEqual({
      orgRoles: [],
      projectRoles: { p: ['GROUP_OWNER'] },
    })
    expect(() => rolesByScope(account as never)).toThrow(TypeError)
  })
})

test('request returns what is inside an envelope, including errors', async () => {
  const answers = [
    { status: 200, content: { id: 'o' } },
    { status: 404, content: { error: 404, errorCode: 'ORG_NOT_FOUND' } },
    { status: 200, results: [{ id: 'o' }], totalCount: 1 },
  ]
  await using server = await serve((_request, response) => json(response, answers.shift()))
  const get = () =>
    server.cm.request('GET', '/orgs/{orgId}', { path: { orgId: 'o' }, query: { envelope: true } })
  expect(await get()).toEqual({ id: 'o' })
  await expect(get()).rejects.toMatchObject({ kind: 'not-found', errorCode: 'ORG_NOT_FOUND' })
  const list = await server.cm.request('GET', '/orgs', { query: { envelope: true } })
  expect(list.results).toEqual([{ id: 'o' }])
  expect(server.requests[0]).toBe('GET /api/public/v1.0/orgs/o?envelope=true')
})

test('request gives undefined for an answer without a body', async () => {
  await using server = await serve((_request, response) => response.writeHead(204).end())
  const call = server.cm.request('DELETE', '/orgs/{orgId}', { path: { orgId: 'o' } })
  await expect(call).resolves.toBeUndefined()
})

test('a download is there before its end is', async () => {
  let finish: () => void = () => undefined
  await using server = await serve((request, response) => {
    expect(request.headers.accept).toBe('*/*')
    response.writeHead(200, { 'content-type': 'application/gzip' }).write('first')
    finish = () => response.end('last')
  })
  const response = await server.cm.logCollections.download({ projectId: 'p', jobId: 'j' })
  const chunks: string[] = []
  const decoder = new TextDecoder()
  for await (const chunk of response.body ?? []) {
    chunks.push(decoder.decode(chunk))
    finish()
  }
  expect(chunks.join('')).toBe('firstlast')
  expect(chunks[0]).toBe('first')
})

test('resources are made one by one from a connection', async () => {
  await using server = await serve((_request, response) =>
    json(response, { results: [{ id: 'k' }] }),
  )
  const connection = connect({ fetch, baseUrl: server.origin, userAgent: 'test/1' })
  expect(await apiKeys(connection).list({ orgId: 'o' }).all()).toHaveLength(1)
  expect(await accessLists(connection).list({ userId: 'u' }).all()).toHaveLength(1)
  expect(() => connect({} as never)).toThrow(TypeError)
})
