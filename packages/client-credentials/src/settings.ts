import { isConfidential, originGuard } from '@latchkey/contract'
import { basic, formEncode } from './basic.ts'
import { systemClock } from './clock.ts'
import { TokenError } from './token-error.ts'
import type { ClientCredentialsOptions, Clock, JWK, TokenStore } from './types.ts'

/** The defaults of the options that have one and need no thought. */
const DEFAULTS = {
  timeoutMs: 2_000,
  maxAttempts: 3,
  retryBaseMs: 100,
  retryMaxMs: 1_000,
  retryAfterMaxMs: 60_000,
  expirySkewMs: 30_000,
  refreshAheadMs: 300_000,
  jitter: 0,
  fallbackLifetimeMs: 300_000,
  maxBodyBytes: 65_536,
  negativeCacheMs: 5_000,
  closeTimeoutMs: 2_000,
  lockLeaseMs: 10_000,
  storeTimeoutMs: 500,
}

const METHODS = [
  'client_secret_basic',
  'client_secret_post',
  'client_secret_jwt',
  'private_key_jwt',
]

type Numbers = typeof DEFAULTS

/** The options, checked, with their defaults. */
export interface Settings extends Readonly<Numbers> {
  readonly tokenEndpoint: URL
  readonly revocationEndpoint: URL | undefined
  readonly clientId: string
  readonly clientSecrets: readonly string[]
  readonly privateKey: CryptoKey | JWK | undefined
  readonly keyAlgorithm: string | undefined
  readonly audience: string | undefined
  readonly authMethod: string
  readonly basicEncoding: 'form' | 'raw'
  readonly scope: string | undefined
  readonly parameters: readonly (readonly [string, string])[]
  readonly fetch: typeof globalThis.fetch | undefined
  readonly store: TokenStore | undefined
  readonly encryptionKeys: readonly string[]
  readonly clock: Clock
  readonly background: boolean
  readonly revokeOnClose: 'auto' | boolean
  readonly allows: (url: URL) => boolean
  /** What no text may show. */
  readonly secrets: readonly string[]
}

/** @throws TokenError of kind `config` */
export function readSettings(options: ClientCredentialsOptions): Settings {
  const { clientId, allowInsecureHttp = false, privateKey, parameters = [] } = options
  const clientSecrets = texts('clientSecret', options.clientSecret ?? [])
  const authMethod = options.authMethod ?? METHODS[privateKey === undefined ? 0 : 3]
  texts('clientId', clientId)
  if (authMethod === undefined || !METHODS.includes(authMethod)) {
    throw config(`"authMethod" must be one of ${METHODS.join(', ')}`)
  }
  const byKey = authMethod === 'private_key_jwt'
  if (byKey ? privateKey === undefined || clientSecrets.length > 0 : privateKey !== undefined) {
    throw config('"privateKey" goes with "private_key_jwt" and without "clientSecret"')
  }
  if (!byKey && clientSecrets.length === 0) {
    throw config('"clientSecret" must be a string that is not empty, or a list of such')
  }
  for (const [name] of parameters) {
    if (/^(grant_type|scope|client_(id|secret|assertion(_type)?))$/.test(name)) {
      throw config(`"parameters" must not hold "${name}", which has an option of its own`)
    }
  }
  const numbers = { ...DEFAULTS }
  for (const name of Object.keys(numbers)) {
    // The keys are those of DEFAULTS.
    const key = name as keyof Numbers
    const value = options[key] ?? numbers[key]
    if (typeof value !== 'number' || !(value >= 0) || (key === 'jitter' && value > 1)) {
      throw config(`"${name}" must be a number, ${key === 'jitter' ? '0 to 1' : '0 or more'}`)
    }
    numbers[key] = value
  }
  const encryptionKeys = texts('encryptionKey', options.encryptionKey ?? [])
  const basicEncoding = options.basicEncoding ?? 'form'
  const secrets = [...clientSecrets, ...encryptionKeys].flatMap((secret) => [
    secret,
    formEncode(secret),
    encodeURIComponent(secret),
    basic(clientId, secret, 'form').slice(6),
    basic(clientId, secret, 'raw').slice(6),
  ])
  const { revocationEndpoint } = options
  return {
    ...numbers,
    tokenEndpoint: endpoint('tokenEndpoint', options.tokenEndpoint, allowInsecureHttp),
    revocationEndpoint:
      revocationEndpoint === undefined
        ? undefined
        : endpoint('revocationEndpoint', revocationEndpoint, allowInsecureHttp),
    clientId,
    clientSecrets,
    privateKey,
    keyAlgorithm: options.keyAlgorithm,
    audience: options.audience,
    authMethod,
    basicEncoding,
    scope: options.scope,
    parameters,
    fetch: options.fetch,
    store: options.store,
    encryptionKeys,
    clock: options.clock ?? systemClock,
    background: options.background ?? false,
    revokeOnClose: options.revokeOnClose ?? 'auto',
    allows: readOrigins(options.origins, allowInsecureHttp),
    secrets,
  }
}

/** An error about options. */
export function config(message: string): TokenError {
  return new TokenError(message, { kind: 'config' })
}

function texts(name: string, value: unknown): readonly string[] {
  const list: unknown[] = [value].flat()
  return list.map((text) => {
    if (typeof text === 'string' && text !== '' && !/\p{Cs}/u.test(text)) return text
    throw config(`"${name}" must be a string that is not empty and well-formed`)
  })
}

function endpoint(name: string, address: string | URL, allowInsecureHttp: boolean): URL {
  const url = URL.canParse(String(address)) ? new URL(address) : undefined
  if (url === undefined || !/^https?:$/.test(url.protocol) || url.username || url.password) {
    throw config(`"${name}" must be an absolute https URL without user and password`)
  }
  if (!isConfidential(url) && !allowInsecureHttp) {
    throw config(
      `"${name}" must be https, or http on this machine, unless "allowInsecureHttp" is set: the client's secret is sent there`,
    )
  }
  return url
}

function readOrigins(
  origins: string | readonly string[],
  allowInsecureHttp: boolean,
): (url: URL) => boolean {
  try {
    const allows = originGuard(origins)
    if (allowInsecureHttp || [origins].flat().every((origin) => isConfidential(new URL(origin)))) {
      return allows
    }
  } catch (error) {
    throw config(error instanceof Error ? error.message : '"origins" must be origins')
  }
  throw config(
    '"origins" must be https, or http on this machine, unless "allowInsecureHttp" is set: the token is sent there',
  )
}
