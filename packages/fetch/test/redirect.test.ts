import type { Authenticator } from '@latchkey/contract'
import { withAuth } from '@latchkey/fetch'
import { expect, test } from 'vitest'
import { challenge, serve, targetScheme } from './server.ts'

/** `/to?status&location` redirects; everything else says what it got. */
const redirectingServer = () =>
  serve((seen, response) => {
    if (challenge(seen, response)) return undefined
    const url = new URL(seen.target, 'http://127.0.0.1')
    if (url.pathname !== '/to') return response.end(`${seen.method} ${seen.target} ${seen.body}`)
    response.writeHead(Number(url.searchParams.get('status')), {
      location: url.searchParams.get('location') ?? '',
    })
    return response.end('moved')
  })

const to = (location: string, status = 302) =>
  `/to?status=${status}&location=${encodeURIComponent(location)}`

test('each hop is authorized for its own target', async () => {
  await using server = await redirectingServer()
  const { authenticator } = targetScheme(server.origin)
  const response = await withAuth(authenticator)(server.origin + to('/there?x#y'))
  expect(await response.text()).toBe('GET /there?x ')
  expect(response.redirected).toBe(true)
  expect(response.url).toBe(`${server.origin}/there?x`)
  expect(server.seen.map(({ authorization }) => authorization?.slice(0, 16))).toEqual([
    undefined,
    'Target GET /to?s',
    undefined,
    'Target GET /ther',
  ])
})

test.each([
  [301, 'POST', 'GET /there '],
  [302, 'POST', 'GET /there '],
  [303, 'POST', 'GET /there '],
  [307, 'POST', 'POST /there a b'],
  [308, 'POST', 'POST /there a b'],
  [301, 'PUT', 'PUT /there a b'],
  [302, 'PUT', 'PUT /there a b'],
  [303, 'PUT', 'GET /there '],
])('after a %i, a %s continues as in fetch', async (status, method, text) => {
  await using server = await redirectingServer()
  const { authenticator } = targetScheme(server.origin)
  const init = { method, body: 'a b', headers: { 'content-type': 'text/x', accept: 'text/y' } }
  const target = server.origin + to('/there', status)
  for (const input of [target, new Request(target, init)]) {
    const response = await withAuth(authenticator)(input, input === target ? init : undefined)
    expect(await response.text()).toBe(text)
    expect(server.seen.at(-1)?.contentType).toBe(text.endsWith('a b') ? 'text/x' : undefined)
    expect(server.seen.at(-1)?.headers.accept).toBe('text/y')
  }
})

test('a call ends after twenty redirects', async () => {
  await using server = await serve((_seen, response) => {
    response.writeHead(302, { location: '/again' }).end()
  })
  const { authenticator } = targetScheme(server.origin, { eager: true })
  const error: unknown = await withAuth(authenticator)(server.origin).catch((e: unknown) => e)
  expect(error).toEqual(new TypeError('fetch failed'))
  expect(error).toHaveProperty('cause.message', 'too many redirects')
  expect(server.seen).toHaveLength(21)
})

test.each([
  ['mailto:a@b.example', /mailto:/],
  ['http://user:pw@127.0.0.1/', /redirect/],
  ['http://[', /not a URL/],
])('a redirect to %s is a network error', async (location, cause) => {
  await using server = await redirectingServer()
  const { authenticator } = targetScheme(server.origin)
  const call = withAuth(authenticator)(server.origin + to(location))
  const error: unknown = await call.catch((e: unknown) => e)
  expect(error).toEqual(new TypeError('fetch failed'))
  expect(error).toHaveProperty('cause.message', expect.stringMatching(cause))
  expect(server.seen).toHaveLength(2)
})

test.each([
  [1, undefined],
  [1_048_577, 'ERR_BODY_NOT_REPLAYABLE'],
])('a stream of %d bytes is sent again if there is a copy of it', async (length, code) => {
  await using server = await redirectingServer()
  const { authenticator } = targetScheme(server.origin, { eager: true })
  const call = withAuth(authenticator)(server.origin + to('/there', 307), {
    method: 'POST',
    body: new Blob(['a'.repeat(length)]).stream(),
    ...{ duplex: 'half' },
  })
  const outcome: unknown = await call.catch((error: unknown) => error)
  if (code === undefined) expect(server.seen.map(({ body }) => body)).toEqual(['a', 'a'])
  else expect(outcome).toMatchObject({ code, status: 307 })
})

test('a fixed `redirected` of the response stays as it is', async () => {
  await using server = await redirectingServer()
  const { authenticator } = targetScheme(server.origin, { eager: true })
  const fixed: typeof fetch = async (...args) => {
    const response = await fetch(...args)
    return Object.defineProperty(response, 'redirected', { value: false })
  }
  const response = await withAuth(authenticator, fixed)(server.origin + to('/there'))
  expect(response.status).toBe(200)
})

test('a redirect without a target is returned', async () => {
  await using server = await serve((_seen, response) => response.writeHead(302).end('nowhere'))
  const { authenticator } = targetScheme(server.origin, { eager: true })
  const response = await withAuth(authenticator)(server.origin)
  expect(response.status).toBe(302)
  expect(await response.text()).toBe('nowhere')
})

test.each([
  [
    'them if the scheme sets only Authorization',
    { authorization: 'Bearer t' },
    ['manual', 'follow'],
  ],
  [
    'none if the scheme sets a field that browsers send to other origins',
    { 'x-api-key': 't' },
    ['manual'],
  ],
])('a browser that hides redirects follows %s', async (_name, headers, expected) => {
  const authenticator: Authenticator = { authorize: () => ({ headers }) }
  const redirects: unknown[] = []
  const browser: typeof fetch = async (_input, init) => {
    redirects.push(init?.redirect)
    const response = new Response('there')
    if (init?.redirect === 'manual') {
      Object.defineProperty(response, 'type', { value: 'opaqueredirect' })
    }
    return response
  }
  const result = withAuth(authenticator, browser)('https://api.example/')
  if (expected.includes('follow')) expect(await (await result).text()).toBe('there')
  else await expect(result).rejects.toThrow(TypeError)
  expect(redirects).toEqual(expected)
})

test('a Request that is redirected to its own URL as a GET loses its body', async () => {
  await using server = await serve((seen, response) => {
    if (seen.method === 'POST') response.writeHead(303, { location: seen.target })
    response.end(`${seen.method} ${seen.body}`)
  })
  const { authenticator } = targetScheme(server.origin, { eager: true })
  const response = await withAuth(authenticator)(
    new Request(`${server.origin}/x`, { method: 'POST', body: 'a b' }),
  )
  expect(await response.text()).toBe('GET ')
})

test('the mode manual returns the redirect', async () => {
  await using server = await redirectingServer()
  const { authenticator } = targetScheme(server.origin)
  const response = await withAuth(authenticator)(server.origin + to('/there'), {
    redirect: 'manual',
  })
  expect(response.status).toBe(302)
  expect(response.headers.get('location')).toBe('/there')
})

test('the mode error makes a redirect a network error', async () => {
  await using server = await redirectingServer()
  const { authenticator } = targetScheme(server.origin)
  const request = new Request(server.origin + to('/there'), { redirect: 'error' })
  await expect(withAuth(authenticator)(request)).rejects.toThrow(TypeError)
  expect(server.seen).toHaveLength(2)
})
