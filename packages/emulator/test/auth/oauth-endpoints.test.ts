import { startEmulator } from '@latchkey/emulator'
import { expect, test } from 'vitest'
import { basicOf, callWithKey, callWithToken, json, issueToken, oauth, send } from '../clients.ts'

const grant = { grant_type: 'client_credentials' }
const decode = (part: string | undefined) =>
  JSON.parse(Buffer.from(part ?? '', 'base64url').toString()) as Record<string, unknown>

test('issues ES512 tokens with the documented claims', async () => {
  await using emulator = await startEmulator()
  const { status, json } = await oauth(emulator, 'token', grant)
  expect(status).toBe(200)
  expect(json).toEqual({
    access_token: json['access_token'],
    expires_in: 3600,
    token_type: 'Bearer',
  })
  const [header, claims, signature] = String(json['access_token']).split('.')
  const { clientId } = emulator.seed.serviceAccounts[0]!
  expect(decode(header)).toMatchObject({
    alg: 'ES512',
    typ: 'JWT',
    kid: expect.any(String) as string,
  })
  const { iat, exp, jti } = decode(claims)
  expect(decode(claims)).toEqual({
    iss: emulator.url,
    aud: 'api://admin',
    sub: clientId,
    cid: clientId,
    actorId: clientId,
    iat,
    exp,
    jti,
  })
  expect(Number(exp) - Number(iat)).toBe(3600)
  expect(Buffer.from(signature ?? '', 'base64url')).toHaveLength(132)
})

test('a token opens the API until it ends', async () => {
  await using emulator = await startEmulator()
  const token = await issueToken(emulator)
  expect((await callWithToken(emulator, token)).status).toBe(200)
  emulator.clock.advance(3_600_000)
  const { status, headers, json } = await callWithToken(emulator, token)
  expect(status).toBe(401)
  expect(headers['www-authenticate']).toBe('Bearer error="invalid_token"')
  expect(json).toMatchObject({ error: 401, reason: 'Unauthorized' })
})

test('a revoked token opens nothing, others do', async () => {
  await using emulator = await startEmulator()
  const [first, second] = [await issueToken(emulator), await issueToken(emulator)]
  const revoked = await oauth(emulator, 'revoke', { token: first, token_type_hint: 'access_token' })
  expect([revoked.status, revoked.text]).toEqual([200, ''])
  expect((await callWithToken(emulator, first)).status).toBe(401)
  expect((await callWithToken(emulator, second)).status).toBe(200)
})

test('the roles of an account are checked each time a valid token is used', async () => {
  await using emulator = await startEmulator()
  const token = await issueToken(emulator)
  const org = `/orgs/${emulator.seed.organizations[0]!.id}`
  const account = `${org}/serviceAccounts/${emulator.seed.serviceAccounts[0]!.clientId}`
  const rename = async () => {
    const headers = { authorization: `Bearer ${token}`, 'content-type': 'application/json' }
    const body = JSON.stringify({ name: 'Renamed' })
    return (await send(emulator, `/api/public/v1.0${org}`, { method: 'PATCH', headers, body }))
      .status
  }
  expect(await rename()).toBe(200)
  await callWithKey(emulator, account, json('PATCH', { roles: ['ORG_READ_ONLY'] }))
  expect(await rename()).toBe(401)
  await callWithKey(emulator, account, json('PATCH', { roles: ['ORG_OWNER'] }))
  expect(await rename()).toBe(200)
})

test('revoking a value that is not a token is not an error', async () => {
  await using emulator = await startEmulator()
  expect((await oauth(emulator, 'revoke', { token: 'x' })).status).toBe(200)
})

test('a token of another emulator opens nothing', async () => {
  await using emulator = await startEmulator()
  await using other = await startEmulator()
  expect((await callWithToken(emulator, await issueToken(other))).status).toBe(401)
  expect((await callWithToken(emulator, 'x'.repeat(500))).status).toBe(401)
})

test('takes credentials raw and form-encoded', async () => {
  const seed = {
    organizations: [{ name: 'O', serviceAccounts: [{ clientId: 'a b', clientSecret: 'p@+w/%' }] }],
  }
  await using emulator = await startEmulator({ seed })
  const basics = [`a b:p@+w/%`, `a+b:${encodeURIComponent('p@+w/%')}`]
  for (const basic of basics) {
    expect((await oauth(emulator, 'token', grant, `Basic ${btoa(basic)}`)).status).toBe(200)
  }
})

test.each([
  [401, 'invalid_client', grant, `Basic ${btoa('mdb_sa_id_x:y')}`],
  [401, 'invalid_client', grant, 'Basic !'],
  [401, 'invalid_client', grant, `Basic ${btoa('no colon')}`],
  [401, 'invalid_client', { ...grant, client_id: 'a', client_secret: 'b' }, ''],
  [400, 'invalid_request', {}, undefined],
  [400, 'unsupported_grant_type', { grant_type: 'password' }, undefined],
])('rejects with %i %s', async (status, error, form, authorization) => {
  await using emulator = await startEmulator()
  const answer = await oauth(emulator, 'token', form, authorization)
  expect(answer.status).toBe(status)
  expect(answer.json).toEqual({ error, error_description: expect.any(String) as string })
})

test('rejects another method and another media type', async () => {
  await using emulator = await startEmulator()
  const headers = { authorization: basicOf(emulator), 'content-type': 'application/json' }
  expect((await send(emulator, '/api/oauth/token')).status).toBe(405)
  const answer = await send(emulator, '/api/oauth/token', { method: 'POST', headers, body: '{}' })
  expect(answer.json).toMatchObject({ error: 'invalid_request' })
})
