import {
  clientCredentials,
  isTokenError,
  memoryTokenStore,
  type TokenError,
} from '@latchkey/client-credentials'
import { bodyNotReplayable } from '@latchkey/contract'
import { expect, test } from 'vitest'

const fine = {
  tokenEndpoint: 'https://as.example/token',
  clientId: 'id',
  clientSecret: 'a secret',
  origins: 'https://api.example',
}

/** Options as a program without types may pass them. */
function make(options: object): TokenError | undefined {
  try {
    clientCredentials({ ...fine, ...options })
    return undefined
  } catch (error) {
    return error as TokenError
  }
}

test.each<[string, object]>([
  ['clientId', { clientId: undefined }],
  ['clientId', { clientId: 7 }],
  ['clientId', { clientId: 'half of a \ud83d' }],
  ['clientSecret', { clientSecret: ['a secret', ''] }],
  ['clientSecret', { clientSecret: [] }],
  ['clientSecret', { clientSecret: undefined }],
  ['authMethod', { authMethod: 'client_secret' }],
  ['authMethod', { authMethod: 'private_key_jwt' }],
  ['clientAuthentication', { clientAuthentication: () => ({}) }],
  ['clientAuthentication', { clientSecret: undefined, clientAuthentication: 'tls' }],
  ['clientId', { clientId: ['id'] }],
  ['clientId', { clientId: 'a:b', basicEncoding: 'raw' }],
  ['issuer', { issuer: 'https://as.example' }],
  ['issuer', { tokenEndpoint: undefined, issuer: 'http://as.example' }],
  ['headers', { headers: { 'a b': 'c' } }],
  ['headers', { headers: new Headers({ a: 'b' }) }],
  ['headers', { headers: null }],
  ['headers', { headers: 'a: b' }],
  ['headers', { headers: { a: 'b\r\nc: d' } }],
  ['headers', { headers: { Authorization: 'x' } }],
  ['fetch', { fetch: 'fetch' }],
  ['maxBodyBytes', { maxBodyBytes: '1' }],
  ['store', { store: new Map() }],
  ['storeKey', { store: memoryTokenStore(), parameters: () => [] }],
  ['timeOutMs', { timeOutMs: 1 }],
  ['request', { request: () => undefined }],
  ['origins', { origins: 'https://*.example' }],
  ['privateKey', { privateKey: { kty: 'oct' } }],
  ['basicEncoding', { basicEncoding: 'Form' }],
  ['scope', { scope: ['a', 'b'] }],
  ['scope', { scope: 'read\n' }],
  ['clientId', { clientId: 'id\u0007' }],
  ['clientSecret', { clientSecret: 'a secret\r\n' }],
  ['clientSecret', { clientSecret: ['a secret', '\u2028'] }],
  ['storeKey', { storeKey: '' }],
  ['parameters', { parameters: { audience: 'x' } }],
  ['parameters', { parameters: ['audience', 'x'] }],
  ['parameters', { parameters: [['audience']] }],
  ['parameters', { parameters: [['audience', 1]] }],
  ...['grant_type', 'scope', 'client_id', 'client_secret', 'client_assertion_type'].map(
    (name): [string, object] => ['parameters', { parameters: [[name, 'x']] }],
  ),
  ['tokenEndpoint', { tokenEndpoint: undefined }],
  ['tokenEndpoint', { tokenEndpoint: 'http://as.example/token' }],
  ['tokenEndpoint', { tokenEndpoint: '/token' }],
  ['revocationEndpoint', { revocationEndpoint: 'http://as.example/revoke' }],
  ['clientId', { clientId: '' }],
  ['clientSecret', { clientSecret: '' }],
  ['tokenEndpoint', { tokenEndpoint: 'https://id:secret@as.example/token' }],
  ['tokenEndpoint', { tokenEndpoint: 'ftp://as.example/token', allowInsecureHttp: true }],
  ['revocationEndpoint', { revocationEndpoint: '' }],
])('%s in %j is a config error that names the option', (name, options) => {
  const error = make(options)
  expect(error).toMatchObject({ name: 'TokenError', code: 'ERR_TOKEN_CONFIG', retryable: false })
  expect(error?.message).toContain(`"${name}"`)
  expect(error?.message).not.toContain('a secret')
})

test.each([
  { timeoutMs: 0, retryAfterMaxMs: Infinity, refreshAheadMs: 0 },
  { tokenEndpoint: new URL('http://127.0.0.1:8080/token') },
  { tokenEndpoint: 'http://localhost/token' },
  { tokenEndpoint: 'http://[::1]/token' },
  { tokenEndpoint: 'http://as.example/token', allowInsecureHttp: true },
  {
    parameters: [
      ['resource', 'a'],
      ['resource', 'b'],
      ['audience', ''],
      ['my_scope', 'x'],
      ['scopes', 'x'],
    ],
  },
  { clientSecret: undefined, clientAuthentication: () => ({}) },
  { tokenEndpoint: undefined, issuer: 'https://as.example/tenant' },
  { store: memoryTokenStore() },
])('the options %j are accepted', (options) => {
  expect(make(options)).toBeUndefined()
})

test.each(['clientId', 'clientSecret'])(
  '%s from a variable that is not set is reported as that',
  (name) => {
    expect(make({ [name]: undefined })?.message).toBe(
      `"${name}" is undefined; if it comes from the environment, check that the variable is set`,
    )
  },
)

test('without client authentication both options are named', () => {
  const { clientSecret, ...rest } = fine
  expect(() => clientCredentials(rest as never)).toThrow(
    'either "clientSecret" or "clientAuthentication" is required',
  )
  expect(clientSecret).toBe('a secret')
})

test('isTokenError recognizes its own errors, including those of another copy of the package', () => {
  expect(isTokenError(make({ clientId: '' }))).toBe(true)
  expect(isTokenError(bodyNotReplayable())).toBe(false)
  expect(isTokenError(Object.assign(new Error('mine'), { code: 'ERR_TOKEN_HTTP' }))).toBe(false)
  expect(isTokenError(undefined)).toBe(false)
})
