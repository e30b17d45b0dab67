import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { requestTarget } from '@latchkey/contract'
import fc from 'fast-check'
import { afterAll, beforeAll, expect, test } from 'vitest'

let origin = ''
const server = createServer((request, response) => {
  response.setHeader('x-target', Buffer.from(request.url ?? '').toString('base64'))
  response.end()
})

beforeAll(async () => {
  // An idle connection is not closed under a slow machine's next request.
  server.keepAliveTimeout = 0
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  // A listening TCP server has an AddressInfo.
  origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`
})
afterAll(() => {
  server.close()
  server.closeAllConnections()
})

async function onTheWire(url: URL): Promise<string> {
  const response = await fetch(url, { redirect: 'manual' })
  return Buffer.from(response.headers.get('x-target') ?? '', 'base64').toString()
}

test.each(['', '?', '?#', '/a?', '/a#b', '/a?b#c', '/%2F/ ä', '//a//b', '/a:invite', '/a;b,c'])(
  'the target is what fetch sends for %j',
  async (rest) => {
    const url = new URL(origin + rest)
    expect(requestTarget(url)).toBe(await onTheWire(url))
  },
)

test('the target is what fetch sends for any path, query and fragment', async () => {
  const part = fc.oneof(fc.string({ unit: 'grapheme' }), fc.webPath())
  await fc.assert(
    fc.asyncProperty(part, part, part, async (path, query, fragment) => {
      const url = new URL(`${origin}/${path}?${query}#${fragment}`)
      expect(requestTarget(url)).toBe(await onTheWire(url))
    }),
    { numRuns: 60 },
  )
})

test('the target has no user and no password', () => {
  expect(requestTarget(new URL('https://user:secret@api.example:8443/x'))).toBe('/x')
})
