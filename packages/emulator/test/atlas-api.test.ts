import { describe, expect, test } from 'vitest'
import {
  callWithKey,
  DELETE,
  givenEmulator,
  patch,
  post,
  type Send,
  type Started,
} from './clients.ts'

const BASE = '/api/atlas/v2'
const FIRST = 'application/vnd.atlas.2023-01-01+json'
const ACCOUNTS = 'application/vnd.atlas.2024-08-05+json'

function call(at: Started, path: string, options: Send = {}, accept = ACCOUNTS) {
  const headers = { accept, ...options.headers }
  return callWithKey(at, path, { ...options, headers }, undefined, BASE + path)
}

test('organizations and projects are listed in the recorded form', async () => {
  await using at = await givenEmulator({ startAt: Date.parse('2026-05-01T00:00:00Z') })
  const orgs = await call(at, '/orgs', {}, FIRST)
  const { id, name } = at.seed.organizations[0]!
  const self = `${at.url}${BASE}/orgs/${id}`
  expect(orgs.headers['content-type']).toBe(`${FIRST};charset=utf-8`)
  const page = `${at.url}${BASE}/orgs?includeCount=true&pageNum=1&itemsPerPage=100`
  const links = [{ href: self, rel: 'self' }]
  expect(orgs.json).toEqual({
    links: [{ href: page, rel: 'self' }],
    results: [{ id, isDeleted: false, links, name, skipDefaultAlertsSettings: false }],
    totalCount: 1,
  })
  const one = await call(at, `/orgs/${id}`, {}, FIRST)
  const groups = { href: `${self}/groups`, rel: 'https://cloud.mongodb.com/groups' }
  expect(one.json['links']).toContainEqual(groups)
  const { json: found } = await call(at, at.group, {}, FIRST)
  expect(found).toMatchObject({
    ...at.seed.projects[0],
    clusterCount: 0,
    created: '2026-05-01T00:00:00Z',
    tags: [],
    withDefaultAlertsSettings: true,
  })
})

test('bearer tokens are accepted', async () => {
  await using at = await givenEmulator()
  const headers = { authorization: `Bearer ${await at.issueToken()}`, accept: FIRST }
  expect((await at.send(`${BASE}/groups`, { headers })).status).toBe(200)
})

describe('versions', () => {
  test.each([
    [FIRST, '/orgs', FIRST],
    ['application/vnd.atlas.2024-02-29+json', '/orgs', FIRST],
    ['application/vnd.atlas.2025-03-12+json', '/serviceAccounts', ACCOUNTS],
    [`text/html, ${ACCOUNTS};q=0.9`, '/serviceAccounts', ACCOUNTS],
  ])('%s of %s is answered with %s', async (accept, path, type) => {
    await using at = await givenEmulator()
    const response = await call(at, path === '/orgs' ? path : at.org + path, {}, accept)
    const { status, headers } = response
    expect([status, headers['content-type']]).toEqual([200, `${type};charset=utf-8`])
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
    await using at = await givenEmulator()
    const { status, json: body } = await call(at, '/orgs', {}, accept)
    expect([status, body['errorCode']]).toEqual([406, 'INVALID_VERSION_DATE'])
  })

  test('service accounts have no version before 2024-08-05', async () => {
    await using at = await givenEmulator()
    expect((await call(at, `${at.org}/serviceAccounts`, {}, FIRST)).status).toBe(406)
  })

  test('missing credentials are reported first', async () => {
    await using at = await givenEmulator()
    const { status, headers } = await at.send(`${BASE}/orgs`)
    expect([status, String(headers['www-authenticate']).slice(0, 6)]).toEqual([401, 'Digest'])
  })
})

test('keys, accounts, secrets and access lists are managed', async () => {
  await using at = await givenEmulator()
  const vendor = (body: unknown): Send => ({ ...post(body), headers: { 'content-type': ACCOUNTS } })
  const roles = ['ORG_MEMBER']
  const key = await call(at, `${at.org}/apiKeys`, vendor({ desc: 'key', roles }))
  expect(key.status).toBe(200)
  const list = `${at.org}/apiKeys/${String(key.json['id'])}/accessList`
  const added = await call(at, list, vendor([{ ipAddress: '192.0.2.1' }]))
  expect(added.json).toMatchObject({ totalCount: 1 })
  const robot = { name: 'robot', description: 'a robot', roles, secretExpiresAfterHours: 8 }
  const account = await call(at, `${at.org}/serviceAccounts`, vendor(robot))
  expect(account.status).toBe(201)
  const one = `${at.org}/serviceAccounts/${String(account.json['clientId'])}`
  const secret = await call(at, `${one}/secrets`, vendor({ secretExpiresAfterHours: 8 }))
  expect([secret.status, String(secret.json['secret']).slice(0, 10)]).toEqual([201, 'mdb_sa_sk_'])
  expect((await call(at, one, DELETE)).status).toBe(204)
})

test('projects have tags with key and value, and are deleted with 202', async () => {
  await using at = await givenEmulator()
  const tags = [{ key: 'team', value: 'ops' }]
  const made = await call(at, '/groups', post({ name: 'New', orgId: at.orgId, tags }))
  expect([made.status, made.json['tags']]).toEqual([201, tags])
  const one = `/groups/${String(made.json['id'])}`
  for (const body of [{ tags: ['text'] }, { colour: 'red' }, { name: 7 }]) {
    expect((await call(at, one, patch(body))).status).toBe(400)
  }
  const deleted = await call(at, one, DELETE)
  expect([deleted.status, deleted.json]).toEqual([202, {}])
})

test('a created organization is in a field of the response', async () => {
  await using at = await givenEmulator()
  const made = await call(at, '/orgs', post({ name: 'New' }))
  expect(made.json).toMatchObject({ organization: { name: 'New' } })
})

test('settings of an organization are read and changed as a whole', async () => {
  await using at = await givenEmulator()
  const path = `${at.org}/settings`
  const change = (body: unknown) => call(at, path, patch(body))
  expect((await call(at, path)).json).toMatchObject({ apiAccessListRequired: true })
  expect((await change({ maxServiceAccountSecretValidityInHours: 24 })).json).toMatchObject({
    apiAccessListRequired: true,
    maxServiceAccountSecretValidityInHours: 24,
  })
  const wrong = { apiAccessListRequired: false, maxServiceAccountSecretValidityInHours: 7 }
  expect((await change(wrong)).status).toBe(400)
  expect((await call(at, path)).json).toMatchObject({ apiAccessListRequired: true })
})

test.each(['/groups/1/clusters', '/nothing', '/orgs/1/teams'])(
  '%s is 404 and explains what is offered, without credentials too',
  async (path) => {
    await using at = await givenEmulator()
    const { status, json: body } = await at.send(BASE + path)
    expect(status).toBe(404)
    expect(body['detail']).toContain('programmatic access only')
  },
)
