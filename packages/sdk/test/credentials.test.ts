import { inspect } from 'node:util'
import { describe, expect, test, vi } from 'vitest'
import { readCredentials } from '@latchkey/sdk'
import { failureOf } from './failure-of.ts'
import { isolateEnvironment, putProfile } from './isolated-environment.ts'

isolateEnvironment()

function set(variables: Readonly<Record<string, string>>): void {
  for (const [name, value] of Object.entries(variables)) vi.stubEnv(name, value)
}

/** Code, and message with hint, of the error without which credentials are not found. */
function failure(): { code: string; text: string } {
  const { code, message, hint } = failureOf(() => readCredentials())
  return { code, text: `${message} ${hint ?? ''}` }
}

const GOV = 'https://cloud.mongodbgov.com'
const ACCOUNT = { clientId: 'i', clientSecret: 'top-secret' }
const KEY = { publicKey: 'p', privateKey: 'top-secret' }

const pairs = [
  ['LATCHKEY_CLIENT_ID', 'LATCHKEY_CLIENT_SECRET', 'service-account'],
  ['LATCHKEY_PUBLIC_KEY', 'LATCHKEY_PRIVATE_KEY', 'api-key'],
  ['MCLI_PUBLIC_API_KEY', 'MCLI_PRIVATE_API_KEY', 'api-key'],
  ['MCLI_CLIENT_ID', 'MCLI_CLIENT_SECRET', 'service-account'],
  ['MONGODB_ATLAS_CLIENT_ID', 'MONGODB_ATLAS_CLIENT_SECRET', 'service-account'],
  ['MONGODB_ATLAS_PUBLIC_API_KEY', 'MONGODB_ATLAS_PRIVATE_API_KEY', 'api-key'],
  ['MONGODB_ATLAS_PUBLIC_KEY', 'MONGODB_ATLAS_PRIVATE_KEY', 'api-key'],
] as const
test.each(pairs)('%s and %s are found', (id, secret, kind) => {
  set({ [id]: 'the-id', [secret]: 'the-secret' })
  const found = readCredentials()
  expect(found.kind).toBe(kind)
  expect(Object.values(found)).toEqual(expect.arrayContaining(['the-id', 'the-secret']))
  expect(found.baseUrl).toBeUndefined()
})

test.each(pairs)('%s without %s is half of a pair, and so is the reverse', (id, secret) => {
  set({ [id]: 'the-id' })
  expect(failure().text).toContain(`${id} is set, but ${secret} is not`)
  vi.stubEnv(id, undefined)
  set({ [secret]: 'value-of-it' })
  const { text } = failure()
  expect(text).toContain(`${secret} is set, but ${id} is not`)
  expect(text).not.toContain('value-of-it')
})

const atlas = { MONGODB_ATLAS_CLIENT_ID: 'i', MONGODB_ATLAS_CLIENT_SECRET: 's' }
const mongocli = { MCLI_PUBLIC_API_KEY: 'i', MCLI_PRIVATE_API_KEY: 's' }
test.each([
  [{ ...atlas, MONGODB_ATLAS_SERVICE: 'cloudgov' }, GOV],
  [{ ...atlas, MONGODB_ATLAS_SERVICE: 'cloud' }, 'https://cloud.mongodb.com'],
  [{ ...atlas, MONGODB_ATLAS_OPS_MANAGER_URL: 'https://o.example/' }, 'https://o.example/'],
  [{ ...atlas, MONGODB_ATLAS_BASE_URL: GOV }, GOV],
  [{ ...atlas, MONGODB_ATLAS_BASE_URL: GOV, MONGODB_ATLAS_OPS_MANAGER_URL: `${GOV}/` }, `${GOV}/`],
  [{ ...atlas, MONGODB_ATLAS_BASE_URL: GOV, MONGODB_ATLAS_SERVICE: 'cloud' }, GOV],
  [{ ...mongocli, MCLI_SERVICE: 'cloudgov' }, GOV],
  [{ ...mongocli, MCLI_SERVICE: 'cloud-manager' }, 'https://cloud.mongodb.com'],
  [
    { ...mongocli, MCLI_SERVICE: 'ops-manager', MCLI_OPS_MANAGER_URL: 'https://o.example' },
    'https://o.example',
  ],
  // Another tool's host has nothing to do with them.
  [{ ...mongocli, MONGODB_ATLAS_BASE_URL: GOV }, undefined],
  [{ ...atlas, MCLI_OPS_MANAGER_URL: 'https://o.example' }, undefined],
  [
    { ...atlas, MONGODB_ATLAS_BASE_URL: GOV, LATCHKEY_BASE_URL: 'https://l.example' },
    'https://l.example',
  ],
])('the host belongs to the credentials of %o', (variables, baseUrl) => {
  set(variables)
  expect(readCredentials().baseUrl).toBe(baseUrl)
})

test('two variables with different hosts are an error', () => {
  set({
    ...atlas,
    MONGODB_ATLAS_BASE_URL: GOV,
    MONGODB_ATLAS_OPS_MANAGER_URL: 'https://o.example',
  })
  expect(failure().code).toBe('ERR_SDK_BASE_URL')
})

test.each(['ops-manager', 'elsewhere'])('service %s without a URL is an error', (service) => {
  set({ ...mongocli, MCLI_SERVICE: service })
  const { code, text } = failure()
  expect(code).toBe('ERR_SDK_BASE_URL')
  expect(text).toContain('MCLI_OPS_MANAGER_URL')
})

