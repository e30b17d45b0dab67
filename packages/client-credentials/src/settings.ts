import { isConfidential, originGuard } from '@latchkey/contract'
import { basic, formEncode } from './basic.ts'
import { systemClock } from './clock.ts'
import { TokenError } from './token-error.ts'
import type { ClientCredentialsOptions, Clock, CommonOptions, JWK } from './types.ts'

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
export interface Settings
  extends Readonly<Numbers>, Omit<CommonOptions, keyof Numbers | 'revokeOnClose'> {
  readonly tokenEndpoint: URL
  readonly revocationEndpoint?: URL
  readonly clientSecrets: readonly string[]
  readonly privateKey?: CryptoKey | JWK
  readonly keyAlgorithm?: string
  readonly audience?: string
  readonly authMethod: string
  readonly basicEncoding: 'form' | 'raw'
  readonly parameters: readonly (readonly [string, string])[]
  readonly encryptionKeys: readonly string[]
  readonly clock: Clock
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
    throw config(`"authMethod" must be one of ${METHODS.join()}`)
  }
  const byKey = authMethod === 'private_key_jwt'
  if (byKey !== (privateKey !== undefined) || byKey === clientSecrets.length > 0) {
    throw config('either "clientSecret" or "privateKey" must fit "authMethod"')
  }
  for (const [name] of parameters) {
    if (/^(grant_type|scope|client_(id|secret|assertion.*))$/.test(name)) {
      throw config(`"parameters" must not hold "${name}"`)
    }
  }
  const numbers = { ...DEFAULTS }
  for (const name of Object.keys(numbers)) {
    // The keys are those of DEFAULTS.
    const key = name as keyof Numbers
    const value = options[key] ?? numbers[key]
    if (typeof value !== 'number' || !(value >= 0)) {
      throw config(`"${name}" must be 0 or more`)
    }
    numbers[key] = value
  }
  const encryptionKeys = texts('encryptionKey', options.encryptionKey ?? [])
  const basicEncoding = options.basicEncoding ?? 'form'
  const secrets = [...clientSecrets, ...encryptionKeys].flatMap((secret) => [
    secret,
    formEncode(secret),
    basic(clientId, secret, 'form').slice(6),
    basic(clientId, secret, 'raw').slice(6),
  ])
  const { revocationEndpoint, ...rest } = options
  return {
    ...rest,
    ...numbers,
    tokenEndpoint: endpoint('tokenEndpoint', options.tokenEndpoint, allowInsecureHttp),
    ...(revocationEndpoint !== undefined && {
      revocationEndpoint: endpoint('revocationEndpoint', revocationEndpoint, allowInsecureHttp),
    }),
    clientSecrets,
    authMethod,
    basicEncoding,
    parameters,
    encryptionKeys,
    clock: options.clock ?? systemClock,
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
    throw config(`"${name}" must be a string that is not empty`)
  })
}

function endpoint(name: string, address: string | URL, allowInsecureHttp: boolean): URL {
  const url = URL.canParse(String(address)) ? new URL(address) : undefined
  if (
    url === undefined ||
    url.username + url.password !== '' ||
    !mayCarry(url, allowInsecureHttp)
  ) {
    throw config(`"${name}" must be a URL without user and password; ${CONFIDENTIAL}`)
  }
  return url
}

function readOrigins(
  origins: string | readonly string[],
  allowInsecureHttp: boolean,
): (url: URL) => boolean {
  try {
    const allows = originGuard(origins)
    if ([origins].flat().every((origin) => mayCarry(new URL(origin), allowInsecureHttp))) {
      return allows
    }
  } catch (error) {
    // The guard throws nothing but errors.
    throw config((error as Error).message)
  }
  throw config(`"origins" are refused; ${CONFIDENTIAL}`)
}

const CONFIDENTIAL = 'it must be https, or http on this machine unless "allowInsecureHttp" is set'

function mayCarry(url: URL, allowInsecureHttp: boolean): boolean {
  return isConfidential(url) || (allowInsecureHttp && url.protocol === 'http:')
}
