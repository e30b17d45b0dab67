import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import {
  type Authenticator,
  type BodyNotReplayableError,
  isLatchkeyError,
} from '@latchkey/contract'
import { withAuth } from '@latchkey/fetch'
import { describe, expect, test } from 'vitest'
import { challenge, serve, targetScheme } from './server.ts'

// Node wants it with a stream; the DOM's types don't have it.
const HALF = { duplex: 'half' } as object

const protectedServer = () =>
  serve((seen, response) => {
    if (!challenge(seen, response)) response.writeHead(201).end()
  })

function stream(text: string): ReadableStream<Uint8Array> {
  return new ReadableStream({
    start(controller) {
      controller.enqueue(new TextEncoder().encode(text))
      controller.close()
    },
  })
}

async function* chunks(text: string) {
  for (const character of text) yield new TextEncoder().encode(character)
}

describe('bodies that can be read again', () => {
  const form = new FormData()
  form.set('name', 'value')
  const bodies: [string, BodyInit, string][] = [
    ['a string', 'a b', 'a b'],
    ['bytes', new TextEncoder().encode('a b'), 'a b'],
    ['an ArrayBuffer', new TextEncoder().encode('a b').buffer, 'a b'],
    ['a Blob', new Blob(['a b'], { type: 'text/x' }), 'a b'],
    ['form fields', new URLSearchParams({ a: 'b c' }), 'a=b+c'],
  ]

  test.each(bodies)('%s is sent with both sends', async (_name, body, text) => {
    await using server = await protectedServer()
    const { authenticator } = targetScheme(server.origin)
    const response = await withAuth(authenticator)(server.origin, { method: 'POST', body })
    expect(response.status).toBe(201)
    expect(server.seen.map((seen) => seen.body)).toEqual([text, text])
    expect(server.seen[0]?.contentType).toBe(server.seen[1]?.contentType)
  })

  test('a form is sent with both sends', async () => {
    await using server = await protectedServer()
    const { authenticator } = targetScheme(server.origin)
    await withAuth(authenticator)(server.origin, { method: 'POST', body: form })
    expect(server.seen).toHaveLength(2)
    for (const seen of server.seen) {
      expect(seen.body).toContain('name="name"\r\n\r\nvalue')
      expect(seen.body).toContain(seen.contentType?.replace(/.*boundary=/, ''))
    }
  })

  test.each([...bodies, ['a form', form, ''] as const])(
    'the scheme reads the bytes of %s that are sent',
    async (_name, body) => {
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
      expect(server.seen[0]?.body).toBe(read)
      expect(read).not.toBe('')
      if (body === form) expect(read).toContain(server.seen[0]?.contentType?.split('=')[1])
    },
  )

  test('nothing is read from a body that the scheme does not ask for', async () => {
    await using server = await serve((_seen, response) => response.end())
    const blob = new Blob(['x'])
    blob.arrayBuffer = () => Promise.reject(new Error('read'))
    const { authenticator } = targetScheme(server.origin, { eager: true })
    await withAuth(authenticator)(server.origin, { method: 'POST', body: blob })
    expect(server.seen[0]?.body).toBe('x')
  })

  test('the body of a Request is sent with both sends', async () => {
    await using server = await protectedServer()
    const { authenticator } = targetScheme(server.origin)
    const request = new Request(server.origin, {
      method: 'PUT',
      body: '{"a":1}',
      headers: { 'content-type': 'application/json' },
    })
    expect((await withAuth(authenticator)(request)).status).toBe(201)
    expect(server.seen.map((seen) => seen.body)).toEqual(['{"a":1}', '{"a":1}'])
    expect(server.seen[1]?.contentType).toBe('application/json')
  })

  test('a body in the init replaces the one in the Request', async () => {
    await using server = await protectedServer()
    const { authenticator } = targetScheme(server.origin)
    const request = new Request(server.origin, { method: 'PUT', body: 'old' })
    await withAuth(authenticator)(request, { body: 'new' })
    expect(server.seen.map((seen) => seen.body)).toEqual(['new', 'new'])
  })
})

