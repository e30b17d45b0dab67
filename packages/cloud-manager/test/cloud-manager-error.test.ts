import { CloudManager, isCloudManagerError } from '@latchkey/cloud-manager'
import { LatchkeyError } from '@latchkey/contract'
import { describe, expect, test } from 'vitest'
import { json, serve } from './support/server.ts'

async function failureOf(
  status: number,
  body: unknown,
  headers: Readonly<Record<string, string>> = {},
): Promise<unknown> {
  await using server = await serve(
    (_request, response) => {
      response
        .writeHead(status, headers)
        .end(typeof body === 'string' ? body : JSON.stringify(body))
    },
    { retry: false },
  )
  const error: unknown = await server.cm.apiKeys
    .list({ orgId: 'o' })
    .all()
    .catch((e: unknown) => e)
  expect(isCloudManagerError(error)).toBe(true)
  return error
}

test.each([
  [400, 'INVALID_ATTRIBUTE', 'invalid'],
  [400, 'API_KEY_NOT_FOUND', 'not-found'],
  [400, 'INVITATIONS_RATE_LIMITED_IP', 'rate-limited'],
  [400, 'RATE_LIMITED_IP', 'rate-limited'],
  [401, undefined, 'unauthorized'],
  [401, 'NOT_ORG_OWNER', 'unauthorized'],
  [402, 'ACCOUNT_SUSPENDED', 'forbidden'],
  [403, 'IP_ADDRESS_NOT_ON_ACCESS_LIST', 'access-list'],
  [403, 'IP_ADDRESS_NOT_ON_WHITELIST', 'access-list'],
  [403, 'ORG_REQUIRES_ACCESS_LIST', 'access-list'],
  [403, 'ORG_REQUIRES_WHITELIST', 'access-list'],
  [403, 'RESOURCE_REQUIRES_ACCESS_LIST', 'access-list'],
  [403, 'ACCESS_FORBIDDEN', 'forbidden'],
  [404, 'GROUP_NOT_FOUND', 'not-found'],
  [405, undefined, 'invalid'],
  [409, 'GROUP_ALREADY_EXISTS', 'conflict'],
  [410, 'PERSONAL_API_KEYS_DEPRECATED', 'not-found'],
  [429, 'RATE_LIMITED', 'rate-limited'],
  [500, 'UNEXPECTED_ERROR', 'server'],
  [503, 'SERVICE_UNAVAILABLE', 'server'],
])('status %i with %s is %s', async (status, errorCode, kind) => {
  expect(await failureOf(status, { error: status, errorCode, detail: 'Why' })).toMatchObject({
    name: 'CloudManagerError',
    code: 'ERR_CLOUD_MANAGER_REJECTED',
    status,
    kind,
    detail: 'Why',
    ...(errorCode !== undefined && { errorCode }),
  })
})

test.each([
  [401, 'unauthorized'],
  [403, 'forbidden'],
  [404, 'not-found'],
  [500, 'server'],
])('status %i without a body is %s', async (status, kind) => {
  expect(await failureOf(status, '')).toMatchObject({ status, kind })
})

test('throttling is known by its status, whatever a proxy writes', async () => {
  expect(await failureOf(429, '<html>')).toMatchObject({
    kind: 'rate-limited',
    isRetryable: true,
  })
})

test.each([
  [{ orgId: 'o' }, 'GET /orgs/{orgId}/apiKeys'],
  [{ projectId: 'p' }, 'GET /groups/{groupId}/apiKeys'],
])(
  'an error of %j names the method, and the operation of the document',
  async (scope, operation) => {
    await using server = await serve((_request, response) => response.writeHead(404).end(), {
      retry: false,
    })
    await expect(server.cm.apiKeys.list(scope).all()).rejects.toMatchObject({
      message: 'apiKeys.list failed with status 404',
      operation,
    })
    const request = server.cm.request('GET', '/orgs/{orgId}', { path: { orgId: 'o' } })
    await expect(request).rejects.toMatchObject({
      message: 'GET /orgs/{orgId} failed with status 404',
    })
  },
)

test('an error is one sentence, without the hint', async () => {
  const detail = 'No organization with ID o exists.'
  expect(await failureOf(404, { errorCode: 'ORG_NOT_FOUND', detail })).toMatchObject({
    message: `apiKeys.list failed with status 404 (ORG_NOT_FOUND): ${detail}`,
    detail,
    hint: expect.stringMatching(/check the ids/) as string,
  })
})

test('an error is read in the shape of OAuth too', async () => {
  const body = { error: 'invalid_client', error_description: 'Invalid credentials provided.' }
  expect(await failureOf(401, body)).toMatchObject({
    kind: 'unauthorized',
    errorCode: 'invalid_client',
    detail: 'Invalid credentials provided.',
  })
})

