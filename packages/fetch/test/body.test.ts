import { isLatchkeyError, type Authenticator } from '@latchkey/contract'
import { withAuth } from '@latchkey/fetch'
import { describe, expect, test } from 'vitest'
import { challenge, serve, targetScheme } from './server.ts'

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

  test('a body in the init takes the place of the one in the Request', async () => {
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
    const { authenticator, log } = targetScheme(server.origin)
    const init = {
      method: 'POST',
      body: body(),
      duplex: 'half',
      headers: { 'content-type': 'a/b' },
    }
    const response = await withAuth(authenticator)(`${server.origin}/x`, init)
    expect(response.status).toBe(201)
    expect(server.seen.map(({ method, body }) => [method, body])).toEqual([
      ['HEAD', ''],
      ['POST', 'a b'],
    ])
    expect(server.seen[0]?.contentType).toBeUndefined()
    expect(log).toEqual(['POST /x one-shot', 'settled 401', 'settled 201'])
  })

  test('a Request with more than a mebibyte is sent once, after a HEAD', async () => {
    await using server = await protectedServer()
    const { authenticator } = targetScheme(server.origin)
    const text = 'x'.repeat(1_048_577)
    const request = new Request(server.origin, { method: 'POST', body: text })
    expect((await withAuth(authenticator)(request)).status).toBe(201)
    expect(server.seen.map(({ method, body }) => [method, body.length])).toEqual([
      ['HEAD', 0],
      ['POST', text.length],
    ])
  })

  test('a stream that is refused is a coded error, and not sent again', async () => {
    await using server = await protectedServer()
    const { authenticator } = targetScheme(server.origin)
    const eager: Authenticator = {
      // A challenge where none was expected.
      authorize: async (request) => ({
        ...(await authenticator.authorize(request)),
        expectsChallenge: false,
      }),
    }
    const call = withAuth(eager)(server.origin, {
      method: 'POST',
      body: stream('a'),
      // Node wants it with a stream; the DOM's types don't have it.
      ...{ duplex: 'half' },
    })
    const error: unknown = await call.catch((e: unknown) => e)
    expect(isLatchkeyError(error) && error.code).toBe('ERR_BODY_NOT_REPLAYABLE')
    expect(server.seen).toHaveLength(1)
  })

  test('a Request whose body was read before is refused as fetch refuses it', async () => {
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
