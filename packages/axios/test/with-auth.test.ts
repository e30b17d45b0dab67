import { createServer, type IncomingMessage, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import { inspect } from 'node:util'
import { gzipSync } from 'node:zlib'
import { withAuth } from '@latchkey/axios'
import type { Authenticator } from '@latchkey/contract'
import axios, { AxiosError, type AxiosResponse } from 'axios'
import { describe, expect, test } from 'vitest'

interface Seen {
  readonly method: string
  readonly target: string
  readonly headers: IncomingMessage['headers']
  readonly body: string
}

async function serve(handle: (seen: Seen, response: ServerResponse) => unknown) {
  const seen: Seen[] = []
  const server = createServer((request, response) => {
    let body = ''
    request.on('data', (chunk) => (body += String(chunk)))
    request.on('end', () => {
      const one = { method: request.method!, target: request.url!, headers: request.headers, body }
      seen.push(one)
      handle(one, response)
    })
  })
  server.keepAliveTimeout = 0
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  return {
    seen,
    origin: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    async [Symbol.asyncDispose]() {
      server.closeAllConnections()
      await new Promise((resolve) => server.close(resolve))
    },
  }
}

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

const requireCredentials = (seen: Seen, response: ServerResponse, then: () => unknown) => {
  if (seen.headers.authorization === `Secret ${seen.method} ${seen.target}`) then()
  else response.writeHead(401, { 'www-authenticate': 'Secret' }).end('credentials are required')
}

test.each([undefined, false] as const)(
  'shows a scheme each field of a name by itself, with proxy %j',
  async (proxy) => {
    await using server = await serve((_seen, response) => {
      response.setHeader('www-authenticate', ['Basic realm="broken', 'Digest nonce="a, b"'])
      response.setHeader('proxy-authenticate', 'Digest nonce="c"')
      response.writeHead(401).end()
    })
    const seen: unknown[] = []
    const authenticator: Authenticator = {
      authorize: () => ({
        headers: {},
        settle: ({ headers }) => {
          for (const name of ['WWW-Authenticate', 'Proxy-Authenticate', 'x-none'])
            seen.push(headers.fields?.(name))
          return undefined
        },
      }),
    }
    const client = axios.create({ adapter: withAuth(authenticator, 'http'), validateStatus: null })
    await client.get(server.origin, { ...(proxy === false && { proxy }) })
    const proxyFields = proxy === false ? [] : ['Digest nonce="c"']
    expect(seen).toEqual([['Basic realm="broken', 'Digest nonce="a, b"'], proxyFields, []])
  },
)

describe.each(['http', 'fetch'] as const)('on %s', (adapter) => {
  test('limits of axios apply to the final response, not to a rejected one', async () => {
    await using server = await serve((seen, response) => {
      if (seen.headers.authorization === undefined) response.writeHead(401).end('x'.repeat(5_000))
      else response.end('x'.repeat(50))
    })
    const client = axios.create({ adapter: withAuth(asked(server.origin), adapter) })
    const { data } = await client.get<string>(server.origin, { maxContentLength: 100 })
    expect(data).toHaveLength(50)
  })

  test('a compressed rejection does not disturb the response', async () => {
    await using server = await serve((seen, response) => {
      response.setHeader('content-encoding', 'gzip')
      const isKnown = seen.headers.authorization !== undefined
      response.writeHead(isKnown ? 200 : 401).end(gzipSync(isKnown ? 'fine' : 'rejected'))
    })
    const client = axios.create({ adapter: withAuth(asked(server.origin), adapter) })
    expect((await client.get<string>(server.origin)).data).toBe('fine')
  })

  test('transforms, parameters and a base URL work as without it', async () => {
    await using server = await serve((seen, response) => {
      requireCredentials(seen, response, () => response.end(`{"got":${seen.body}}`))
    })
    const client = axios.create({
      baseURL: `${server.origin}/v1/`,
      adapter: withAuth(asked(server.origin), adapter),
      params: { key: 'a b', list: [1, 2], quote: "it's" },
    })
    const { data, config, status } = await client.post<{ got: unknown }>('items?x=y', { n: 1 })
    expect(data).toEqual({ got: { n: 1 } })
    expect(status).toBe(200)
    expect(config.url).toBe('items?x=y')
    expect(config.params).toEqual({ key: 'a b', list: [1, 2], quote: "it's" })
    expect(new Set(server.seen.map(({ target }) => target)).size).toBe(1)
    expect(server.seen.map(({ headers }) => headers['content-type'])).toEqual([
      'application/json',
      'application/json',
    ])
  })

  test('rejects as validateStatus decides, without credentials in the error', async () => {
    await using server = await serve((seen, response) => {
      requireCredentials(seen, response, () => response.writeHead(403).end('{"error":"not yours"}'))
    })
    const client = axios.create({ adapter: withAuth(asked(server.origin), adapter) })
    const error = await client.get(`${server.origin}/x`).catch((e: unknown) => e)
    if (!(error instanceof AxiosError)) throw new Error('expected an AxiosError')
    expect(error.response?.status).toBe(403)
    expect(error.response?.data).toEqual({ error: 'not yours' })
    expect(error.code).toBe('ERR_BAD_REQUEST')
    expect(error.request).toHaveProperty('method', 'GET')
    const shown = [error, error.toJSON(), error.config, error.request, error.response]
    for (const value of shown) {
      expect(inspect(value, { depth: 12, showHidden: true })).not.toContain('Secret GET')
    }
    expect(server.seen).toHaveLength(2)
  })

  test('has no credentials in a response or in the error of a broken connection', async () => {
    await using server = await serve((seen, response) => {
      requireCredentials(seen, response, () => {
        if (seen.target === '/ok') response.end('fine')
        else response.destroy()
      })
    })
    const client = axios.create({ adapter: withAuth(asked(server.origin), adapter) })
    const response: AxiosResponse<string> = await client.get(`${server.origin}/ok`)
    expect(response.data).toBe('fine')
    const error: unknown = await client.get(`${server.origin}/broken`).catch((e: unknown) => e)
    expect(error).toBeInstanceOf(AxiosError)
    for (const value of [response, error]) {
      expect(inspect(value, { depth: 12, showHidden: true })).not.toContain('Secret GET')
    }
  })

  test('reports the progress of the response that the caller gets', async () => {
    await using server = await serve((seen, response) => {
      requireCredentials(seen, response, () => response.end('x'.repeat(1_000)))
    })
    const loaded: number[] = []
    const client = axios.create({ adapter: withAuth(asked(server.origin), adapter) })
    await client.get(server.origin, { onDownloadProgress: (event) => loaded.push(event.loaded) })
    expect(loaded.at(-1)).toBe(1_000)
    expect(loaded).not.toContain('credentials are required'.length)
  })

  test('follows no redirect with maxRedirects 0', async () => {
    await using server = await serve((_seen, response) => {
      response.writeHead(302, { location: '/there' }).end()
    })
    const client = axios.create({ adapter: withAuth(asked(server.origin), adapter) })
    const options = { maxRedirects: 0, validateStatus: null }
    expect((await client.get(server.origin, options)).status).toBe(302)
    expect(server.seen).toHaveLength(1)
  })

  test('stops after maxRedirects with the error of axios', async () => {
    await using server = await serve((_seen, response) => {
      response.writeHead(302, { location: '/again' }).end()
    })
    const client = axios.create({ adapter: withAuth(asked(server.origin), adapter) })
    const error: unknown = await client
      .get(server.origin, { maxRedirects: 3 })
      .catch((e: unknown) => e)
    expect(error).toMatchObject({ code: 'ERR_FR_TOO_MANY_REDIRECTS', isAxiosError: true })
    expect(server.seen).toHaveLength(4)
  })

  test('passes each redirect to beforeRedirect, and respects its changes', async () => {
    await using server = await serve((seen, response) => {
      if (seen.target === '/there') response.end(seen.headers['x-added'] ?? '')
      else response.writeHead(302, { location: '/there', 'x-from': 'here' }).end()
    })
    const told: unknown[] = []
    const client = axios.create({ adapter: withAuth(asked(server.origin), adapter) })
    const { data } = await client.get<string>(server.origin, {
      beforeRedirect: (options, { statusCode, headers }, { url, method }) => {
        told.push([options['href'], statusCode, headers['x-from'], url, method])
        // eslint-disable-next-line @typescript-eslint/no-unsafe-member-access -- axios has no type for it
        options['headers']['x-added'] = 'yes'
      },
    })
    expect(data).toBe('yes')
    expect(told).toEqual([[`${server.origin}/there`, 302, 'here', `${server.origin}/`, 'GET']])
    const rejection = client.get(server.origin, {
      beforeRedirect: () => {
        throw new Error('stay here')
      },
    })
    await expect(rejection).rejects.toMatchObject({
      code: 'ERR_FR_REDIRECTION_FAILURE',
      message: 'Redirected request failed: stay here',
      config: { url: server.origin },
    })
  })

  test('does not send sensitiveHeaders to another origin', async () => {
    await using other = await serve((_seen, response) => response.end())
    await using server = await serve((_seen, response) => {
      response.writeHead(302, { location: other.origin }).end()
    })
    const client = axios.create({ adapter: withAuth(asked(server.origin), adapter) })
    const headers = { 'X-Api-Key': 'k', 'x-kept': 'yes', cookie: 'a=b' }
    await client.get(server.origin, { headers, sensitiveHeaders: ['x-api-key'] })
    expect(other.seen[0]?.headers).toMatchObject({ 'x-kept': 'yes' })
    expect(other.seen[0]?.headers).not.toHaveProperty('x-api-key')
    expect(other.seen[0]?.headers).not.toHaveProperty('cookie')
  })

  test('the credentials of the scheme replace those of the auth option', async () => {
    await using server = await serve((seen, response) => {
      requireCredentials(seen, response, () => response.end('in'))
    })
    const client = axios.create({ adapter: withAuth(asked(server.origin), adapter) })
    const auth = { username: 'left', password: 'over' }
    expect((await client.get(server.origin, { auth })).data).toBe('in')
  })

  test('a timeout and a cancellation are those of axios', async () => {
    await using server = await serve(() => undefined)
    const client = axios.create({ adapter: withAuth(asked(server.origin), adapter) })
    const bare = await axios.get(server.origin, { adapter, timeout: 50 }).catch((e: unknown) => e)
    if (!(bare instanceof AxiosError)) throw new Error('expected an AxiosError')
    await expect(client.get(server.origin, { timeout: 50 })).rejects.toMatchObject({
      code: bare.code,
      message: bare.message,
    })
    const signal = AbortSignal.timeout(50)
    await expect(client.get(server.origin, { signal })).rejects.toMatchObject({
      code: 'ERR_CANCELED',
    })
  })

  test('rejected sends leave no listener on the signal', async () => {
    await using server = await serve((seen, response) => {
      requireCredentials(seen, response, () => response.end('in'))
    })
    const client = axios.create({ adapter: withAuth(asked(server.origin), adapter) })
    const { signal } = new AbortController()
    let listeners = 0
    const [add, remove] = [
      signal.addEventListener.bind(signal),
      signal.removeEventListener.bind(signal),
    ]
    signal.addEventListener = (...args: Parameters<typeof add>) => {
      listeners++
      add(...args)
    }
    signal.removeEventListener = (...args: Parameters<typeof remove>) => {
      listeners--
      remove(...args)
    }
    await client.get(server.origin, { signal })
    await expect.poll(() => listeners).toBeLessThanOrEqual(0)
  })
})

test('sends the whole form with both sends', async () => {
  await using server = await serve((seen, response) => {
    requireCredentials(seen, response, () => response.end())
  })
  const form = new FormData()
  form.set('name', 'value')
  const client = axios.create({ adapter: withAuth(asked(server.origin), 'http') })
  await client.post(server.origin, form)
  for (const { body, headers } of server.seen) {
    expect(body).toContain('name="name"\r\n\r\nvalue')
    expect(body).toContain(headers['content-type']?.replace(/.*boundary=/, ''))
  }
  expect(server.seen).toHaveLength(2)
})

test('leaves the choice of the adapter to axios', async () => {
  await using server = await serve((seen, response) => {
    requireCredentials(seen, response, () => response.end('in'))
  })
  const client = axios.create({ adapter: withAuth(asked(server.origin)) })
  expect((await client.get(server.origin)).data).toBe('in')
})

test('waits for the whole response of an unknown adapter', async () => {
  const sent: unknown[] = []
  const client = axios.create({
    adapter: withAuth(asked('https://api.example'), (config) => {
      const authorization = config.headers.get('authorization')
      sent.push(authorization)
      const status = authorization ? 200 : 401
      const response = { data: 'mock', status, statusText: '', headers: {}, config }
      return Promise.resolve(response)
    }),
  })
  const { data } = await client.get<string>('https://api.example/x')
  expect(data).toBe('mock')
  expect(sent).toEqual([undefined, 'Secret GET /x'])
})

test.each([
  ['only Authorization', { authorization: 'Bearer t' }, 200],
  ['a field that browsers send to other origins', { 'x-api-key': 't' }, 'rejected'],
])('a browser that hides redirects and %s', async (_name, headers, expected) => {
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
