import {
  type Emulator,
  startEmulator,
  type SwitchName,
  type Switches,
  switchNames,
  switchTable,
} from '@latchkey/emulator'
import { expect, test } from 'vitest'
import {
  basicOf,
  callWithKey,
  callWithToken,
  challengeOf,
  digestHeader,
  issueToken,
  json,
  oauth,
  outcome,
  send,
} from '../clients.ts'

type Probe = (emulator: Emulator) => Promise<unknown>

const MISSING = 'a'.repeat(24)
const grant = { grant_type: 'client_credentials' }
const org = (emulator: Emulator) => `/orgs/${emulator.seed.organizations[0]!.id}`
const group = (emulator: Emulator) => `/groups/${emulator.seed.projects[0]!.id}`
const account = (emulator: Emulator) =>
  `${org(emulator)}/serviceAccounts/${emulator.seed.serviceAccounts[0]!.clientId}`
const newKey = (...roles: string[]) => json('POST', { desc: 'key', roles })
const newSecret = json('POST', { secretExpiresAfterHours: 24 })

/** A key of the project with one role; the seed has no way to make it. */
async function keyWith(emulator: Emulator, list: string, role: string) {
  const { json: made } = await callWithKey(emulator, list, newKey(role))
  const path = `${org(emulator)}/apiKeys/${String(made['id'])}/accessList`
  await callWithKey(emulator, path, json('POST', [{ ipAddress: '127.0.0.1' }]))
  return { publicKey: String(made['publicKey']), privateKey: String(made['privateKey']) }
}

