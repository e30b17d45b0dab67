import { networkError } from '@latchkey/token-manager'
import { expect, test } from 'vitest'

const withCode = (code: unknown, message = 'x') => Object.assign(new Error(message), { code })
/** What fetch throws: a TypeError with the system's error as its cause. */
const fetchFailed = (cause: unknown) => new TypeError('x', { cause })

test.each([
  'CERT_HAS_EXPIRED',
  'ERR_TLS_CERT_ALTNAME_INVALID',
  'ERR_SSL_WRONG_VERSION_NUMBER',
  'CRL_HAS_EXPIRED',
  'UNABLE_TO_VERIFY_LEAF_SIGNATURE',
  'DEPTH_ZERO_SELF_SIGNED_CERT',
  'SELF_SIGNED_CERT_IN_CHAIN',
  'HOSTNAME_MISMATCH',
  'INVALID_CA',
  'INVALID_PURPOSE',
  'PATH_LENGTH_EXCEEDED',
  'ERROR_IN_CRL_LAST_UPDATE_FIELD',
  'OCSP_VERIFY_NEEDED',
])('%s is final, and the message says what to check', (code) => {
  const error = networkError(fetchFailed(withCode(code)), 'https://as.example')
  expect(error).toMatchObject({ kind: 'network', retryable: false, reason: code })
  expect(error?.message).toBe(
    `no response from https://as.example (${code}; check the certificate and which authorities are trusted)`,
  )
})

test.each([
  'ECONNREFUSED',
  'ECONNRESET',
  'ENOTFOUND',
  'EAI_AGAIN',
  'ESOCKETTIMEDOUT',
  'ETIMEDOUT',
  'EPIPE',
  'EPROTO',
  'EHOSTUNREACH',
  'ENETUNREACH',
  'EADDRNOTAVAIL',
  'UND_ERR_SOCKET',
  'HPE_INVALID_CONSTANT',
  'ERR_NETWORK',
  'ConnectionRefused',
  'FailedToOpenSocket',
])('%s can be retried', (code) => {
  const error = networkError(fetchFailed(withCode(code)))
  expect(error).toMatchObject({ kind: 'network', retryable: true, reason: code })
  expect(error?.message).toBe(`no response (${code})`)
})

test.each([
  'fetch failed',
  'TypeError: Failed to fetch',
  'Load failed',
  'NetworkError when attempting to fetch resource.',
  'network error',
  'Network connection lost.',
  'internal error',
  'error sending request for url',
  'Unable to connect. Is the computer able to access the url?',
])('%s, which has no code, can be retried', (message) => {
  expect(networkError(new TypeError(message))).toMatchObject({
    kind: 'network',
    retryable: true,
    reason: 'fetch failed',
    message: 'no response (fetch failed)',
  })
})

test('a certificate that only the message names is final', () => {
  const error = networkError(new TypeError('invalid peer Certificate: Expired'))
  expect(error).toMatchObject({ retryable: false, reason: 'CERT_INVALID' })
})

test('a timeout is one by its name', () => {
  const thrown = new DOMException('x', 'TimeoutError')
  expect(networkError(thrown, 'https://as.example')).toMatchObject({
    kind: 'timeout',
    retryable: true,
    message: 'no response from https://as.example in time',
  })
})

test('a timeout with a code of the system is a network error', () => {
  const thrown = Object.assign(withCode('ETIMEDOUT'), { name: 'TimeoutError' })
  expect(networkError(thrown)).toMatchObject({ kind: 'network', reason: 'ETIMEDOUT' })
})

const refused = withCode('ECONNREFUSED')

test('the reason can be the first error of several', () => {
  const several = new AggregateError([refused, withCode('EPIPE')], 'x')
  expect(networkError(fetchFailed(several))).toMatchObject({ reason: 'ECONNREFUSED' })
})

test('the reason is not looked for without end', () => {
  const circle = new AggregateError([], 'x')
  circle.errors.push(circle)
  circle.cause = circle
  expect(networkError(circle)).toBeUndefined()
})

test.each([
  [4, 'ECONNREFUSED'],
  [5, undefined],
])('the reason of an error that is %i causes deep is %j', (depth, reason) => {
  let thrown: Error = refused
  for (let n = 0; n < depth; n++) thrown = fetchFailed(thrown)
  expect(networkError(thrown)?.reason).toBe(reason)
})

test.each([
  ['text', 'fetch failed'],
  ['nothing', undefined],
  ['another error', new Error('mine')],
  ['a file that is missing', withCode('ENOENT')],
  ['a code that only contains one', withCode('MY_ECONNRESET')],
  ['a code that only begins like one', withCode('ECONNRESET!')],
  ['a code of a certificate inside another', withCode('MY_CERT_CODE')],
  ['a code that is a number', withCode(7)],
  ['an object that looks like one', { code: 'ECONNRESET' }],
  [
    'control flow of a framework',
    Object.assign(new TypeError('fetch failed'), { digest: 'DYNAMIC' }),
  ],
])('%s is not a network error', (_what, thrown) => {
  expect(networkError(thrown)).toBeUndefined()
})

test('a digest that is not text belongs to no framework', () => {
  expect(networkError(Object.assign(new TypeError('fetch failed'), { digest: 7 }))).toBeDefined()
})
