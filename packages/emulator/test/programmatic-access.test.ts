import { startEmulator } from '@latchkey/emulator'
import { describe, expect, test } from 'vitest'
import { givenEmulator, organization, post } from './clients.ts'

const namesOf = (entities: readonly Record<string, unknown>[]) =>
  entities.map(({ name }) => name).join()

describe('projects', () => {
  test('the list of projects has those of the caller', async () => {
    await using at = await givenEmulator()
    const { status, json, headers } = await at.call('/groups')
    expect(status).toBe(200)
    expect(json).toMatchObject({ results: at.seed.projects, totalCount: 1 })
    expect(headers).toMatchObject({
      'content-type': 'application/json',
      'strict-transport-security': 'max-age=300',
    })
  })

  test('a project is created once', async () => {
    await using at = await givenEmulator()
    const project = { name: 'My Project', orgId: at.orgId }
    const created = await at.call('/groups', post(project))
    expect(created.status).toBe(201)
    expect(created.json).toMatchObject({ ...project, publicApiEnabled: true })
    const again = await at.call('/groups', post(project))
    expect(again.status).toBe(409)
    expect(again.json).toMatchObject({
      errorCode: 'GROUP_ALREADY_EXISTS',
      parameters: ['My Project'],
    })
    expect(await at.items('/groups?name=My%20Project')).toHaveLength(1)
  })

  test('a key with project roles sees its project only, and creates none', async () => {
    const projects = [{ name: 'first' }, { name: 'second' }]
    const seed = organization({ projects, apiKeys: [{ roles: ['GROUP_READ_ONLY'] }] })
    await using at = await givenEmulator({ seed })
    const { json } = await at.call('/groups')
    expect(json).toMatchObject({ results: [{ name: 'first' }], totalCount: 1 })
    const { orgId } = at
    expect(await at.outcome('/groups', post({ name: 'x', orgId }))).toBe(
      '401 NOT_ORG_GROUP_CREATOR',
    )
  })

  test('another organization is not the caller’s', async () => {
    const seed = { organizations: [{ name: 'mine', apiKeys: [{}] }, { name: 'theirs' }] }
    await using at = await givenEmulator({ seed })
    const orgId = at.seed.organizations[1]!.id
    expect(await at.outcome('/groups', post({ name: 'x', orgId }))).toBe(
      '401 USER_CANNOT_ACCESS_ORG',
    )
    expect(namesOf(await at.items('/orgs'))).toBe('mine')
  })

  test.each([
    ['400 MALFORMED_JSON', '{"name":'],
    ['400 INVALID_ATTRIBUTE', '[]'],
    ['400 INVALID_ATTRIBUTE', { name: 7, orgId: 'a'.repeat(24) }],
    ['400 MISSING_ATTRIBUTE', { name: 'x' }],
    ['404 INVALID_ORG_ID', { name: 'x', orgId: 'y' }],
    ['404 ORG_NOT_FOUND', { name: 'x', orgId: 'a'.repeat(24) }],
  ])('the response is %s for a project of the form %j', async (expected, body) => {
    await using at = await givenEmulator()
    expect(await at.outcome('/groups', post(body))).toBe(expected)
  })

  test.each(['', 'x'.repeat(65), 'a/b', 'a\nb'])('the name %j is rejected', async (name) => {
    await using at = await givenEmulator()
    const body = post({ name, orgId: at.orgId })
    expect(await at.outcome('/groups', body)).toBe('400 INVALID_GROUP_NAME')
  })
})