/** What each value of each switch does. */
const probes: {
  readonly [Name in SwitchName]: readonly [Probe, readonly (readonly [Switches[Name], unknown])[]]
} = {
  maxSecretHours: [
    (emulator) =>
      outcome(
        emulator,
        `${account(emulator)}/secrets`,
        json('POST', { secretExpiresAfterHours: 8766 }),
      ),
    [
      [8766, '201'],
      [8760, '400 VALIDATION_ERROR'],
    ],
  ],
  renameAccount: [
    (emulator) => outcome(emulator, account(emulator), json('PATCH', { name: 'new' })),
    [
      ['rejected', '400 INVALID_ATTRIBUTE'],
      ['allowed', '200'],
    ],
  ],
  accountCharset: [
    (emulator) => outcome(emulator, account(emulator), json('PATCH', { description: 'für' })),
    [
      ['ascii', '400 VALIDATION_ERROR'],
      ['unicode', '200'],
    ],
  ],
  projectCredentialAdmins: [
    async (emulator) => {
      const list = `${group(emulator)}/apiKeys`
      const owner = await keyWith(emulator, list, 'GROUP_OWNER')
      return outcome(emulator, list, newKey('GROUP_READ_ONLY'), owner)
    },
    [
      ['user-admin', '401 NOT_GROUP_USER_ADMIN'],
      ['owner-or-user-admin', '200'],
    ],
  ],
  orgUserAdmin: [
    (emulator) => outcome(emulator, `${org(emulator)}/apiKeys`, newKey('ORG_USER_ADMIN')),
    [
      ['unknown', '400 INVALID_ROLE_FOR_ORG'],
      ['owner-alias', '200'],
    ],
  ],
  assignApiKey: [
    (emulator) =>
      outcome(
        emulator,
        `${group(emulator)}/apiKeys/${emulator.seed.apiKeys[0]!.id}`,
        json('POST', [{ roles: ['GROUP_OWNER'] }]),
      ),
    [
      ['patch', '405 METHOD_NOT_ALLOWED'],
      ['patch-or-post', '204'],
    ],
  ],
  removeProjectApiKey: [
    async (emulator) => {
      const one = `${group(emulator)}/apiKeys/${emulator.seed.apiKeys[0]!.id}`
      await callWithKey(emulator, one, json('PATCH', { roles: ['GROUP_OWNER'] }))
      return outcome(emulator, one, { method: 'DELETE' })
    },
    [
      [200, '200'],
      [204, '204'],
    ],
  ],
  apiKeyNotFound: [
    (emulator) => outcome(emulator, `${org(emulator)}/apiKeys/${MISSING}`),
    [
      [400, '400 API_KEY_NOT_FOUND'],
      [404, '404 API_KEY_NOT_FOUND'],
    ],
  ],
  apiKeyCannotCreateOrg: [
    async (emulator) => {
      const member = await keyWith(emulator, `${org(emulator)}/apiKeys`, 'ORG_MEMBER')
      return outcome(emulator, '/orgs', json('POST', { name: 'New' }), member)
    },
    [
      [401, '401 API_KEY_CANNOT_CREATE_ORG'],
      [403, '403 API_KEY_CANNOT_CREATE_ORG'],
    ],
  ],
  cannotCreateProject: [
    async (emulator) => {
      const member = await keyWith(emulator, `${org(emulator)}/apiKeys`, 'ORG_MEMBER')
      const orgId = emulator.seed.organizations[0]!.id
      return outcome(emulator, '/groups', json('POST', { name: 'New', orgId }), member)
    },
    [
      ['API_KEY_CANNOT_CREATE_GROUP', '401 API_KEY_CANNOT_CREATE_GROUP'],
      ['NOT_ORG_GROUP_CREATOR', '401 NOT_ORG_GROUP_CREATOR'],
    ],
  ],
  createdOrganization: [
    async (emulator) => {
      const { json: made } = await callWithKey(emulator, '/orgs', json('POST', { name: 'New' }))
      return [made['name'], (made['organization'] as { name: string } | undefined)?.name]
    },
    [
      ['top-level', ['New', undefined]],
      ['field', [undefined, 'New']],
    ],
  ],
  unauthorizedCode: [
    async (emulator) => {
      const { publicKey } = emulator.seed.apiKeys[0]!
      const wrong = { publicKey, privateKey: 'wrong' }
      const { status, json: body, headers } = await callWithKey(emulator, '/groups', {}, wrong)
      return [status, body['errorCode'], headers['content-type']]
    },
    [
      ['none', [401, undefined, 'application/json;charset=ISO-8859-1']],
      ['UNEXPECTED_ERROR', [401, 'UNEXPECTED_ERROR', 'application/json']],
    ],
  ],
  strictNonceCount: [
    async (emulator) => {
      const { publicKey, privateKey } = emulator.seed.apiKeys[0]!
      const target = '/api/public/v1.0/groups'
      const challenge = await challengeOf(emulator)
      const authorization = digestHeader(challenge, [publicKey, privateKey], 'GET', target, '1')
      return (await send(emulator, target, { headers: { authorization } })).status
    },
    [
      [true, 401],
      [false, 200],
    ],
  ],
  apiRateLimit: [
    async (emulator) => {
      const authorization = `Bearer ${await issueToken(emulator)}`
      const accept = 'application/vnd.atlas.2023-01-01+json'
      const limits: unknown[] = []
      for (const base of ['/api/public/v1.0', '/api/atlas/v2']) {
        const headers = { authorization, accept }
        const response = await send(emulator, base + group(emulator), { headers })
        limits.push(response.headers['ratelimit-limit'])
      }
      return limits
    },
    [
      ['off', [undefined, undefined]],
      ['atlas', [undefined, '1200']],
      ['all', ['1200', '1200']],
    ],
  ],
  tokenRateLimitBody: [
    async (emulator) => {
      for (let n = 0; n < 10; n++) await oauth(emulator, 'token', grant)
      return (await oauth(emulator, 'token', grant)).json['error']
    },
    [
      ['oauth', 'rate_limited'],
      ['api', 429],
    ],
  ],
  tokenRateLimitKey: [
    async (emulator) => {
      for (let n = 0; n < 10; n++) await oauth(emulator, 'token', grant)
      emulator.faults.add({ clientAddress: '203.0.113.9' })
      return (await oauth(emulator, 'token', grant)).status
    },
    [
      ['client', 429],
      ['address-and-client', 200],
    ],
  ],
  challengeQop: [
    async (emulator) => /\b(q?op)="auth"/.exec(await challengeOf(emulator))?.[1],
    [
      ['op', 'op'],
      ['qop', 'qop'],
    ],
  ],
  repeatedEntry: [
    (emulator) => {
      const list = `${org(emulator)}/apiKeys/${emulator.seed.apiKeys[0]!.id}/accessList`
      return outcome(emulator, list, json('POST', [{ ipAddress: '127.0.0.1' }]))
    },
    [
      ['ignored', '200'],
      ['409', '409 ADDRESS_ALREADY_IN_ACCESS_LIST'],
    ],
  ],
  entryLastUsed: [
    async (emulator) => {
      await callWithToken(emulator, await issueToken(emulator))
      const { json: list } = await callWithKey(emulator, `${account(emulator)}/accessList`)
      const [entry] = list['results'] as Record<string, unknown>[]
      return Object.keys(entry!).filter((name) => /^lastUsed(?:At)?$/.test(name))
    },
    [
      ['lastUsed', ['lastUsed']],
      ['lastUsedAt', ['lastUsedAt']],
    ],
  ],
  maskEllipsis: [
    async (emulator) => {
      const { text } = await callWithKey(emulator, account(emulator))
      return /mdb_sa_sk_(…|\.\.\.)/.exec(text)?.[1]
    },
    [
      ['…', '…'],
      ['...', '...'],
    ],
  ],
  basicEncoding: [
    async (emulator) => {
      const encoded = atob(basicOf(emulator).slice(6)).replaceAll('_', '%5F')
      return (await oauth(emulator, 'token', grant, `Basic ${btoa(encoded)}`)).status
    },
    [
      ['raw', 401],
      ['raw-or-form', 200],
    ],
  ],
  tooManyTokens: [
    async (emulator) => {
      for (let n = 0; n < 100; n++) {
        if (n % 10 === 0) emulator.clock.advance('1m')
        await oauth(emulator, 'token', grant)
      }
      emulator.clock.advance('1m')
      return (await oauth(emulator, 'token', grant)).status
    },
    [
      ['403', 403],
      ['429', 429],
    ],
  ],
  thirdSecret: [
    async (emulator) => {
      await callWithKey(emulator, `${account(emulator)}/secrets`, newSecret)
      return (await callWithKey(emulator, `${account(emulator)}/secrets`, newSecret)).status
    },
    [
      ['rejected', 400],
      ['allowed', 201],
    ],
  ],
  tokensExpireWithSecret: [
    async (emulator) => {
      const token = await issueToken(emulator)
      const { json: shown } = await callWithKey(emulator, account(emulator))
      const [secret] = shown['secrets'] as { id: string }[]
      const path = `${account(emulator)}/secrets/${secret!.id}`
      await callWithKey(emulator, path, { method: 'DELETE' })
      return (await callWithToken(emulator, token)).status
    },
    [
      ['no', 200],
      ['yes', 401],
    ],
  ],
  staleNonce: [
    async (emulator) => {
      const { publicKey, privateKey } = emulator.seed.apiKeys[0]!
      const target = '/api/public/v1.0/groups'
      const challenge = await challengeOf(emulator)
      emulator.clock.advance('1h')
      const authorization = digestHeader(challenge, [publicKey, privateKey], 'GET', target)
      const { headers } = await send(emulator, target, { headers: { authorization } })
      return /stale=(\w+)/.exec(String(headers['www-authenticate']))?.[1]
    },
    [
      ['stale', 'true'],
      ['plain', 'false'],
    ],
  ],
}

test('every value of every switch has a case', () => {
  for (const name of switchNames) {
    const values: readonly unknown[] | undefined = switchTable[name].values
    const covered = probes[name][1].map(([value]) => value)
    if (values !== undefined) expect(new Set(covered)).toEqual(new Set(values))
    else expect(covered.length).toBeGreaterThan(1)
  }
})

const cases = switchNames.flatMap((name) =>
  probes[name][1].map(([value, expected]) => [name, value, expected] as const),
)

test.each(cases)('%s = %s gives %j', async (name, value, expected) => {
  await using emulator = await startEmulator({ switches: { [name]: value } })
  expect(await probes[name][0](emulator)).toEqual(expected)
})
