import { inspect } from 'node:util'
import { describe, expect, test, vi } from 'vitest'
import { isSdkError, readCredentials } from '@latchkey/sdk'
import { isolateEnvironment, putProfile } from './isolated-environment.ts'

const state = isolateEnvironment()

function set(variables: Readonly<Record<string, string>>): void {
  for (const [name, value] of Object.entries(variables)) vi.stubEnv(name, value)
}

function failure(run: () => unknown): { code: string; text: string } {
  try {
    run()
  } catch (error) {
    if (isSdkError(error)) return { code: error.code, text: `${error.message} ${error.hint ?? ''}` }
    throw error
  }
  throw new Error('it did not fail')
}

const GOV = 'https://cloud.mongodbgov.com'

describe('variables of each tool', () => {
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
    expect(failure(() => readCredentials()).text).toContain(`${id} is set, but ${secret} is not`)
    vi.stubEnv(id, undefined)
    set({ [secret]: 'value-of-it' })
    const { text } = failure(() => readCredentials())
    expect(text).toContain(`${secret} is set, but ${id} is not`)
    expect(text).not.toContain('value-of-it')
  })
})

describe('the host belongs to the credentials', () => {
  const atlas = { MONGODB_ATLAS_CLIENT_ID: 'i', MONGODB_ATLAS_CLIENT_SECRET: 's' }
  const mongocli = { MCLI_PUBLIC_API_KEY: 'i', MCLI_PRIVATE_API_KEY: 's' }
  test.each([
    [{ ...atlas, MONGODB_ATLAS_SERVICE: 'cloudgov' }, GOV],
    [{ ...atlas, MONGODB_ATLAS_SERVICE: 'cloud' }, 'https://cloud.mongodb.com'],
    [{ ...atlas, MONGODB_ATLAS_OPS_MANAGER_URL: 'https://o.example/' }, 'https://o.example/'],
    [{ ...atlas, MONGODB_ATLAS_BASE_URL: GOV }, GOV],
    [
      { ...atlas, MONGODB_ATLAS_BASE_URL: GOV, MONGODB_ATLAS_OPS_MANAGER_URL: `${GOV}/` },
      `${GOV}/`,
    ],
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
    expect(failure(() => readCredentials()).code).toBe('ERR_SDK_BASE_URL')
  })

  test.each(['ops-manager', 'elsewhere'])('service %s without a URL is an error', (service) => {
    set({ ...mongocli, MCLI_SERVICE: service })
    const { code, text } = failure(() => readCredentials())
    expect(code).toBe('ERR_SDK_BASE_URL')
    expect(text).toContain('MCLI_OPS_MANAGER_URL')
  })
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
    putProfile(state.home, 'named', { publicKey: 'named', privateKey: 's' })
    putProfile(state.home, 'option', { publicKey: 'option', privateKey: 's' })
    putProfile(state.home, 'default', { publicKey: 'default', privateKey: 's' })
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
    expect(readCredentials({ auth: 'api-key' }).kind).toBe('api-key')
  })

  test('auth names what is missing', () => {
    set(all)
    expect(failure(() => readCredentials({ auth: 'service-account' })).text).toContain(
      'LATCHKEY_* variables hold only an API key, not a service account',
    )
  })

  test('empty variables count as not set', () => {
    set({ LATCHKEY_PUBLIC_KEY: '', LATCHKEY_PRIVATE_KEY: '', LATCHKEY_PROFILE: '' })
    const { code, text } = failure(() => readCredentials())
    expect(code).toBe('ERR_SDK_CREDENTIALS')
    expect(text).toContain('latchkey login')
  })

  test.each(['"s3cr3t"', "'s3cr3t'"])('quotation marks that docker kept are named: %s', (value) => {
    set({ LATCHKEY_PUBLIC_KEY: 'abcdefgh', LATCHKEY_PRIVATE_KEY: value })
    const { code, text } = failure(() => readCredentials())
    expect(code).toBe('ERR_SDK_CREDENTIALS')
    expect(text).toContain('LATCHKEY_PRIVATE_KEY is in quotation marks')
    expect(text).not.toContain('s3cr3t')
  })

  test('a profile that was named and is missing is an error, even with variables', () => {
    set({ ...all, LATCHKEY_PROFILE: 'missing' })
    expect(failure(() => readCredentials()).text).toContain('missing.json')
  })
})

test('a secret is in no log of the result, and a copy still has it', () => {
  set({ LATCHKEY_CLIENT_ID: 'i', LATCHKEY_CLIENT_SECRET: 'top-secret' })
  const found = readCredentials()
  expect(inspect(found) + JSON.stringify(found)).not.toContain('top-secret')
  expect({ ...found }).toMatchObject({ clientSecret: 'top-secret' })
})
