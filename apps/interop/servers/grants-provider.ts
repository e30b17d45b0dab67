import { createServer, type IncomingMessage, type ServerResponse } from 'node:http'
import { exportJWK, generateKeyPair } from 'jose'
import Provider from 'oidc-provider'
import { listen } from './listen.mjs'

const TOKEN_EXCHANGE = 'urn:ietf:params:oauth:grant-type:token-exchange'
const SCOPE = 'openid offline_access'

/** oidc-provider with refresh tokens that it rotates, and with token exchange. */
export interface GrantsProvider extends AsyncDisposable {
  readonly client: { tokenEndpoint: string; clientId: string; clientSecret: string }
  /** Signs a user in. */
  signIn(): Promise<Family>
  /** Whether the server accepts an access token. */
  accepts(token: string): Promise<boolean>
}

/** All refresh tokens of one sign-in. */
export interface Family {
  readonly firstRefreshToken: string
  /** Whether the server revoked the family, because a refresh token was used twice. */
  readonly isRevoked: () => boolean
}

export interface GrantsProviderOptions {
  /** How long access tokens are valid. Default: 3,600 s. */
  readonly lifetimeSeconds?: number
  /** Handles a request, for example later. Default: at once. */
  readonly around?: (
    request: IncomingMessage,
    response: ServerResponse,
    handle: () => Promise<void>,
  ) => Promise<void>
}

/** Starts oidc-provider. A refresh token that is used twice makes it revoke the whole family. */
export async function startGrantsProvider({
  lifetimeSeconds = 3600,
  around = (_request, _response, handle) => handle(),
}: GrantsProviderOptions = {}): Promise<GrantsProvider> {
  const server = createServer({ keepAliveTimeout: 0 })
  const { origin: issuer, close } = await listen(server)
  const { privateKey } = await generateKeyPair('ES256', { extractable: true })
  const client = {
    tokenEndpoint: `${issuer}/token`,
    clientId: 'reports',
    clientSecret: 's3cr:et+%/_-& with 32 octets or more',
  }
  const provider = new Provider(issuer, {
    jwks: { keys: [{ ...(await exportJWK(privateKey)), alg: 'ES256', use: 'sig' }] },
    clients: [
      {
        client_id: client.clientId,
        client_secret: client.clientSecret,
        grant_types: ['authorization_code', 'refresh_token', TOKEN_EXCHANGE],
        redirect_uris: ['https://client.example/callback'],
        id_token_signed_response_alg: 'ES256',
      },
    ],
    enabledJWA: { idTokenSigningAlgValues: ['ES256'] },
    findAccount: (_context: unknown, accountId: string) => ({
      accountId,
      claims: () => ({ sub: accountId }),
    }),
    rotateRefreshToken: true,
    ttl: {
      AccessToken: lifetimeSeconds,
      ClientCredentials: lifetimeSeconds,
      Grant: 86_400,
      IdToken: 3600,
      RefreshToken: 86_400,
    },
    features: { devInteractions: { enabled: false } },
  })
  const { AccessToken, ClientCredentials, Grant, RefreshToken } = provider
  const revoked = new Set<string>()
  provider.on('grant.revoked', (_context, grantId) => revoked.add(grantId))
  // oidc-provider leaves this grant to its users: it checks the client, and this function the rest.
  provider.registerGrantType(
    TOKEN_EXCHANGE,
    async (context) => {
      const { subject_token: subject = '', audience } = context.oidc.params
      if ((await AccessToken.find(subject)) === undefined) {
        Object.assign(context, { status: 400, body: { error: 'invalid_request' } })
        return
      }
      const token = new ClientCredentials({ client: context.oidc.client, aud: audience })
      context.body = {
        access_token: await token.save(),
        issued_token_type: 'urn:ietf:params:oauth:token-type:access_token',
        token_type: 'Bearer',
        expires_in: lifetimeSeconds,
      }
    },
    ['subject_token', 'subject_token_type', 'audience'],
  )
  const handle = provider.callback()
  server.on('request', (request, response) => {
    void around(request, response, () => handle(request, response))
  })
  return {
    client,
    async signIn() {
      const accountId = 'a user who signed in'
      const grant = new Grant({ accountId, clientId: client.clientId })
      grant.addOIDCScope(SCOPE)
      const grantId = await grant.save()
      const token = new RefreshToken({
        accountId,
        client: await provider.Client.find(client.clientId),
        grantId,
        gty: 'authorization_code',
        scope: SCOPE,
      })
      return { firstRefreshToken: await token.save(), isRevoked: () => revoked.has(grantId) }
    },
    async accepts(token) {
      const found = await Promise.all([AccessToken.find(token), ClientCredentials.find(token)])
      return found.some((one) => one !== undefined)
    },
    [Symbol.asyncDispose]: close,
  }
}
