import {
  type ClientCredentialsOptions,
  type SecretOptions,
  clientCredentials,
  isTokenError,
  type TokenError,
} from '@latchkey/client-credentials'
import { decodeProtectedHeader } from 'jose'
import { describe, expect, test } from 'vitest'
import type { AuthorizationServer, TokenClient } from '../../servers/authorization-server.ts'
import { startEmulatorAsServer } from '../../servers/emulator.ts'
import { startGlewlwyd } from '../../servers/glewlwyd.ts'
import { startMockAuthorizationServer } from '../../servers/mock-authorization-server.ts'
import {
  jwtResource,
  type MethodClient,
  methods,
  startOidcProvider,
} from '../../servers/oidc-provider.ts'
import { useServer } from '../../test/use-server.ts'

type Changes = Partial<SecretOptions>

/** A manager whose token requests are recorded. */
function manager(client: TokenClient | MethodClient, changes: Changes = {}) {
  const requests: { headers: Headers; form: URLSearchParams }[] = []
  const auth = clientCredentials({
    ...client,
    origins: 'https://api.example',
    timeoutMs: 30_000,
    fetch: async (input, init) => {
      const request = new Request(input, init)
      if (request.url === client.tokenEndpoint) {
        const form = new URLSearchParams(await request.clone().text())
        requests.push({ headers: request.headers, form })
      }
      return fetch(request)
    },
    ...changes,
  } as ClientCredentialsOptions) // a secret or a key, as the client has it
  return { auth, requests }
}

async function rejection(
  client: TokenClient | MethodClient,
  changes: Changes,
): Promise<TokenError> {
  const error: unknown = await manager(client, changes)
    .auth.accessToken()
    .catch((e: unknown) => e)
  if (!isTokenError(error)) throw new Error('expected a TokenError')
  return error
}

interface Peer {
  readonly start: () => Promise<AuthorizationServer>
  readonly options?: Changes
  readonly wrongSecret: object
}
const invalidClient = { kind: 'oauth', oauthError: 'invalid_client', status: 401, retryable: false }
const peers: Record<string, Peer> = {
  'oidc-provider': { start: startOidcProvider, wrongSecret: invalidClient },
  // Compares the Basic value without decoding it, and returns only a status for a wrong secret.
  Glewlwyd: {
    start: startGlewlwyd,
    options: { basicEncoding: 'raw' },
    wrongSecret: { kind: 'http', status: 403, retryable: false },
  },
  'oauth2-mock-server': { start: startMockAuthorizationServer, wrongSecret: invalidClient },
  'the emulator': { start: startEmulatorAsServer, wrongSecret: invalidClient },
}

describe.each(Object.entries(peers))('%s', (name, { start, options = {}, wrongSecret }) => {
  const server = useServer(start)

  test(`${name} issues a token that it accepts`, async () => {
    const { auth } = manager(server().client, options)
    const token = await auth.accessToken()
    expect(token.tokenType).toBe('Bearer')
    expect(token.expiresAt).toBeGreaterThan(Date.now() + 3_000_000)
    expect(await server().accepts(token.value)).toBe(true)
  })

  test('twenty concurrent callers send one request', async () => {
    const { auth, requests } = manager(server().client, options)
    const tokens = await Promise.all(Array.from({ length: 20 }, () => auth.accessToken()))
    expect(new Set(tokens.map(({ value }) => value)).size).toBe(1)
    expect(requests).toHaveLength(1)
  })

  test(`${name} rejects a wrong secret, and the error says why`, async () => {
    const clientSecret = 'not the right one at all, but long enough'
    const error = await rejection(server().client, { ...options, clientSecret })
    expect(error).toMatchObject(wrongSecret)
    expect(error.message).not.toContain(clientSecret)
  })

  test(`${name} revokes a token when its manager is closed`, async () => {
    const { auth } = manager(server().client, options)
    const { value } = await auth.accessToken()
    await auth.close()
    expect(await server().accepts(value)).toBe(false)
  })

  test(`${name} revokes a token on demand, and issues another one after it`, async () => {
    const { auth, requests } = manager(server().client, options)
    const first = await auth.accessToken()
    await auth.revoke()
    const second = await auth.accessToken()
    expect(await server().accepts(first.value)).toBe(false)
    expect(await server().accepts(second.value)).toBe(true)
    expect(requests).toHaveLength(2)
  })
})

describe('oidc-provider', () => {
  const server = useServer(startOidcProvider)

  const sent = {
    client_secret_basic: { basic: true, secret: false, assertion: false },
    client_secret_post: { basic: false, secret: true, assertion: false },
    client_secret_jwt: { basic: false, secret: false, assertion: true },
    private_key_jwt: { basic: false, secret: false, assertion: true },
  }
  test.each(methods)(
    'oidc-provider accepts %s, for tokens and for their revocation',
    async (method) => {
      const { auth, requests } = manager(server().clients[method])
      const tokens = await Promise.all(Array.from({ length: 20 }, () => auth.accessToken()))
      const found = requests.map(({ headers, form }) => ({
        basic: headers.has('authorization'),
        secret: form.has('client_secret'),
        assertion: form.has('client_assertion'),
      }))
      expect(found).toEqual([sent[method]])
      expect(await server().accepts(tokens[0]!.value)).toBe(true)
      await auth.close()
      expect(await server().accepts(tokens[0]!.value)).toBe(false)
    },
  )

  test.each(methods)('oidc-provider accepts %s repeatedly', async (method) => {
    const { auth } = manager(server().clients[method])
    const values = new Set<string>()
    for (let i = 0; i < 3; i++) {
      const { value } = await auth.accessToken()
      values.add(value)
      auth.invalidate(value)
    }
    expect(values.size).toBe(3)
  })

  test('oidc-provider rejects the secret itself from a client that has to sign with it', async () => {
    const error = await rejection(server().clients.client_secret_jwt, {
      clientAuthentication: undefined,
      clientSecret: server().client.clientSecret,
      authMethod: 'client_secret_post',
    })
    expect(error).toMatchObject(invalidClient)
  })

  test('a client of oidc-provider falls back to the second secret of a rotation, and stays with it', async () => {
    const clientSecret = ['retired', server().client.clientSecret]
    const { auth, requests } = manager(server().client, { clientSecret })
    const { value } = await auth.accessToken()
    auth.invalidate(value)
    await auth.accessToken()
    expect(requests).toHaveLength(3)
  })

  test('oidc-provider issues ES512 tokens for a resource that requires them', async () => {
    const { auth } = manager(server().client, { parameters: [['resource', jwtResource]] })
    const { value } = await auth.accessToken()
    expect(decodeProtectedHeader(value)).toMatchObject({ alg: 'ES512' })
  })
})
