import { checkRequest } from '@latchkey/cloud-manager/validate'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { type Json, operations, resolve } from '../open-document.ts'

const path = { orgId: '5980cfdf0b6d97029d82f86e', groupId: '5356823b3004dee37132bb7b' }
const id = '5329c8dfe4b0b07a83d67e7e'

const requests = operations.filter(
  ({ operation, path }) => operation['requestBody'] !== undefined && !path.startsWith('/api/'),
)

/** The codes and fields of what is wrong, as `CODE field`. */
function issuesOf(method: string, template: string, body: unknown): string[] {
  return checkRequest(method, template, { path, body }).map(({ errorCode, field }) =>
    `${errorCode} ${field}`.trim(),
  )
}

const orgKeys = '/orgs/{orgId}/apiKeys'
const projectKeys = '/groups/{groupId}/apiKeys'
const orgAccounts = '/orgs/{orgId}/serviceAccounts'
const projectAccounts = '/groups/{groupId}/serviceAccounts'
const keyList = '/orgs/{orgId}/apiKeys/{apiKeyId}/accessList'
const accountList = '/orgs/{orgId}/serviceAccounts/{clientId}/accessList'
const key = { desc: 'Deployment', roles: ['ORG_MEMBER'] }
const account = {
  name: 'Deployment',
  description: 'Deploys the payment service',
  roles: ['ORG_MEMBER'],
  secretExpiresAfterHours: 720,
}

const entries = (count: number) =>
  Array.from({ length: count }, (_, n) => ({ ipAddress: `203.0.113.${n}` }))

test.each([
  ['a role of a project', { roles: ['GROUP_OWNER'] }, 'CANNOT_ADD_GROUP_ROLE roles[0]'],
  ['no roles', { roles: [] }, 'MISSING_API_KEY_ROLES roles'],
  ['an empty description', { desc: '' }, 'API_KEY_REQUIRES_DESCRIPTION desc'],
  ['a description of 251 characters', { desc: 'x'.repeat(251) }, 'INVALID_API_KEY_DESC desc'],
  ['a description that is a number', { desc: 5 }, 'INVALID_API_KEY_DESC desc'],
  ['an unknown field', { nickname: 'x' }, 'INVALID_ATTRIBUTE nickname'],
])('%s is rejected for an API key of an organization', (_, changes, issue) => {
  expect(issuesOf('POST', orgKeys, { ...key, ...changes })).toEqual([issue])
})

test('a missing field of an API key has an error code of its own', () => {
  const { desc, roles } = key
  expect(issuesOf('POST', orgKeys, { desc })).toEqual(['MISSING_API_KEY_ROLES roles'])
  expect(issuesOf('POST', orgKeys, { roles })).toEqual(['API_KEY_REQUIRES_DESCRIPTION desc'])
})

test.each([
  ['a role of a project', { roles: ['ORG_OWNER', 'GROUP_OWNER'] }, 'INVALID_ROLE_FOR_ORG roles[1]'],
  ['a name of 65 characters', { name: 'x'.repeat(65) }, 'VALIDATION_ERROR name'],
  ['a name with a sign that is not allowed', { name: 'a/b' }, 'VALIDATION_ERROR name'],
  ['a sign in a description', { description: 'a<b' }, 'VALIDATION_ERROR description'],
])('%s is rejected for a service account of an organization', (_, changes, issue) => {
  expect(issuesOf('POST', orgAccounts, { ...account, ...changes })).toEqual([issue])
})

test.each([7, 8767, 8.5, '7', 'soon'])('a secret is not valid for %j hours', (hours) => {
  const body = { ...account, secretExpiresAfterHours: hours }
  expect(issuesOf('POST', orgAccounts, body)).toEqual(['VALIDATION_ERROR secretExpiresAfterHours'])
})

test('a role of an organization is rejected in a project', () => {
  expect(issuesOf('POST', projectKeys, key)).toEqual(['CANNOT_ADD_ORG_ROLE roles[0]'])
  expect(issuesOf('POST', projectAccounts, account)).toEqual(['INVALID_ROLE_FOR_GROUP roles[0]'])
})

const ip = { ipAddress: '203.0.113.7' }

