import { gzipSync } from 'node:zlib'
import { expect, test } from 'vitest'
import { httpFetch } from '../../src/session/http-fetch.ts'
import { serve } from '../process.ts'

const send = httpFetch(60_000)

test('fields and a body of text arrive, and so do status, fields and text of the answer', async () => {
  await using server = await serve((request, response) => {
    let text = ''
    request.on('data', (chunk) => (text += String(chunk)))
    request.on('end', () => {
      response.writeHead(201, { 'x-kind': ['a', 'b'] })
      response.end(`${request.method ?? ''} ${request.headers['x-own'] as string} ${text}`)
    })
  })
  const response = await send(server.url, { method: 'POST', headers: { 'x-own': '1' }, body: 'ü' })
  expect([response.status, response.ok, response.headers.get('X-Kind')]).toEqual([
    201,
    true,
    'a, b',
  ])
  expect(response.headers.get('x-none')).toBeNull()
  expect(await response.text()).toBe('POST 1 ü')
})

test('a compressed answer is read as what it was', async () => {
  await using server = await serve((request, response) => {
    expect(request.headers['accept-encoding']).toBe('gzip')
    response.writeHead(200, { 'content-encoding': 'gzip' }).end(gzipSync('{"a":1}'))
  })
  expect(await (await send(server.url)).text()).toBe('{"a":1}')
})

test('a redirect is handed to the caller', async () => {
  await using server = await serve((_request, response) => {
    response.writeHead(302, { location: 'http://127.0.0.1:1/' }).end()
  })
  const { status, ok, headers } = await send(server.url)
  expect([status, ok, headers.get('location')]).toEqual([302, false, 'http://127.0.0.1:1/'])
})

test.each<[string, Parameters<typeof serve>[0], number, object]>([
  ['a server that does not answer in time', () => undefined, 20, { name: 'TimeoutError' }],
  [
    'an answer that does not end in time',
    (_request, response) => response.writeHead(200).write('{'),
    100,
    { name: 'TimeoutError' },
  ],
  [
    'an answer that breaks off',
    (_request, response) => {
      response.writeHead(200, { 'content-length': '9' }).write('{')
      setImmediate(() => response.destroy())
    },
    60_000,
    { code: 'ECONNRESET' },
  ],
])('%s rejects the call', async (_name, handle, timeoutMs, error) => {
  await using server = await serve(handle)
  await expect(httpFetch(timeoutMs)(server.url)).rejects.toThrow(expect.objectContaining(error))
})
