import { expect, test } from 'vitest'
import { DELETE, givenEmulator, oauth, organization, patch, post } from './clients.ts'

const HOUR = 3_600_000

const robot = { name: 'robot', description: 'a robot', roles: ['ORG_MEMBER'] }
const newAccount = (more: object = {}) => post({ ...robot, secretExpiresAfterHours: 24, ...more })

test('rule 1: the API is below /api/public/v1.0, OAuth is outside it', async () => {
  await using at = await givenEmulator()
  expect((await at.send('/api/public/v1.0/groups')).status).toBe(401)
  expect((await at.send('/api/public/v1.0x/groups')).status).toBe(404)
  expect((await at.send('/api/public/v1.0/api/oauth/token')).status).toBe(401)
  expect((await at.requestToken()).status).toBe(200)
})

test('rule 3: a token opens the API for an hour, as often as it likes', async () => {
  await using at = await givenEmulator()
  const token = await at.issueToken()
  expect((await at.callWithToken(token)).status).toBe(200)
  at.clock.advance(HOUR - 5000)
  expect((await at.callWithToken(token)).status).toBe(200)
  at.clock.advance(5000)
  const { status, headers, json } = await at.callWithToken(token)
  expect([status, headers['www-authenticate']]).toEqual([401, 'Bearer error="invalid_token"'])
  expect(json).toMatchObject({ error: 401, reason: 'Unauthorized' })
})

test('rule 4: the eleventh token request of a minute is rejected, for this address and client only', async () => {
  await using at = await givenEmulator({ seed: organization({ serviceAccounts: [{}, {}] }) })
  for (let n = 0; n < 10; n++) expect((await at.requestToken()).status).toBe(200)
  const rejected = await at.requestToken()
  expect(rejected.status).toBe(429)
  expect(rejected.json).toEqual({
    detail: 'Resource /api/oauth/token is limited to 10 requests every 1 minutes.',
    error: 429,
    errorCode: 'RATE_LIMITED',
    parameters: ['/api/oauth/token', 10, 1],
    reason: 'Too Many Requests',
  })
  const { clientId, clientSecret } = at.seed.serviceAccounts[1]!
  const other = `Basic ${btoa(`${clientId}:${clientSecret}`)}`
  expect((await at.requestToken(other)).status).toBe(200)
  const elsewhere = at.faults.add({ clientAddress: '203.0.113.7' })
  expect((await at.requestToken()).status).toBe(200)
  elsewhere.remove()
  at.clock.advance(60_000)
  expect((await at.requestToken()).status).toBe(200)
})

test('rule 5: an account has a hundred living tokens', async () => {
  await using at = await givenEmulator()
  for (let n = 0; n < 100; n++) {
    if (n % 10 === 0) at.clock.advance(60_000)
    expect((await at.requestToken()).status).toBe(200)
  }
  at.clock.advance(60_000)
  const { status, json: body } = await at.requestToken()
  expect([status, body['error']]).toEqual([403, 'access_denied'])
  at.clock.advance(HOUR)
  expect((await at.requestToken()).status).toBe(200)
})

test('rule 6: an account has two secrets', async () => {
  await using at = await givenEmulator()
  const add = () => at.outcome(`${at.account}/secrets`, post({ secretExpiresAfterHours: 8 }))
  expect(await add()).toBe('201')
  expect(await add()).toBe('400 MAX_SERVICE_ACCOUNT_SECRETS_EXCEEDED')
  at.clock.advance(8 * HOUR)
  expect(await add()).toBe('201')
})

test('rule 7: an organization has 200 service accounts', async () => {
  const serviceAccounts = Array.from({ length: 199 }, () => ({ roles: ['ORG_MEMBER'] }))
  await using at = await givenEmulator({ seed: organization({ apiKeys: [{}], serviceAccounts }) })
  const path = `${at.org}/serviceAccounts`
  expect(await at.outcome(path, newAccount())).toBe('201')
  expect(await at.outcome(path, newAccount())).toBe('400 MAX_SERVICE_ACCOUNTS_PER_ORG_EXCEEDED')
})