test('the base URL of a named profile precedes the variable, and the variable that of a default one', () => {
  const profile = { ...ACCOUNT, baseUrl: 'https://profile.example' }
  putProfile('p', profile)
  putProfile('default', profile)
  vi.stubEnv('LATCHKEY_BASE_URL', 'https://variable.example')
  expect(readCredentials({ profile: 'p' }).baseUrl).toBe('https://profile.example')
  expect(readCredentials().baseUrl).toBe('https://variable.example')
})

describe('order', () => {
  const all = {
    LATCHKEY_PUBLIC_KEY: 'latchkey',
    LATCHKEY_PRIVATE_KEY: 's',
    MCLI_PUBLIC_API_KEY: 'mongocli',
    MCLI_PRIVATE_API_KEY: 's',
    MONGODB_ATLAS_PUBLIC_API_KEY: 'atlas',
    MONGODB_ATLAS_PRIVATE_API_KEY: 's',
  }
  test('a named profile wins over Latchkey, mongocli, Atlas and the default profile, in this order', () => {
    for (const name of ['named', 'option', 'default']) putProfile(name, { ...KEY, publicKey: name })
    set({ ...all, LATCHKEY_PROFILE: 'named' })
    const next = (...unset: string[]): unknown => {
      for (const name of unset) vi.stubEnv(name, undefined)
      const found = readCredentials()
      return found.kind === 'api-key' && found.publicKey
    }
    expect(readCredentials({ profile: 'option' })).toMatchObject({ publicKey: 'option' })
    expect(next()).toBe('named')
    expect(next('LATCHKEY_PROFILE')).toBe('latchkey')
    expect(next('LATCHKEY_PUBLIC_KEY', 'LATCHKEY_PRIVATE_KEY')).toBe('mongocli')
    expect(next('MCLI_PUBLIC_API_KEY', 'MCLI_PRIVATE_API_KEY')).toBe('atlas')
    expect(next('MONGODB_ATLAS_PUBLIC_API_KEY', 'MONGODB_ATLAS_PRIVATE_API_KEY')).toBe('default')
  })

  test('the service account is first, and auth chooses the key', () => {
    set({ LATCHKEY_CLIENT_ID: 'i', LATCHKEY_CLIENT_SECRET: 's', ...all })
    expect(readCredentials().kind).toBe('service-account')
    expect(readCredentials({ auth: 'service-account' }).kind).toBe('service-account')
    expect(readCredentials({ auth: 'api-key' }).kind).toBe('api-key')
  })

  test('auth names what a source has, and what is missing', () => {
    set(all)
    expect(failureOf(() => readCredentials({ auth: 'service-account' })).message).toBe(
      'LATCHKEY_* variables hold only an API key, not a service account',
    )
    putProfile('q', ACCOUNT)
    const { message } = failureOf(() => readCredentials({ profile: 'q', auth: 'api-key' }))
    expect(message).toMatch(/q\.json holds only a service account, not an API key/)
  })

  test('empty variables, and a default profile without credentials, count as not set', () => {
    set({ LATCHKEY_PUBLIC_KEY: '', LATCHKEY_PRIVATE_KEY: '', LATCHKEY_PROFILE: '' })
    putProfile('default', { baseUrl: 'https://a.example' })
    const { code, text } = failure()
    expect(code).toBe('ERR_SDK_CREDENTIALS')
    expect(text).toMatch(/^no credentials were found run latchkey login/)
  })

  test.each(['"s3cr3t"', "'s3cr3t'"])('quotation marks that docker kept are named: %s', (value) => {
    set({ LATCHKEY_PUBLIC_KEY: 'abcdefgh', LATCHKEY_PRIVATE_KEY: value })
    const { code, text } = failure()
    expect(code).toBe('ERR_SDK_CREDENTIALS')
    expect(text).toContain('LATCHKEY_PRIVATE_KEY is in quotation marks')
    expect(text).not.toContain('s3cr3t')
  })

  test('a profile that was named and is missing is an error, even with variables', () => {
    set({ ...all, LATCHKEY_PROFILE: 'missing' })
    expect(failure().text).toMatch(/there is no profile .*missing\.json/)
  })
})

test.each([
  [{ clientId: 'i' }, /"clientId" in .*p\.json is set, but "clientSecret" in .* is not/],
  [{ privateKey: 'k' }, /"privateKey" in .* is set, but "publicKey" in .* is not/],
  [{ baseUrl: 'https://a.example' }, /the profile .*p\.json has no credentials/],
])('a named profile with %j alone is an error', (profile, message) => {
  putProfile('p', profile)
  const { code, message: text } = failureOf(() => readCredentials({ profile: 'p' }))
  expect(code).toBe('ERR_SDK_CREDENTIALS')
  expect(text).toMatch(message)
})

test.each([ACCOUNT, KEY])(
  'the secret of %j is in no log of the result, and a copy has it',
  (fields) => {
    putProfile('p', fields)
    const found = readCredentials({ profile: 'p' })
    for (const shown of [inspect(found), JSON.stringify(found)]) {
      expect(shown).not.toContain('top-secret')
      expect(shown).toContain('REDACTED')
      expect(shown).toContain(found.source)
    }
    expect({ ...found }).toMatchObject(fields)
  },
)
