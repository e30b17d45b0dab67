import { type Fault, startEmulator } from '@latchkey/emulator'
import { afterEach, describe, expect, test, vi } from 'vitest'
import { callWithKey, callWithToken, control, issueToken, json, oauth, send } from '../clients.ts'

const GROUPS = '/api/public/v1.0/groups'
afterEach(() => {
  vi.restoreAllMocks()
})

const TEAPOT = { status: 418 }

describe('a fault matches by', () => {
  test('a fault matches by credential', async () => {
    await using emulator = await startEmulator()
    const { publicKey } = emulator.seed.apiKeys[0]!
    emulator.faults.add({ match: { credential: publicKey }, ...TEAPOT })
    const token = await issueToken(emulator)
    expect((await callWithToken(emulator, token)).status).toBe(200)
    expect((await callWithKey(emulator, '/groups')).status).toBe(418)
  })

  test('a fault matches a client id, at the token endpoint and with its tokens', async () => {
    await using emulator = await startEmulator()
    const token = await issueToken(emulator)
    emulator.faults.add({ match: { credential: 'mdb_sa_id_*' }, status: 503 })
    expect((await callWithToken(emulator, token)).status).toBe(503)
    expect((await oauth(emulator, 'token', { grant_type: 'client_credentials' })).status).toBe(503)
    expect((await callWithKey(emulator, '/groups')).status).toBe(200)
  })

  test('a fault matches by query', async () => {
    await using emulator = await startEmulator()
    emulator.faults.add({ match: { query: { pageNum: '2', itemsPerPage: '*' } }, ...TEAPOT })
    const statusOf = async (query: string) => (await send(emulator, `${GROUPS}?${query}`)).status
    expect(await statusOf('itemsPerPage=1&pageNum=2')).toBe(418)
    expect(await statusOf('pageNum=2')).toBe(401)
    expect(await statusOf('itemsPerPage=1&pageNum=22')).toBe(401)
  })

  test('a fault matches by header', async () => {
    await using emulator = await startEmulator()
    emulator.faults.add({ match: { headers: { 'User-Agent': 'curl/*' } }, ...TEAPOT })
    const statusOf = async (headers: Record<string, string>) =>
      (await send(emulator, GROUPS, { headers })).status
    expect(await statusOf({ 'user-agent': 'curl/8' })).toBe(418)
    expect(await statusOf({ 'user-agent': 'my curl/8' })).toBe(401)
    expect(await statusOf({})).toBe(401)
  })

  test.each<
    [NonNullable<Exclude<Fault['match'], (...values: never[]) => unknown>>['body'], number]
  >([
    ['ORG_MEMBER', 418],
    ['ORG_OWNER', 200],
    [{ desc: 'key' }, 418],
    [{ desc: 'key', roles: ['ORG_MEMBER'] }, 418],
    [{ roles: ['ORG_OWNER'] }, 200],
    [{ other: 1 }, 200],
  ])('body: %j gets %i, and other requests still have their body', async (body, status) => {
    await using emulator = await startEmulator()
    emulator.faults.add({ match: { body }, ...TEAPOT })
    const path = `/orgs/${emulator.seed.organizations[0]!.id}/apiKeys`
    const request = json('POST', { desc: 'key', roles: ['ORG_MEMBER'] })
    expect((await callWithKey(emulator, path, request)).status).toBe(status)
  })

  test('a function, which sees the request', async () => {
    await using emulator = await startEmulator()
    const seen: unknown[] = []
    emulator.faults.add({
      match: ({ method, path, query, headers, credential, body }) => {
        seen.push([method, path, query.get('a'), headers['x-test'], credential, body])
        return path.endsWith('/groups')
      },
      ...TEAPOT,
    })
    const options = { ...json('POST', { b: 1 }), headers: { 'x-test': 'yes' } }
    expect((await send(emulator, `${GROUPS}?a=1`, options)).status).toBe(418)
    expect(seen).toEqual([['POST', GROUPS, '1', 'yes', undefined, '{"b":1}']])
  })
})

describe('a fault responds by a function', () => {
  test('a function of a fault responds with JSON or text, later too', async () => {
    await using emulator = await startEmulator()
    const fault = emulator.faults.add({
      respond: ({ path }) => Promise.resolve({ status: 202, json: { path } }),
    })
    expect((await send(emulator, '/any')).json).toEqual({ path: '/any' })
    fault.remove()
    emulator.faults.add({ respond: () => ({ body: 'text', headers: { 'X-Test': 'yes' } }) })
    const { status, text, headers } = await send(emulator, '/any')
    expect([status, text, headers['x-test']]).toEqual([200, 'text', 'yes'])
  })

  test('undefined lets the emulator respond', async () => {
    await using emulator = await startEmulator()
    emulator.faults.add({ respond: () => undefined })
    const { status, json: made } = await callWithKey(
      emulator,
      '/groups',
      json('POST', { name: 'New', orgId: emulator.seed.organizations[0]!.id }),
    )
    expect([status, made['name']]).toEqual([201, 'New'])
  })

  test('an error of the function is a 500 and a warning', async () => {
    const warn = vi.spyOn(process, 'emitWarning').mockReturnValue(undefined)
    await using emulator = await startEmulator()
    emulator.faults.add({
      respond: () => {
        throw new Error('mistake in the test')
      },
    })
    const { status, text } = await send(emulator, '/any')
    expect([status, text.includes('mistake')]).toEqual([500, false])
    expect(String(warn.mock.calls[0]?.[0])).toContain('mistake in the test')
  })
})

describe('a fault that can never match', () => {
  test.each([
    [{ path: '/groups' }, 'write /api/public/v1.0/groups or */groups'],
    [{ path: '/api/public/v1.0/grops' }, 'is not a path of the API'],
    [{ path: '/groups*' }, 'begins with /api/public/v1.0'],
    [{ path: '/api/public/v1.0/groups?name=x' }, 'match.query'],
    [{ path: '/api/oauth/token', method: 'GET' }, 'only POST'],
    [{ method: 'FETCH' }, 'match.method'],
  ])('%j is warned of', async (match, reason) => {
    const warn = vi.spyOn(process, 'emitWarning').mockReturnValue(undefined)
    await using emulator = await startEmulator()
    const fault = emulator.faults.add({ match, status: 500 })
    expect(fault.warning).toContain(reason)
    expect(warn.mock.calls).toEqual([
      [expect.stringContaining(reason), { code: 'LATCHKEY_EMULATOR_FAULT' }],
    ])
    const { json: told } = await control(emulator, 'POST', 'faults', { match, status: 500 })
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
  ])('%j can match', async (match) => {
    await using emulator = await startEmulator()
    expect(emulator.faults.add({ match, status: 500 }).warning).toBeUndefined()
  })
})

test.each([
  [{ status: 500, match: { credential: 7 } }, /match\.credential/],
  [{ status: 500, match: { query: { a: 1 } } }, /match\.query\.a/],
  [{ status: 500, match: { headers: 'x' } }, /match\.headers/],
  [{ status: 500, match: { body: 7 } }, /match\.body/],
  [{ status: 500, match: { colour: 'red' } }, /match\.colour/],
  [{ status: 500, match: 'x' }, /"match"/],
  [{ respond: 'x' }, /respond/],
  [{ drop: 1 }, /drop/],
  [null, /must be an object/],
])('%j names the field that is wrong', async (fault, message) => {
  await using emulator = await startEmulator()
  expect(() => emulator.faults.add(fault as never)).toThrow(message)
})
