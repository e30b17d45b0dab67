import { type Emulator, startEmulator } from '@latchkey/emulator'
import { describe, expect, test } from 'vitest'
import { challengeOf, digestHeader, json, issueToken, send, type Send } from './clients.ts'

const BASE = '/api/atlas/v2'
const FIRST = 'application/vnd.atlas.2023-01-01+json'
const ACCOUNTS = 'application/vnd.atlas.2024-08-05+json'

async function call(emulator: Emulator, path: string, options: Send = {}, accept = ACCOUNTS) {
  const { publicKey, privateKey } = emulator.seed.apiKeys[0]!
  const target = BASE + path
  const challenge = await challengeOf(emulator)
  const method = options.method ?? 'GET'
  const authorization = digestHeader(challenge, [publicKey, privateKey], method, target)
  return send(emulator, target, {
    ...options,
    headers: { accept, ...options.headers, authorization },
  })
}

test('lists organizations and projects in the recorded form', async () => {
  await using emulator = await startEmulator({ startAt: Date.parse('2026-05-01T00:00:00Z') })
  const orgs = await call(emulator, '/orgs', {}, FIRST)
  const { id, name } = emulator.seed.organizations[0]!
  const self = `${emulator.url}${BASE}/orgs/${id}`
  expect(orgs.headers['content-type']).toBe(`${FIRST};charset=utf-8`)
  expect(orgs.json).toEqual({
    links: [
      {
        href: `${emulator.url}${BASE}/orgs?includeCount=true&pageNum=1&itemsPerPage=100`,
        rel: 'self',
      },
    ],
    results: [
      {
        id,
        isDeleted: false,
        links: [{ href: self, rel: 'self' }],
        name,
        skipDefaultAlertsSettings: false,
      },
    ],
    totalCount: 1,
  })
  const one = await call(emulator, `/orgs/${id}`, {}, FIRST)
  expect(one.json['links']).toContainEqual({
    href: `${self}/groups`,
    rel: 'https://cloud.mongodb.com/groups',
  })
  const project = emulator.seed.projects[0]!
  const { json: found } = await call(emulator, `/groups/${project.id}`, {}, FIRST)
  expect(found).toMatchObject({
    clusterCount: 0,
    created: '2026-05-01T00:00:00Z',
    id: project.id,
    name: project.name,
    orgId: id,
    tags: [],
    withDefaultAlertsSettings: true,
  })
})

test('accepts bearer tokens', async () => {
  await using emulator = await startEmulator()
  const authorization = `Bearer ${await issueToken(emulator)}`
  const response = await send(emulator, `${BASE}/groups`, {
    headers: { authorization, accept: FIRST },
  })
  expect(response.status).toBe(200)
})

describe('versions', () => {
  test.each([
    [FIRST, '/orgs', FIRST],
    ['application/vnd.atlas.2024-02-29+json', '/orgs', FIRST],
    ['application/vnd.atlas.2025-03-12+json', '/serviceAccounts', ACCOUNTS],
    [`text/html, ${ACCOUNTS};q=0.9`, '/serviceAccounts', ACCOUNTS],
  ])('%s of %s is answered with %s', async (accept, path, type) => {
    await using emulator = await startEmulator()
    const org = `/orgs/${emulator.seed.organizations[0]!.id}`
    const response = await call(emulator, path === '/orgs' ? path : org + path, {}, accept)
    expect([response.status, response.headers['content-type']]).toEqual([
      200,
      `${type};charset=utf-8`,
    ])
  })

  test.each([
    'application/json',
    '*/*',
    'application/vnd.atlas.2022-12-31+json',
    'application/vnd.atlas.2023-02-29+json',
    'application/vnd.atlas.2024-13-01+json',
    'application/vnd.atlas.9999-01-01+json',
    'application/vnd.atlas.latest+json',
  ])('%s is rejected with 406', async (accept) => {
    await using emulator = await startEmulator()
    const { status, json: body } = await call(emulator, '/orgs', {}, accept)
    expect([status, body['errorCode']]).toEqual([406, 'INVALID_VERSION_DATE'])
  })

  test('service accounts have no version before 2024-08-05', async () => {
    await using emulator = await startEmulator()
    const path = `/orgs/${emulator.seed.organizations[0]!.id}/serviceAccounts`
    expect((await call(emulator, path, {}, FIRST)).status).toBe(406)
  })

  test('missing credentials are reported first', async () => {
    await using emulator = await startEmulator()
    const { status, headers } = await send(emulator, `${BASE}/orgs`)
    expect([status, String(headers['www-authenticate']).slice(0, 6)]).toEqual([401, 'Digest'])
  })
})