test('rule 8: the access list of an account has 200 entries', async () => {
  await using at = await givenEmulator()
  const add = (from: number, length: number) => {
    const addresses = Array.from({ length }, (_, n) => ({ ipAddress: `10.0.${from}.${n}` }))
    return at.outcome(`${at.account}/accessList`, post(addresses))
  }
  expect(await add(0, 199)).toBe('200')
  expect(await add(1, 1)).toBe('400 MAX_SERVICE_ACCOUNT_ACCESS_LIST_ENTRIES_EXCEEDED')
})

test('rule 9: an organization has 500 API keys', async () => {
  const apiKeys = Array.from({ length: 499 }, () => ({}))
  await using at = await givenEmulator({ seed: organization({ apiKeys }) })
  const add = post({ desc: 'one more', roles: ['ORG_MEMBER'] })
  expect(await at.outcome(`${at.org}/apiKeys`, add)).toBe('200')
  expect(await at.outcome(`${at.org}/apiKeys`, add)).toBe('400 MAX_API_KEYS_PER_ORG_EXCEEDED')
})

test.each([
  [7, '400 VALIDATION_ERROR'],
  [8, '201'],
  ['8', '201'],
  [8766, '201'],
  [8767, '400 VALIDATION_ERROR'],
  [8.5, '400 VALIDATION_ERROR'],
  ['soon', '400 VALIDATION_ERROR'],
  [null, '400 VALIDATION_ERROR'],
])('rule 10: a secret that is valid for %j hours gets %s', async (hours, expected) => {
  await using at = await givenEmulator()
  const body = post({ secretExpiresAfterHours: hours })
  expect(await at.outcome(`${at.account}/secrets`, body)).toBe(expected)
})

test('rule 10: an organization can set its own limit', async () => {
  await using at = await givenEmulator()
  at.configureOrganization(at.orgId, { maxSecretHours: 100 })
  const add = (secretExpiresAfterHours: number) =>
    at.outcome(`${at.account}/secrets`, post({ secretExpiresAfterHours }))
  expect(await add(101)).toBe('400 VALIDATION_ERROR')
  expect(await add(100)).toBe('201')
})

test('rule 11: a secret is shown once, then masked', async () => {
  await using at = await givenEmulator()
  const made = await at.call(`${at.org}/serviceAccounts`, newAccount())
  const [secret] = made.json['secrets'] as { secret: string }[]
  expect(secret?.secret).toMatch(/^mdb_sa_sk_[\w-]{40}$/)
  const path = `${at.org}/serviceAccounts/${String(made.json['clientId'])}`
  const { json: later, text } = await at.call(path)
  expect(text).not.toContain(secret?.secret)
  expect(later['secrets']).toMatchObject([
    { maskedSecretValue: `mdb_sa_sk_...${secret?.secret.slice(-4) ?? ''}` },
  ])
})

test('rule 12: a new secret shortens the old one to seven days', async () => {
  await using at = await givenEmulator({ startAt: Date.parse('2026-05-01T00:00:00Z') })
  await at.call(`${at.account}/secrets`, post({ secretExpiresAfterHours: 720 }))
  const { json: account } = await at.call(at.account)
  const secrets = account['secrets'] as { expiresAt: string }[]
  const ends = secrets.map(({ expiresAt }) => expiresAt.slice(0, 10))
  expect(ends).toEqual(['2026-05-08', '2026-05-31'])
})

test.each([
  [13, { name: 'x'.repeat(64) }, '201'],
  [13, { name: '' }, '400 VALIDATION_ERROR'],
  [13, { name: 'x'.repeat(65) }, '400 VALIDATION_ERROR'],
  [13, { name: 'Müller’s' }, '400 VALIDATION_ERROR'],
  [13, { name: "Müller's robot_1, v.2" }, '201'],
  [14, { description: 'x'.repeat(250) }, '201'],
  [14, { description: '' }, '400 VALIDATION_ERROR'],
  [14, { description: 'x'.repeat(251) }, '400 VALIDATION_ERROR'],
  [14, { description: undefined }, '400 VALIDATION_ERROR'],
])('rule %i: an account with %j gets %s', async (_rule, field, expected) => {
  await using at = await givenEmulator()
  expect(await at.outcome(`${at.org}/serviceAccounts`, newAccount(field))).toBe(expected)
})

