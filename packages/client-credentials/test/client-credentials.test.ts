import { expect, test } from 'vitest'
import { issue, rejection, scenario } from './scenario.ts'
import { serveTokens } from './token-server.ts'

const revocationEndpoint = 'https://as.example/revoke'

test('the token request is a form with Basic credentials, in which _ and - stay', async () => {
  await using server = await serveTokens()
  const clientId = 'mdb_sa_id_0123456789abcdef01234567'
  const clientSecret = 'mdb_sa_sk_Ab-1_2Cd-3_4Ef-5_6Gh-7_8Ij-9_0'
  const { tokenEndpoint } = server
  const client = { tokenEndpoint, clientId, clientSecret, scope: 'read write', fetch: undefined }
  const token = await scenario().make('one', client).accessToken()
  expect(token).toMatchObject({ value: 'at-1', tokenType: 'Bearer' })
  const [request] = server.tokenRequests
  expect(Object.fromEntries(request?.headers ?? [])).toMatchObject({
    authorization: `Basic ${btoa(`${clientId}:${clientSecret}`)}`,
    accept: 'application/json',
    'content-type': 'application/x-www-form-urlencoded',
  })
  expect([...(request?.form ?? [])]).toEqual([
    ['grant_type', 'client_credentials'],
    ['scope', 'read write'],
  ])
})

test('a closed port is a network error that names the reason', async () => {
  const { tokenEndpoint, [Symbol.asyncDispose]: close } = await serveTokens()
  await close()
  const auth = scenario().make('one', { tokenEndpoint, fetch: undefined, maxAttempts: 1 })
  await expect(auth.accessToken()).rejects.toMatchObject({
    kind: 'network',
    retryable: true,
    message: expect.stringContaining('ECONNREFUSED') as string,
  })
})

test('revoke only forgets the token where nobody said who revokes', async () => {
  const w = scenario()
  const auth = w.make('one')
  await w.value(auth.accessToken())
  await auth.revoke()
  expect(w.events.map(({ type }) => type)).toEqual(['token-requested', 'token-received'])
  expect(await w.value(auth.accessToken())).toBe('at-2')
  await auth.close()
  expect(w.sent).toHaveLength(2)
})

test('revoke authenticates the client at its endpoint, and reports a rejection', async () => {
  const down = rejection(503, { error: 'temporarily_unavailable' })
  const w = scenario(issue, down, issue, () => new Response())
  const auth = w.make('one', { revocationEndpoint })
  await w.value(auth.accessToken())
  expect(await w.failure(auth.revoke())).toMatchObject({
    kind: 'oauth',
    status: 503,
    retryable: true,
  })
  expect(await w.value(auth.accessToken())).toBe('at-3')
  await auth.revoke()
  expect(w.events.at(-1)).toEqual({ type: 'token-revoked' })
  expect([...(w.sent[3]?.form ?? [])]).toEqual([
    ['token', 'at-3'],
    ['token_type_hint', 'access_token'],
  ])
  expect(w.sent[3]?.headers.get('authorization')).toBe(`Basic ${btoa('id:a+secret')}`)
  await auth.revoke()
  expect(w.sent).toHaveLength(4)
})
