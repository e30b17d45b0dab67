import { describe, expect, test } from 'vitest'
import { issue, rejection, scenario } from './scenario.ts'

describe('a token that is rejected while it is renewed', () => {
  const late = async (w: ReturnType<typeof scenario>, auth: ReturnType<typeof w.make>) => {
    await w.value(auth.accessToken())
    await w.time.advance(3_400_000)
    const attempt = await auth.authorize({
      method: 'GET',
      url: new URL('https://api.example/'),
      target: '/',
      headers: new Headers(),
    })
    // The refresh has started; the API rejects the token in the meantime.
    const url = new URL('https://api.example/')
    return attempt.settle?.({ status: 401, url, headers: new Headers() })
  }

  test('is replaced by the refresh that is under way', async () => {
    const w = scenario(issue)
    const next = await late(w, w.make('one'))
    expect(next?.headers).toEqual({ authorization: 'Bearer at-2' })
    expect(w.sent).toHaveLength(2)
  })

  test('is gone when the refresh fails', async () => {
    const w = scenario(issue, rejection(400, { error: 'invalid_scope' }))
    const auth = w.make('one')
    await expect(late(w, auth)).rejects.toMatchObject({ oauthError: 'invalid_scope' })
    expect(await w.failure(auth.accessToken())).toMatchObject({ oauthError: 'invalid_scope' })
  })
})

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
})
