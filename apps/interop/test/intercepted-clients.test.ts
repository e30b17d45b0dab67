import { digest } from '@latchkey/digest'
import { withAuth as axiosAuth } from '@latchkey/axios'
import { withAuth } from '@latchkey/fetch'
import axios from 'axios'
import MockAdapter from 'axios-mock-adapter'
import { http, HttpResponse } from 'msw'
import { setupServer } from 'msw/node'
import { afterEach, describe, expect, test, vi } from 'vitest'

// Created when this module loads, before anything below replaces a client: as in the code under somebody's test.
const ORIGIN = 'https://api.example'
const account = { username: 'key', password: 'secret', origins: ORIGIN }
const fetchWithAuth = withAuth(digest(account))
const client = axios.create({ adapter: axiosAuth(digest(account)) })

const CHALLENGE = 'Digest realm="r", nonce="n", qop="auth"'
const isAuthenticated = (field: string | null | undefined) =>
  /^Digest .*response="/.test(field ?? '')

const server = setupServer(
  http.get(`${ORIGIN}/items`, ({ request }) =>
    isAuthenticated(request.headers.get('authorization'))
      ? HttpResponse.json(['mocked'])
      : new HttpResponse(null, { status: 401, headers: { 'www-authenticate': CHALLENGE } }),
  ),
)

afterEach(() => {
  server.close()
  vi.unstubAllGlobals()
})

describe('an adapter that was created when its module was loaded', () => {
  test('an early adapter is intercepted by msw over fetch', async () => {
    server.listen()
    expect(await (await fetchWithAuth(`${ORIGIN}/items`)).json()).toEqual(['mocked'])
  })

  test('an early adapter is intercepted by msw over axios', async () => {
    server.listen()
    expect((await client.get<string[]>(`${ORIGIN}/items`)).data).toEqual(['mocked'])
  })

  test('an early adapter uses a global fetch that is replaced later, and the one that is put back', async () => {
    const sent: (string | null)[] = []
    const replaced: typeof fetch = (input, init) => {
      const field = new Request(input, init).headers.get('authorization')
      sent.push(field)
      return Promise.resolve(
        isAuthenticated(field)
          ? Response.json(['replaced'])
          : new Response(null, { status: 401, headers: { 'www-authenticate': CHALLENGE } }),
      )
    }
    vi.stubGlobal('fetch', replaced)
    expect(await (await fetchWithAuth(`${ORIGIN}/items`)).json()).toEqual(['replaced'])
    expect(isAuthenticated(sent.at(-1))).toBe(true)
    vi.unstubAllGlobals()
    const before = sent.length
    server.listen()
    expect(await (await fetchWithAuth(`${ORIGIN}/items`)).json()).toEqual(['mocked'])
    expect(sent).toHaveLength(before)
  })

  test('an early adapter uses the default adapter of axios that is replaced later', async () => {
    const mock = new MockAdapter(axios as never) // its types are those of another version of axios
    try {
      mock.onGet(`${ORIGIN}/items`).reply(200, ['replaced'])
      expect((await client.get<string[]>(`${ORIGIN}/items`)).data).toEqual(['replaced'])
    } finally {
      mock.restore()
    }
  })
})