test('an error is read inside an envelope', async () => {
  const content = { error: 404, errorCode: 'GROUP_NOT_FOUND' }
  expect(await failureOf(404, { status: 404, content })).toMatchObject({
    errorCode: 'GROUP_NOT_FOUND',
  })
})

test('an error names the address, and the list that it is missing on', async () => {
  const error = await failureOf(403, {
    error: 403,
    errorCode: 'IP_ADDRESS_NOT_ON_ACCESS_LIST',
    detail: 'IP address 203.0.113.7 is not allowed to access this resource.',
    parameters: ['203.0.113.7'],
  })
  expect(error).toMatchObject({
    address: '203.0.113.7',
    hint: expect.stringMatching(/API access list.*network access list.*does not count/) as string,
  })
  expect(String(error)).toMatch(/203\.0\.113\.7/)
})

test.each([
  [401, undefined, /mixed up.*lack a role/],
  [401, 'UNEXPECTED_ERROR', /mixed up.*lack a role/],
  [503, undefined, /temporarily unavailable/],
  [401, 'NOT_ORG_OWNER', /credentials are valid, but lack a role/],
  [401, 'USER_CANNOT_ACCESS_ORG', /another organization/],
  [403, 'ORG_REQUIRES_ACCESS_LIST', /organization requires an access list/],
  [400, 'CANNOT_REMOVE_CALLER_FROM_ACCESS_LIST', /from another address/],
  [400, 'CANNOT_ADD_GROUP_ROLE', /organization roles only/],
  [400, 'INVALID_ROLE_FOR_GROUP', /project roles only/],
  [404, 'ATLAS_GROUP', /Atlas/],
])('an error gives a hint: status %i with %s', async (status, errorCode, hint) => {
  expect(await failureOf(status, { errorCode })).toMatchObject({
    hint: expect.stringMatching(hint) as string,
  })
})

test.each([undefined, 'UNEXPECTED_ERROR', 'NOT_ORG_OWNER'])(
  'an error with a challenge says that the credentials are wrong, whatever the body says: %s',
  async (errorCode) => {
    const challenge = { 'www-authenticate': 'Digest realm="MMS Public API", nonce="n"' }
    expect(await failureOf(401, { error: 401, errorCode }, challenge)).toMatchObject({
      kind: 'unauthorized',
      hint: expect.stringMatching(/credentials are wrong/) as string,
    })
  },
)

test.each([500, 503])('an error with an HTML page and status %i is an outage', async (status) => {
  expect(await failureOf(status, '<html><h1>Unavailable</h1></html>')).toMatchObject({
    code: 'ERR_CLOUD_MANAGER_REJECTED',
    kind: 'server',
  })
})

test.each([
  [
    'VALIDATION_ERROR',
    { badRequestDetail: { fields: [{ field: 'name', description: 'x' }] } },
    'name',
  ],
  ['INVALID_ATTRIBUTE', { parameters: ['desc'] }, 'desc'],
  ['MISSING_ATTRIBUTE', { parameters: ['orgId'] }, 'orgId'],
  ['INVALID_QUERY_PARAMETER', { parameters: ['pageNum'] }, 'pageNum'],
  ['INVALID_ENUM_VALUE', { parameters: ['status', 'X'] }, 'status'],
  ['INVALID_API_KEY_DESC', {}, 'desc'],
  ['MISSING_API_KEY_ROLES', {}, 'roles'],
  ['INVALID_CIDR_BLOCK', {}, 'cidrBlock'],
  ['INVALID_IP_ADDRESS_OR_CIDR_NOTATION', {}, 'ipAddress'],
  ['INVALID_GROUP_NAME', {}, 'name'],
  ['MAX_API_KEYS_PER_ORG_EXCEEDED', {}, undefined],
  ['VALIDATION_ERROR', { badRequestDetail: { fields: [null] } }, undefined],
  ['VALIDATION_ERROR', { badRequestDetail: null }, undefined],
  ['INVALID_ATTRIBUTE', { parameters: [7] }, undefined],
])('an error names the field: %s %j', async (errorCode, body, field) => {
  const error = await failureOf(400, { errorCode, ...body })
  expect((error as { field?: string }).field).toBe(field)
})

test('an error has the request id, and the wait that is asked for', async () => {
  expect(await failureOf(429, {}, { 'x-request-id': 'r-1', 'retry-after': '7' })).toMatchObject({
    requestId: 'r-1',
    retryAfterMs: 7000,
    isRetryable: true,
  })
})