test.each([
  [
    'both an address and a block',
    [{ ...ip, cidrBlock: '203.0.113.0/24' }],
    'BAD_ACCESS_LIST_ADD_REQUEST [0]',
  ],
  ['neither an address nor a block', [{}], 'BAD_ACCESS_LIST_ADD_REQUEST [0]'],
  ['an entry that is not an object', ['203.0.113.7'], 'BAD_ACCESS_LIST_ADD_REQUEST [0]'],
  ['an entry outside an array', ip, 'BAD_ACCESS_LIST_ADD_REQUEST'],
  ['a list without entries', [], 'BAD_ACCESS_LIST_ADD_REQUEST'],
  [
    'an address that is none',
    [{ ipAddress: '203.0.113.256' }],
    'INVALID_IP_ADDRESS_OR_CIDR_NOTATION [0].ipAddress',
  ],
  ['a block of 33 bits', [{ cidrBlock: '203.0.113.0/33' }], 'INVALID_CIDR_BLOCK [0].cidrBlock'],
  [
    'a block without its length',
    [{ cidrBlock: '203.0.113.0' }],
    'INVALID_CIDR_BLOCK [0].cidrBlock',
  ],
  ['an IPv6 address', [{ ipAddress: '2001:db8::1' }], 'IPV6_UNSUPPORTED [0].ipAddress'],
  ['an IPv6 block', [ip, { cidrBlock: '2001:db8::/32' }], 'IPV6_UNSUPPORTED [1].cidrBlock'],
  [
    'an address twice, once as a block,',
    [ip, { cidrBlock: '203.0.113.7/32' }],
    'DUPLICATE_ADDRESSES_IN_INPUT [1]',
  ],
])('%s is rejected in both kinds of access list', (_, body, issue) => {
  expect(issuesOf('POST', keyList, body)).toEqual([issue])
  expect(issuesOf('POST', accountList, body)).toEqual([issue])
})

test('an access list of a service account has at most 200 entries', () => {
  expect(issuesOf('POST', accountList, entries(200))).toEqual([])
  expect(issuesOf('POST', accountList, entries(201))).toEqual(['BAD_ACCESS_LIST_ADD_REQUEST'])
})

test('the address of nobody is rejected in the access list of an API key', () => {
  expect(issuesOf('POST', keyList, [{ cidrBlock: '0.0.0.0/32' }])).toEqual([
    'CANNOT_ADD_IP_ADDRESS_TO_API_KEY_ACCESS_LIST [0]',
  ])
})

test.each([
  ['a project without a name', { orgId: path.orgId }, 'MISSING_ATTRIBUTE name'],
  [
    'a project with a name that is too long',
    { name: 'x'.repeat(65), orgId: path.orgId },
    'INVALID_GROUP_NAME name',
  ],
  [
    'a project in an organization whose id is none',
    { name: 'x', orgId: 'acme' },
    'INVALID_ORG_ID orgId',
  ],
  ['a body that is not an object', null, 'INVALID_ATTRIBUTE'],
  ['no body', undefined, 'INVALID_ATTRIBUTE'],
])('%s is rejected', (_, body, issue) => {
  expect(issuesOf('POST', '/groups', body)).toEqual([issue])
})

test.each([
  ['no field', `${orgKeys}/{apiKeyId}`, {}],
  ['fields that are undefined', `${orgAccounts}/{clientId}`, { name: undefined }],
])('a change of %s is rejected', (_, template, body) => {
  expect(issuesOf('PATCH', template, body)).toEqual(['MISSING_ONE_OF_ATTRIBUTES'])
})

test.each([
  [
    'a secret with its hours in digits',
    orgAccounts,
    { ...account, secretExpiresAfterHours: '8766' },
  ],
  ['a role that is not known', orgAccounts, { ...account, roles: ['ORG_STREAM_PROCESSING_ADMIN'] }],
  [
    'a name with letters outside the first plane',
    orgAccounts,
    { ...account, name: '𝒜'.repeat(64) },
  ],
  ['a block of everything', keyList, [{ cidrBlock: '0.0.0.0/0' }]],
])('%s is accepted', (_, template, body) => {
  expect(issuesOf('POST', template, body)).toEqual([])
})

test('a check tells a role with the wrong id from one with none', () => {
  const issues = issuesOf('POST', '/users', {
    username: 'jane@example.com',
    emailAddress: 'jane@example.com',
    firstName: 'Jane',
    lastName: 'Doe',
    password: 'correct horse',
    country: 'DE',
    roles: [{ roleName: 'ORG_MEMBER', groupId: id }, { roleName: 'GROUP_OWNER' }],
  })
  expect(issues).toEqual([
    'ROLE_NEEDS_ORG_ID roles[0]',
    'ROLE_NEEDS_NO_GROUP_ID roles[0]',
    'ROLE_NEEDS_GROUP_ID roles[1]',
  ])
})

