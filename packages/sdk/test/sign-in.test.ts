import { subscribe, unsubscribe } from 'node:diagnostics_channel'
import { type Emulator, startEmulator } from '@latchkey/emulator'
import {
  connect,
  type RequestDiagnostics,
  SdkError,
  signIn,
  type SignInOptions,
} from '@latchkey/sdk'
import { afterEach, beforeAll, describe, expect, test, vi } from 'vitest'
import { isolateEnvironment } from './isolated-environment.ts'

isolateEnvironment()
let emulator: Emulator
beforeAll(async () => {
  emulator = await startEmulator()
  return () => emulator.close()
})
afterEach(() => {
  vi.unstubAllGlobals()
})

function account(): { clientId: string; clientSecret: string } {
  const { clientId = '', clientSecret = '' } = emulator.seed.serviceAccounts[0] ?? {}
  return { clientId, clientSecret }
}

function key(): { publicKey: string; privateKey: string } {
  const { publicKey = '', privateKey = '' } = emulator.seed.apiKeys[0] ?? {}
  return { publicKey, privateKey }
}

test('three lines make the first call, from the environment', async () => {
  vi.stubEnv('LATCHKEY_BASE_URL', emulator.url)
  vi.stubEnv('LATCHKEY_CLIENT_ID', account().clientId)
  vi.stubEnv('LATCHKEY_CLIENT_SECRET', account().clientSecret)
  await using cm = connect()
  const names: string[] = []
  for await (const project of cm.projects.list()) names.push(project.name)
  expect(names).toContain('Example Project')
})

test.each(['key', 'account'])(
  'signIn gives a fetch for any API of the host, with an %s',
  async (kind) => {
    const baseUrl = `${emulator.url}/`
    await using session = signIn(kind === 'key' ? { ...key(), baseUrl } : { ...account(), baseUrl })
    expect(session.origin).toBe(emulator.url)
    const response = await session.fetch(`${session.origin}/api/public/v1.0/groups`)
    expect(response.status).toBe(200)
  },
)

test('another origin gets no credentials', async () => {
  const seen: (string | null)[] = []
  const fetch: typeof globalThis.fetch = (_, init) => {
    seen.push(new Headers(init?.headers).get('authorization'))
    return Promise.resolve(new Response('{}', { status: 200 }))
  }
  const session = signIn({ ...account(), baseUrl: emulator.url, fetch })
  await session.fetch('https://elsewhere.example/')
  expect(seen).toEqual([null])
})

test('a service account has an access token, and an API key an error', async () => {
  await using session = signIn({ ...account(), baseUrl: emulator.url })
  expect((await session.accessToken()).value).not.toBe('')
  await expect(signIn({ ...key(), baseUrl: emulator.url }).accessToken()).rejects.toBeInstanceOf(
    SdkError,
  )
})

test('closing revokes the token', async () => {
  const session = signIn({ ...account(), baseUrl: emulator.url })
  const { value } = await session.accessToken()
  await session.close()
  const response = await fetch(`${emulator.url}/api/public/v1.0/groups`, {
    headers: { authorization: `Bearer ${value}` },
  })
  expect(response.status).toBe(401)
})

test('as the global fetch it does not call itself', async () => {
  const session = signIn({ ...account(), baseUrl: emulator.url })
  vi.stubGlobal('fetch', session.fetch)
  const response = await fetch(`${emulator.url}/api/public/v1.0/groups`)
  expect(response.status).toBe(200)
})

describe('options', () => {
  const wrong: [string, unknown, RegExp][] = [
    ['an unknown name', { clientID: 'x' }, /unknown option "clientID"/],
    ['half of a pair', { clientId: 'x' }, /"clientId" needs "clientSecret"/],
    [
      'both kinds',
      { clientId: 'x', clientSecret: 'x', publicKey: 'x', privateKey: 'x' },
      /exclude/,
    ],
    ['credentials and a profile', { clientId: 'x', clientSecret: 'x', profile: 'p' }, /exclude/],
    ['an empty secret', { clientId: 'x', clientSecret: '' }, /"clientSecret" must be/],
    ['a number as a key', { publicKey: 1, privateKey: 'x' }, /"publicKey" must be text/],
    ['another kind', { auth: 'basic' }, /"auth" must be/],
    ['a fetch that is none', { fetch: 'x' }, /"fetch" must be a function/],
    ['a store that is none', { store: 'x' }, /"store" must be an object/],
    ['a timeout of 0', { timeoutMs: 0 }, /"timeoutMs" must be/],
  ]
  test.each(wrong)('%s is a TypeError', (_, options, message) => {
    expect(() => signIn(options as SignInOptions)).toThrow(TypeError)
    expect(() => connect(options as SignInOptions)).toThrow(message)
  })

  test.each(['not a url', 'ftp://x.example', 'https://user:hush@x.example', 'http://x.example'])(
    'the base URL %s is an SdkError without its text',
    (baseUrl) => {
      const run = (): unknown => signIn({ ...account(), baseUrl })
      expect(run).toThrow(SdkError)
      expect(run).not.toThrow(/hush/)
    },
  )
})

test('publishes each request with its status and without secrets', async () => {
  const messages: RequestDiagnostics[] = []
  const note = (message: unknown): void => {
    messages.push({ ...(message as RequestDiagnostics) })
  }
  subscribe('latchkey:request:end', note)
  try {
    await using session = signIn({ ...account(), baseUrl: emulator.url })
    await session.fetch(`${session.origin}/api/public/v1.0/groups?pretty=true`)
    await signIn({ ...key(), baseUrl: emulator.url }).fetch(
      `${session.origin}/api/public/v1.0/groups`,
    )
  } finally {
    unsubscribe('latchkey:request:end', note)
  }
  const lines = messages.map(
    ({ method, url, purpose, status }) =>
      `${purpose} ${method} ${url.slice(emulator.url.length)} ${String(status)}`,
  )
  expect(lines.slice(0, 2)).toEqual([
    'token POST /api/oauth/token 200',
    'api GET /api/public/v1.0/groups 200',
  ])
  expect(lines).toContain('api GET /api/public/v1.0/groups 401')
  expect(messages.every(({ durationMs = -1 }) => durationMs >= 0)).toBe(true)
  expect(JSON.stringify(messages)).not.toContain(account().clientSecret)
})

test.each([
  ['ftp://cloud.mongodb.com', /address such as https:\/\/cloud\.mongodb\.com/, /LATCHKEY_BASE_URL/],
  ['http://cloud.mongodb.com', /plain http to another machine/, /use https/],
])('the base URL %s is rejected with what to do', (baseUrl, message, hint) => {
  for (const credentials of [account(), key()]) {
    let error: unknown
    try {
      signIn({ ...credentials, baseUrl })
    } catch (e) {
      error = e
    }
    expect(error).toBeInstanceOf(SdkError)
    expect(error).toMatchObject({
      code: 'ERR_SDK_BASE_URL',
      message: expect.stringMatching(message) as string,
      hint: expect.stringMatching(hint) as string,
    })
  }
})
