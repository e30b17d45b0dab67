import { isConfidential } from '@latchkey/contract'
import type { ManagerOptions } from '@latchkey/token-manager'
import { check } from './check.ts'
import type { ClientAuthentication } from './client-authentication.ts'
import { readTexts } from './texts.ts'
import type { Parameters } from './parameters.ts'
import type { ClientCredentialsOptions, CommonOptions, SecretOptions } from './types.ts'

const METHODS = ['client_secret_basic', 'client_secret_post']
/** What the grant and client authentication send themselves. */
const RESERVED_PARAMETER = /^(grant_type|scope|client_(id|secret|assertion.*))$/
const RESERVED_FIELD = /^(authorization|content-(type|length)|host)$/i

/** The options, checked, with their defaults. */
export interface Settings extends Pick<
  CommonOptions,
  'issuer' | 'clientId' | 'scope' | 'parameters' | 'fetch' | 'storeKey'
> {
  /** What the token manager gets. */
  readonly manager: ManagerOptions
  /** Either this or `issuer`. */
  readonly tokenEndpoint: URL | undefined
  readonly revocationEndpoint: URL | undefined
  readonly allowInsecureHttp: boolean
  readonly clientSecret: SecretOptions['clientSecret'] | undefined
  readonly clientAuthentication: ClientAuthentication | undefined
  readonly authMethod: string
  readonly basicEncoding: 'form' | 'raw'
  readonly headers: Readonly<Record<string, string>>
  readonly maxBodyBytes: number
}

/** @throws TokenError of kind `config` */
export function readSettings(options: ClientCredentialsOptions): Settings {
  check(
    typeof options === 'object' && (options as unknown) !== null,
    'expected an object of options',
  )
  for (const name of ['request', 'revoke']) {
    check(!(name in options), `"${name}" is an option of tokenManager, which is for other grants`)
  }
  const {
    tokenEndpoint,
    issuer,
    revocationEndpoint,
    clientId,
    clientSecret,
    clientAuthentication,
    authMethod = METHODS[0] ?? '',
    basicEncoding = 'form',
    scope,
    parameters,
    headers = {},
    fetch,
    maxBodyBytes = 65_536,
    storeKey,
    ...manager
  } = options
  const { allowInsecureHttp = false, store } = options
  readTexts('clientId', clientId)
  check(typeof clientId === 'string', '"clientId" must be a string')
  const isSecret = 'clientSecret' in options && clientAuthentication === undefined
  if (isSecret && typeof clientSecret !== 'function') {
    check(readTexts('clientSecret', clientSecret).length > 0, '"clientSecret" must not be empty')
  }
  check(
    (clientSecret === undefined) !== (clientAuthentication === undefined),
    'either "clientSecret" or "clientAuthentication" is required',
  )
  check(
    clientAuthentication === undefined || typeof clientAuthentication === 'function',
    '"clientAuthentication" must be a function, such as clientAssertion(() => jwt)',
  )
  check(METHODS.includes(authMethod), `"authMethod" must be one of ${METHODS.join(', ')}`)
  check(['form', 'raw'].includes(basicEncoding), '"basicEncoding" must be one of form, raw')
  check(
    basicEncoding === 'form' || !clientId.includes(':'),
    '"clientId" must not contain a colon with the basicEncoding raw',
  )
  check(
    scope === undefined || (typeof scope === 'string' && !/[\r\n]/.test(scope)),
    '"scope" must be a string of scopes separated by spaces, without line breaks',
  )
  check(fetch === undefined || typeof fetch === 'function', '"fetch" must be a function')
  check(
    typeof maxBodyBytes === 'number' && maxBodyBytes >= 0,
    '"maxBodyBytes" must be a number from 0 to Infinity',
  )
  checkHeaders(headers)
  if (typeof parameters !== 'function') checkParameters(parameters ?? [])
  check(
    (tokenEndpoint === undefined) !== (issuer === undefined),
    'either "tokenEndpoint" or "issuer" is required',
  )
  if (issuer !== undefined) readEndpoint('issuer', issuer, allowInsecureHttp)
  check(
    store === undefined || storeKey !== undefined || typeof parameters !== 'function',
    '"storeKey" is required with "store" if "parameters" is a function',
  )
  const endpointOf = (name: string, address: string | URL | undefined) =>
    address === undefined ? undefined : readEndpoint(name, address, allowInsecureHttp)
  return {
    manager,
    tokenEndpoint: endpointOf('tokenEndpoint', tokenEndpoint),
    issuer,
    revocationEndpoint: endpointOf('revocationEndpoint', revocationEndpoint),
    allowInsecureHttp,
    clientId,
    clientSecret,
    clientAuthentication,
    authMethod,
    basicEncoding,
    scope,
    parameters,
    headers,
    fetch,
    maxBodyBytes,
    storeKey,
  }
}

/** @throws TokenError of kind `config` */
export function readEndpoint(name: string, address: unknown, allowInsecureHttp: boolean): URL {
  const url = URL.canParse(String(address)) ? new URL(String(address)) : undefined
  check(
    url !== undefined &&
      url.username + url.password === '' &&
      (isConfidential(url) || (allowInsecureHttp && url.protocol === 'http:')),
    `"${name}" must be an https URL without credentials (http only for localhost or with "allowInsecureHttp")`,
  )
  return url
}

/** @throws TokenError of kind `config` */
export function checkParameters(parameters: unknown): asserts parameters is Parameters {
  check(
    isParameters(parameters),
    '"parameters" must be pairs of strings, such as [["audience", "https://api.example"]]',
  )
  for (const [name] of parameters) {
    check(
      !RESERVED_PARAMETER.test(name),
      `"parameters" must not contain ${name}: another option sends it`,
    )
  }
}

function checkHeaders(headers: unknown): void {
  check(
    isFields(headers),
    '"headers" must be an object of names and values of header fields, without line breaks',
  )
  for (const name of Object.keys(headers)) {
    check(!RESERVED_FIELD.test(name), `"headers" must not contain ${name}: another option sets it`)
  }
}

export function isParameters(value: unknown): value is Parameters {
  const isPair = (pair: unknown): boolean =>
    Array.isArray(pair) && pair.length === 2 && pair.every((text) => typeof text === 'string')
  return Array.isArray(value) && value.every(isPair)
}

/** Whether a value is an object of header fields. An instance of `Headers` has no members. */
export function isFields(value: unknown): value is Readonly<Record<string, string>> {
  return (
    typeof value === 'object' &&
    value !== null &&
    !(Symbol.iterator in value) &&
    Object.entries(value).every(
      ([name, text]: [string, unknown]) =>
        /^[\w!#$%&'*+.^`|~-]+$/.test(name) && typeof text === 'string' && !/[\r\n\0]/.test(text),
    )
  )
}
