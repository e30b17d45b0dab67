import * as oauth from 'oauth4webapi'
import * as client from 'openid-client'
import { describe, expect, test } from 'vitest'
import { watchEmulator } from './strangers.ts'
import { useServer } from '../../test/use-server.ts'

const watched = useServer(watchEmulator)

const account = () => watched().emulator.seed.serviceAccounts[0]!
const server = () => ({
  issuer: watched().url,
  token_endpoint: `${watched().url}/api/oauth/token`,
  revocation_endpoint: `${watched().url}/api/oauth/revoke`,
})

async function statusWith(token: string): Promise<number> {
  const headers = { authorization: `Bearer ${token}` }
  const response = await fetch(`${watched().url}/api/public/v1.0/groups`, { headers })
  await response.arrayBuffer()
  return response.status
}

const MINT = 'POST /api/oauth/token'
const REVOKE = 'POST /api/oauth/revoke'
const USE = 'GET /api/public/v1.0/groups'

describe('oauth4webapi', () => {
  // eslint-disable-next-line @typescript-eslint/no-deprecated -- marked so only to stand out; the emulator is on loopback
  const insecure = { [oauth.allowInsecureRequests]: true }
  const app = () => ({ client_id: account().clientId })
  const basic = (secret = account().clientSecret) => oauth.ClientSecretBasic(secret)

  const mint = async (auth = basic()) =>
    oauth.processClientCredentialsResponse(
      server(),
      app(),
      await oauth.clientCredentialsGrantRequest(server(), app(), auth, {}, insecure),
    )

  test('oauth4webapi gets a token, uses it and revokes it', async () => {
    const token = await mint()
    expect(token).toMatchObject({ token_type: 'bearer', expires_in: 3600 })
    expect(await statusWith(token.access_token)).toBe(200)
    await oauth.processRevocationResponse(
      await oauth.revocationRequest(server(), app(), basic(), token.access_token, insecure),
    )
    expect(await statusWith(token.access_token)).toBe(401)
    expect(watched().take()).toEqual([MINT, USE, REVOKE, USE])
  })

  test('oauth4webapi reads a wrong secret as invalid_client, after one request', async () => {
    // A 401 with a challenge of the scheme that was used (RFC 6749 section 5.2).
    const rejected = await mint(basic('mdb_sa_sk_wrong')).catch((error: unknown) => error)
    expect(rejected).toBeInstanceOf(oauth.WWWAuthenticateChallengeError)
    expect(rejected).toMatchObject({ status: 401, cause: [{ scheme: 'basic' }] })
    expect(watched().take()).toEqual([MINT])
  })

  test('may not send the secret in the body', async () => {
    await expect(mint(oauth.ClientSecretPost(account().clientSecret))).rejects.toMatchObject({
      status: 401,
      error: 'invalid_client',
    })
    expect(watched().take()).toEqual([MINT])
  })
})

describe('openid-client', () => {
  const configure = (auth = client.ClientSecretBasic(account().clientSecret)) => {
    const configuration = new client.Configuration(server(), account().clientId, {}, auth)
    // eslint-disable-next-line @typescript-eslint/no-deprecated -- marked so only to stand out; the emulator is on loopback
    client.allowInsecureRequests(configuration)
    return configuration
  }

  test('openid-client gets a token, uses it for the API and revokes it', async () => {
    const configuration = configure()
    const { access_token: token, expires_in: lifetime } =
      await client.clientCredentialsGrant(configuration)
    expect(lifetime).toBe(3600)
    const url = new URL(`${watched().url}/api/public/v1.0/groups`)
    const answer = await client.fetchProtectedResource(configuration, token, url, 'GET')
    expect(answer.status).toBe(200)
    await answer.arrayBuffer()
    await client.tokenRevocation(configuration, token)
    expect(await statusWith(token)).toBe(401)
    expect(watched().take()).toEqual([MINT, USE, REVOKE, USE])
  })

  test('may not send the secret in the body', async () => {
    const configuration = configure(client.ClientSecretPost(account().clientSecret))
    await expect(client.clientCredentialsGrant(configuration)).rejects.toMatchObject({
      status: 401,
      error: 'invalid_client',
    })
    expect(watched().take()).toEqual([MINT])
  })
})
