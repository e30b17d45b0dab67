import { createServer } from 'node:http'
import type { ClientAuthentication } from '@latchkey/client-credentials'
import { clientSecretJwt, privateKeyJwt } from '@latchkey/client-credentials/assertion'
import { exportJWK, generateKeyPair, type JWK } from 'jose'
import Provider from 'oidc-provider'
import { listen } from './listen.mjs'
import type { AuthorizationServer, TokenClient } from './authorization-server.ts'

/** The methods of client authentication; each has a client. */
export const methods = [
  'client_secret_basic',
  'client_secret_post',
  'client_secret_jwt',
  'private_key_jwt',
] as const
type Method = (typeof methods)[number]

/** The `resource` (RFC 8707) whose tokens are JWTs, which cannot be revoked. All other tokens are opaque. */
export const jwtResource = 'https://jwt.example'

/** A client with its authentication. */
export type MethodClient = Omit<TokenClient, 'clientSecret'> &
  (
    | {
        readonly clientSecret: string
        readonly authMethod: 'client_secret_basic' | 'client_secret_post'
      }
    | { readonly clientAuthentication: ClientAuthentication }
  )

/** oidc-provider with a client for each method. */
export interface OidcProvider extends AuthorizationServer {
  /** The options of a manager for each method. */
  readonly clients: Readonly<Record<Method, MethodClient>>
  /** The private key of the client with `private_key_jwt`. */
  readonly clientKey: JWK
}

/** oidc-provider, certified and strict: ES512 tokens, Basic form-decoded, assertions checked. */
export async function startOidcProvider(): Promise<OidcProvider> {
  const server = createServer({ keepAliveTimeout: 0 })
  const { origin: issuer, close } = await listen(server)
  const serverKey = await makeKey('ES512')
  const clientKey = await makeKey('ES256')
  const clientSecret = 's3cr:et+%/_-& with 32 octets or more for HS256'
  const endpointsOf = (method: Method): Omit<TokenClient, 'clientSecret'> => ({
    tokenEndpoint: `${issuer}/token`,
    revocationEndpoint: `${issuer}/token/revocation`,
    clientId: `robot ${method}: 1+1`,
    scope: 'read',
  })
  const withSecret = (
    authMethod: 'client_secret_basic' | 'client_secret_post',
  ): MethodClient & TokenClient => ({
    ...endpointsOf(authMethod),
    authMethod,
    clientSecret,
  })
  const provider = new Provider(issuer, {
    jwks: { keys: [serverKey.private] },
    scopes: ['read'],
    clients: methods.map((method) => ({
      client_id: endpointsOf(method).clientId,
      ...(method === 'private_key_jwt'
        ? { jwks: { keys: [clientKey.public] } }
        : { client_secret: clientSecret }),
      grant_types: ['client_credentials'],
      response_types: [],
      redirect_uris: [],
      token_endpoint_auth_method: method,
      id_token_signed_response_alg: 'ES512',
      ...(method === 'client_secret_jwt' && { token_endpoint_auth_signing_alg: 'HS256' }),
      ...(method === 'private_key_jwt' && { token_endpoint_auth_signing_alg: 'ES256' }),
    })),
    clientAuthMethods: [...methods],
    enabledJWA: {
      clientAuthSigningAlgValues: ['HS256', 'ES256'],
      idTokenSigningAlgValues: ['ES512'],
    },
    features: {
      clientCredentials: { enabled: true },
      devInteractions: { enabled: false },
      introspection: { enabled: true },
      revocation: { enabled: true },
      resourceIndicators: {
        enabled: true,
        defaultResource: () => 'https://opaque.example',
        getResourceServerInfo: (_context, resource) => ({
          scope: 'read',
          accessTokenTTL: 3600,
          accessTokenFormat: resource === jwtResource ? 'jwt' : 'opaque',
          jwt: { sign: { alg: 'ES512' } },
        }),
      },
    },
  })
  const handle = provider.callback()
  server.on('request', (request, response) => void handle(request, response))
  return {
    client: withSecret('client_secret_basic'),
    clientKey: clientKey.private,
    clients: {
      client_secret_basic: withSecret('client_secret_basic'),
      client_secret_post: withSecret('client_secret_post'),
      client_secret_jwt: {
        ...endpointsOf('client_secret_jwt'),
        clientAuthentication: clientSecretJwt({ secret: clientSecret }),
      },
      private_key_jwt: {
        ...endpointsOf('private_key_jwt'),
        clientAuthentication: privateKeyJwt({ key: clientKey.private }),
      },
    },
    accepts: async (token) => (await provider.ClientCredentials.find(token)) !== undefined,
    [Symbol.asyncDispose]: close,
  }
}

async function makeKey(alg: string): Promise<{ private: JWK & { kty: string }; public: JWK }> {
  const { privateKey, publicKey } = await generateKeyPair(alg, { extractable: true })
  const extra = { alg, use: 'sig', kid: `interop ${alg}` }
  return {
    private: { kty: '', ...(await exportJWK(privateKey)), ...extra },
    public: { ...(await exportJWK(publicKey)), ...extra },
  }
}
