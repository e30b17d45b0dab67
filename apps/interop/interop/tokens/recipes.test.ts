import { mkdtemp, rename, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { withAuth } from '@latchkey/fetch'
import { memoryTokenStore } from '@latchkey/token-manager'
import { importJWK, SignJWT } from 'jose'
import { afterAll, expect, test } from 'vitest'
import { connectToMcp } from '../../examples/tokens/mcp-client.ts'
import { refreshTokens } from '../../examples/tokens/refresh-token.ts'
import { exchangedTokens } from '../../examples/tokens/token-exchange.ts'
import { vendorTokens } from '../../examples/tokens/vendor-token.ts'
import { workloadIdentity } from '../../examples/tokens/workload-identity.ts'
import { startGrantsProvider } from '../../servers/grants-provider.ts'
import { startMcpServer } from '../../servers/mcp-server.ts'
import { startOidcProvider } from '../../servers/oidc-provider.ts'
import { startVendor } from '../../servers/vendor.ts'

const folder = await mkdtemp(join(tmpdir(), 'latchkey-recipes-'))
afterAll(() => rm(folder, { recursive: true, force: true }))
const origins = 'https://api.example'
const encryptionKey = 'a key of at least 32 characters, longer'

test('a refresh token is rotated by all processes that share a store, and its family is never revoked', async () => {
  await using server = await startGrantsProvider()
  const { firstRefreshToken, isRevoked } = await server.signIn()
  const store = memoryTokenStore()
  const make = () =>
    refreshTokens({ ...server.client, firstRefreshToken, store, encryptionKey, origins })
  const fleet = Array.from({ length: 5 }, make)
  const values = new Set<string>()
  for (let round = 0; round < 6; round++) {
    const tokens = await Promise.all(fleet.map((auth) => auth.accessToken()))
    expect(new Set(tokens.map(({ value }) => value)).size).toBe(1)
    const [{ value } = { value: '' }] = tokens
    values.add(value)
    expect(await server.accepts(value)).toBe(true)
    // Each process notices by itself that the token is no longer valid.
    for (const auth of fleet) auth.invalidate(value)
  }
  expect(values.size).toBe(6)
  expect(isRevoked()).toBe(false)
})

test('the server revokes the family of a refresh token that is used twice', async () => {
  await using server = await startGrantsProvider()
  const { firstRefreshToken, isRevoked } = await server.signIn()
  // Two processes without a shared store.
  const make = () => {
    const store = memoryTokenStore()
    return refreshTokens({ ...server.client, firstRefreshToken, store, encryptionKey, origins })
  }
  const { value } = await make().accessToken()
  await expect(make().accessToken()).rejects.toMatchObject({ status: 400 })
  expect(isRevoked()).toBe(true)
  expect(await server.accepts(value)).toBe(false)
})

test('a token is exchanged for one of another service', async () => {
  await using server = await startGrantsProvider()
  const { firstRefreshToken } = await server.signIn()
  const user = refreshTokens({
    ...server.client,
    firstRefreshToken,
    store: memoryTokenStore(),
    encryptionKey,
    origins,
  })
  const subjectToken = async () => (await user.accessToken()).value
  const audience = 'https://orders.example'
  const auth = exchangedTokens({ ...server.client, subjectToken, audience, origins: audience })
  const { value } = await auth.accessToken()
  expect(value).not.toBe(await subjectToken())
  expect(await server.accepts(value)).toBe(true)
})

test('an exchange of a token that the server does not know is an error that is not retried', async () => {
  await using server = await startGrantsProvider()
  const subjectToken = () => Promise.resolve('unknown')
  const auth = exchangedTokens({ ...server.client, subjectToken, audience: origins, origins })
  await expect(auth.accessToken()).rejects.toMatchObject({ status: 400, retryable: false })
})

test('an assertion is read from its file for each token request, while the platform replaces the file', async () => {
  await using server = await startOidcProvider()
  const { tokenEndpoint, clientId } = server.clients.private_key_jwt
  const assertionFile = join(folder, 'assertion')
  const rotate = async () => {
    const assertion = await new SignJWT({ jti: crypto.randomUUID() })
      .setProtectedHeader({ alg: 'ES256' })
      .setIssuer(clientId)
      .setSubject(clientId)
      .setAudience(tokenEndpoint)
      .setExpirationTime('1 minute')
      .sign(await importJWK(server.clientKey))
    // As the kubelet does it: written elsewhere, then moved.
    await writeFile(`${assertionFile}.new`, `${assertion}\n`)
    await rename(`${assertionFile}.new`, assertionFile)
  }
  const auth = workloadIdentity({ tokenEndpoint, clientId, assertionFile, origins })
  await rotate()
  const first = await auth.accessToken()
  auth.invalidate(first.value)
  await rotate()
  const second = await auth.accessToken()
  expect(await server.accepts(second.value)).toBe(true)
  // This server accepts each assertion once.
  auth.invalidate(second.value)
  await expect(auth.accessToken()).rejects.toMatchObject({ oauthError: 'invalid_client' })
})

test('a missing file of the assertion is an error that says so and can be retried', async () => {
  const auth = workloadIdentity({
    tokenEndpoint: 'https://as.example/token',
    clientId: 'robot',
    assertionFile: join(folder, 'missing'),
    origins,
  })
  await expect(auth.accessToken()).rejects.toMatchObject({ reason: 'ENOENT', retryable: true })
})

test('a session of a vendor is sent in its own field, and replaced when the vendor rejects it', async () => {
  await using vendor = await startVendor()
  const auth = vendorTokens(vendor.options)
  const fetch = withAuth(auth)
  const statuses = async () =>
    Promise.all(
      Array.from({ length: 10 }, async () => (await fetch(`${vendor.options.origins}/api`)).status),
    )
  expect(new Set(await statuses())).toEqual(new Set([200]))
  vendor.endSessions()
  expect(new Set(await statuses())).toEqual(new Set([200]))
  expect(vendor.logins()).toBe(2)
})

test('an MCP client calls a tool of a server that requires a token', async () => {
  await using server = await startOidcProvider()
  await using mcp = await startMcpServer((token) => server.accepts(token))
  const { tokenEndpoint, clientId, clientSecret } = server.client
  const client = await connectToMcp(mcp.url, { tokenEndpoint, clientId, clientSecret })
  const { content } = await client.callTool({ name: 'ping' })
  expect(content).toEqual([{ type: 'text', text: 'pong' }])
  await client.close()
})

test('an MCP client with a wrong secret gets the error of the token endpoint', async () => {
  await using server = await startOidcProvider()
  await using mcp = await startMcpServer((token) => server.accepts(token))
  const { tokenEndpoint, clientId } = server.client
  const wrong = { tokenEndpoint, clientId, clientSecret: 'not the secret, but long enough as well' }
  await expect(connectToMcp(mcp.url, wrong)).rejects.toMatchObject({ oauthError: 'invalid_client' })
})
