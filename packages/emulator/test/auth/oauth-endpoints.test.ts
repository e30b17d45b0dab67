import { expect, test } from 'vitest'
import { basicOf, givenEmulator, grant, oauth, organization, patch } from '../clients.ts'

const decode = (part: string | undefined) =>
  JSON.parse(Buffer.from(part ?? '', 'base64url').toString()) as Record<string, unknown>

test('the tokens are signed with ES512 and have the documented claims', async () => {
  await using at = await givenEmulator()
  const { status, json } = await at.requestToken()
  const { access_token: token, ...others } = json
  expect([status, others]).toEqual([200, { expires_in: 3600, token_type: 'Bearer' }])
  const [header, claims, signature] = String(token).split('.')
  const { clientId } = at.seed.serviceAccounts[0]!
  const kid = expect.any(String) as string
  expect(decode(header)).toMatchObject({ alg: 'ES512', typ: 'JWT', kid })
  const { iat, exp, jti, ...documented } = decode(claims)
  expect(documented).toEqual({
    iss: at.url,
    aud: 'api://admin',
    sub: clientId,
    cid: clientId,
    actorId: clientId,
  })
  expect(jti).toBeDefined()
  expect(Number(exp) - Number(iat)).toBe(3600)
  expect(Buffer.from(signature ?? '', 'base64url')).toHaveLength(132)
})

test('a revoked token opens nothing, others do', async () => {
  await using at = await givenEmulator()
  const [first, second] = [await at.issueToken(), await at.issueToken()]
  const revoked = await oauth(at, 'revoke', { token: first, token_type_hint: 'access_token' })
  expect([revoked.status, revoked.text]).toEqual([200, ''])
  expect((await at.callWithToken(first)).status).toBe(401)
  expect((await at.callWithToken(second)).status).toBe(200)
})

test('the roles of an account are checked each time a valid token is used', async () => {
  await using at = await givenEmulator()
  const token = await at.issueToken()
  const rename = async () =>
    (await at.callWithToken(token, at.org, patch({ name: 'Renamed' }))).status
  expect(await rename()).toBe(200)
  await at.call(at.account, patch({ roles: ['ORG_READ_ONLY'] }))
  expect(await rename()).toBe(401)
  await at.call(at.account, patch({ roles: ['ORG_OWNER'] }))
  expect(await rename()).toBe(200)
})

test('revoking a value that is not a token is not an error', async () => {
  await using at = await givenEmulator()
  expect((await oauth(at, 'revoke', { token: 'x' })).status).toBe(200)
})

test('a token of another emulator opens nothing', async () => {
  await using at = await givenEmulator()
  await using other = await givenEmulator()
  expect((await at.callWithToken(await other.issueToken())).status).toBe(401)
  expect((await at.callWithToken('x'.repeat(500))).status).toBe(401)
})

test('the credentials can be raw and form-encoded', async () => {
  const serviceAccounts = [{ clientId: 'a b', clientSecret: 'p@+w/%' }]
  await using at = await givenEmulator({ seed: organization({ serviceAccounts }) })
  for (const basic of [`a b:p@+w/%`, `a+b:${encodeURIComponent('p@+w/%')}`]) {
    expect((await at.requestToken(`Basic ${btoa(basic)}`)).status).toBe(200)
  }
})

test.each([
  [401, 'invalid_client', grant, `Basic ${btoa('mdb_sa_id_x:y')}`],
  [401, 'invalid_client', grant, 'Basic !'],
  [401, 'invalid_client', grant, `Basic ${btoa('no colon')}`],
  [401, 'invalid_client', { ...grant, client_id: 'a', client_secret: 'b' }, ''],
  [400, 'invalid_request', {}, undefined],
  [400, 'unsupported_grant_type', { grant_type: 'password' }, undefined],
])(
  'the response is %i %s for the form %j and the Authorization %j',
  async (status, error, form, authorization) => {
    await using at = await givenEmulator()
    const answer = await oauth(at, 'token', form, authorization)
    expect(answer.status).toBe(status)
    expect(answer.json).toEqual({ error, error_description: expect.any(String) as string })
  },
)

test('another method and another media type are rejected', async () => {
  await using at = await givenEmulator()
  const headers = { authorization: basicOf(at), 'content-type': 'application/json' }
  expect((await at.send('/api/oauth/token')).status).toBe(405)
  const answer = await at.send('/api/oauth/token', { method: 'POST', headers, body: '{}' })
  expect(answer.json).toMatchObject({ error: 'invalid_request' })
})
