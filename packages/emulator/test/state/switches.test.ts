import { type SwitchName, type Switches, switchNames, switchTable } from '@latchkey/emulator'
import { expect, test } from 'vitest'
import {
  basicOf,
  challengeOf,
  DELETE,
  givenEmulator,
  newKey,
  patch,
  post,
  type Started,
} from '../clients.ts'

const GROUPS = '/api/public/v1.0/groups'
const newSecret = post({ secretExpiresAfterHours: 24 })

/** A key of the project with one role; the seed has no way to make it. */
async function keyWith(at: Started, list: string, role: string) {
  const { json: made } = await at.call(list, newKey(role))
  const path = `${at.org}/apiKeys/${String(made['id'])}/accessList`
  await at.call(path, post([{ ipAddress: '127.0.0.1' }]))
  return { publicKey: String(made['publicKey']), privateKey: String(made['privateKey']) }
}

/** A probe of each switch, and what it finds with each value. */
const probes: {
  readonly [Name in SwitchName]: readonly [
    probe: (at: Started) => Promise<unknown>,
    finds: Readonly<Record<`${Switches[Name]}`, unknown>>,
  ]
} = {
  maxSecretHours: [
    (at) => at.outcome(`${at.account}/secrets`, post({ secretExpiresAfterHours: 8766 })),
    { 8766: '201', 8760: '400 VALIDATION_ERROR' },
  ],
  renameAccount: [
    (at) => at.outcome(at.account, patch({ name: 'new' })),
    { rejected: '400 INVALID_ATTRIBUTE', allowed: '200' },
  ],
  accountCharset: [
    (at) => at.outcome(at.account, patch({ description: 'für' })),
    { ascii: '400 VALIDATION_ERROR', unicode: '200' },
  ],
  projectCredentialAdmins: [
    async (at) => {
      const list = `${at.group}/apiKeys`
      const owner = await keyWith(at, list, 'GROUP_OWNER')
      return at.outcome(list, newKey('GROUP_READ_ONLY'), owner)
    },
    { 'user-admin': '401 NOT_GROUP_USER_ADMIN', 'owner-or-user-admin': '200' },
  ],
  orgUserAdmin: [
    (at) => at.outcome(`${at.org}/apiKeys`, newKey('ORG_USER_ADMIN')),
    { unknown: '400 INVALID_ROLE_FOR_ORG', 'owner-alias': '200' },
  ],
  assignApiKey: [
    (at) => {
      const one = `${at.group}/apiKeys/${at.seed.apiKeys[0]!.id}`
      return at.outcome(one, post([{ roles: ['GROUP_OWNER'] }]))
    },
    { patch: '405 METHOD_NOT_ALLOWED', 'patch-or-post': '204' },
  ],
  removeProjectApiKey: [
    async (at) => {
      const one = `${at.group}/apiKeys/${at.seed.apiKeys[0]!.id}`
      await at.call(one, patch({ roles: ['GROUP_OWNER'] }))
      return at.outcome(one, DELETE)
    },
    { 200: '200', 204: '204' },
  ],
  apiKeyNotFound: [
    (at) => at.outcome(`${at.org}/apiKeys/${'a'.repeat(24)}`),
    { 400: '400 API_KEY_NOT_FOUND', 404: '404 API_KEY_NOT_FOUND' },
  ],
  apiKeyCannotCreateOrg: [
    async (at) => {
      const member = await keyWith(at, `${at.org}/apiKeys`, 'ORG_MEMBER')
      return at.outcome('/orgs', post({ name: 'New' }), member)
    },
    { 401: '401 API_KEY_CANNOT_CREATE_ORG', 403: '403 API_KEY_CANNOT_CREATE_ORG' },
  ],
  cannotCreateProject: [
    async (at) => {
      const member = await keyWith(at, `${at.org}/apiKeys`, 'ORG_MEMBER')
      return at.outcome('/groups', post({ name: 'New', orgId: at.orgId }), member)
    },
    {
      API_KEY_CANNOT_CREATE_GROUP: '401 API_KEY_CANNOT_CREATE_GROUP',
      NOT_ORG_GROUP_CREATOR: '401 NOT_ORG_GROUP_CREATOR',
    },
  ],
  createdOrganization: [
    async (at) => {
      const { json: made } = await at.call('/orgs', post({ name: 'New' }))
      return [made['name'], (made['organization'] as { name: string } | undefined)?.name]
    },
    { 'top-level': ['New', undefined], field: [undefined, 'New'] },
  ],
  unauthorizedCode: [
    async (at) => {
      const wrong = { publicKey: at.seed.apiKeys[0]!.publicKey, privateKey: 'wrong' }
      const { status, json: body, headers } = await at.call('/groups', {}, wrong)
      return [status, body['errorCode'], headers['content-type']]
    },
    {
      none: [401, undefined, 'application/json;charset=ISO-8859-1'],
      UNEXPECTED_ERROR: [401, 'UNEXPECTED_ERROR', 'application/json'],
    },
  ],
  strictNonceCount: [
    async (at) => {
      const authorization = at.digest(await challengeOf(at), GROUPS, '1')
      return (await at.send(GROUPS, { headers: { authorization } })).status
    },
    { true: 401, false: 200 },
  ],
  apiRateLimit: [
    async (at) => {
      const authorization = `Bearer ${await at.issueToken()}`
      const headers = { authorization, accept: 'application/vnd.atlas.2023-01-01+json' }
      const limits: unknown[] = []
      for (const base of ['/api/public/v1.0', '/api/atlas/v2']) {
        const response = await at.send(base + at.group, { headers })
        limits.push(response.headers['ratelimit-limit'])
      }
      return limits
    },
    { off: [undefined, undefined], atlas: [undefined, '1200'], all: ['1200', '1200'] },
  ],
  tokenRateLimitBody: [
    async (at) => {
      for (let n = 0; n < 10; n++) await at.requestToken()
      return (await at.requestToken()).json['error']
    },
    { oauth: 'rate_limited', api: 429 },
  ],
  tokenRateLimitKey: [
    async (at) => {
      for (let n = 0; n < 10; n++) await at.requestToken()
      at.faults.add({ clientAddress: '203.0.113.9' })
      return (await at.requestToken()).status
    },
    { client: 429, 'address-and-client': 200 },
  ],
  challengeQop: [
    async (at) => /\b(q?op)="auth"/.exec(await challengeOf(at))?.[1],
    { op: 'op', qop: 'qop' },
  ],
  repeatedEntry: [
    (at) => at.outcome(`${at.key}/accessList`, post([{ ipAddress: '127.0.0.1' }])),
    { ignored: '200', 409: '409 ADDRESS_ALREADY_IN_ACCESS_LIST' },
  ],
  entryLastUsed: [
    async (at) => {
      await at.callWithToken(await at.issueToken())
      const [entry] = await at.items(`${at.account}/accessList`)
      return Object.keys(entry!).filter((name) => /^lastUsed(?:At)?$/.test(name))
    },
    { lastUsed: ['lastUsed'], lastUsedAt: ['lastUsedAt'] },
  ],
  maskEllipsis: [
    async (at) => /mdb_sa_sk_(…|\.\.\.)/.exec((await at.call(at.account)).text)?.[1],
    { '…': '…', '...': '...' },
  ],
  basicEncoding: [
    async (at) => {
      const encoded = atob(basicOf(at).slice(6)).replaceAll('_', '%5F')
      return (await at.requestToken(`Basic ${btoa(encoded)}`)).status
    },
    { raw: 401, 'raw-or-form': 200 },
  ],
  tooManyTokens: [
    async (at) => {
      for (let n = 0; n < 100; n++) {
        if (n % 10 === 0) at.clock.advance('1m')
        await at.requestToken()
      }
      at.clock.advance('1m')
      return (await at.requestToken()).status
    },
    { 403: 403, 429: 429 },
  ],
  thirdSecret: [
    async (at) => {
      await at.call(`${at.account}/secrets`, newSecret)
      return (await at.call(`${at.account}/secrets`, newSecret)).status
    },
    { rejected: 400, allowed: 201 },
  ],
  tokensExpireWithSecret: [
    async (at) => {
      const token = await at.issueToken()
      const [secret] = (await at.call(at.account)).json['secrets'] as { id: string }[]
      await at.call(`${at.account}/secrets/${secret!.id}`, DELETE)
      return (await at.callWithToken(token)).status
    },
    { no: 200, yes: 401 },
  ],
  staleNonce: [
    async (at) => {
      const authorization = at.digest(await challengeOf(at), GROUPS)
      at.clock.advance('1h')
      const { headers } = await at.send(GROUPS, { headers: { authorization } })
      return /stale=(\w+)/.exec(String(headers['www-authenticate']))?.[1]
    },
    { stale: 'true', plain: 'false' },
  ],
}

const cases = switchNames.flatMap((name) => {
  const finds: Readonly<Record<string, unknown>> = probes[name][1]
  const values: readonly unknown[] = switchTable[name].values ?? Object.keys(finds).map(Number)
  return values.map((value) => [name, value, finds[String(value)]] as const)
})

test('every value of every switch has a case', () => {
  for (const name of switchNames) {
    const values = cases.filter(([of]) => of === name).map(([, value]) => String(value))
    expect(values.length).toBeGreaterThan(1)
    expect(Object.keys(probes[name][1]).sort()).toEqual(values.sort())
  }
})

test.each(cases)('the switch %s with the value %s gives %j', async (name, value, expected) => {
  await using at = await givenEmulator({ switches: { [name]: value } })
  expect(await probes[name][0](at)).toEqual(expected)
})
