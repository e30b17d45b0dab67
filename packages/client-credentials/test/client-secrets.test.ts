import type { SecretOptions } from '@latchkey/client-credentials'
import { expect, test } from 'vitest'
import { issue, issueFor, rejection, scenario } from './scenario.ts'

/** The secrets that were sent, each with the client id `id`. */
const tried = ({ sent }: Pick<ReturnType<typeof scenario>, 'sent'>) =>
  sent.map(({ headers }) => atob(headers.get('authorization')?.slice(6) ?? '').slice(3))

const clientSecret = ['new', 'old']
test('a list of secrets starts with the first again when the second failed for now', async () => {
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
])(
  'a list of secrets is not tried further if the rejection is not about the secret: %i %j',
  async (status, body) => {
    const w = scenario(rejection(status, body))
    await w.failure(w.make('one', { clientSecret }).accessToken())
    expect(tried(w)).toEqual(['new'])
  },
)

test.each([
  { error: 'unauthorized_client' },
  { error: 'access_denied' },
  { error: 'unauthorized' },
  {},
])('a list of secrets is tried further after any 401: %j', async (body) => {
  const w = scenario(rejection(401, body), issue)
  expect(await w.value(w.make('one', { clientSecret }).accessToken())).toBe('at-2')
  expect(tried(w)).toEqual(['new', 'old'])
})

test('a list of secrets is tried further at once after a pause of an earlier attempt', async () => {
  const w = scenario(rejection(503), rejection(401, { error: 'invalid_client' }), issue)
  expect(await w.value(w.make('one', { clientSecret }).accessToken())).toBe('at-3')
  expect(w.sent.map(({ at }) => at)).toEqual([0, 100, 100])
  expect(tried(w)).toEqual(['new', 'new', 'old'])
})

test('a list of secrets is used with client_secret_post too', async () => {
  const w = scenario(rejection(401, { error: 'invalid_client' }), issue)
  const auth = w.make('one', { clientSecret, authMethod: 'client_secret_post' })
  expect(await w.value(auth.accessToken())).toBe('at-2')
  expect(w.sent.map(({ form }) => form.get('client_secret'))).toEqual(['new', 'old'])
})

test('a list of secrets is tried once each, also after a bare 401, whatever is in it twice', async () => {
  const w = scenario(rejection(401), rejection(400, { error: 'invalid_client' }), rejection(401))
  const secrets = ['new', 'old', 'new', 'oldest', 'old']
  const error = await w.failure(w.make('one', { clientSecret: secrets }).accessToken())
  expect(error).toMatchObject({ status: 401, kind: 'http' })
  expect(tried(w)).toEqual(['new', 'old', 'oldest'])
  expect(w.time.monotonic).toBe(0)
})

test('a list of secrets does not multiply the attempts', async () => {
  const w = scenario(rejection(401), rejection(503))
  await w.failure(w.make('one', { clientSecret: [...clientSecret, 'oldest'] }).accessToken())
  expect(tried(w)).toEqual(['new', 'old', 'old', 'old'])
})

test('a list of secrets starts with the one that worked, and then with the first again', async () => {
  const w = scenario(rejection(401), issueFor({ expires_in: 60 }), rejection(401), issue)
  const auth = w.make('one', { clientSecret })
  await w.value(auth.accessToken())
  await w.time.advance(60_000)
  await w.value(auth.accessToken())
  expect(tried(w)).toEqual(['new', 'old', 'old', 'new'])
})

/** A client whose endpoint accepts one secret at a time. */
function clientOf(accepted: () => string, clientSecret: SecretOptions['clientSecret']) {
  const w = scenario((n) => {
    const secret = tried(w).at(-1) ?? ''
    const error = { error: 'invalid_client', error_description: `wrong secret ${secret}` }
    return (secret === accepted() ? issueFor({ expires_in: 0 }) : rejection(401, error))(n)
  })
  return { ...w, auth: w.make('one', { clientSecret }) }
}

test('a function is called before every token request', async () => {
  let secret = 'first'
  const w = clientOf(
    () => secret,
    () => Promise.resolve(secret),
  )
  await w.auth.accessToken()
  secret = 'second'
  await w.auth.accessToken()
  expect(tried(w)).toEqual(['first', 'second'])
})

test('a function is called once more after its secret was rejected', async () => {
  let calls = 0
  const w = clientOf(
    () => 'new',
    () => (++calls === 1 ? 'old' : 'new'),
  )
  const { value } = await w.auth.accessToken()
  expect([value, calls, tried(w)]).toEqual(['at-2', 2, ['old', 'new']])
})

test('a rejected secret is not sent twice', async () => {
  let calls = 0
  const w = clientOf(
    () => 'other',
    () => (calls++, 'same'),
  )
  const error = await w.failure(w.auth.accessToken())
  expect(error).toMatchObject({ code: 'ERR_TOKEN_OAUTH', oauthError: 'invalid_client' })
  expect([calls, tried(w)]).toEqual([2, ['same']])
  expect(String(error)).not.toContain('same')
})

test('every secret of the returned list is tried, and the one that worked is tried first', async () => {
  const w = clientOf(
    () => 'secret-b',
    () => ['secret-a', 'secret-b'],
  )
  await w.auth.accessToken()
  await w.auth.accessToken()
  expect(tried(w)).toEqual(['secret-a', 'secret-b', 'secret-b'])
})

test.each([
  ['throws', () => Promise.reject(Object.assign(new Error('s3cret'), { code: 'ENOENT' }))],
  ['returns an empty secret', () => ''],
])('a function that %s is a config error without its words', async (_what, clientSecret) => {
  const w = clientOf(() => 'a', clientSecret)
  const error = await w.failure(w.auth.accessToken())
  expect(error).toMatchObject({ code: 'ERR_TOKEN_CONFIG' })
  expect(String(error)).not.toContain('s3cret')
  expect(w.sent).toEqual([])
})