describe('conventions', () => {
  test('the root names the calling key', async () => {
    await using at = await givenEmulator()
    const { publicKey } = at.seed.apiKeys[0]!
    for (const path of ['', '/']) {
      const { json } = await at.call(path)
      expect(json).toMatchObject({ throttling: false, apiKey: { publicKey } })
    }
    expect((await at.callWithToken(await at.issueToken(), '/')).json).not.toHaveProperty('apiKey')
  })

  test('the root shows a block of the access list with the address null', async () => {
    const accessList = ['127.0.0.0/8', '127.0.0.1']
    await using at = await givenEmulator({ seed: organization({ apiKeys: [{ accessList }] }) })
    const { json } = await at.call('/')
    expect((json['apiKey'] as { accessList: unknown }).accessList).toEqual([
      { cidrBlock: '127.0.0.0/8', ipAddress: null },
      { cidrBlock: '127.0.0.1/32', ipAddress: '127.0.0.1' },
    ])
  })

  test.each([
    ['404 RESOURCE_NOT_FOUND', 'GET', '/nothing'],
    ['405 METHOD_NOT_ALLOWED', 'DELETE', '/'],
    ['405 METHOD_NOT_ALLOWED', 'PATCH', '/orgs'],
    ['400 INVALID_QUERY_PARAMETER', 'GET', '/groups?pretty=yes'],
  ])('the response is %s for %s %s', async (expected, method, path) => {
    await using at = await givenEmulator()
    expect(await at.outcome(path, { method })).toBe(expected)
  })

  test('outside the API there is nothing, without a challenge', async () => {
    await using at = await givenEmulator()
    for (const path of ['/', '/api/public/v1.00', '/api/atlas/v1.0/groups']) {
      expect((await at.send(path)).status).toBe(404)
    }
  })

  test('pretty indents, envelope carries the status', async () => {
    await using at = await givenEmulator()
    expect((await at.call('/groups?pretty=true')).text).toContain('\n  "links"')
    const { json: page } = await at.call('/groups?envelope=true')
    expect(page).toMatchObject({ status: 200, totalCount: 1 })
    const { json: entity } = await at.call('/?envelope=true')
    expect(entity).toMatchObject({ status: 200, content: { throttling: false } })
  })

  test('HEAD has the headers of GET and no body', async () => {
    await using at = await givenEmulator()
    const { status, headers, text } = await at.call('/groups', { method: 'HEAD' })
    expect([status, text]).toEqual([200, ''])
    expect(Number(headers['content-length'])).toBeGreaterThan(10)
  })

  test('lists come in pages that are linked with the query of the request', async () => {
    const projects = Array.from({ length: 5 }, (_, n) => ({ name: `p${n}` }))
    await using at = await givenEmulator({ seed: organization({ projects, apiKeys: [{}] }) })
    const page = async (n: number) => {
      const { json } = await at.call(`/groups?itemsPerPage=2&pageNum=${n}&pretty=false`)
      const links = json['links'] as { rel: string; href: string }[]
      expect(json['totalCount']).toBe(5)
      const names = namesOf(json['results'] as Record<string, unknown>[])
      return [names, links.map(({ rel }) => rel).join(), links.at(-1)?.href]
    }
    const base = `${at.url}/api/public/v1.0/groups?itemsPerPage=2`
    expect(await page(1)).toEqual(['p0,p1', 'self,next', `${base}&pageNum=2&pretty=false`])
    expect(await page(2)).toEqual(['p2,p3', 'self,previous,next', `${base}&pageNum=3&pretty=false`])
    expect(await page(3)).toEqual(['p4', 'self,previous', `${base}&pageNum=2&pretty=false`])
    expect(await page(9)).toEqual(['', 'self,previous', `${base}&pageNum=8&pretty=false`])
    const { json: uncounted } = await at.call('/groups?includeCount=false')
    expect(uncounted).not.toHaveProperty('totalCount')
  })
})

describe('starting and stopping', () => {
  test('many emulators run at a time, each with its own state', async () => {
    const emulators = await Promise.all(Array.from({ length: 8 }, () => startEmulator()))
    const ids = new Set(emulators.flatMap(({ seed }) => seed.organizations.map(({ id }) => id)))
    expect(ids.size).toBe(8)
    expect(emulators.every(({ url }) => url.startsWith('http://127.0.0.1:'))).toBe(true)
    await Promise.all(emulators.map((emulator) => emulator.close()))
  })

  test('closing ends open connections and can be done twice', async () => {
    const emulator = await startEmulator()
    await fetch(`${emulator.url}/api/public/v1.0/groups`)
    await Promise.all([emulator.close(), emulator.close()])
    await expect(fetch(emulator.url)).rejects.toThrow()
  })

  test('the seed has an owner of each kind', async () => {
    await using at = await givenEmulator()
    const { apiKeys, serviceAccounts } = at.seed
    const roles = [{ roleName: 'ORG_OWNER', orgId: at.orgId }]
    expect(apiKeys[0]).toMatchObject({
      roles,
      publicKey: expect.stringMatching(/^[a-z]{8}$/) as string,
    })
    expect(serviceAccounts[0]).toMatchObject({
      roles,
      clientId: expect.stringMatching(/^mdb_sa_id_[0-9a-f]{24}$/) as string,
      clientSecret: expect.stringMatching(/^mdb_sa_sk_[\w-]{40}$/) as string,
    })
  })

  test.each([
    [{}, 'organizations'],
    [organization({ colour: 'red' }), '/organizations/0'],
    [organization({ apiKeys: [{ roles: ['GROUP_OWNER'] }] }), 'GROUP_OWNER'],
  ])('a seed that is none is rejected by name: %j', async (seed, name) => {
    // A seed file is not typed.
    const start = startEmulator({ seed: seed as never })
    await expect(start).rejects.toThrow(TypeError)
    await expect(start).rejects.toThrow(name)
  })
})
