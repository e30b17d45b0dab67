import type { ServerResponse } from 'node:http'
import { gzipSync } from 'node:zlib'
import { withAuth } from '@latchkey/axios'
import type { Authenticator, AuthResponse } from '@latchkey/contract'
import axios, { AxiosError } from 'axios'
import { describe, expect, test } from 'vitest'
import { type Seen, serve } from './server.ts'

/** Names the target in its credentials after a challenge. */
const asked = (origin: string): Authenticator => ({
  authorize: ({ url, target, method }) =>
    url.origin !== origin
      ? { headers: {} }
      : {
          headers: {},
          expectsChallenge: true,
          settle: ({ status }) =>
            status === 401
              ? { headers: { authorization: `Secret ${method} ${target}` } }
              : undefined,
        },
})

/** Wants the credentials of that scheme before it responds. */
const protectedServer = (respond: (seen: Seen, response: ServerResponse) => unknown) =>
  serve((seen, response) => {
    const isKnown = seen.headers.authorization === `Secret ${seen.method} ${seen.target}`
    if (isKnown) return respond(seen, response)
    return response.writeHead(401, { 'www-authenticate': 'Secret' }).end('credentials are required')
  })

/** Axios with that scheme for a server. */
const clientOf = ({ origin }: { origin: string }, adapter: 'http' | 'fetch') =>
  axios.create({ baseURL: origin, adapter: withAuth(asked(origin), adapter) })

test.each([undefined, false] as const)(
  'the adapter shows a scheme each field of a name, and those of a proxy if there may be one: proxy %j',
  async (proxy) => {
    const challenges = ['Basic realm="broken', 'Digest nonce="a, b"']
    const { origin } = await serve((_seen, response) => {
      response.setHeader('www-authenticate', challenges)
      response.setHeader('proxy-authenticate', 'Digest nonce="c"')
      response.writeHead(401).end()
    })
    const proxyField = proxy === false ? null : 'Digest nonce="c"'
    for (const adapter of ['http', 'fetch'] as const) {
      let headers: AuthResponse['headers'] | undefined
      const settle = (response: AuthResponse) => {
        headers = response.headers
        return undefined
      }
      const authenticator: Authenticator = { authorize: () => ({ headers: {}, settle }) }
      const config = { adapter: withAuth(authenticator, adapter), validateStatus: null }
      await axios.get(origin, { ...config, ...(proxy === false && { proxy }) })
      const names = ['WWW-Authenticate', 'Proxy-Authenticate', 'x-none']
      expect(names.map((name) => headers?.get(name))).toEqual([
        challenges.join(', '),
        proxyField,
        null,
      ])
      // Fetch joins the fields of a name.
      if (adapter === 'fetch') continue
      const fields = names.map((name) => headers?.fields?.(name))
      expect(fields).toEqual([challenges, proxyField === null ? [] : [proxyField], []])
    }
  },
)

