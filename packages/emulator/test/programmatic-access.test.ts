import { startEmulator } from '@latchkey/emulator'
import { describe, expect, test } from 'vitest'
import { callWithKey, callWithToken, issueToken, send, type Send } from './clients.ts'

const post = (body: unknown): Send => ({
  method: 'POST',
  headers: { 'content-type': 'application/json' },
  body: typeof body === 'string' || Buffer.isBuffer(body) ? body : JSON.stringify(body),
})

describe('projects', () => {
  test('lists those of the caller', async () => {
    await using emulator = await startEmulator()
    const { status, json, headers } = await callWithKey(emulator, '/groups')
    const [project] = emulator.seed.projects
    expect(status).toBe(200)
    expect(json).toMatchObject({
      results: [{ id: project?.id, name: 'Example Project', orgId: project?.orgId }],
      totalCount: 1,
    })
    expect(headers).toMatchObject({
      'content-type': 'application/json',
      'strict-transport-security': 'max-age=300',
    })
  })

  test('creates one, once', async () => {
    await using emulator = await startEmulator()
    const orgId = emulator.seed.organizations[0]!.id
    const created = await callWithKey(emulator, '/groups', post({ name: 'My Project', orgId }))
    expect(created.status).toBe(201)
    expect(created.json).toMatchObject({ name: 'My Project', orgId, publicApiEnabled: true })
    const again = await callWithKey(emulator, '/groups', post({ name: 'My Project', orgId }))
    expect(again.status).toBe(409)
    expect(again.json).toMatchObject({
      errorCode: 'GROUP_ALREADY_EXISTS',
      parameters: ['My Project'],
    })
    const listed = await callWithKey(emulator, '/groups?name=My%20Project')
    expect(listed.json).toMatchObject({ totalCount: 1 })
  })

  test('those with project roles see their project only, and create none', async () => {
    const seed = {
      organizations: [
        {
          name: 'O',
          projects: [{ name: 'first' }, { name: 'second' }],
          apiKeys: [{ roles: ['GROUP_READ_ONLY'] }],
        },
      ],
    }
    await using emulator = await startEmulator({ seed })
    expect((await callWithKey(emulator, '/groups')).json).toMatchObject({
      results: [{ name: 'first' }],
      totalCount: 1,
    })
    const orgId = emulator.seed.organizations[0]!.id
    const { status, json } = await callWithKey(emulator, '/groups', post({ name: 'x', orgId }))
    expect([status, json['errorCode']]).toEqual([401, 'NOT_ORG_GROUP_CREATOR'])
  })

  test('another organization is not the caller’s', async () => {
    const seed = { organizations: [{ name: 'mine', apiKeys: [{}] }, { name: 'theirs' }] }
    await using emulator = await startEmulator({ seed })
    const orgId = emulator.seed.organizations[1]!.id
    const { status, json } = await callWithKey(emulator, '/groups', post({ name: 'x', orgId }))
    expect([status, json['errorCode']]).toEqual([401, 'USER_CANNOT_ACCESS_ORG'])
    expect((await callWithKey(emulator, '/orgs')).json).toMatchObject({
      results: [{ name: 'mine' }],
    })
  })

  const orgId = 'a'.repeat(24)
  test.each([
    [400, 'MALFORMED_JSON', '{"name":'],
    [400, 'MALFORMED_JSON', Buffer.from([0x22, 0xff, 0x22])],
    [400, 'INVALID_ATTRIBUTE', '[]'],
    [400, 'INVALID_ATTRIBUTE', { name: 'x', orgId, colour: 'red' }],
    [400, 'INVALID_ATTRIBUTE', '{"name":"x","orgId":"y","__proto__":{}}'],
    [400, 'INVALID_ATTRIBUTE', { name: 7, orgId }],
    [400, 'MISSING_ATTRIBUTE', { name: 'x' }],
    [404, 'INVALID_ORG_ID', { name: 'x', orgId: 'y' }],
    [404, 'ORG_NOT_FOUND', { name: 'x', orgId }],
    [413, 'REQUEST_TOO_LARGE', { name: 'x'.repeat(1_048_576), orgId }],
  ])('rejects with %i %s', async (status, errorCode, body) => {
    await using emulator = await startEmulator()
    const answer = await callWithKey(emulator, '/groups', post(body))
    expect([answer.status, answer.json['errorCode']]).toEqual([status, errorCode])
    expect(answer.json).toMatchObject({ error: status, detail: expect.any(String) as string })
  })

  test.each(['', 'x'.repeat(65), 'a/b', 'a\nb'])('rejects the name %j', async (name) => {
    await using emulator = await startEmulator()
    const orgId = emulator.seed.organizations[0]!.id
    const { json } = await callWithKey(emulator, '/groups', post({ name, orgId }))
    expect(json['errorCode']).toBe('INVALID_GROUP_NAME')
  })
})

