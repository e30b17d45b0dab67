import { CloudManager, type CloudManagerOptions, connect } from '@latchkey/cloud-manager'
import { describe, expect, test } from 'vitest'

const organization = { orgId: '5980cfdf0b6d97029d82f86e' }

/** A client whose requests are recorded. */
function recorded(options: Partial<CloudManagerOptions> = {}) {
  const sent: Headers[] = []
  const fetch = (_input: unknown, init?: RequestInit) => {
    sent.push(new Headers(init?.headers))
    return Promise.resolve(Response.json({ id: 'o', name: 'Acme' }))
  }
  return { sent, cm: new CloudManager({ fetch, ...options }) }
}

test('headers of the client are sent with every request, and those of a call override them', async () => {
  const { cm, sent } = recorded({ headers: { 'X-Trace': 'client', 'X-Team': 'db' } })
  await cm.organizations.get(organization)
  await cm.organizations.get(organization, { headers: new Headers({ 'x-trace': 'call' }) })
  await cm.organizations
    .list({ headers: [['x-trace', 'list']] })
    .page(1)
    .catch(() => undefined)
  await cm.request('GET', '/orgs/{orgId}', { path: organization, headers: { 'x-trace': 'any' } })
  expect(sent.map((headers) => headers.get('x-trace'))).toEqual(['client', 'call', 'list', 'any'])
  expect(sent.map((headers) => headers.get('x-team'))).toEqual(['db', 'db', 'db', 'db'])
  expect(sent[0]?.get('accept')).toBe('application/json')
})

test('headers never become query parameters', async () => {
  const urls: string[] = []
  const cm = new CloudManager({
    fetch: (input) => {
      urls.push(input as string)
      return Promise.resolve(Response.json({ results: [] }))
    },
  })
  await cm.organizations.list({ name: 'A', headers: { a: 'b' }, onResponse: () => undefined }).all()
  expect(urls).toEqual([
    'https://cloud.mongodb.com/api/public/v1.0/orgs?name=A&pageNum=1&itemsPerPage=500',
  ])
})

test('headers are checked without the value in the message', async () => {
  expect(() => recorded({ headers: { 'x-a': 'secret\r\nx-b: c' } })).toThrow(/"headers".*x-a/)
  expect(() => recorded({ headers: { 'x-a': 'secret\r\n' } })).not.toThrow(/secret/)
  expect(() => recorded({ userAgent: 'a\nb' })).toThrow(/"userAgent"/)
  const { cm } = recorded()
  await expect(cm.organizations.get(organization, { headers: { 'a b': 'c' } })).rejects.toThrow(
    /"headers" has a name/,
  )
})

describe('options', () => {
  const fetch = () => Promise.resolve(Response.json({}))
  const scheme = { authorize: () => ({ headers: {} }) }

  test.each([
    [undefined, /"fetch" must be a function/],
    [{}, /"fetch" must be a function, such as withAuth/],
    [{ auth: scheme }, /pass \{ fetch: withAuth\(scheme\) \}, with withAuth of @latchkey\/fetch/],
    [{ fetch: scheme }, /pass \{ fetch: withAuth\(scheme\) \}/],
    [{ fetch, auth: scheme }, /unknown option "auth" \(expected fetch, baseUrl/],
    [{ fetch, baseURL: 'https://a.example' }, /unknown option "baseURL"/],
    [{ fetch, baseUrl: 'cloud.mongodb.com' }, /"baseUrl" must be an http or https URL/],
    [{ fetch, retry: { attempts: 3 } }, /unknown option "retry.attempts" \(expected maxAttempts/],
    [{ fetch, retry: { maxAttempts: 0 } }, /"retry.maxAttempts" must be a number of at least 1/],
    [{ fetch, retry: true }, /"retry" must be an object/],
    [{ fetch, limits: { perMinute: 3 } }, /unknown option "limits.perMinute"/],
    [{ fetch, limits: { concurrency: 0 } }, /"limits.concurrency" must be a number of at least 1/],
    [{ fetch, limits: 4 }, /"limits" must be an object/],
    [{ fetch, headers: 'a: b' }, /"headers" must be an object/],
    [{ fetch, onEvent: {} }, /"onEvent" must be a function/],
    [{ fetch, maxResponseBytes: '1' }, /"maxResponseBytes" must be a number of at least 1/],
    [{ fetch, maxPages: Number.NaN }, /"maxPages" must be a number of at least 1/],
    [{ fetch, clock: {} }, /"clock" must have the methods/],
    [{ fetch, random: 4 }, /"random" must be a function/],
  ])('the options %j are rejected with what is wrong', (options, message) => {
    // Programs in JavaScript pass anything.
    const create = () => new CloudManager(options as unknown as CloudManagerOptions)
    expect(create).toThrow(TypeError)
    expect(create).toThrow(message)
  })

  test('options are checked by connect, too', () => {
    expect(() => connect({ fetch, limits: {} } as never)).toThrow(/unknown option "limits"/)
  })
})

describe('an id that is missing', () => {
  const { cm, sent } = recorded()
  const call = (run: () => Promise<unknown>) =>
    Promise.resolve()
      .then(run)
      .then(
        () => 'sent',
        (error: unknown) => String(error),
      )

  test.each([
    [{ orgId: '', apiKeyId: 'k' }, 'TypeError: "orgId" is empty: pass an id'],
    [{ orgId: undefined, apiKeyId: 'k' }, 'TypeError: "orgId" is undefined: pass an id'],
    [{ orgId: null, apiKeyId: 'k' }, 'TypeError: "orgId" is null: pass an id'],
    [{ orgId: 'o', apiKeyId: '' }, 'TypeError: "apiKeyId" is empty: pass an id'],
    [{ orgId: 'o' }, 'TypeError: "apiKeyId" is undefined: pass an id'],
    [
      { orgId: 'o', apiKeyId: '../users' },
      'TypeError: "apiKeyId" cannot be part of a path: pass an id',
    ],
  ])('%j is reported by the name that the caller used', async (key, message) => {
    expect(await call(() => cm.apiKeys.get(key as never))).toBe(message)
    expect(sent).toEqual([])
  })

  test.each([
    [{ projectId: '' }, '"projectId" is empty'],
    [{ projectId: undefined }, '"projectId" is undefined'],
    [{ orgId: undefined }, '"orgId" is undefined'],
    [{ orgId: 'o', projectId: 'p' }, 'pass either "orgId" or "projectId", not both'],
    [{}, 'pass "orgId" or "projectId"'],
  ])('%j is reported for both kinds of scope', async (scope, message) => {
    expect(await call(() => cm.apiKeys.list(scope as never).all())).toContain(message)
    expect(sent).toEqual([])
  })

  test.each([
    [() => cm.projects.get({ id: 'p' } as never), '"projectId" is undefined: pass an id'],
    [() => cm.projects.get('p' as never), 'projects.get takes ids in an object: { projectId }'],
    [() => cm.apiKeys.get(undefined as never), 'takes ids in an object: { orgId, apiKeyId }'],
    [() => cm.request('GET', '/groups/{groupId}', { path: {} as never }), '"groupId" is undefined'],
    [() => cm.request('GET', '/groups/{groupId}', { path: { groupId: '' } }), '"groupId" is empty'],
  ])('a missing id has the name that is expected', async (run, message) => {
    expect(await call(run)).toContain(message)
    expect(sent).toEqual([])
  })
})