describe.each(['http', 'fetch'] as const)('on %s', (adapter) => {
  test('limits of axios apply to the final response, not to a rejected one', async () => {
    const server = await serve((seen, response) => {
      if (seen.headers.authorization === undefined) response.writeHead(401).end('x'.repeat(5_000))
      else response.end('x'.repeat(50))
    })
    const { data } = await clientOf(server, adapter).get<string>('/', { maxContentLength: 100 })
    expect(data).toHaveLength(50)
  })

  test('a compressed rejection does not disturb the response', async () => {
    const server = await serve((seen, response) => {
      response.setHeader('content-encoding', 'gzip')
      const isKnown = seen.headers.authorization !== undefined
      response.writeHead(isKnown ? 200 : 401).end(gzipSync(isKnown ? 'fine' : 'rejected'))
    })
    expect((await clientOf(server, adapter).get<string>('/')).data).toBe('fine')
  })

  test('transforms, parameters and a base URL work as without it', async () => {
    const server = await protectedServer((seen, response) => response.end(`{"got":${seen.body}}`))
    const params = { key: 'a b', list: [1, 2], quote: "it's" }
    const client = clientOf(server, adapter)
    const options = { baseURL: `${server.origin}/v1/`, params }
    const { data, config, status } = await client.post<unknown>('items?x=y', { n: 1 }, options)
    expect(data).toEqual({ got: { n: 1 } })
    expect(status).toBe(200)
    expect(config.url).toBe('items?x=y')
    expect(config.params).toEqual(params)
    expect(new Set(server.seen.map(({ target }) => target)).size).toBe(1)
    expect(server.seen.map(({ headers }) => headers['content-type'])).toEqual([
      'application/json',
      'application/json',
    ])
  })

  test('a call is rejected as validateStatus decides', async () => {
    const server = await protectedServer((_seen, response) =>
      response.writeHead(403).end('{"error":"not yours"}'),
    )
    const error: unknown = await clientOf(server, adapter)
      .get('/x')
      .catch((e: unknown) => e)
    expect(error).toBeInstanceOf(AxiosError)
    expect(error).toMatchObject({
      code: 'ERR_BAD_REQUEST',
      request: { method: 'GET' },
      response: { status: 403, data: { error: 'not yours' } },
    })
    expect(server.seen).toHaveLength(2)
  })

  test('the progress is that of the response that the caller gets', async () => {
    const server = await protectedServer((_seen, response) => response.end('x'.repeat(1_000)))
    const loaded: number[] = []
    const onDownloadProgress = (event: { loaded: number }) => loaded.push(event.loaded)
    await clientOf(server, adapter).get('/', { onDownloadProgress })
    expect(loaded.at(-1)).toBe(1_000)
    expect(loaded).not.toContain('credentials are required'.length)
  })

  test('no redirect is followed with maxRedirects 0', async () => {
    const server = await serve((_seen, response) => {
      response.writeHead(302, { location: '/there' }).end()
    })
    const options = { maxRedirects: 0, validateStatus: null }
    expect((await clientOf(server, adapter).get('/', options)).status).toBe(302)
    expect(server.seen).toHaveLength(1)
  })

  test('beforeRedirect gets the fields of a redirect, and its changes are respected', async () => {
    const server = await serve(({ target, headers }, response) => {
      if (target === '/there') response.end(headers['x-added'] ?? '')
      else response.writeHead(302, { location: '/there', 'x-from': 'here' }).end()
    })
    const { data } = await clientOf(server, adapter).get<string>('/', {
      beforeRedirect: (options, { headers }) => {
        // eslint-disable-next-line @typescript-eslint/no-unsafe-member-access -- axios has no type for it
        options['headers']['x-added'] = headers['x-from']
      },
    })
    expect(data).toBe('here')
  })

  test('a timeout and a cancellation are those of axios', async () => {
    const server = await serve(() => undefined)
    const client = clientOf(server, adapter)
    const bare: unknown = await axios
      .get(server.origin, { adapter, timeout: 50 })
      .catch((e: unknown) => e)
    if (!(bare instanceof AxiosError)) throw new Error('expected an AxiosError')
    const { code, message } = bare
    await expect(client.get('/', { timeout: 50 })).rejects.toMatchObject({ code, message })
    const signal = AbortSignal.timeout(50)
    await expect(client.get('/', { signal })).rejects.toMatchObject({ code: 'ERR_CANCELED' })
  })
})

test('the whole form is sent with both sends', async () => {
  const server = await protectedServer((_seen, response) => response.end())
  const form = new FormData()
  form.set('name', 'value')
  await clientOf(server, 'http').post('/', form)
  for (const { body, headers } of server.seen) {
    expect(body).toContain('name="name"\r\n\r\nvalue')
    expect(body).toContain(headers['content-type']?.replace(/.*boundary=/, ''))
  }
  expect(server.seen).toHaveLength(2)
})

test('the whole response of an unknown adapter is waited for', async () => {
  const sent: unknown[] = []
  const client = axios.create({
    adapter: withAuth(asked('https://api.example'), (config) => {
      const authorization = config.headers.get('authorization')
      sent.push(authorization)
      const status = authorization ? 200 : 401
      return Promise.resolve({ data: 'mock', status, statusText: '', headers: {}, config })
    }),
  })
  const { data } = await client.get<string>('https://api.example/x')
  expect(data).toBe('mock')
  expect(sent).toEqual([undefined, 'Secret GET /x'])
})

test.each([
  ['them if the scheme sets only Authorization', { authorization: 'Bearer t' }, 200],
  [
    'none if the scheme sets a field that browsers send to other origins',
    { 'x-api-key': 't' },
    'rejected',
  ],
])('a browser that hides redirects follows %s', async (_name, headers, expected) => {
  // As a browser does it: a redirect that is not followed has no status and no target.
  const browser: typeof fetch = (_input, init) =>
    Promise.resolve(
      init?.redirect === 'manual'
        ? Object.defineProperty(new Response(), 'type', { value: 'opaqueredirect' })
        : new Response('there'),
    )
  const client = axios.create({
    adapter: withAuth({ authorize: () => ({ headers }) }, 'fetch'),
    env: { fetch: browser },
  })
  const result = await client.get('https://api.example/').catch((error: unknown) => error)
  if (expected === 200) expect(result).toMatchObject({ status: 200, data: 'there' })
  else {
    expect(result).toBeInstanceOf(AxiosError)
    expect(result).toMatchObject({ message: expect.stringContaining('x-api-key') as string })
  }
})

test.each([
  [[]],
  [[{ username: 'user', password: 'secret' }]],
  [[{ authorize: () => ({ headers: {} }) }, 7]],
])('wrong arguments are rejected when they are passed (%#)', (args) => {
  const call = withAuth as (...args: unknown[]) => unknown
  expect(() => call(...args)).toThrow(TypeError)
  expect(() => call(...args)).toThrow(/^"(authenticator|adapter)" must be /)
  expect(() => call(...args)).not.toThrow(/secret/)
})