test.each([
  ['0', 0],
  ['Thu, 01 Jan 2026 00:17:10 GMT', 30_000],
  ['Thu, 01 Jan 2020 00:00:00 GMT', undefined],
  ['soon', undefined],
  ['-5', undefined],
  ['2026', 2_026_000],
])('an error reads Retry-After %s', async (value, ms) => {
  const error = await failureOf(429, {}, { 'retry-after': value })
  expect((error as { retryAfterMs?: number }).retryAfterMs).toBe(ms)
})

test('an error knows the wait of a token bucket without the header', async () => {
  const body = { errorCode: 'RATE_LIMITED_TOKEN_BUCKET', parameters: ['/x', 9, 1, 2, 3] }
  expect(await failureOf(429, body)).toMatchObject({ retryAfterMs: 9000 })
})

test('an error treats nulls as absent, as an invalid automation configuration has them', async () => {
  const detail = 'Invalid automation config: please upgrade to 3.0 first'
  const error = await failureOf(400, { detail, errorCode: null, parameters: null, reason: null })
  expect(error).toMatchObject({ status: 400, kind: 'invalid', detail })
  expect(error).not.toHaveProperty('errorCode')
  expect(error).not.toHaveProperty('parameters')
  expect((error as Error).message).toMatch(/failed with status 400: Invalid automation config/)
})

test('an error shows what the server wrote without control characters, and shortened', async () => {
  const error = await failureOf(409, {
    errorCode: 'X\u001b[31m',
    detail: `A group\u001b[31m\r\nexists\u202e ${'x'.repeat(10_000_000)}`,
    parameters: ['a\u0000b', { deep: true }, 7, ...Array.from({ length: 100 }, () => 'x')],
  })
  expect(String(error).length).toBeLessThan(1000)
  expect(String(error)).not.toMatch(/[\p{Cc}\p{Cf}]/u)
  expect(error).toMatchObject({ errorCode: 'X [31m' })
  const { parameters } = error as { parameters: unknown[] }
  expect(parameters.slice(0, 3)).toEqual(['a b', null, 7])
  expect(parameters).toHaveLength(20)
})

test('an error never shows ids of the path', async () => {
  await using server = await serve((_request, response) => json(response, {}, 404))
  const call = server.cm.projects.getByAgentApiKey({ agentApiKey: 'secret-agent-key' })
  const error: unknown = await call.catch((e: unknown) => e)
  expect(error).toMatchObject({ operation: 'GET /groups/byAgentApiKey/{agentApiKey}' })
  expect(JSON.stringify(error)).not.toContain('secret-agent-key')
  expect(String((error as Error).stack)).not.toContain('secret-agent-key')
})

test('an error keeps to what happened: nothing that was not said is in it', async () => {
  expect(JSON.parse(JSON.stringify(await failureOf(500, {})))).toEqual({
    code: 'ERR_CLOUD_MANAGER_REJECTED',
    name: 'CloudManagerError',
    kind: 'server',
    operation: 'GET /orgs/{orgId}/apiKeys',
    status: 500,
    hint: 'Cloud Manager failed; try again later',
    isRetryable: false,
  })
})

describe('what the fetch throws', () => {
  const failing = (error: Error) =>
    new CloudManager({ fetch: () => Promise.reject(error), retry: false })

  test('what the fetch throws is a network error, with its cause', async () => {
    const cause = new TypeError('fetch failed')
    await expect(failing(cause).organizations.get({ orgId: 'o' })).rejects.toMatchObject({
      code: 'ERR_CLOUD_MANAGER_NETWORK',
      kind: 'network',
      cause,
      isRetryable: true,
    })
  })

  test('what the fetch throws stays as it is when it comes from the authentication', async () => {
    const error = new LatchkeyError('ERR_TOKEN_NETWORK', 'no token came')
    await expect(failing(error).organizations.get({ orgId: 'o' })).rejects.toBe(error)
  })

  test('what the fetch throws is the reason of the abort when the caller aborted', async () => {
    const reason = new Error('enough')
    const signal = AbortSignal.abort(reason)
    const cm = new CloudManager({ fetch, baseUrl: 'http://127.0.0.1:9' })
    await expect(cm.organizations.get({ orgId: 'o' }, { signal })).rejects.toBe(reason)
    await expect(cm.organizations.list({ signal }).all()).rejects.toBe(reason)
  })

  test('what the fetch throws is a network error when the body breaks off', async () => {
    await using server = await serve(
      (_request, response) => {
        response.writeHead(200, { 'content-length': '100' }).write('{"id":')
        setImmediate(() => response.destroy())
      },
      { retry: false },
    )
    await expect(server.cm.organizations.get({ orgId: 'o' })).rejects.toMatchObject({
      kind: 'network',
    })
  })
})
