import { afterEach, describe, expect, test, vi } from 'vitest'
import { givenEmulator, newKey, post } from '../clients.ts'

const GROUPS = '/api/public/v1.0/groups'
afterEach(() => {
  vi.restoreAllMocks()
})

const TEAPOT = { status: 418 }

describe('matching', () => {
  test('a fault matches by credential', async () => {
    await using at = await givenEmulator()
    const { publicKey } = at.seed.apiKeys[0]!
    at.faults.add({ match: { credential: publicKey }, ...TEAPOT })
    const token = await at.issueToken()
    expect((await at.callWithToken(token)).status).toBe(200)
    expect((await at.call('/groups')).status).toBe(418)
  })

  test('a fault matches a client id, at the token endpoint and with its tokens', async () => {
    await using at = await givenEmulator()
    const token = await at.issueToken()
    at.faults.add({ match: { credential: 'mdb_sa_id_*' }, status: 503 })
    expect((await at.callWithToken(token)).status).toBe(503)
    expect((await at.requestToken()).status).toBe(503)
    expect((await at.call('/groups')).status).toBe(200)
  })

  test('a fault matches by query', async () => {
    await using at = await givenEmulator()
    at.faults.add({ match: { query: { pageNum: '2', itemsPerPage: '*' } }, ...TEAPOT })
    const statusOf = async (query: string) => (await at.send(`${GROUPS}?${query}`)).status
    expect(await statusOf('itemsPerPage=1&pageNum=2')).toBe(418)
    expect(await statusOf('pageNum=2')).toBe(401)
    expect(await statusOf('itemsPerPage=1&pageNum=22')).toBe(401)
  })

  test('a fault matches by header', async () => {
    await using at = await givenEmulator()
    at.faults.add({ match: { headers: { 'User-Agent': 'curl/*' } }, ...TEAPOT })
    const statusOf = async (headers: Record<string, string>) =>
      (await at.send(GROUPS, { headers })).status
    expect(await statusOf({ 'user-agent': 'curl/8' })).toBe(418)
    expect(await statusOf({ 'user-agent': 'my curl/8' })).toBe(401)
    expect(await statusOf({})).toBe(401)
  })

  test.each([
    ['ORG_MEMBER', 418],
    ['ORG_OWNER', 200],
    [{ desc: 'key' }, 418],
    [{ desc: 'key', roles: ['ORG_MEMBER'] }, 418],
    [{ roles: ['ORG_OWNER'] }, 200],
    [{ other: 1 }, 200],
  ] as const)(
    'a fault for the body %j gets %i, and the body is still read',
    async (body, status) => {
      await using at = await givenEmulator()
      at.faults.add({ match: { body }, ...TEAPOT })
      const request = newKey('ORG_MEMBER')
      expect((await at.call(`${at.org}/apiKeys`, request)).status).toBe(status)
    },
  )

  test('a fault matches by a function, which sees the request', async () => {
    await using at = await givenEmulator()
    const seen: unknown[] = []
    at.faults.add({
      match: ({ method, path, query, headers, credential, body }) => {
        seen.push([method, path, query.get('a'), headers['x-test'], credential, body])
        return path.endsWith('/groups')
      },
      ...TEAPOT,
    })
    const options = { ...post({ b: 1 }), headers: { 'x-test': 'yes' } }
    expect((await at.send(`${GROUPS}?a=1`, options)).status).toBe(418)
    expect(seen).toEqual([['POST', GROUPS, '1', 'yes', undefined, '{"b":1}']])
  })
})

describe('responding', () => {
  test('a function of a fault responds with JSON or text, later too', async () => {
    await using at = await givenEmulator()
    const fault = at.faults.add({
      respond: ({ path }) => Promise.resolve({ status: 202, json: { path } }),
    })
    expect((await at.send('/any')).json).toEqual({ path: '/any' })
    fault.remove()
    at.faults.add({ respond: () => ({ body: 'text', headers: { 'X-Test': 'yes' } }) })
    const { status, text, headers } = await at.send('/any')
    expect([status, text, headers['x-test']]).toEqual([200, 'text', 'yes'])
  })

  test('a function of a fault that returns undefined lets the emulator respond', async () => {
    await using at = await givenEmulator()
    at.faults.add({ respond: () => undefined })
    const { status, json: made } = await at.call('/groups', post({ name: 'New', orgId: at.orgId }))
    expect([status, made['name']]).toEqual([201, 'New'])
  })

  test('an error of the function of a fault is a 500 and a warning', async () => {
    const warn = vi.spyOn(process, 'emitWarning').mockReturnValue(undefined)
    await using at = await givenEmulator()
    at.faults.add({
      respond: () => {
        throw new Error('mistake in the test')
      },
    })
    const { status, text } = await at.send('/any')
    expect([status, text.includes('mistake')]).toEqual([500, false])
    expect(String(warn.mock.calls[0]?.[0])).toContain('mistake in the test')
  })
})

describe('warning', () => {
  test.each([
    [{ path: '/groups' }, 'write /api/public/v1.0/groups or */groups'],
    [{ path: '/api/public/v1.0/grops' }, 'is not a path of the API'],
    [{ path: '/groups*' }, 'begins with /api/public/v1.0'],
    [{ path: '/api/public/v1.0/groups?name=x' }, 'match.query'],
    [{ path: '/api/oauth/token', method: 'GET' }, 'only POST'],
    [{ method: 'FETCH' }, 'match.method'],
  ])('a fault for %j, which can never match, has a warning', async (match, reason) => {
    const warn = vi.spyOn(process, 'emitWarning').mockReturnValue(undefined)
    await using at = await givenEmulator()
    const fault = at.faults.add({ match, status: 500 })
    expect(fault.warning).toContain(reason)
    expect(warn.mock.calls).toEqual([
      [expect.stringContaining(reason), { code: 'LATCHKEY_EMULATOR_FAULT' }],
    ])
    const { json: told } = await at.control('POST', 'faults', { match, status: 500 })
    expect(told['warning']).toBe(fault.warning)
  })

  test.each([
    {},
    { path: '/api/public/v1.0/groups' },
    { path: `/api/public/v1.0/groups/${'a'.repeat(24)}`, method: 'patch' },
    { path: '/api/atlas/v2/orgs' },
    { path: '/api/*' },
    { path: '*/groups' },
    { path: '/api/oauth/token', method: 'POST' },
    { path: '/.well-known/jwks.json' },
    { method: 'head', path: '/api/public/v1.0' },
  ])('a fault for %j, which can match, has no warning', async (match) => {
    await using at = await givenEmulator()
    expect(at.faults.add({ match, status: 500 }).warning).toBeUndefined()
  })
})