describe('conventions', () => {
  test('the root names the calling key', async () => {
    await using emulator = await startEmulator()
    const { publicKey } = emulator.seed.apiKeys[0]!
    for (const path of ['', '/']) {
      const { json } = await callWithKey(emulator, path)
      expect(json).toMatchObject({ throttling: false, apiKey: { publicKey } })
    }
    expect(
      (await callWithToken(emulator, await issueToken(emulator), '/')).json,
    ).not.toHaveProperty('apiKey')
  })

  test.each([
    [404, 'RESOURCE_NOT_FOUND', 'GET', '/nothing'],
    [405, 'METHOD_NOT_ALLOWED', 'DELETE', '/'],
    [405, 'METHOD_NOT_ALLOWED', 'PATCH', '/orgs'],
    [400, 'INVALID_QUERY_PARAMETER', 'GET', '/groups?pageNum=0'],
    [400, 'INVALID_QUERY_PARAMETER', 'GET', '/groups?itemsPerPage=501'],
    [400, 'INVALID_QUERY_PARAMETER', 'GET', '/groups?pretty=yes'],
  ])('the response is %i %s for %s %s', async (status, errorCode, method, path) => {
    await using emulator = await startEmulator()
    const answer = await callWithKey(emulator, path, { method })
    expect([answer.status, answer.json['errorCode']]).toEqual([status, errorCode])
  })

  test('outside the API there is nothing, without a challenge', async () => {
    await using emulator = await startEmulator()
    for (const path of ['/', '/api/public/v1.00', '/api/atlas/v1.0/groups']) {
      expect((await send(emulator, path)).status).toBe(404)
    }
  })

  test('pretty indents, envelope carries the status', async () => {
    await using emulator = await startEmulator()
    expect((await callWithKey(emulator, '/groups?pretty=true')).text).toContain('\n  "links"')
    expect((await callWithKey(emulator, '/groups?envelope=true')).json).toMatchObject({
      status: 200,
      totalCount: 1,
    })
    expect((await callWithKey(emulator, '/?envelope=true')).json).toMatchObject({
      status: 200,
      content: { throttling: false },
    })
  })

  test('HEAD has the headers of GET and no body', async () => {
    await using emulator = await startEmulator()
    const { status, headers, text } = await callWithKey(emulator, '/groups', { method: 'HEAD' })
    expect([status, text]).toEqual([200, ''])
    expect(Number(headers['content-length'])).toBeGreaterThan(10)
  })

  test('lists come in pages that are linked with the query of the request', async () => {
    const projects = Array.from({ length: 5 }, (_, n) => ({ name: `p${n}` }))
    const seed = { organizations: [{ name: 'O', projects, apiKeys: [{}] }] }
    await using emulator = await startEmulator({ seed })
    const page = async (n: number) => {
      const { json } = await callWithKey(
        emulator,
        `/groups?itemsPerPage=2&pageNum=${n}&pretty=false`,
      )
      const results = json['results'] as { name: string }[]
      const links = json['links'] as { rel: string; href: string }[]
      expect(json['totalCount']).toBe(5)
      return [
        results.map(({ name }) => name).join(),
        links.map(({ rel }) => rel).join(),
        links.at(-1)?.href,
      ]
    }
    const base = `${emulator.url}/api/public/v1.0/groups?itemsPerPage=2`
    expect(await page(1)).toEqual(['p0,p1', 'self,next', `${base}&pageNum=2&pretty=false`])
    expect(await page(2)).toEqual(['p2,p3', 'self,previous,next', `${base}&pageNum=3&pretty=false`])
    expect(await page(3)).toEqual(['p4', 'self,previous', `${base}&pageNum=2&pretty=false`])
    expect(await page(9)).toEqual(['', 'self,previous', `${base}&pageNum=8&pretty=false`])
    expect((await callWithKey(emulator, '/groups?includeCount=false')).json).not.toHaveProperty(
      'totalCount',
    )
  })
})

describe('starting and stopping', () => {
  test('many run at a time, each with its own state', async () => {
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
    await using emulator = await startEmulator()
    const { organizations, apiKeys, serviceAccounts } = emulator.seed
    const roles = [{ roleName: 'ORG_OWNER', orgId: organizations[0]!.id }]
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
    [{ organizations: [{ name: 'O', colour: 'red' }] }, '/organizations/0'],
    [{ organizations: [{ name: 'O', apiKeys: [{ roles: ['GROUP_OWNER'] }] }] }, 'GROUP_OWNER'],
  ])('a seed that is none is rejected by name: %j', async (seed, name) => {
    // A seed file is not typed.
    const start = startEmulator({ seed: seed as never })
    await expect(start).rejects.toThrow(TypeError)
    await expect(start).rejects.toThrow(name)
  })
})

test('the root shows a block of the access list with the address null', async () => {
  const accessList = ['127.0.0.0/8', '127.0.0.1']
  const organizations = [{ name: 'Example', apiKeys: [{ accessList, roles: ['ORG_OWNER'] }] }]
  await using emulator = await startEmulator({ seed: { organizations } })
  const { json } = await callWithKey(emulator, '/')
  const { apiKey } = json as { apiKey: { accessList: unknown } }
  expect(apiKey.accessList).toEqual([
    { cidrBlock: '127.0.0.0/8', ipAddress: null },
    { cidrBlock: '127.0.0.1/32', ipAddress: '127.0.0.1' },
  ])
})