test('manages keys, accounts, secrets and access lists', async () => {
  await using emulator = await startEmulator()
  const org = `/orgs/${emulator.seed.organizations[0]!.id}`
  const vendor = (method: string, body: unknown): Send => ({
    ...json(method, body),
    headers: { 'content-type': ACCOUNTS },
  })
  const key = await call(
    emulator,
    `${org}/apiKeys`,
    vendor('POST', { desc: 'key', roles: ['ORG_MEMBER'] }),
  )
  expect(key.status).toBe(200)
  const list = `${org}/apiKeys/${String(key.json['id'])}/accessList`
  const added = await call(emulator, list, vendor('POST', [{ ipAddress: '192.0.2.1' }]))
  expect(added.json).toMatchObject({ totalCount: 1 })
  const account = await call(
    emulator,
    `${org}/serviceAccounts`,
    vendor('POST', {
      name: 'robot',
      description: 'a robot',
      roles: ['ORG_MEMBER'],
      secretExpiresAfterHours: 8,
    }),
  )
  expect(account.status).toBe(201)
  const one = `${org}/serviceAccounts/${String(account.json['clientId'])}`
  const secret = await call(
    emulator,
    `${one}/secrets`,
    vendor('POST', { secretExpiresAfterHours: 8 }),
  )
  expect([secret.status, String(secret.json['secret']).slice(0, 10)]).toEqual([201, 'mdb_sa_sk_'])
  expect((await call(emulator, one, { method: 'DELETE' })).status).toBe(204)
})

test('projects have tags with key and value, and are deleted with 202', async () => {
  await using emulator = await startEmulator()
  const orgId = emulator.seed.organizations[0]!.id
  const tags = [{ key: 'team', value: 'ops' }]
  const made = await call(emulator, '/groups', json('POST', { name: 'New', orgId, tags }))
  expect([made.status, made.json['tags']]).toEqual([201, tags])
  const one = `/groups/${String(made.json['id'])}`
  for (const body of [{ tags: ['text'] }, { colour: 'red' }, { name: 7 }]) {
    expect((await call(emulator, one, json('PATCH', body))).status).toBe(400)
  }
  const deleted = await call(emulator, one, { method: 'DELETE' })
  expect([deleted.status, deleted.json]).toEqual([202, {}])
})

test('a created organization is in a field of the response', async () => {
  await using emulator = await startEmulator()
  const made = await call(emulator, '/orgs', json('POST', { name: 'New' }))
  expect(made.json).toMatchObject({ organization: { name: 'New' } })
})

test('settings of an organization are read and changed as a whole', async () => {
  await using emulator = await startEmulator()
  const path = `/orgs/${emulator.seed.organizations[0]!.id}/settings`
  const change = (body: unknown) => call(emulator, path, json('PATCH', body))
  expect((await call(emulator, path)).json).toMatchObject({ apiAccessListRequired: true })
  expect((await change({ maxServiceAccountSecretValidityInHours: 24 })).json).toMatchObject({
    apiAccessListRequired: true,
    maxServiceAccountSecretValidityInHours: 24,
  })
  const wrong = { apiAccessListRequired: false, maxServiceAccountSecretValidityInHours: 7 }
  expect((await change(wrong)).status).toBe(400)
  expect((await call(emulator, path)).json).toMatchObject({ apiAccessListRequired: true })
})

test.each(['/groups/1/clusters', '/nothing', '/orgs/1/teams'])(
  '%s is 404 and explains what is offered, without credentials too',
  async (path) => {
    await using emulator = await startEmulator()
    const { status, json: body } = await send(emulator, BASE + path)
    expect([status, String(body['detail'])]).toEqual([
      404,
      expect.stringContaining('programmatic access only'),
    ])
  },
)
