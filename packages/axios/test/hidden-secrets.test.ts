import { createServer, type IncomingMessage, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import { inspect } from 'node:util'
import { withAuth } from '@latchkey/axios'
import type { AuthAttempt, Authenticator } from '@latchkey/contract'
import axios from 'axios'
import { describe, expect, test } from 'vitest'

const SECRET = 'open-sesame'

/** Sets two fields at once, or only after a challenge. */
const scheme = (origin: string, isCold = false): Authenticator => {
  const attempt: AuthAttempt = {
    headers: { authorization: `Bearer ${SECRET}`, 'x-signature': SECRET },
    settle: () => undefined,
  }
  return {
    authorize: ({ url }) => {
      if (url.origin !== origin) return { headers: {} }
      if (!isCold) return attempt
      const settle: AuthAttempt['settle'] = ({ status }) => (status === 401 ? attempt : undefined)
      return { headers: {}, expectsChallenge: true, settle }
    },
  }
}

async function serve(handle: (request: IncomingMessage, response: ServerResponse) => unknown) {
  const seen: IncomingMessage[] = []
  const server = createServer((request, response) => {
    seen.push(request)
    request.resume()
    request.on('end', () => handle(request, response))
  })
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

const protect = (request: IncomingMessage, response: ServerResponse): boolean => {
  if (request.headers['x-signature'] !== undefined) return true
  response.writeHead(401).end('no')
  return false
}

const cancelledByToken = () => {
  const { token, cancel } = axios.CancelToken.source()
  return {
    config: { cancelToken: token },
    cancel: () => {
      cancel('stop')
    },
    reason: () => token.reason,
  }
}

const cancelledBySignal = () => {
  const controller = new AbortController()
  const { signal } = controller
  return {
    config: { signal },
    cancel: () => {
      controller.abort(new axios.CanceledError('stop'))
    },
    reason: (): unknown => signal.reason,
  }
}

describe.each(['http', 'fetch'] as const)('on %s', (adapter) => {
  const calls = ['json', 'text', 'arraybuffer', 'stream'].flatMap((responseType) =>
    ['/ok', '/error', '/cut', '/refused'].map((path) => [responseType, path] as const),
  )

  test.each(calls)('a %s response of %s shows no credentials', async (responseType, path) => {
    await using server = await serve((request, response) => {
      if (!protect(request, response)) return
      if (request.url === '/cut') response.writeHead(200, { 'content-length': 9 }).write('x')
      if (request.url === '/cut') setImmediate(() => response.destroy())
      else response.writeHead(request.url === '/ok' ? 200 : 500).end('{"a":1}')
    })
    const { origin } = server
    const client = axios.create({
      adapter: withAuth(scheme(origin, true), adapter),
      responseType: responseType as 'json',
    })
    const url = path === '/refused' ? 'http://127.0.0.1:1/' : origin + path
    const outcome: unknown = await client.get(url).catch((error: unknown) => error)
    for (const options of [{}, { depth: 5 }, { depth: Infinity, showHidden: true }]) {
      expect(inspect(outcome, options)).not.toContain(SECRET)
    }
    if (outcome instanceof Error) expect(JSON.stringify(outcome)).not.toContain(SECRET)
  })

  // Axios' own adapter for fetch puts its config and its request on the reason.
  test.each([
    ['a cancel token', () => cancelledByToken()],
    ['a signal with an error of axios as its reason', () => cancelledBySignal()],
  ])('a call that is canceled by %s shows none', async (_name, make) => {
    await using server = await serve(() => undefined)
    const client = axios.create({ adapter: withAuth(scheme(server.origin), adapter) })
    const { config, cancel, reason } = make()
    const call = client.get(`${server.origin}/ok`, config).catch((error: unknown) => error)
    await expect.poll(() => server.seen.length).toBe(1)
    cancel()
    const error = await call
    const again = await client.get(`${server.origin}/ok`, config).catch((late: unknown) => late)
    for (const shown of [error, reason(), again]) {
      expect(axios.isCancel(shown)).toBe(true)
      expect(inspect(shown, { depth: Infinity, showHidden: true })).not.toContain(SECRET)
    }
    expect((error as Error).message).toBe('stop')
  })

  test('a pending request shows none in the agent of another response', async () => {
    await using server = await serve((request, response) => {
      if (request.url === '/ok') response.end('{}')
    })
    const client = axios.create({ adapter: withAuth(scheme(server.origin), adapter) })
    const controller = new AbortController()
    const hanging = client.get(`${server.origin}/hang`, { signal: controller.signal })
    const aborted = expect(hanging).rejects.toThrow()
    await expect.poll(() => server.seen.length).toBe(1)
    const response = await client.get<unknown>(`${server.origin}/ok`, { responseType: 'stream' })
    expect(inspect(response, { depth: Infinity, showHidden: true })).not.toContain(SECRET)
    controller.abort()
    await aborted
  })

  test('Basic of the config is not sent where the scheme authenticates, nor to another origin', async () => {
    await using other = await serve((_request, response) => response.end())
    await using server = await serve((request, response) => {
      if (protect(request, response)) response.writeHead(302, { location: other.origin }).end()
    })
    const auth = { username: 'user', password: 'secret' }
    for (const isCold of [true, false]) {
      const client = axios.create({
        adapter: withAuth(scheme(server.origin, isCold), adapter),
        auth,
      })
      await client.get(server.origin)
      await client.get(server.origin.replace('//', '//user:secret@'))
    }
    const sent = [...server.seen, ...other.seen].map(({ headers }) => headers.authorization ?? '-')
    expect(new Set(sent)).toEqual(new Set(['-', `Bearer ${SECRET}`]))
    expect(other.seen.map(({ headers }) => headers.authorization)).toEqual(Array(4))
  })

  test('Basic of the config is sent to an origin that the scheme does not cover', async () => {
    await using server = await serve((_request, response) => response.end())
    const auth = { username: 'user', password: 'secret' }
    await axios.get(server.origin, {
      adapter: withAuth(scheme('https://api.example'), adapter),
      auth,
    })
    expect(server.seen[0]?.headers.authorization).toMatch(/^Basic /)
  })

  test('without a proxy, a scheme does not see the challenge of a proxy', async () => {
    await using server = await serve((_request, response) => {
      response.writeHead(401, { 'proxy-authenticate': 'X', 'www-authenticate': 'Y' }).end()
    })
    for (const proxy of [false, undefined] as const) {
      const seen: unknown[] = []
      const settle: AuthAttempt['settle'] = ({ headers }) => {
        seen.push(headers.get('Proxy-Authenticate'), headers.get('WWW-Authenticate'))
        return undefined
      }
      const auth = { authorize: () => ({ headers: {}, settle }) }
      const config = proxy === false ? { proxy } : {}
      await axios.get(server.origin, {
        ...config,
        adapter: withAuth(auth, adapter),
        validateStatus: null,
      })
      expect(seen).toEqual([proxy === false ? null : 'X', 'Y'])
    }
  })
})
