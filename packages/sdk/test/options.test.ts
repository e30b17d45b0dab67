import { signIn, type SignInOptions } from '@latchkey/sdk'
import { expect, test } from 'vitest'
import { isolateEnvironment } from './isolated-environment.ts'

isolateEnvironment()
const clientSecret = 'hush-hush'
const account = { clientId: 'i', clientSecret }

test.each([
  ['no object', 'text', /the options must be an object/],
  ['null', null, /the options must be an object/],
  ['an unknown name', { ...account, clientID: 1 }, /unknown option "clientID"/],
  ['a name that objects have', { ...account, toString: 1 }, /unknown option "toString"/],
  ['an empty text', { clientId: '', clientSecret }, /"clientId" must be text that is not empty/],
  ['null for text', { clientId: null, clientSecret }, /"clientId" must be text that is not empty/],
  ['a number for text', { publicKey: 1, privateKey: 'k' }, /"publicKey" must be text/],
  [
    'an empty secret',
    { clientId: 'i', clientSecret: '' },
    /"clientSecret" must be text .* list .* function/,
  ],
  ['a number for a secret', { clientId: 'i', clientSecret: 1 }, /"clientSecret" must be/],
  ['a bigint for a secret', { clientId: 'i', clientSecret: 1n }, /"clientSecret" must be/],
  ['an object for a secret', { clientId: 'i', clientSecret: {} }, /"clientSecret" must be/],
  ['another kind', { auth: 'basic' }, /"auth" must be "api-key" or "service-account"/],
  ['zero for a time', { ...account, timeoutMs: 0 }, /"timeoutMs" must be a positive number/],
  ['text for a time', { ...account, timeoutMs: '1' }, /"timeoutMs" must be a positive number/],
  ['an object for a fetch', { ...account, fetch: {} }, /"fetch" must be a function/],
  ['text for a store', { ...account, store: 'redis' }, /"store" must be an object/],
  ['half of an account', { clientId: 'i' }, /"clientId" needs "clientSecret"/],
  ['the other half', { clientSecret }, /"clientSecret" needs "clientId"/],
  ['half of a key', { publicKey: 'p' }, /"publicKey" needs "privateKey"/],
  ['the other half of a key', { privateKey: 'k' }, /"privateKey" needs "publicKey"/],
  ['both', { ...account, publicKey: 'p', privateKey: 'k' }, /"clientId" and "publicKey" exclude/],
  [
    'a profile as well',
    { ...account, profile: 'p' },
    /"clientId" and "profile" exclude each other/,
  ],
])('options with %s are rejected', (_name, options, message) => {
  const run = () => signIn(options as SignInOptions)
  expect(run).toThrow(TypeError)
  expect(run).toThrow(message)
})
