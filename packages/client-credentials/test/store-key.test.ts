import { expect, test } from 'vitest'
import { readSettings } from '../src/settings.ts'
import { storeKeyOf } from '../src/store-key.ts'
import type { ClientCredentialsOptions } from '../src/types.ts'

const fine = {
  tokenEndpoint: 'https://as.example/token',
  clientId: 'id',
  clientSecret: 'a secret',
  origins: 'https://api.example',
}
const keyOf = (options: Partial<ClientCredentialsOptions>) =>
  storeKeyOf(readSettings(Object.assign({ ...fine }, options)))

test('a key names endpoint, client, method and scope, and no secret', () => {
  expect(keyOf({ scope: 'a b' })).toBe(
    '["https://as.example/token","id","client_secret_basic","a b"]',
  )
  expect(keyOf({ tokenEndpoint: undefined, issuer: 'https://as.example' })).toBe(
    '["https://as.example","id","client_secret_basic",null]',
  )
  expect(keyOf({ authMethod: 'client_secret_post' })).toContain('"client_secret_post"')
  const other = { clientSecret: undefined, clientAuthentication: () => ({}) }
  expect(keyOf(other)).toBe('["https://as.example/token","id","other",null]')
})

test('parameters are part of it as a hash (FNV-1a), and a function is not', () => {
  const key = keyOf({})
  expect(keyOf({ parameters: () => [] })).toBe(key)
  const one = keyOf({ parameters: [['audience', 'one']] })
  expect(one).toBe(`${key}76fdd584ae39c8cf`)
  expect(one).not.toBe(keyOf({ parameters: [['audience', 'two']] }))
  expect(one).not.toContain('audience')
})

test('a key of the caller replaces it', () => {
  expect(keyOf({ storeKey: 'mine', parameters: [['a', 'b']] })).toBe('mine')
})