test.each([
  ['x'.repeat(250), '200'],
  ['', '400 API_KEY_REQUIRES_DESCRIPTION'],
  [undefined, '400 API_KEY_REQUIRES_DESCRIPTION'],
  ['x'.repeat(251), '400 INVALID_API_KEY_DESC'],
])('rule 15: the key description %j gets %s', async (desc, expected) => {
  await using at = await givenEmulator()
  const body = post({ desc, roles: ['ORG_MEMBER'] })
  expect(await at.outcome(`${at.org}/apiKeys`, body)).toBe(expected)
})

test.each([
  ['org', ['ORG_MEMBER', 'ORG_READ_ONLY'], '200'],
  ['org', [], '400 MISSING_API_KEY_ROLES'],
  ['org', undefined, '400 MISSING_API_KEY_ROLES'],
  ['org', ['GROUP_OWNER'], '400 CANNOT_ADD_GROUP_ROLE'],
  ['org', ['ORG_KING'], '400 INVALID_ROLE_FOR_ORG'],
  ['org', [7], '400 INVALID_ROLE_FOR_ORG'],
  ['group', ['GROUP_OWNER'], '200'],
  ['group', ['ORG_MEMBER'], '400 CANNOT_ADD_ORG_ROLE'],
  ['group', ['GROUP_KING'], '400 INVALID_ROLE_FOR_GROUP'],
] as const)('rule 16: in the %s, roles %j get %s', async (scope, roles, expected) => {
  await using at = await givenEmulator()
  const body = post({ desc: 'key', roles })
  expect(await at.outcome(`${at[scope]}/apiKeys`, body)).toBe(expected)
})

test('rule 17: new roles take the place of all old ones, in this scope only', async () => {
  await using at = await givenEmulator()
  const first = post({ desc: 'key', roles: ['GROUP_READ_ONLY', 'GROUP_OWNER'] })
  const { json: key } = await at.call(`${at.group}/apiKeys`, first)
  const second = patch({ roles: ['GROUP_USER_ADMIN'] })
  const changed = await at.call(`${at.group}/apiKeys/${String(key['id'])}`, second)
  const roles = changed.json['roles'] as { roleName: string }[]
  expect(roles.map(({ roleName }) => roleName)).toEqual(['ORG_MEMBER', 'GROUP_USER_ADMIN'])
})

test('rule 18: posting adds to the list, and answers with all of it', async () => {
  await using at = await givenEmulator()
  const body = post([{ ipAddress: '203.0.113.7' }, { cidrBlock: '198.51.100.9/24' }])
  const { json: list } = await at.call(`${at.key}/accessList`, body)
  const blocks = (list['results'] as { cidrBlock: string }[]).map(({ cidrBlock }) => cidrBlock)
  expect(blocks).toEqual(['127.0.0.1/32', '203.0.113.7/32', '198.51.100.0/24'])
})

test.each([
  [{ ipAddress: '1.2.3.4' }, '400 BAD_ACCESS_LIST_ADD_REQUEST'],
  [[], '400 BAD_ACCESS_LIST_ADD_REQUEST'],
  [[{}], '400 BAD_ACCESS_LIST_ADD_REQUEST'],
  [[{ ipAddress: '1.2.3.4', cidrBlock: '1.2.3.4/32' }], '400 BAD_ACCESS_LIST_ADD_REQUEST'],
  [[{ ipAdress: '1.2.3.4' }], '400 INVALID_ATTRIBUTE'],
  [[{ ipAddress: '1.2.3.4' }, { cidrBlock: '1.2.3.4/32' }], '400 DUPLICATE_ADDRESSES_IN_INPUT'],
  [[{ ipAddress: '1.2.3' }], '400 INVALID_IP_ADDRESS_OR_CIDR_NOTATION'],
  [[{ ipAddress: '01.2.3.4' }], '400 INVALID_IP_ADDRESS_OR_CIDR_NOTATION'],
  [[{ cidrBlock: '1.2.3.4/33' }], '400 INVALID_CIDR_BLOCK'],
  [[{ ipAddress: '::1' }], '400 IPV6_UNSUPPORTED'],
  [[{ ipAddress: '0.0.0.0' }], '400 CANNOT_ADD_IP_ADDRESS_TO_API_KEY_ACCESS_LIST'],
  [[{ ipAddress: '127.0.0.1' }], '409 ADDRESS_ALREADY_IN_ACCESS_LIST'],
])('rule 18: the entries %j get %s', async (entries, expected) => {
  await using at = await givenEmulator()
  for (const owner of [at.key, at.account]) {
    expect(await at.outcome(`${owner}/accessList`, post(entries))).toBe(expected)
  }
})

