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

/** Names and values of a form, in their order. */
export type Parameters = readonly (readonly [name: string, value: string])[]

/** The options, checked, with their defaults. */
export interface Settings
  extends Readonly<Numbers>, Omit<CommonOptions, keyof Numbers | 'revocationEndpoint'> {
  readonly tokenEndpoint: URL
  readonly revocationEndpoint: URL | undefined
  /** Empty if a function reads them. */
  readonly clientSecrets: readonly string[]
  readonly clientSecret?: ClientCredentialsOptions['clientSecret']
  readonly privateKey?: CryptoKey | JWK
  readonly keyAlgorithm?: string
  readonly audience?: string
  readonly authMethod: string
  readonly basicEncoding: 'form' | 'raw'
  /** What a token request asks for, without who the client is. */
  readonly grant: Parameters
  readonly encryptionKeys: readonly string[]
  readonly clock: Clock
  readonly allows: (url: URL) => boolean
  /** What no text may show. */
  readonly secrets: readonly string[]
}

/** @throws TokenError of kind `config` */
export function readSettings(options: ClientCredentialsOptions): Settings {
  const { clientId, privateKey, scope, revocationEndpoint, allowInsecureHttp = false } = options
  const { basicEncoding = 'form' } = options
  const { authMethod = privateKey ? 'private_key_jwt' : 'client_secret_basic' } = options
  const numbers = { ...DEFAULTS }
  // The keys are those of DEFAULTS.
  for (const name of Object.keys(numbers) as (keyof Numbers)[]) {
    const value = options[name] ?? numbers[name]
    const most = name === 'jitter' ? 1 : Infinity
    check(
      typeof value === 'number' && value >= 0 && value <= most,
      `"${name}" must be a number from 0 to ${most}`,
    )
    numbers[name] = value
  }
  texts('clientId', clientId)
  const isRead = typeof options.clientSecret === 'function'
  const clientSecrets = isRead ? [] : texts('clientSecret', options.clientSecret ?? [])
  const encryptionKeys = texts('encryptionKey', options.encryptionKey ?? [])
  oneOf('authMethod', authMethod, METHODS)
  oneOf('basicEncoding', basicEncoding, ['form', 'raw'])
  const byKey = authMethod === 'private_key_jwt'
  check(
    byKey === (privateKey !== undefined) && byKey === (clientSecrets.length === 0 && !isRead),
    'either "clientSecret" or "privateKey" must fit "authMethod"',
  )
  const parameters: Parameters = [options.parameters ?? []].flat()
  const grant: Parameters = [
    ['grant_type', 'client_credentials'],
    ...(scope === undefined ? [] : [['scope', scope] as const]),
    ...parameters,
  ]
  check(
    grant.every(isPair) &&
      !parameters.some(([name]) =>
        /^(grant_type|scope|client_(id|secret|assertion.*))$/.test(name),
      ),
    '"scope" must be a string, "parameters" pairs of strings that no other option sends',
  )
  return {
    ...options,
    ...numbers,
    tokenEndpoint: endpoint('tokenEndpoint', options.tokenEndpoint, allowInsecureHttp),
    revocationEndpoint:
      revocationEndpoint === undefined
        ? undefined
        : endpoint('revocationEndpoint', revocationEndpoint, allowInsecureHttp),
    clientSecrets,
    authMethod,
    basicEncoding,
    grant,
    encryptionKeys,
    clock: options.clock ?? systemClock,
    allows: readOrigins(options.origins, allowInsecureHttp),
    secrets: [...clientSecrets, ...encryptionKeys].flatMap((one) => secretForms(clientId, one)),
  }
}

/** A secret in each form in which a server may repeat it. */
export function secretForms(clientId: string, secret: string): string[] {
  return [
    secret,
    formEncode(secret),
    basic(clientId, secret, 'form').slice(6),
    basic(clientId, secret, 'raw').slice(6),
  ]
}

/** @throws TokenError of kind `config` when an option is not fine */
export function check(fine: boolean, message: string): asserts fine {
  if (!fine) throw new TokenError(message, { kind: 'config' })
}

function oneOf(name: string, value: string, values: readonly string[]): void {
  check(values.includes(value), `"${name}" must be one of ${values.join()}`)
}

function isPair(pair: readonly unknown[]): boolean {
  return pair.length === 2 && pair.every((text) => typeof text === 'string')
}

/** Texts, each of them once. */
export function texts(name: string, value: unknown): readonly string[] {
  const list: unknown[] = [value].flat()
  const found = list.map((text) => {
    check(
      typeof text === 'string' && text !== '' && !/\p{Cs}/u.test(text),
      `"${name}" must be a string that is not empty`,
    )
    return text
  })
  return [...new Set(found)]
}

function endpoint(name: string, address: string | URL, allowInsecureHttp: boolean): URL {
  const url = URL.canParse(String(address)) ? new URL(address) : undefined
  check(
    url !== undefined &&
      url.username + url.password === '' &&
      (isConfidential(url) || (allowInsecureHttp && url.protocol === 'http:')),
    `"${name}" must be https, or http to this machine or by "allowInsecureHttp", without user and password`,
  )
  return url
}

function readOrigins(
  origins: string | readonly string[],
  allowInsecureHttp: boolean,
): (url: URL) => boolean {
  for (const origin of [origins].flat()) endpoint('origins', origin, allowInsecureHttp)
  try {
    return originGuard(origins)
  } catch (error) {
    // The guard throws nothing but errors.
    throw new TokenError((error as Error).message, { kind: 'config' })
  }
}
