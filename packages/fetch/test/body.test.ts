import { createServer } from 'node:http'
import type { Authenticator } from '@latchkey/contract'
import { withAuth } from '@latchkey/fetch'
import { expect, test } from 'vitest'
import { listen, protectedServer, serve, targetScheme } from './server.ts'

// Node wants it with a stream; the DOM's types don't have it.
const HALF = { duplex: 'half' } as object

const encode = (text: string) => new TextEncoder().encode(text)

async function* chunks(text: string) {
  for (const character of text) yield encode(character)
}

const form = new FormData()
form.set('name', 'value')
const bodies: [string, BodyInit, string | RegExp][] = [
  ['a string', 'a b', 'a b'],
  ['bytes', encode('a b'), 'a b'],
  ['an ArrayBuffer', encode('a b').buffer, 'a b'],
  ['a Blob', new Blob(['a b'], { type: 'text/x' }), 'a b'],
  ['form fields', new URLSearchParams({ a: 'b c' }), 'a=b+c'],
  ['a form', form, /^--(.*)\r\n[^]*name="name"\r\n\r\nvalue\r\n--\1--/],
]

test.each(bodies)('%s is sent with both sends', async (_name, body, text) => {
  await using server = await protectedServer()
  const { authenticator } = targetScheme(server.origin)
  const response = await withAuth(authenticator)(server.origin, { method: 'POST', body })
  expect(response.status).toBe(200)
  expect(server.seen).toHaveLength(2)
  for (const { body: sent, contentType } of server.seen) {
    expect(sent).toMatch(text)
    if (body === form) expect(sent).toContain(contentType?.replace(/.*boundary=/, ''))
    else expect([sent, contentType]).toEqual([text, server.seen[0]?.contentType])
  }
})

test.each(bodies)('the scheme reads the bytes of %s that are sent', async (_name, body, text) => {
  await using server = await serve((_seen, response) => response.end())
  let read = ''
  const authenticator: Authenticator = {
    authorize: async (request) => {
      if (typeof request.body !== 'function') throw new Error('expected bytes')
      const bytes = await request.body()
      read = new TextDecoder().decode(bytes)
      expect(await request.body()).toEqual(bytes)
      return { headers: {} }
    },
  }
  await withAuth(authenticator)(server.origin, { method: 'POST', body })
  expect(read).toMatch(text)
  expect(server.seen[0]?.body).toBe(read)
  if (body === form) expect(read).toContain(server.seen[0]?.contentType?.split('=')[1])
})

test('nothing is read from a body that the scheme does not ask for', async () => {
  await using server = await serve((_seen, response) => response.end())
  const blob = new Blob(['x'])
  blob.arrayBuffer = () => Promise.reject(new Error('read'))
  const { authenticator } = targetScheme(server.origin, { eager: true })
  await withAuth(authenticator)(server.origin, { method: 'POST', body: blob })
  expect(server.seen[0]?.body).toBe('x')
})

test.each([
  ['the body of a Request is sent with both sends', undefined, 'old'],
  ['a body in the init replaces the one in the Request', { body: 'new' }, 'new'],
])('%s', async (_name, init, sent) => {
  await using server = await protectedServer()
  const headers = { 'content-type': 'application/json' }
  const request = new Request(server.origin, { method: 'PUT', body: 'old', headers })
  await withAuth(targetScheme(server.origin).authenticator)(request, init)
  expect(server.seen.map(({ body, contentType }) => [body, contentType])).toEqual(
    Array(2).fill([sent, 'application/json']),
  )
})

test.each<[string, string, (text: string, url: string) => Parameters<typeof fetch>]>([
  ['a ReadableStream', 'a b', (text, url) => [url, { body: new Blob([text]).stream(), ...HALF }]],
  // What Node and undici accept, the DOM's type of fetch doesn't know.
  ['an async iterable', 'a b', (text, url) => [url, { body: chunks(text) as never, ...HALF }]],
  ['a Blob above 64 KiB', 'x'.repeat(65_537), (text, url) => [url, { body: new Blob([text]) }]],
  [
    'a Request with more than a mebibyte',
    'x'.repeat(1_048_577),
    (body, url) => [new Request(url, { method: 'POST', body })],
  ],
])('%s is sent once, after a HEAD', async (_name, text, call) => {
  await using server = await protectedServer()
  const { authenticator } = targetScheme(server.origin, { remembers: true })
  const [input, init] = call(text, server.origin)
  const response = await withAuth(authenticator)(input, { method: 'POST', ...init })
  expect(response.status).toBe(200)
  expect(server.seen.map(({ method, body }) => [method, body.length])).toEqual([
    ['HEAD', 0],
    ['POST', text.length],
  ])
  expect(server.seen[1]?.body).toBe(text)
})