test('rule 19: a caller cannot remove the entry that contains its own address', async () => {
  await using at = await givenEmulator()
  const own = `${at.key}/accessList/127.0.0.1`
  expect(await at.outcome(own, DELETE)).toBe('400 CANNOT_REMOVE_CALLER_FROM_ACCESS_LIST')
  await at.call(`${at.key}/accessList`, post([{ cidrBlock: '127.0.0.0/8' }]))
  expect(await at.outcome(own, DELETE)).toBe('204')
  expect(await at.outcome(`${at.key}/accessList/127.0.0.0%2F8`, DELETE)).toBe(
    '400 CANNOT_REMOVE_CALLER_FROM_ACCESS_LIST',
  )
})

test('rule 20: a list gates the use of tokens, not their making or ending', async () => {
  const serviceAccounts = [{ accessList: ['203.0.113.7'] }]
  await using at = await givenEmulator({ seed: organization({ serviceAccounts }) })
  const token = await at.issueToken()
  const used = await at.callWithToken(token)
  expect([used.status, used.json['errorCode']]).toEqual([403, 'IP_ADDRESS_NOT_ON_ACCESS_LIST'])
  expect(used.json['parameters']).toEqual(['127.0.0.1'])
  expect((await oauth(at, 'revoke', { token })).status).toBe(200)
})

test.each([
  [true, [], '403 ORG_REQUIRES_ACCESS_LIST'],
  [true, ['203.0.113.7'], '403 IP_ADDRESS_NOT_ON_ACCESS_LIST'],
  [true, ['127.0.0.0/8'], '200'],
  [false, [], '200'],
  [false, ['203.0.113.7'], '403 IP_ADDRESS_NOT_ON_ACCESS_LIST'],
])('rule 21 applies: required %s, list %j: %s', async (requireAccessList, accessList, expected) => {
  await using at = await givenEmulator({
    seed: organization({ requireAccessList, apiKeys: [{ accessList }] }),
  })
  expect(await at.outcome('/groups')).toBe(expected)
})

test('rule 22: organizations require lists, unless they were made over the API', async () => {
  await using at = await givenEmulator()
  const created = await at.call(
    '/orgs',
    post({ name: 'New', apiKey: { desc: 'owner', roles: ['ORG_OWNER'] } }),
  )
  const fresh = created.json['apiKey'] as { publicKey: string; privateKey: string }
  expect(await at.outcome('/orgs', {}, fresh)).toBe('200')
  const key = await at.call(`${at.org}/apiKeys`, post({ desc: 'reader', roles: ['ORG_READ_ONLY'] }))
  const reader = key.json as { publicKey: string; privateKey: string } & Record<string, unknown>
  expect(await at.outcome('/orgs', {}, reader)).toBe('403 ORG_REQUIRES_ACCESS_LIST')
})

test('rule 23: an account that leaves the organization leaves its projects, and its tokens expire', async () => {
  await using at = await givenEmulator()
  const token = await at.issueToken()
  const { clientId } = at.seed.serviceAccounts[0]!
  const invite = post({ roles: ['GROUP_READ_ONLY'] })
  await at.call(`${at.group}/serviceAccounts/${clientId}:invite`, invite)
  expect(await at.outcome(at.account, DELETE)).toBe('204')
  const { json: left } = await at.call(`${at.group}/serviceAccounts`)
  expect(left['results']).toEqual([])
  expect((await at.callWithToken(token)).status).toBe(401)
})

test('rule 24: who leaves a project stays in the organization, and its credentials stay valid', async () => {
  await using at = await givenEmulator()
  const { clientId } = at.seed.serviceAccounts[0]!
  const path = `${at.group}/serviceAccounts/${clientId}`
  await at.call(`${path}:invite`, post({ roles: ['GROUP_READ_ONLY'] }))
  expect(await at.outcome(path, DELETE)).toBe('204')
  expect(await at.outcome(path)).toBe('404 RESOURCE_NOT_FOUND')
  expect(await at.outcome(at.account)).toBe('200')
  expect((await at.callWithToken(await at.issueToken())).status).toBe(200)
})

