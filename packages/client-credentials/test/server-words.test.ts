import { expect, test } from 'vitest'
import { rejection, scenario } from './scenario.ts'

const failureOf = async (status: number, body: unknown, headers: Record<string, string> = {}) => {
  const w = scenario(rejection(status, body, headers))
  return w.failure(w.make('one', { maxAttempts: 1 }).accessToken())
}

test.each<[string, unknown]>([
  ['error_description', { error: 'invalid_scope', error_description: 'no such scope' }],
  ['detail (RFC 9457)', { title: 'Bad Request', detail: 'no such scope' }],
  ['message', { message: 'no such scope' }],
  ['title', { title: 'no such scope' }],
  ['errorMessage', { errorMessage: 'no such scope' }],
  ['errorSummary', { errorSummary: 'no such scope' }],
  ['reason', { reason: 'no such scope' }],
  ['errors[].detail (JSON:API)', { errors: [{ detail: 'no such scope' }] }],
  ['errors[].message', { errors: [{ message: 'no such scope' }] }],
  ['errors[] as text', { errors: ['no such scope', 'another'] }],
  ['error.message', { error: { code: 400, message: 'no such scope' } }],
  ['the first that is not empty', { error_description: '', message: 'no such scope' }],
])('the error has the text in %s', async (_what, body) => {
  const error = await failureOf(400, body)
  expect(error.description).toBe('no such scope')
  const { oauthError } = error
  const said = oauthError === undefined ? '' : `${oauthError}: `
  expect(error.message).toBe(`the authorization server returned status 400: ${said}no such scope`)
})

test.each<[string, unknown]>([
  ['a body without an explanation', { code: 7 }],
  ['an explanation that is not text', { message: { a: 1 }, errors: [7], error: null }],
  ['an empty list', { errors: [] }],
  ['no body', ''],
])('%s adds no text of the server to the error', async (_what, body) => {
  const error = await failureOf(400, body)
  expect(error.description).toBeUndefined()
  expect(error.message).toBe('the authorization server returned status 400')
})

test("the error has the server's text on one line, without control characters, cut to 200 characters", async () => {
  const long = `a\r\nb\u001b[31m${'c'.repeat(5_000)}`
  const { description = '', message } = await failureOf(400, { message: long })
  expect(description).toMatch(/^a b \[31mc{190,}…$/)
  expect(description.length).toBe(201)
  expect(message).toContain(description)
})

test.each([301, 302, 303, 307, 308])(
  'the location of a redirect of status %i is kept without its query and fragment, and the redirect is not followed',
  async (status) => {
    const location = 'https://login.example/token?client_secret=a%20secret#part'
    const error = await failureOf(status, {}, { location })
    expect(error).toMatchObject({ status, location: 'https://login.example/token' })
    expect(error.message).toBe(
      `the authorization server returned status ${status}: redirect to https://login.example/token, not followed`,
    )
  },
)

test('the location of another status is kept, but not called a redirect', async () => {
  const error = await failureOf(400, {}, { location: '/elsewhere' })
  expect(error.location).toBe('/elsewhere')
  expect(error.message).not.toContain('redirect')
})

test('the location of a redirect is cut, and shows no secret', async () => {
  const path = 'x'.repeat(500)
  const { location = '' } = await failureOf(302, {}, { location: `/a+secret/${path}` })
  expect(location).toMatch(/^\/REDACTED\/x{190,}…$/)
})

test.each([
  'x-request-id',
  'request-id',
  'x-correlation-id',
  'x-ms-request-id',
  'x-amzn-requestid',
  'x-okta-request-id',
  'x-trace-id',
  'cf-ray',
])('the id of the request is the field %s', async (name) => {
  expect((await failureOf(500, {}, { [name]: 'r-1' })).requestId).toBe('r-1')
})

test.each(['request_id', 'trace_id', 'correlation_id'])(
  'the id of the request is the member %s',
  async (name) => {
    expect((await failureOf(500, { [name]: 'r-1' })).requestId).toBe('r-1')
  },
)

test('the id of the request is kept for a response that is not a token, and a field comes before a member', async () => {
  const error = await failureOf(200, { request_id: 'member' }, { 'x-request-id': 'field' })
  expect(error).toMatchObject({ kind: 'response', requestId: 'field' })
})

test('the id of the request is undefined if there is none or it is empty', async () => {
  expect(await failureOf(500, {}, { 'x-request-id': '' })).not.toHaveProperty('requestId')
})

test('the id of the request is cut, and shows no secret', async () => {
  const { requestId = '' } = await failureOf(500, {
    request_id: `a secret ${'x'.repeat(500)}`,
  })
  expect(requestId).toMatch(/^REDACTED x{190,}…$/)
})

const echo = (parameters: readonly (readonly [string, string])[]) => {
  const w = scenario(() => {
    const { form } = w.sent[0] ?? {}
    return Response.json({ message: [...(form?.values() ?? [])].join(' ') }, { status: 400 })
  })
  return w.failure(w.make('one', { maxAttempts: 1, parameters }).accessToken())
}

test.each(['subject_token', 'password', 'api_key', 'assertion', 'code', 'client_proof_secret'])(
  'the value of the parameter %s is not shown',
  async (name) => {
    const { description = '' } = await echo([[name, 'hidden value']])
    expect(description).toBe('client_credentials REDACTED')
  },
)

test('values of other parameters are shown', async () => {
  const { description } = await echo([['audience', 'https://api.example']])
  expect(description).toBe('client_credentials https://api.example')
})

test.each([
  ['a long value of a header field is hidden', { 'x-api-key': 'a key of the vendor' }, 'REDACTED'],
  ['a short value of a header field is shown', { 'x-tenant': 'acme' }, 'acme'],
])('in the description of an error, %s', async (_what, headers, shown) => {
  const w = scenario(rejection(400, { message: Object.values(headers).join(' ') }))
  const error = await w.failure(w.make('one', { maxAttempts: 1, headers }).accessToken())
  expect(error.description).toBe(shown)
})

test('the previous token is not shown', async () => {
  const w = scenario(
    () => Response.json({ access_token: 'at-secret', token_type: 'bearer', expires_in: 60 }),
    rejection(400, { message: 'revoke at-secret first' }),
  )
  const auth = w.make('one', { maxAttempts: 1 })
  auth.invalidate(await w.value(auth.accessToken()))
  expect((await w.failure(auth.accessToken())).description).toBe('revoke REDACTED first')
})
