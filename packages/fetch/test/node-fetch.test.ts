import { Readable } from 'node:stream'
import type { Authenticator } from '@latchkey/contract'
import { withAuth } from '@latchkey/fetch'
import FormData from 'form-data'
import nodeFetch, { Request as NodeRequest } from 'node-fetch'
import { describe, expect, test } from 'vitest'
import { serve, type TestServer } from './server.ts'

// The types of node-fetch differ from those of the global fetch.
const client = nodeFetch as unknown as typeof fetch
const text = (): Readable => Readable.from([Buffer.from('some '), Buffer.from('text')])

/** Sends credentials once it was asked for them. */
const asked: Authenticator = {
  authorize: () => ({
    headers: {},
    settle: ({ status }) => (status === 401 ? { headers: { authorization: 'yes' } } : undefined),
  }),
}

/** A server that wants credentials, and returns what it got. */
const guarded = (): Promise<TestServer> =>
  serve(({ authorization, body }, response) => {
    response.writeHead(authorization === 'yes' ? 200 : 401).end(body)
  })

async function post(url: string, body: unknown, used: typeof fetch | undefined): Promise<string> {
  const init = { method: 'POST', body, duplex: 'half' }
  const response = await withAuth(asked, used)(url, init as RequestInit)
  return `${response.status} ${await response.text()}`
}

describe('node-fetch', () => {
  test('gets a stream of Node as one, also when it is sent again', async () => {
    await using server = await guarded()
    expect(await post(server.origin, text(), client)).toBe('200 some text')
    expect(server.seen.map(({ body }) => body)).toEqual(['some text', 'some text'])
  })

  test('gets a form of the package form-data with its boundary, also when it is sent again', async () => {
    await using server = await guarded()
    const form = new FormData()
    form.append('name', 'value')
    form.append('file', Buffer.from('bytes'), 'a.txt')
    expect(await post(server.origin, form, client)).toMatch(
      /^200 [^]*name="name"[^]*bytes[^]*--\s+$/,
    )
    const [first, second] = server.seen
    expect(second?.body).toBe(first?.body)
    expect(second?.contentType).toBe(`multipart/form-data; boundary=${form.getBoundary()}`)
  })

  test.each(['some text', text])('can be called with a Request of its own: %s', async (body) => {
    await using server = await guarded()
    const data = typeof body === 'string' ? body : body()
    const request = new NodeRequest(server.origin, { method: 'POST', body: data })
    const response = await withAuth(asked, client)(request as unknown as Request)
    expect([response.status, await response.text()]).toEqual([200, 'some text'])
    expect(server.seen).toHaveLength(2)
  })

  test.each([
    ['text', () => 'some text'],
    ['bytes', () => Buffer.from('some text')],
    ['a Blob', () => new Blob(['some text'])],
  ])('sends %s as without this package', async (_name, body) => {
    await using server = await guarded()
    expect(await post(server.origin, body(), client)).toBe('200 some text')
    expect(server.seen[1]?.headers['content-length']).toBe('9')
  })
})

test('the global fetch gets a stream of Node as a web stream, which every one can send', async () => {
  await using server = await guarded()
  expect(await post(server.origin, text(), undefined)).toBe('200 some text')
})

test('the global fetch, too, sends a form of the package form-data with its boundary', async () => {
  await using server = await guarded()
  const form = new FormData()
  form.append('name', 'value')
  expect(await post(server.origin, form, undefined)).toMatch(/^200 [^]*name="name"/)
  const types = server.seen.map(({ contentType }) => contentType)
  expect(types).toEqual(Array(2).fill(`multipart/form-data; boundary=${form.getBoundary()}`))
})
