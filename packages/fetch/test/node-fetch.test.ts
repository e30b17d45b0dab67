import { Readable } from 'node:stream'
import type { Authenticator } from '@latchkey/contract'
import { withAuth } from '@latchkey/fetch'
import FormData from 'form-data'
import nodeFetch, { Request as NodeRequest } from 'node-fetch'
import { expect, test } from 'vitest'
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

test.each([
  ['node-fetch', client],
  // Not every global fetch can send a stream of Node as one.
  ['the global fetch', undefined],
])('%s sends a stream of Node, and a form with its boundary, also again', async (_name, used) => {
  await using server = await guarded()
  expect(await post(server.origin, text(), used)).toBe('200 some text')
  const form = new FormData()
  form.append('name', 'value')
  form.append('file', Buffer.from('bytes'), 'a.txt')
  expect(await post(server.origin, form, used)).toMatch(/^200 [^]*name="name"[^]*bytes[^]*--\s+$/)
  const [one, two, three, four] = server.seen
  expect([one?.body, two?.body, three?.body]).toEqual(['some text', 'some text', four?.body])
  expect([three?.contentType, four?.contentType]).toEqual(
    Array(2).fill(`multipart/form-data; boundary=${form.getBoundary()}`),
  )
})

test.each(['some text', text])(
  'node-fetch can be called with a Request of its own: %s',
  async (body) => {
    await using server = await guarded()
    const data = typeof body === 'string' ? body : body()
    const request = new NodeRequest(server.origin, { method: 'POST', body: data })
    const response = await withAuth(asked, client)(request as unknown as Request)
    expect([response.status, await response.text()]).toEqual([200, 'some text'])
    expect(server.seen).toHaveLength(2)
  },
)

test.each([
  ['text', 'some text'],
  ['bytes', Buffer.from('some text')],
  ['a Blob', new Blob(['some text'])],
])('node-fetch sends %s as without this package', async (_name, body) => {
  await using server = await guarded()
  expect(await post(server.origin, body, client)).toBe('200 some text')
  expect(server.seen[1]?.headers['content-length']).toBe('9')
})
