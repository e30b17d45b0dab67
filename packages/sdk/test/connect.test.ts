import { connect, type ConnectOptions, signIn } from '@latchkey/sdk'
import { expect, test } from 'vitest'

const ACCOUNT = { clientId: 'i', clientSecret: 's' }

test.each([
  ['retry', { retries: -1 }],
  ['limits', { perMinute: 0 }],
  ['headers', { 'a\n': 'b' }],
  ['userAgent', 'a\nb'],
  ['onEvent', 1],
  ['maxResponseBytes', -1],
  ['maxPages', 0],
])('the option %s reaches the client, which rejects a wrong one', (name, wrong) => {
  const options = { ...ACCOUNT, [name]: wrong } as ConnectOptions
  // An option that does not reach the client would be unknown to signIn, or not be rejected at all.
  expect(() => connect(options)).toThrow(new RegExp(`(?<!unknown option )"${name}|"${name}\\.`))
})

test.each([null, 'text', 1])('%j is rejected as options, with what they must be', (options) => {
  const error = new TypeError('the options must be an object')
  expect(() => connect(options as ConnectOptions)).toThrow(error)
  expect(() => signIn(options as ConnectOptions)).toThrow(error)
})

test('an option of neither is rejected', () => {
  const options = { ...ACCOUNT, clientID: 'i' } as ConnectOptions
  expect(() => connect(options)).toThrow(new TypeError('unknown option "clientID"'))
})