test('a stream whose length is known and at most 64 KiB is sent at once', async () => {
  await using server = await protectedServer()
  const { authenticator } = targetScheme(server.origin)
  await withAuth(authenticator)(server.origin, {
    method: 'POST',
    headers: { 'content-length': '3' },
    body: new Blob(['a b']).stream(),
    ...HALF,
  })
  expect(server.seen.map(({ method, body }) => `${method} ${body}`)).toEqual(
    Array(2).fill('POST a b'),
  )
})

test('an early rejection does not end the stream of the caller', async () => {
  let sends = 0
  let received = 0
  const server = createServer((request, response) => {
    if (++sends === 1) {
      // Rejected before the body is there.
      response.writeHead(401, { 'www-authenticate': 'Target' }).end('no')
      return
    }
    request.on('data', (chunk: Buffer) => (received += chunk.length))
    request.on('end', () => response.writeHead(201).end())
  })
  await using listening = await listen(server)
  let isCanceled = false
  let produced = 0
  const body = new ReadableStream<Uint8Array>({
    pull: async (controller) => {
      await new Promise(setImmediate)
      if (produced++ === 100) controller.close()
      else controller.enqueue(new Uint8Array(40_000))
    },
    cancel: () => {
      isCanceled = true
    },
  })
  const { authenticator } = targetScheme(listening.origin)
  const cold: Authenticator = {
    authorize: async (request) => ({
      ...(await authenticator.authorize(request)),
      expectsChallenge: false,
    }),
  }
  const { status } = await withAuth(cold)(listening.origin, { method: 'POST', body, ...HALF })
  expect([status, sends, received, isCanceled]).toEqual([201, 2, 4_000_000, false])
})

test.each(['authorize', 'send'])('a failure in %s cancels the stream', async (where) => {
  const failure = new Error('out of order')
  const reasons: unknown[] = []
  const body = new ReadableStream({ cancel: (reason) => void reasons.push(reason) })
  const auth: Authenticator = {
    authorize: () => {
      if (where === 'authorize') throw failure
      return { headers: {} }
    },
  }
  const fetch = withAuth(auth, () => Promise.reject(failure))
  const call = fetch('https://api.example/', { method: 'POST', body, ...HALF })
  await expect(call).rejects.toBe(failure)
  expect(reasons).toEqual([failure])
})

test('a slow Request is sent as it is produced', async () => {
  const arrived: string[] = []
  let allow: () => void = () => undefined
  const allowed = new Promise<void>((resolve) => (allow = resolve))
  const server = createServer((request, response) => {
    request.on('data', (chunk: Buffer) => {
      arrived.push(chunk.toString())
      allow()
    })
    request.on('end', () => response.end())
  })
  await using listening = await listen(server)
  async function* slow() {
    yield encode('first')
    // The second chunk is produced only after the first has arrived.
    await allowed
    yield encode('second')
  }
  const body = slow() as unknown as BodyInit
  const request = new Request(listening.origin, { method: 'POST', body, ...HALF })
  await withAuth({ authorize: () => ({ headers: {} }) })(request)
  expect(arrived).toEqual(['first', 'second'])
})

test('a Request whose body was read before is rejected as in fetch', async () => {
  const request = new Request('https://api.example/', { method: 'POST', body: 'x' })
  await request.text()
  const { authenticator, log } = targetScheme('https://api.example')
  await expect(withAuth(authenticator)(request)).rejects.toThrow(TypeError)
  expect(log).toEqual([])
})

test('an abort ends the wait for a Request whose stream stalls', async () => {
  const controller = new AbortController()
  const reason = new Error('enough')
  const pull = () => {
    controller.abort(reason)
  }
  const request = new Request('https://api.example/', {
    method: 'POST',
    body: new ReadableStream({ pull }, { highWaterMark: 0 }),
    signal: controller.signal,
    ...HALF,
  })
  const { authenticator } = targetScheme('https://api.example')
  await expect(withAuth(authenticator)(request)).rejects.toBe(reason)
})