describe('bodies that can be read only once', () => {
  test.each([
    ['a ReadableStream', () => stream('a b') as BodyInit],
    // What Node and undici accept, the DOM's type of fetch doesn't know.
    ['an async iterable', () => chunks('a b') as unknown as BodyInit],
  ])('%s is sent once, after a HEAD', async (_name, body) => {
    await using server = await protectedServer()
    const { authenticator, log } = targetScheme(server.origin, { remembers: true })
    const init = {
      method: 'POST',
      body: body(),
      duplex: 'half',
      headers: { 'content-type': 'a/b', 'x-kept': 'yes' },
    }
    const response = await withAuth(authenticator)(`${server.origin}/x`, init)
    expect(response.status).toBe(201)
    expect(server.seen.map(({ method, body }) => [method, body])).toEqual([
      ['HEAD', ''],
      ['POST', 'a b'],
    ])
    expect(server.seen[0]?.contentType).toBeUndefined()
    expect(server.seen[0]?.headers['x-kept']).toBe('yes')
    expect(log).toEqual([
      'POST /x one-shot',
      'abandoned',
      'HEAD /x -',
      'settled 401',
      'abandoned',
      'POST /x one-shot',
      'settled 201',
    ])
  })

  test.each([
    ['a Request with more than a mebibyte', 1_048_577, (body: string) => ({ body })],
    ['a Blob above 64 KiB', 65_537, (body: string) => ({ body: new Blob([body]) })],
  ])('%s is sent once, after a HEAD', async (_name, length, init) => {
    await using server = await protectedServer()
    const { authenticator } = targetScheme(server.origin, { remembers: true })
    const request = new Request(server.origin, { method: 'POST', ...init('x'.repeat(length)) })
    expect((await withAuth(authenticator)(request)).status).toBe(201)
    expect(server.seen.map(({ method, body }) => [method, body.length])).toEqual([
      ['HEAD', 0],
      ['POST', length],
    ])
  })

  test('a stream whose length is known and at most 64 KiB is sent at once', async () => {
    await using server = await protectedServer()
    const { authenticator } = targetScheme(server.origin)
    const response = await withAuth(authenticator)(server.origin, {
      method: 'POST',
      headers: { 'content-length': '3' },
      body: stream('a b'),
      ...HALF,
    })
    expect(response.status).toBe(201)
    expect(server.seen.map(({ method, body }) => [method, body])).toEqual([
      ['POST', 'a b'],
      ['POST', 'a b'],
    ])
  })

  test.each([200, 404, 405, 501, 'dropped'])(
    'a short stream is sent again if the HEAD brings no challenge (%s)',
    async (head) => {
      await using server = await serve((seen, response) => {
        if (seen.method !== 'HEAD') {
          if (!challenge(seen, response)) response.writeHead(201).end()
        } else if (head === 'dropped') response.destroy()
        else response.writeHead(Number(head)).end()
      })
      const { authenticator } = targetScheme(server.origin)
      const init = { method: 'PUT', body: stream('a b'), ...HALF }
      const response = await withAuth(authenticator)(server.origin, init)
      expect(response.status).toBe(201)
      expect(server.seen.map(({ method, body }) => [method, body])).toEqual([
        ['HEAD', ''],
        ['PUT', 'a b'],
        ['PUT', 'a b'],
      ])
    },
  )

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
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
    const { port } = server.address() as AddressInfo
    const origin = `http://127.0.0.1:${port}`
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
    const { authenticator } = targetScheme(origin)
    const cold: Authenticator = {
      authorize: async (request) => ({
        ...(await authenticator.authorize(request)),
        expectsChallenge: false,
      }),
    }
    const response = await withAuth(cold)(origin, { method: 'POST', body, ...HALF })
    expect([response.status, sends, received, isCanceled]).toEqual([201, 2, 4_000_000, false])
    server.closeAllConnections()
    server.close()
  })

  test('a longer stream that is rejected is a coded error with the response', async () => {
    await using server = await protectedServer()
    const { authenticator } = targetScheme(server.origin)
    const eager: Authenticator = {
      // A challenge although none was expected.
      authorize: async (request) => ({
        ...(await authenticator.authorize(request)),
        expectsChallenge: false,
      }),
    }
    const call = withAuth(eager)(server.origin, {
      method: 'POST',
      body: stream('x'.repeat(1_048_577)),
      ...HALF,
    })
    const error: unknown = await call.catch((e: unknown) => e)
    if (!isLatchkeyError(error)) throw error
    expect(error).toMatchObject({ code: 'ERR_BODY_NOT_REPLAYABLE', status: 401 })
    expect(Object.keys(error)).not.toContain('response')
    const { response } = error as BodyNotReplayableError
    expect(await (response as Response).text()).toBe('credentials are required')
    expect(server.seen).toHaveLength(1)
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
    const call = withAuth(auth, () => Promise.reject(failure))('https://api.example/', {
      method: 'POST',
      body,
      ...HALF,
    })
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
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
    const { port } = server.address() as AddressInfo
    async function* slow() {
      yield new TextEncoder().encode('first')
      // The second chunk is produced only after the first has arrived.
      await allowed
      yield new TextEncoder().encode('second')
    }
    const request = new Request(`http://127.0.0.1:${port}`, {
      method: 'POST',
      body: slow() as unknown as BodyInit,
      ...HALF,
    })
    await withAuth({ authorize: () => ({ headers: {} }) })(request)
    expect(arrived).toEqual(['first', 'second'])
    server.closeAllConnections()
    server.close()
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
    const request = new Request('https://api.example/', {
      method: 'POST',
      body: new ReadableStream(
        {
          pull: () => {
            controller.abort(reason)
          },
        },
        { highWaterMark: 0 },
      ),
      signal: controller.signal,
      ...{ duplex: 'half' },
    })
    const { authenticator } = targetScheme('https://api.example')
    await expect(withAuth(authenticator)(request)).rejects.toBe(reason)
  })
})