test('a check names what an integration of its kind lacks', () => {
  const template = '/groups/{groupId}/integrations/{integrationType}'
  expect(issuesOf('POST', template, { type: 'OPS_GENIE', region: 'US' })).toEqual([
    'MISSING_ATTRIBUTE apiKey',
  ])
  expect(issuesOf('POST', template, { type: 'DATADOG' })).toEqual(['INVALID_ATTRIBUTE'])
})

test('a restore job has only one point to restore to, and no half of an oplog entry', () => {
  const template = '/groups/{groupId}/clusters/{clusterId}/restoreJobs'
  const delivery = { methodName: 'HTTP' }
  expect(issuesOf('POST', template, { snapshotId: id, checkpointId: id, delivery })).toEqual([
    'INVALID_ATTRIBUTE',
  ])
  expect(issuesOf('POST', template, { oplogTs: 1, delivery })).toEqual([
    'MISSING_ATTRIBUTE oplogInc',
  ])
})

test('a check covers ids in the path and parameters of the query', () => {
  const list = (query: Json) =>
    checkRequest('GET', orgKeys, { path: { orgId: 'acme' }, query }).map((one) => one.errorCode)
  expect(list({ itemsPerPage: 501, pageNum: 0, pretty: true })).toEqual([
    'INVALID_ORG_ID',
    'INVALID_QUERY_PARAMETER',
    'INVALID_QUERY_PARAMETER',
  ])
  const [issue] = checkRequest('get', '/groups/{groupId}/hosts/{hostId}/measurements', { path })
  expect(issue).toMatchObject({ errorCode: 'MISSING_QUERY_PARAMETER', field: 'granularity' })
})

test('a check covers entries of access lists in the path', () => {
  const entry = (ipOrCidr: string) =>
    checkRequest('DELETE', `${keyList}/{ipOrCidr}`, { path: { ...path, apiKeyId: id, ipOrCidr } })
  expect(entry('203.0.113.0/24')).toEqual([])
  expect(entry('203.0.113.7')).toEqual([])
  expect(entry('office')[0]?.errorCode).toBe('INVALID_IP_ADDRESS_OR_CIDR_NOTATION')
  expect(entry('2001:db8::/32')[0]?.errorCode).toBe('IPV6_UNSUPPORTED')
})

test('a check covers the roles of users in either scope', () => {
  const orgRoles = '/orgs/{orgId}/users/{userId}/roles'
  expect(issuesOf('PUT', orgRoles, { orgRoles: ['GROUP_OWNER'] })).toEqual([
    'INVALID_ROLE_FOR_ORG orgRoles[0]',
  ])
  const users = [{ id, roles: [{ roleName: 'ORG_OWNER' }] }]
  expect(issuesOf('POST', '/groups/{groupId}/users', users)).toEqual([
    'INVALID_ROLE_FOR_GROUP [0].roles[0].roleName',
  ])
})

test('an issue never repeats what was given', () => {
  const secret = 'mdb_sa_sk_should-not-be-shown'
  const body = { ...account, name: `${secret}/`, roles: [`GROUP_${secret}`], description: 5 }
  expect(JSON.stringify(checkRequest('POST', orgAccounts, { path, body }))).not.toContain(secret)
})

test('a check accepts every example of a request that the document shows', () => {
  for (const { method, path: template, key, operation } of requests) {
    const content = (operation['requestBody'] as Json)['content'] as Record<string, Json>
    const media = content['application/json']!
    const schema = resolve(media['schema'] as Json)
    const examples =
      'example' in media ? [media['example']] : ((schema['examples'] ?? []) as readonly unknown[])
    for (const body of examples) expect(issuesOf(method, template, body), key).toEqual([])
  }
})

test('a check never throws, and never accepts what is not a body', () => {
  fc.assert(
    fc.property(
      fc.constantFrom(...requests),
      fc.anything(),
      fc.anything(),
      ({ method, path: template }, body, value) => {
        const issues = checkRequest(method, template, {
          path: { orgId: value, clientId: value },
          query: { pageNum: value },
          body,
        })
        expect(Array.isArray(issues)).toBe(true)
      },
    ),
  )
})

test('a check has nothing to say of a path that is not in the document, even one named like a method of objects', () => {
  expect(
    checkRequest('POST', '/{constructor}/{toString}', {
      path: { constructor: 1, toString: 2 },
      query: { valueOf: 1 },
    }),
  ).toEqual([])
})
