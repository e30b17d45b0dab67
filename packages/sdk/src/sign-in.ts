import {
  type AccessToken,
  clientCredentials,
  type SecretOptions,
  type TokenStore,
} from '@latchkey/client-credentials'
import { endpoints } from '@latchkey/cloud-manager/endpoints'
import { type Authenticator, isConfidential } from '@latchkey/contract'
import { asyncDispose, type Closable } from './closable.ts'
import {
  type ApiKeyCredentials,
  type CredentialKind,
  type FoundCredentials,
  readCredentials,
  type ReadCredentialsOptions,
} from './credentials.ts'
import { diagnosed } from './diagnostics.ts'
import { globalFetch } from './global-fetch.ts'
import { checkOptions } from './options.ts'
import { SdkError } from './sdk-error.ts'
import { createTransport } from './transport.ts'

export { type FoundCredentials, readCredentials } from './credentials.ts'
export { proxyFor } from './proxy.ts'
export { isSdkError, SdkError } from './sdk-error.ts'

/** Options for {@link signIn} with any kind of credentials. */
export interface CommonSignInOptions {
  /**
   * The base URL of Cloud Manager, in any form that its documentation prints. Default: the one that was set
   * next to the credentials, else `https://cloud.mongodb.com`.
   */
  readonly baseUrl?: string | undefined
  /** PEM file of a private certificate authority, in addition to Node's own. Default: the profile's. */
  readonly caFile?: string | undefined
  /** Where access tokens are shared. Default: in memory, for this object alone. */
  readonly store?: TokenStore | undefined
  /** Limit for one token request, in ms. Default: that of `@latchkey/client-credentials`. */
  readonly timeoutMs?: number | undefined
  /** The fetch to send with. Default: the global one, or undici's behind a proxy or with a CA file. */
  readonly fetch?: typeof globalThis.fetch | undefined
}

/** An API key. */
export interface ApiKeyOptions {
  readonly publicKey: string
  readonly privateKey: string
  readonly clientId?: undefined
  readonly clientSecret?: undefined
  readonly profile?: undefined
  readonly auth?: undefined
}

/** A service account. */
export interface ServiceAccountOptions {
  readonly clientId: string
  /** The secret, or a list or a function for secrets that rotate, as in `@latchkey/client-credentials`. */
  readonly clientSecret: SecretOptions['clientSecret']
  readonly publicKey?: undefined
  readonly privateKey?: undefined
  readonly profile?: undefined
  readonly auth?: undefined
}

/** Credentials from the environment or a profile. */
export interface FoundOptions extends ReadCredentialsOptions {
  readonly publicKey?: undefined
  readonly privateKey?: undefined
  readonly clientId?: undefined
  readonly clientSecret?: undefined
}

/** Options for {@link signIn}. */
export type SignInOptions = CommonSignInOptions &
  (ApiKeyOptions | ServiceAccountOptions | FoundOptions)

/** An authenticated session, created by {@link signIn}. */
export interface SignedIn extends Closable {
  /** A fetch that authenticates requests to {@link origin}, and sends others without credentials. */
  readonly fetch: typeof globalThis.fetch
  /** The fetch below it, which goes through the same proxy and sends no credentials. */
  readonly plainFetch: typeof globalThis.fetch
  /** Where requests are authenticated, such as `https://cloud.mongodb.com`. */
  readonly origin: string
  /** The base URL without the path of the API, such as `https://cloud.mongodb.com`. */
  readonly baseUrl: string
  /** Which kind of credentials it uses. */
  readonly kind: CredentialKind
  /**
   * The current access token, for another program; an API key has none.
   *
   * @throws TokenError if none is issued; SdkError `ERR_SDK_CREDENTIALS` with an API key
   */
  readonly accessToken: (options?: {
    readonly signal?: AbortSignal | undefined
  }) => Promise<AccessToken>
}

/**
 * Signs in and returns the authenticated fetch alone: for the Atlas Admin API, or any other API on the host. Nothing is sent
 * before the first request.
 *
 * @throws SdkError if there are no credentials, or the base URL or a file is unusable; TypeError if an option is wrong
 *
 * @example
 * ```ts
 * import { signIn } from '@latchkey/sdk'
 *
 * const { fetch, origin } = signIn()
 * const response = await fetch(`${origin}/api/public/v1.0/groups`)
 * ```
 */
