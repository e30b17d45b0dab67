import { TokenError, tokenManager } from '@latchkey/token-manager'
import { basic, secretForms } from './basic.ts'
import { check } from './check.ts'
import type { Authentication } from './client-authentication.ts'
import { clientSecrets } from './client-secrets.ts'
import { type Endpoints, endpointSource } from './endpoints.ts'
import { callOption } from './option-failure.ts'
import type { Parameters } from './parameters.ts'
import { requestJson, type ServerResponse } from './request-json.ts'
import { checkParameters, isFields, isParameters, readSettings, type Settings } from './settings.ts'
import { storeKeyOf } from './store-key.ts'
import { readToken, rejection } from './token-response.ts'
import type { ClientCredentials, ClientCredentialsOptions } from './types.ts'

/** Parameters of these names carry credentials. */
const SENSITIVE = /(?:assertion|token|secret|password|code|key)$/i
/** Shorter values of header fields are words that occur everywhere, not credentials. */
const LEAST_SECRET_CHARACTERS = 16

/**
 * OAuth 2.0 client credentials (RFC 6749 section 4.4): requests a token, refreshes it shortly before it expires, and
 * returns it to all callers. However many callers wait, one token request is sent. A token that an API rejects with 401
 * is dropped, and the call is sent once more.
 *
 * Pass it to an adapter, such as `withAuth` of `@latchkey/fetch`, or call `accessToken()`. Closing it revokes the token
 * unless others share it; nothing keeps the process alive.
 *
 * @throws TokenError of kind `config` if an option cannot work, such as a token endpoint over plain http
 *
 * @example
 * ```ts
 * import { clientCredentials } from '@latchkey/client-credentials'
 *
 * export const auth = clientCredentials({
 *   tokenEndpoint: 'https://as.example/token',
 *   clientId: 'reports',
 *   clientSecret: 'correct horse battery staple',
 *   origins: 'https://api.example',
 * })
 * ```
 */
export function clientCredentials(options: ClientCredentialsOptions): ClientCredentials {
  const settings = readSettings(options)
  const endpoints = endpointSource(settings)
  const secrets = clientSecrets(settings)
  /** The last token, which the server can repeat in an error. */
  let lastToken = ''

  /** Sends a form with the client's authentication, of which there is one method per request. */
  async function send<T>(
    target: keyof Endpoints,
    parameters: Parameters,
    { signal, attempt = 1 }: { readonly signal: AbortSignal; readonly attempt?: number },
    read: (response: ServerResponse, sent: readonly string[]) => T,
  ): Promise<T | undefined> {
    const known = await endpoints.get(signal)
    const endpoint = known[target]
    if (endpoint === undefined) return undefined
    const post = async (
      { headers, parameters: own = [] }: Authentication,
      secret: string,
    ): Promise<T> => {
      const form = new URLSearchParams()
      const all = [...parameters, ...own]
      for (const [name, value] of all) form.append(name, value)
      const fields = { ...settings.headers, ...headers }
      const response = await requestJson(settings, endpoint, signal, {
        method: 'POST',
        headers: { ...fields, 'content-type': 'application/x-www-form-urlencoded' },
        body: form.toString(),
      })
      return read(response, [...secretsOf(settings, secret, all, fields), lastToken])
    }
    const { clientAuthentication, clientId } = settings
    if (clientAuthentication === undefined) {
      return secrets.use(attempt > 1, (secret) => post(withSecret(settings, secret), secret))
    }
    const request = { endpoint, tokenEndpoint: known.token, clientId, signal }
    const own = await callOption('clientAuthentication', () => clientAuthentication(request))
    return post(readAuthentication(own), '')
  }

  const wallClock = (): number => settings.manager.clock?.now() ?? Date.now()

  const manager = tokenManager({
    ...settings.manager,
    storeKey: storeKeyOf(settings),
    async request({ signal, attempt }) {
      const grant = await grantOf(settings)
      const issued = await send('token', grant, { signal, attempt }, (response, secrets) =>
        readToken(response, { now: wallClock(), secrets }),
      )
      if (issued === undefined) throw new TokenError('no token endpoint', { kind: 'config' })
      lastToken = issued.value
      return issued
    },
    revoke: canRevoke(settings)
      ? async (token, { signal }) => {
          const parameters: Parameters = [
            ['token', token],
            ['token_type_hint', 'access_token'],
          ]
          const isRevoked = await send(
            'revocation',
            parameters,
            { signal },
            (response, secrets) => {
              if (!response.ok) throw rejection(response, { now: wallClock(), secrets })
              return true
            },
          )
          return isRevoked === true
        }
      : undefined,
  })
  return {
    ...manager,
    // Behind a global fetch that contains this manager, a token request must not wait for itself.
    authorize: (request) =>
      endpoints.isOwn(request.url) ? { headers: {} } : manager.authorize(request),
  }
}

function canRevoke({ issuer, revocationEndpoint }: Settings): boolean {
  return issuer !== undefined || revocationEndpoint !== undefined
}

async function grantOf({ parameters = [], scope }: Settings): Promise<Parameters> {
  const more: unknown =
    typeof parameters === 'function' ? await callOption('parameters', parameters) : parameters
  checkParameters(more)
  return [
    ['grant_type', 'client_credentials'],
    ...(scope === undefined ? [] : [['scope', scope] as const]),
    ...more,
  ]
}

function withSecret(
  { authMethod, basicEncoding, clientId }: Settings,
  secret: string,
): Authentication {
  if (authMethod === 'client_secret_basic') {
    return { headers: { authorization: basic(clientId, secret, basicEncoding) } }
  }
  return {
    parameters: [
      ['client_id', clientId],
      ['client_secret', secret],
    ],
  }
}

/** @throws TokenError of kind `config` */
function readAuthentication(value: unknown): Authentication {
  const expected =
    '"clientAuthentication" must return an object { headers } or pairs { parameters }'
  check(typeof value === 'object' && value !== null, expected)
  // Both members are optional, and checked.
  const { headers = {}, parameters = [] } = value as Authentication
  check(isFields(headers) && isParameters(parameters), expected)
  return { headers, parameters }
}

/** Values that a server can repeat and that no message must show. */
function secretsOf(
  { clientId, clientSecret }: Settings,
  secret: string,
  parameters: Parameters,
  headers: Readonly<Record<string, string>>,
): readonly string[] {
  const configured = typeof clientSecret === 'function' ? [] : [clientSecret ?? []].flat()
  const fields = Object.values(headers).filter((text) => text.length >= LEAST_SECRET_CHARACTERS)
  const values = parameters.filter(([name]) => SENSITIVE.test(name)).map(([, value]) => value)
  const secrets = [...configured, secret].filter((one) => one !== '')
  return [...secrets.flatMap((one) => secretForms(clientId, one)), ...fields, ...values]
}
