import { clientCredentials } from '@latchkey/client-credentials'
import { describe, expect, test } from 'vitest'
import { issue, issueFor, rejection, scenario } from './scenario.ts'

describe('a list of secrets', () => {
  const clientSecret = ['new', 'old']
  const tried = (w: ReturnType<typeof scenario>) =>
    w.sent.map(({ headers }) => atob(headers.get('authorization')?.slice(6) ?? '').slice(3))

  test('starts with the first again when the second failed for now', async () => {
    const w = scenario(rejection(401, { error: 'invalid_client' }), rejection(503))
    const auth = w.make('one', { clientSecret, maxAttempts: 1 })
    expect(await w.failure(auth.accessToken())).toMatchObject({ status: 503 })
    await w.time.advance(1_000)
    await w.failure(auth.accessToken())
    expect(tried(w)).toEqual(['new', 'old', 'new'])
  })

  test.each([
    [400, { error: 'unauthorized_client' }],
    [400, { error: 'invalid_request' }],
    [403, {}],
  ])('stops at what is not about the secret: %i %j', async (status, body) => {
    const w = scenario(rejection(status, body))
    await w.failure(w.make('one', { clientSecret }).accessToken())
    expect(tried(w)).toEqual(['new'])
  })

  test.each([
    { error: 'unauthorized_client' },
    { error: 'access_denied' },
    { error: 'unauthorized' },
    {},
  ])('tries the next after any 401: %j', async (body) => {
    const w = scenario(rejection(401, body), issue)
    expect(await w.value(w.make('one', { clientSecret }).accessToken())).toBe('at-2')
    expect(tried(w)).toEqual(['new', 'old'])
  })

  test('tries the next at once after a pause of an earlier attempt', async () => {
    const w = scenario(rejection(503), rejection(401, { error: 'invalid_client' }), issue)
    expect(await w.value(w.make('one', { clientSecret }).accessToken())).toBe('at-3')
    expect(w.sent.map(({ at }) => at)).toEqual([0, 100, 100])
    expect(tried(w)).toEqual(['new', 'new', 'old'])
  })

  test('is used with client_secret_post too', async () => {
    const w = scenario(rejection(401, { error: 'invalid_client' }), issue)
    const auth = w.make('one', { clientSecret, authMethod: 'client_secret_post' })
    expect(await w.value(auth.accessToken())).toBe('at-2')
    expect(w.sent.map(({ form }) => form.get('client_secret'))).toEqual(['new', 'old'])
  })

  test('is tried once each, also after a bare 401, whatever is in it twice', async () => {
    const w = scenario(rejection(401), rejection(400, { error: 'invalid_client' }), rejection(401))
    const secrets = ['new', 'old', 'new', 'oldest', 'old']
    const error = await w.failure(w.make('one', { clientSecret: secrets }).accessToken())
    expect(error).toMatchObject({ status: 401, kind: 'http' })
    expect(tried(w)).toEqual(['new', 'old', 'oldest'])
    expect(w.time.monotonic).toBe(0)
  })

  test('does not multiply the attempts', async () => {
    const w = scenario(rejection(401), rejection(503))
    await w.failure(w.make('one', { clientSecret: [...clientSecret, 'oldest'] }).accessToken())
    expect(tried(w)).toEqual(['new', 'old', 'old', 'old'])
  })

  test('starts with the one that worked, and then with the first again', async () => {
    const w = scenario(rejection(401), issueFor({ expires_in: 60 }), rejection(401), issue)
    const auth = w.make('one', { clientSecret })
    await w.value(auth.accessToken())
    await w.time.advance(60_000)
    await w.value(auth.accessToken())
    expect(tried(w)).toEqual(['new', 'old', 'old', 'new'])
  })
})

const client = {
  tokenEndpoint: 'https://as.example/token',
  clientId: 'id',
  origins: 'https://api.example',
}

/** A token endpoint that accepts one secret at a time. */
function endpoint(accepted: () => string) {
  const sent: string[] = []
  const fetch = (_url: unknown, init?: RequestInit): Promise<Response> => {
    const authorization = new Headers(init?.headers).get('authorization') ?? ''
    const secret = atob(authorization.slice(6)).split(':')[1] ?? ''
    sent.push(secret)
    const body =
      secret === accepted()
        ? { access_token: `t${sent.length}`, token_type: 'Bearer', expires_in: 0 }
        : { error: 'invalid_client', error_description: `wrong secret ${secret}` }
    return Promise.resolve(Response.json(body, { status: 'error' in body ? 401 : 200 }))
  }
  return { sent, fetch }
}

test('a function is called before every token request', async () => {
  let secret = 'first'
  const { fetch, sent } = endpoint(() => secret)
  const auth = clientCredentials({ ...client, fetch, clientSecret: () => Promise.resolve(secret) })
  await auth.accessToken()
  secret = 'second'
  await auth.accessToken()
  expect(sent).toEqual(['first', 'second'])
})

test('a function is called once more after its secret was rejected', async () => {
  let calls = 0
  const { fetch, sent } = endpoint(() => 'new')
  const clientSecret = () => (++calls === 1 ? 'old' : 'new')
  const { value } = await clientCredentials({ ...client, fetch, clientSecret }).accessToken()
  expect([value, calls, sent]).toEqual(['t2', 2, ['old', 'new']])
})

test('a rejected secret is not sent twice', async () => {
  let calls = 0
  const { fetch, sent } = endpoint(() => 'other')
  const clientSecret = () => (calls++, 'same')
  const error: unknown = await clientCredentials({ ...client, fetch, clientSecret })
    .accessToken()
    .catch((reason: unknown) => reason)
  expect(error).toMatchObject({ code: 'ERR_TOKEN_OAUTH', oauthError: 'invalid_client' })
  expect([calls, sent]).toEqual([2, ['same']])
  expect(String(error)).not.toContain('same')
})

test('every secret of the returned list is tried, and the one that worked is tried first', async () => {
  const { fetch, sent } = endpoint(() => 'secret-b')
  const auth = clientCredentials({ ...client, fetch, clientSecret: () => ['secret-a', 'secret-b'] })
  await auth.accessToken()
  await auth.accessToken()
  expect(sent).toEqual(['secret-a', 'secret-b', 'secret-b'])
})

test.each([
  ['throws', () => Promise.reject(Object.assign(new Error('s3cret'), { code: 'ENOENT' }))],
  ['returns an empty secret', () => ''],
])('a function that %s is a config error without its words', async (_what, clientSecret) => {
  const { fetch, sent } = endpoint(() => 'a')
  const error: unknown = await clientCredentials({ ...client, fetch, clientSecret, retryBaseMs: 1 })
    .accessToken()
    .catch((reason: unknown) => reason)
  expect(error).toMatchObject({ code: 'ERR_TOKEN_CONFIG' })
  expect(String(error)).not.toContain('s3cret')
  expect(sent).toEqual([])
})
