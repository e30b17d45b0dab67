import { checkRequest } from '@latchkey/cloud-manager/validate'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { type Json, operations, resolve } from '../open-document.ts'

const path = { orgId: '5980cfdf0b6d97029d82f86e', groupId: '5356823b3004dee37132bb7b' }
const id = '5329c8dfe4b0b07a83d67e7e'

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

test.each([
  [
    'a role of a project for a key of an organization',
    orgKeys,
    { ...key, roles: ['GROUP_OWNER'] },
    ['CANNOT_ADD_GROUP_ROLE roles[0]'],
  ],
  [
    'a role of an organization for a key of a project',
    projectKeys,
    key,
    ['CANNOT_ADD_ORG_ROLE roles[0]'],
  ],
  [
    'a role of a project for an account of an organization',
    orgAccounts,
    { ...account, roles: ['ORG_OWNER', 'GROUP_OWNER'] },
    ['INVALID_ROLE_FOR_ORG roles[1]'],
  ],
  [
    'a role of an organization for an account of a project',
    projectAccounts,
    account,
    ['INVALID_ROLE_FOR_GROUP roles[0]'],
  ],
  ['no roles', orgKeys, { ...key, roles: [] }, ['MISSING_API_KEY_ROLES roles']],
  ['roles that are missing', orgKeys, { desc: 'x' }, ['MISSING_API_KEY_ROLES roles']],
  [
    'a description that is missing',
    orgKeys,
    { roles: ['ORG_MEMBER'] },
    ['API_KEY_REQUIRES_DESCRIPTION desc'],
  ],
  ['an empty description', orgKeys, { ...key, desc: '' }, ['API_KEY_REQUIRES_DESCRIPTION desc']],
  [
    'a description of 251 characters',
    orgKeys,
    { ...key, desc: 'x'.repeat(251) },
    ['INVALID_API_KEY_DESC desc'],
  ],
  ['a description that is a number', orgKeys, { ...key, desc: 5 }, ['INVALID_API_KEY_DESC desc']],
  ['an unknown field', orgKeys, { ...key, nickname: 'x' }, ['INVALID_ATTRIBUTE nickname']],
  [
    'a name of 65 characters',
    orgAccounts,
    { ...account, name: 'x'.repeat(65) },
    ['VALIDATION_ERROR name'],
  ],
  [
    'a name with a sign that is not allowed',
    orgAccounts,
    { ...account, name: 'a/b' },
    ['VALIDATION_ERROR name'],
  ],
  [
    'a description with a sign that is not allowed',
    orgAccounts,
    { ...account, description: 'a<b' },
    ['VALIDATION_ERROR description'],
  ],
  [
    '7 hours',
    orgAccounts,
    { ...account, secretExpiresAfterHours: 7 },
    ['VALIDATION_ERROR secretExpiresAfterHours'],
  ],
  [
    '8767 hours',
    orgAccounts,
    { ...account, secretExpiresAfterHours: 8767 },
    ['VALIDATION_ERROR secretExpiresAfterHours'],
  ],
  [
    'half an hour more',
    orgAccounts,
    { ...account, secretExpiresAfterHours: 8.5 },
    ['VALIDATION_ERROR secretExpiresAfterHours'],
  ],
  [
    'hours in digits that are too few',
    orgAccounts,
    { ...account, secretExpiresAfterHours: '7' },
    ['VALIDATION_ERROR secretExpiresAfterHours'],
  ],
  [
    'hours that are not a number',
    orgAccounts,
    { ...account, secretExpiresAfterHours: 'soon' },
    ['VALIDATION_ERROR secretExpiresAfterHours'],
  ],
  [
    'both an address and a block',
    keyList,
    [{ ipAddress: '203.0.113.7', cidrBlock: '203.0.113.0/24' }],
    ['BAD_ACCESS_LIST_ADD_REQUEST [0]'],
  ],
  ['neither an address nor a block', keyList, [{}], ['BAD_ACCESS_LIST_ADD_REQUEST [0]']],
  ['an entry that is not an object', keyList, ['203.0.113.7'], ['BAD_ACCESS_LIST_ADD_REQUEST [0]']],
  [
    'an entry outside an array',
    keyList,
    { ipAddress: '203.0.113.7' },
    ['BAD_ACCESS_LIST_ADD_REQUEST'],
  ],
  ['no entries', keyList, [], ['BAD_ACCESS_LIST_ADD_REQUEST']],
  [
    'an address that is none',
    keyList,
    [{ ipAddress: '203.0.113.256' }],
    ['INVALID_IP_ADDRESS_OR_CIDR_NOTATION [0].ipAddress'],
  ],
  [
    'a block of 33 bits',
    keyList,
    [{ cidrBlock: '203.0.113.0/33' }],
    ['INVALID_CIDR_BLOCK [0].cidrBlock'],
  ],
  [
    'a block without its length',
    accountList,
    [{ cidrBlock: '203.0.113.0' }],
    ['INVALID_CIDR_BLOCK [0].cidrBlock'],
  ],
  [
    'IPv6',
    keyList,
    [{ ipAddress: '2001:db8::1' }, { cidrBlock: '2001:db8::/32' }],
    ['IPV6_UNSUPPORTED [0].ipAddress', 'IPV6_UNSUPPORTED [1].cidrBlock'],
  ],
  [
    'an address twice, once as a block',
    accountList,
    [{ ipAddress: '203.0.113.7' }, { cidrBlock: '203.0.113.7/32' }],
    ['DUPLICATE_ADDRESSES_IN_INPUT [1]'],
  ],
  [
    'the address of nobody',
    keyList,
    [{ cidrBlock: '0.0.0.0/32' }],
    ['CANNOT_ADD_IP_ADDRESS_TO_API_KEY_ACCESS_LIST [0]'],
  ],
  [
    '201 entries',
    accountList,
    Array.from({ length: 201 }, (_, n) => ({ ipAddress: `203.0.113.${n}` })),
    ['BAD_ACCESS_LIST_ADD_REQUEST'],
  ],
  ['a project without a name', '/groups', { orgId: path.orgId }, ['MISSING_ATTRIBUTE name']],
  [
    'a project with a name that is too long',
    '/groups',
    { name: 'x'.repeat(65), orgId: path.orgId },
    ['INVALID_GROUP_NAME name'],
  ],
  [
    'a project in an organization whose id is none',
    '/groups',
    { name: 'x', orgId: 'acme' },
    ['INVALID_ORG_ID orgId'],
  ],
  ['a body that is not an object', '/groups', null, ['INVALID_ATTRIBUTE']],
  ['no body', '/groups', undefined, ['INVALID_ATTRIBUTE']],
])('%s is rejected', (_, template, body, expected) => {
  expect(issuesOf('POST', template, body)).toEqual(expected)
})