export function signIn(options: SignInOptions = {}): SignedIn {
  checkOptions(options)
  const found = findCredentials(options)
  const { api, token, revocation } = readBaseUrl(options.baseUrl ?? found.baseUrl)
  const { origin } = new URL(api)
  const transport =
    options.fetch === undefined ? createTransport(options.caFile ?? found.caFile) : undefined
  const oauth = new Set([token, revocation])
  const isToken = (url: URL): boolean => oauth.has(url.origin + url.pathname)
  const global = globalFetch()
  const send = diagnosed(options.fetch ?? transport?.fetch ?? global.send, isToken)
  const scheme =
    found.kind === 'api-key'
      ? () => digestOf(found, origin)
      : clientCredentials({
          tokenEndpoint: token,
          revocationEndpoint: revocation,
          ...{ clientId: found.clientId, clientSecret: found.clientSecret },
          ...{ origins: origin, fetch: send },
          store: options.store,
          timeoutMs: options.timeoutMs,
        })
  const tokens = typeof scheme === 'function' ? undefined : scheme
  let loaded: Promise<typeof globalThis.fetch> | undefined
  const close = async (): Promise<void> => {
    await tokens?.close()
    await transport?.close()
  }
  return {
    fetch: global.guard(async (input, init) => {
      // Loaded with the first request: a program that only wants a token, or only signs in, does not wait for it.
      loaded ??= authenticated(scheme, send)
      return (await loaded)(input, init)
    }),
    plainFetch: send,
    origin,
    baseUrl: api.slice(0, -'/api/public/v1.0'.length),
    kind: found.kind,
    accessToken: async ({ signal } = {}) => {
      if (tokens !== undefined) return tokens.accessToken(signal && { signal })
      throw new SdkError(
        'ERR_SDK_CREDENTIALS',
        'an access token needs a service account, and these credentials are an API key',
      )
    },
    close,
    [asyncDispose]: close,
  }
}

/** Credentials to sign in with: found, or passed as options. */
type Login = Pick<FoundCredentials, 'baseUrl' | 'caFile'> &
  (ApiKeyCredentials | ({ readonly kind: 'service-account' } & ClientSecret))

type ClientSecret = Pick<ServiceAccountOptions, 'clientId' | 'clientSecret'>

function findCredentials(options: SignInOptions): Login {
  const here = { baseUrl: undefined, caFile: undefined }
  if (options.clientId !== undefined) {
    const { clientId, clientSecret } = options
    return { kind: 'service-account', clientId, clientSecret, ...here }
  }
  if (options.publicKey !== undefined) {
    const { publicKey, privateKey } = options
    return { kind: 'api-key', publicKey, privateKey, ...here }
  }
  return readCredentials(options)
}

async function digestOf(
  { publicKey: username, privateKey: password }: ApiKeyCredentials,
  origins: string,
): Promise<Authenticator> {
  const { digest } = await import('@latchkey/digest')
  return digest({ username, password, origins })
}

async function authenticated(
  scheme: Authenticator | (() => Promise<Authenticator>),
  send: typeof globalThis.fetch,
): Promise<typeof globalThis.fetch> {
  const [{ withAuth }, ready] = await Promise.all([
    import('@latchkey/fetch'),
    typeof scheme === 'function' ? scheme() : scheme,
  ])
  return withAuth(ready, send)
}

function readBaseUrl(baseUrl: string | undefined): ReturnType<typeof endpoints> {
  let found: ReturnType<typeof endpoints>
  try {
    found = endpoints(baseUrl)
  } catch {
    throw new SdkError(
      'ERR_SDK_BASE_URL',
      'the base URL must be an address such as https://cloud.mongodb.com, without query and user',
      'correct LATCHKEY_BASE_URL, "baseUrl" of the profile, or the option',
    )
  }
  if (isConfidential(new URL(found.api))) return found
  throw new SdkError(
    'ERR_SDK_BASE_URL',
    'the base URL is plain http to another machine, where credentials are not sent',
    'use https',
  )
}
