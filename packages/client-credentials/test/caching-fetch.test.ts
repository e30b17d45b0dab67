import { afterEach, expect, test, vi } from 'vitest'
import { scenario } from './scenario.ts'

afterEach(() => {
  vi.unstubAllGlobals()
})

/** What a token request asks of the cache of its fetch, where `Request` is another one. */
async function cacheOf(RequestClass: unknown): Promise<unknown> {
  vi.stubGlobal('Request', RequestClass)
  // Whether `Request` supports it is found out once.
  vi.resetModules()
  const { clientCredentials } = await import('@latchkey/client-credentials')
  let asked: RequestInit = {}
  const auth = clientCredentials({
    tokenEndpoint: 'https://as.example/token',
    clientId: 'id',
    clientSecret: 'a secret',
    origins: 'https://api.example',
    fetch: (_url, init = {}) => {
      asked = init
      return Promise.resolve(
        Response.json({ access_token: 'at', token_type: 'Bearer', expires_in: 0 }),
      )
    },
  })
  await auth.accessToken()
  await auth.accessToken()
  return 'cache' in asked ? asked.cache : 'not stated'
}

test('token requests ask not to be cached', async () => {
  expect(await cacheOf(Request)).toBe('no-store')
})

test.each([
  [
    'throws on the option, as older versions of workerd do',
    function () {
      throw new Error("The 'cache' field on 'RequestInitializerDict' is not implemented.")
    },
  ],
  [
    'ignores the option',
    function (this: { method: string }) {
      this.method = 'GET'
    },
  ],
])('where Request %s, they do not', async (_what, RequestClass) => {
  expect(await cacheOf(RequestClass)).toBe('not stated')
})

test('an error by which a framework controls rendering reaches the caller unchanged, and is not remembered', async () => {
  const dynamic = Object.assign(new Error('Dynamic server usage'), { digest: 'DYNAMIC' })
  const w = scenario(() => Promise.reject(dynamic))
  const auth = w.make('one')
  for (const times of [1, 2]) {
    await expect(auth.accessToken()).rejects.toBe(dynamic)
    expect(w.sent).toHaveLength(times)
  }
})