test.each([
  ['a change of nothing', orgKeys + '/{apiKeyId}', {}, ['MISSING_ONE_OF_ATTRIBUTES']],
  [
    'a change of fields that are undefined',
    orgAccounts + '/{clientId}',
    { name: undefined },
    ['MISSING_ONE_OF_ATTRIBUTES'],
  ],
])('%s is rejected', (_, template, body, expected) => {
  expect(issuesOf('PATCH', template, body)).toEqual(expected)
})

test.each([
  ['hours in digits', orgAccounts, { ...account, secretExpiresAfterHours: '8766' }],
  ['a role that is not known', orgAccounts, { ...account, roles: ['ORG_STREAM_PROCESSING_ADMIN'] }],
  [
    'letters of any language, and code points outside the first plane once each',
    orgAccounts,
    { ...account, name: '𝒜'.repeat(64) },
  ],
  ['a block of everything', keyList, [{ cidrBlock: '0.0.0.0/0' }]],
  [
    '200 entries',
    accountList,
    Array.from({ length: 200 }, (_, n) => ({ ipAddress: `203.0.113.${n}` })),
  ],
])('%s is accepted', (_, template, body) => {
  expect(issuesOf('POST', template, body)).toEqual([])
})

test('tells a role with the wrong id from one with none', () => {
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

test('names what an integration of its kind lacks', () => {
  const template = '/groups/{groupId}/integrations/{integrationType}'
  expect(issuesOf('POST', template, { type: 'OPS_GENIE', region: 'US' })).toEqual([
    'MISSING_ATTRIBUTE apiKey',
  ])
  expect(issuesOf('POST', template, { type: 'DATADOG' })).toEqual(['INVALID_ATTRIBUTE'])
})

test('allows only one point to restore to, and no half of an operation', () => {
  const template = '/groups/{groupId}/clusters/{clusterId}/restoreJobs'
  const delivery = { methodName: 'HTTP' }
  expect(issuesOf('POST', template, { snapshotId: id, checkpointId: id, delivery })).toEqual([
    'INVALID_ATTRIBUTE',
  ])
  expect(issuesOf('POST', template, { oplogTs: 1, delivery })).toEqual([
    'MISSING_ATTRIBUTE oplogInc',
  ])
})

test('checks ids in the path and parameters of the query', () => {
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

test('checks entries of access lists in the path', () => {
  const entry = (ipOrCidr: string) =>
    checkRequest('DELETE', `${keyList}/{ipOrCidr}`, { path: { ...path, apiKeyId: id, ipOrCidr } })
  expect(entry('203.0.113.0/24')).toEqual([])
  expect(entry('203.0.113.7')).toEqual([])
  expect(entry('office')[0]?.errorCode).toBe('INVALID_IP_ADDRESS_OR_CIDR_NOTATION')
  expect(entry('2001:db8::/32')[0]?.errorCode).toBe('IPV6_UNSUPPORTED')
})

test('checks the roles of users in either scope', () => {
  const orgRoles = '/orgs/{orgId}/users/{userId}/roles'
  expect(issuesOf('PUT', orgRoles, { orgRoles: ['GROUP_OWNER'] })).toEqual([
    'INVALID_ROLE_FOR_ORG orgRoles[0]',
  ])
  const users = [{ id, roles: [{ roleName: 'ORG_OWNER' }] }]
  expect(issuesOf('POST', '/groups/{groupId}/users', users)).toEqual([
    'INVALID_ROLE_FOR_GROUP [0].roles[0].roleName',
  ])
})

test('never repeats what was given', () => {
  const secret = 'mdb_sa_sk_should-not-be-shown'
  const body = { ...account, name: `${secret}/`, roles: [`GROUP_${secret}`], description: 5 }
  expect(JSON.stringify(checkRequest('POST', orgAccounts, { path, body }))).not.toContain(secret)
})

test('accepts every example of a request that the document shows', () => {
  const requests = operations.filter(
    ({ operation, path }) => operation['requestBody'] !== undefined && !path.startsWith('/api/'),
  )
  for (const { method, path: template, key, operation } of requests) {
    const content = (operation['requestBody'] as Json)['content'] as Record<string, Json>
    const media = content['application/json']!
    const schema = resolve(media['schema'] as Json)
    const examples =
      'example' in media ? [media['example']] : ((schema['examples'] ?? []) as readonly unknown[])
    for (const body of examples) expect(issuesOf(method, template, body), key).toEqual([])
  }
})

test('never throws, and never accepts what is not a body', () => {
  const requests = operations.filter(
    ({ operation, path }) => operation['requestBody'] !== undefined && !path.startsWith('/api/'),
  )
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

test('has nothing to say of a path that is not in the document, even one named like a method of objects', () => {
  expect(
    checkRequest('POST', '/{constructor}/{toString}', {
      path: { constructor: 1, toString: 2 },
      query: { valueOf: 1 },
    }),
  ).toEqual([])
})
