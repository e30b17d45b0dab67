import { connect, readCredentials, SdkError, signIn, type SignInOptions } from '@latchkey/sdk'
import { afterEach, expect, test, vi } from 'vitest'
import { failureOf } from './failure-of.ts'
import { isolateEnvironment, putProfile } from './isolated-environment.ts'
import { accountOf, keyOf, seededEmulator } from './seeded-emulator.ts'

isolateEnvironment()
const server = seededEmulator()
afterEach(() => {
  vi.unstubAllGlobals()
})

const ACCOUNT = { clientId: 'i', clientSecret: 's' }
const account = () => ({ ...accountOf(server), baseUrl: server.emulator.url })
const key = () => ({ ...keyOf(server), baseUrl: server.emulator.url })

test('three lines make the first call, from the environment', async () => {
  vi.stubEnv('LATCHKEY_BASE_URL', server.emulator.url)
  vi.stubEnv('LATCHKEY_CLIENT_ID', account().clientId)
  vi.stubEnv('LATCHKEY_CLIENT_SECRET', account().clientSecret)
  await using cm = connect()
  const names: string[] = []
  for await (const project of cm.projects.list()) names.push(project.name)
  expect(names).toContain('Example Project')
})

test.each([
  ['an API key', key],
  ['a service account', account],
])('signIn gives a fetch for any API of the host, with %s', async (_, options) => {
  await using session = signIn({ ...options(), baseUrl: `${server.emulator.url}/` })
  expect(session.origin).toBe(server.emulator.url)
  const response = await session.fetch(`${session.origin}/api/public/v1.0/groups`)
  expect(response.status).toBe(200)
})

test('another origin gets no credentials', async () => {
  const seen: (string | null)[] = []
  const fetch: typeof globalThis.fetch = (_, init) => {
    seen.push(new Headers(init?.headers).get('authorization'))
    return Promise.resolve(new Response('{}', { status: 200 }))
  }
  await signIn({ ...account(), fetch }).fetch('https://elsewhere.example/')
  expect(seen).toEqual([null])
})

test('a service account has an access token, and an API key an error', async () => {
  await using session = signIn(account())
  expect((await session.accessToken()).value).not.toBe('')
  await expect(signIn(key()).accessToken()).rejects.toMatchObject({
    code: 'ERR_SDK_CREDENTIALS',
    message: expect.stringContaining('service account') as string,
  })
})

test('the signal of accessToken ends the wait for it', async () => {
  const signal = AbortSignal.abort(new Error('left'))
  await expect(signIn(ACCOUNT).accessToken({ signal })).rejects.toThrow('left')
})

test('closing revokes the token', async () => {
  const session = signIn(account())
  const { value } = await session.accessToken()
  await session.close()
  const response = await fetch(`${server.emulator.url}/api/public/v1.0/groups`, {
    headers: { authorization: `Bearer ${value}` },
  })
  expect(response.status).toBe(401)
})

test('as the global fetch it does not call itself', async () => {
  vi.stubGlobal('fetch', signIn(account()).fetch)
  const response = await fetch(`${server.emulator.url}/api/public/v1.0/groups`)
  expect(response.status).toBe(200)
})

test('addresses lose the path of the API', () => {
  const baseUrl = 'https://cloud.mongodb.com/api/public/v1.0'
  expect(signIn({ publicKey: 'p', privateKey: 'k', baseUrl })).toMatchObject({
    baseUrl: 'https://cloud.mongodb.com',
    origin: 'https://cloud.mongodb.com',
  })
})

test.each([
  ['not a url', /address such as https:\/\/cloud\.mongodb\.com/, /LATCHKEY_BASE_URL/],
  ['ftp://cloud.mongodb.com', /address such as https:\/\/cloud/, /LATCHKEY_BASE_URL/],
  ['https://user:hush@x.example', /address such as https:\/\/cloud/, /LATCHKEY_BASE_URL/],
  ['http://cloud.mongodb.com', /plain http to another machine/, /use https/],
])('the base URL %s is rejected with what to do, without its text', (baseUrl, message, hint) => {
  for (const credentials of [account(), key()]) {
    const failure = failureOf(() => signIn({ ...credentials, baseUrl }))
    expect(failure).toBeInstanceOf(SdkError)
    expect(failure.code).toBe('ERR_SDK_BASE_URL')
    expect(failure.message).toMatch(message)
    expect(failure.message).not.toContain('hush')
    expect(failure.hint).toMatch(hint)
  }
})

test.each([
  ['text', 's'],
  ['a list', ['s']],
  ['a function', () => 's'],
])('a client secret can be %s', (_name, clientSecret) => {
  expect(signIn({ clientId: 'i', clientSecret }).kind).toBe('service-account')
})

test.each(['api-key', 'service-account'] as const)('auth selects the %s of a profile', (auth) => {
  putProfile('p', { ...ACCOUNT, publicKey: 'p', privateKey: 'k' })
  expect(signIn({ profile: 'p', auth }).kind).toBe(auth)
})

test('what readCredentials returned can be passed on, with undefined values', () => {
  putProfile('p', ACCOUNT)
  const found = { ...readCredentials({ profile: 'p' }), fetch: undefined, timeoutMs: undefined }
  expect(signIn(found as unknown as SignInOptions).kind).toBe('service-account')
})

test('the store and the time limit reach the token manager', async () => {
  const set = vi.fn(() => Promise.resolve())
  const store = {
    shared: false,
    get: () => Promise.resolve(undefined),
    set,
    delete: () => Promise.resolve(),
  }
  const fetch = () =>
    Promise.resolve(Response.json({ access_token: 't', token_type: 'Bearer', expires_in: 60 }))
  await signIn({ ...ACCOUNT, store, fetch }).accessToken()
  expect(set).toHaveBeenCalledOnce()
  const silent = signIn({ ...ACCOUNT, timeoutMs: 20, fetch: () => new Promise(() => undefined) })
  await expect(silent.accessToken()).rejects.toMatchObject({
    code: expect.stringMatching(/^ERR_TOKEN|^ERR_OAUTH/) as string,
  })
})
