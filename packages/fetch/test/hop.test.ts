import type { Authenticator } from '@latchkey/contract'
import { withAuth } from '@latchkey/fetch'
import { expect, test } from 'vitest'
import { serve, targetScheme } from './server.ts'

/** Sends nothing of its own. */
const PASSIVE: Authenticator = { authorize: () => ({ headers: {} }) }

/** Records what it is called with, and answers the calls in turn. */
function recordingClient(...answers: Response[]) {
  const calls: Parameters<typeof fetch>[] = []
  const client: typeof fetch = async (...call) => {
    calls.push(call)
    return answers.shift() ?? new Response('done')
  }
  return { calls, client }
}

const moved = (location: string) => new Response(null, { status: 307, headers: { location } })

test.each([
  ...['postpone', 'undelete', 'widget', 'headline', 'patch', 'PATCH'].map((name) => [name, name]),
  ...['delete', 'Get', 'head', 'options', 'pOST', 'put'].map((name) => [name, name.toUpperCase()]),
])('the method %s is authorized and sent as %s, as in fetch', async (method, expected) => {
  const { calls, client } = recordingClient()
  const { authenticator, log } = targetScheme('https://api.example')
  await withAuth(authenticator, client)('https://api.example/', { method })
  expect(calls[0]?.[1]?.method).toBe(expected)
  expect(log[0]).toBe(`${expected} / -`)
})

test('the question mark of an empty query is left out', async () => {
  await using server = await serve((_seen, response) => response.end())
  const { authenticator } = targetScheme(server.origin, { eager: true })
  for (const end of ['/a?', '/a?#b']) await withAuth(authenticator)(server.origin + end)
  expect(server.seen.map(({ target }) => target)).toEqual(['/a', '/a'])
})

const read = async (init: RequestInit): Promise<(string | null)[]> => {
  const values: (string | null)[] = []
  const authenticator: Authenticator = {
    authorize: async ({ headers, body }) => {
      if (typeof body === 'function') await body()
      values.push(...['Content-Type', 'ACCEPT', 'x-other'].map((name) => headers.get(name)))
      return { headers: {} }
    },
  }
  const { client } = recordingClient()
  await withAuth(authenticator, client)('https://api.example/', { method: 'POST', ...init })
  return values
}

test('a scheme reads the fields of the caller, in any case', async () => {
  const headers = { 'content-type': 'text/x', Accept: 'text/y' }
  expect(await read({ headers, body: 'x' })).toEqual(['text/x', 'text/y', null])
})

test('a scheme that has read a body reads its content type', async () => {
  const [type, ...others] = await read({ body: new URLSearchParams({ a: 'b' }) })
  expect(type).toBe('application/x-www-form-urlencoded;charset=UTF-8')
  expect(others).toEqual([null, null])
})

test('a scheme reads no content type without a body', async () => {
  expect(await read({})).toEqual([null, null, null])
})

/** A class of the caller with state of its own, as other implementations have. */
class TaggedRequest extends Request {
  readonly tag: string
  constructor(input: RequestInfo | URL, init?: RequestInit & { tag?: string }) {
    super(input, init)
    this.tag = init?.tag ?? (input instanceof TaggedRequest ? input.tag : 'none')
  }
}

test.each([
  ['without a body', {}],
  ['with a body', { method: 'POST', body: 'x' }],
])('a Request %s keeps what only its class knows', async (_name, init) => {
  const { calls, client } = recordingClient()
  const request = new TaggedRequest('https://api.example/', { ...init, tag: 'mine' })
  await withAuth(PASSIVE, client)(request)
  expect(calls[0]?.[0]).toMatchObject({ tag: 'mine' })
})

test('a Request keeps its settings after a redirect', async () => {
  const { calls, client } = recordingClient(moved('/there'))
  const settings = { cache: 'no-store', credentials: 'omit', referrerPolicy: 'origin' } as const
  await withAuth(PASSIVE, client)(new Request('https://api.example/', settings))
  expect(calls[1]?.[0]).toMatchObject({ url: 'https://api.example/there', ...settings })
})

test('a Request of up to 1 MiB is sent with its length', async () => {
  await using server = await serve((_seen, response) => response.end())
  const body = 'x'.repeat(1_000_000)
  await withAuth(PASSIVE)(new Request(server.origin, { method: 'POST', body }))
  expect(server.seen[0]?.headers['content-length']).toBe('1000000')
})
