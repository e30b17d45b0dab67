import type { ServerResponse } from 'node:http'
import { inspect } from 'node:util'
import { withAuth } from '@latchkey/axios'
import type { AuthAttempt, Authenticator } from '@latchkey/contract'
import axios from 'axios'
import { describe, expect, test } from 'vitest'
import { type Seen, serve } from './server.ts'

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

const protect = ({ headers }: Seen, response: ServerResponse): boolean => {
  if (headers['x-signature'] !== undefined) return true
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
    ['/ok', '/error', '/cut', '/broken', '/refused'].map((path) => [responseType, path] as const),
  )

  test.each(calls)('a %s response of %s shows no credentials', async (responseType, path) => {
    const server = await serve((seen, response) => {
      if (!protect(seen, response)) return
      if (seen.target === '/cut') response.writeHead(200, { 'content-length': 9 }).write('x')
      if (seen.target === '/broken') response.destroy()
      else if (seen.target === '/cut') setImmediate(() => response.destroy())
      else response.writeHead(seen.target === '/ok' ? 200 : 500).end('{"a":1}')
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
  ])('a call that is canceled by %s shows no credentials', async (_name, make) => {
    const server = await serve(() => undefined)
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

  test('a pending request shows no credentials in the agent of another response', async () => {
    const server = await serve(({ target }, response) => {
      if (target === '/ok') response.end('{}')
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
    const other = await serve((_seen, response) => response.end())
    const server = await serve((seen, response) => {
      if (protect(seen, response)) response.writeHead(302, { location: other.origin }).end()
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
    const server = await serve((_seen, response) => response.end())
    const auth = { username: 'user', password: 'secret' }
    await axios.get(server.origin, {
      adapter: withAuth(scheme('https://api.example'), adapter),
      auth,
    })
    expect(server.seen[0]?.headers.authorization).toMatch(/^Basic /)
  })
})