test('rule 25: what is created in a project is a member of the organization', async () => {
  await using at = await givenEmulator()
  const body = newAccount({ roles: ['GROUP_OWNER'] })
  const made = await at.call(`${at.group}/serviceAccounts`, body)
  expect(made.json['roles']).toEqual(['GROUP_OWNER'])
  const path = `${at.org}/serviceAccounts/${String(made.json['clientId'])}`
  expect((await at.call(path)).json['roles']).toEqual(['ORG_MEMBER'])
})

test('rule 26: a credential belongs to one organization', async () => {
  const first = { name: 'A', projects: [{ name: 'P' }], apiKeys: [{}] }
  const second = { name: 'B', apiKeys: [{}] }
  await using at = await givenEmulator({ seed: { organizations: [first, second] } })
  const { id } = at.seed.apiKeys[1]!
  const body = patch({ roles: ['GROUP_OWNER'] })
  expect(await at.outcome(`${at.group}/apiKeys/${id}`, body)).toBe('404 API_KEY_NOT_FOUND')
  const other = `/orgs/${at.seed.organizations[1]!.id}`
  expect(await at.outcome(other)).toBe('401 USER_CANNOT_ACCESS_ORG')
})

test('rule 27: an unknown field is rejected by name', async () => {
  await using at = await givenEmulator()
  const body = newAccount({ colour: 'red' })
  const { status, json: rejection } = await at.call(`${at.org}/serviceAccounts`, body)
  expect(status).toBe(400)
  expect(rejection).toMatchObject({ errorCode: 'INVALID_ATTRIBUTE', parameters: ['colour'] })
})

test('rule 28: a page has 1 to 500 items', async () => {
  await using at = await givenEmulator()
  const path = `${at.org}/apiKeys`
  for (const query of ['pageNum=0', 'itemsPerPage=0', 'itemsPerPage=501', 'pageNum=x']) {
    expect(await at.outcome(`${path}?${query}`)).toBe('400 INVALID_QUERY_PARAMETER')
  }
  expect(await at.outcome(`${path}?pageNum=1&itemsPerPage=500`)).toBe('200')
})

test('rule 29: with TLS, plain http is sent to https', async () => {
  await using at = await givenEmulator({ tls: true })
  const { status, headers } = await at.send('/a?pretty=true')
  expect([status, headers['location']]).toEqual([301, `${at.url}/a?pretty=true`])
})

test('rule 30: an organization has 250 teams, and a team 250 users', async () => {
  const users = Array.from({ length: 251 }, (_, n) => ({ username: `u${n}@example.com` }))
  const usernames = users.map(({ username }) => username)
  const teams = Array.from({ length: 249 }, (_, n) => ({ name: `t${n}`, usernames: [] }))
  await using at = await givenEmulator({ seed: organization({ apiKeys: [{}], users, teams }) })
  const create = (name: string, members: string[]) =>
    at.outcome(`${at.org}/teams`, post({ name, usernames: members }))
  expect(await create('too many', usernames)).toBe('400 MAX_USERS_PER_TEAM_EXCEEDED')
  expect(await create('full', usernames.slice(0, 250))).toBe('201')
  expect(await create('one more', usernames.slice(0, 1))).toBe('400 MAX_TEAMS_PER_ORG_EXCEEDED')
})

test('rule 31: a token bucket limits the requests of an organization, and is refilled', async () => {
  await using at = await givenEmulator({ switches: { apiRateLimit: 'all' } })
  const token = await at.issueToken()
  const call = () => at.callWithToken(token, `${at.org}/apiKeys`)
  let rejected = await call()
  let accepted = 0
  // The bucket is refilled while it is emptied.
  for (; rejected.status === 200 && accepted < 2000; accepted++) rejected = await call()
  expect(accepted).toBeGreaterThanOrEqual(500)
  expect(rejected.status).toBe(429)
  expect(rejected.headers).toMatchObject({
    'ratelimit-limit': '500',
    'ratelimit-remaining': '0',
    'retry-after': '1',
  })
  expect(rejected.json).toMatchObject({
    errorCode: 'RATE_LIMITED_TOKEN_BUCKET',
    parameters: [`${at.org}/apiKeys`, 1, 500, 250, 60],
  })
  at.clock.advance('1s')
  expect((await call()).status).toBe(200)
  expect((await at.callWithToken(token, `${at.group}/apiKeys`)).status).toBe(200)
})
