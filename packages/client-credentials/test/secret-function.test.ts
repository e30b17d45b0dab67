import { clientCredentials } from '@latchkey/client-credentials'
import { expect, test } from 'vitest'

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
