import { bodyForScheme, requestBody, requestBodySize } from '@latchkey/contract'
import { expect, test } from 'vitest'

async function* chunks() {
  yield await Promise.resolve(new Uint8Array(1))
}

test.each([
  ['undefined', undefined],
  ['null', null],
])('%s means that there is no body', (_name, data) => {
  const body = requestBody(data)
  expect(body).toEqual({})
  expect([bodyForScheme(body), requestBodySize(body, null)]).toEqual([undefined, 0])
})

test.each([
  ['text', 'abc', 3],
  ['an empty text', '', 0],
  ['bytes', new Uint8Array(4), 4],
  ['a Blob', new Blob(['ab']), 2],
  ['form fields', new URLSearchParams({ a: 'b' }), 3],
  ['a form', new FormData(), 0],
])('%s can be read again', async (_name, data, size) => {
  const body = requestBody<unknown>(data)
  const read = bodyForScheme(body)
  expect(body.data).toBe(data)
  expect(requestBodySize(body, '7')).toBe(size)
  if (typeof read !== 'function') throw new Error('expected a function')
  expect(await read()).toBe(body.data)
})

test.each([
  ['a web stream', () => new Blob(['x']).stream()],
  ['an async iterable', chunks],
])('%s can be read only once', (_name, make) => {
  const body = requestBody<unknown>(make())
  expect(bodyForScheme(body)).toBe('one-shot')
  expect(body.data).toBeUndefined()
  expect([requestBodySize(body, '7'), requestBodySize(body, null)]).toEqual([7, undefined])
  expect(requestBodySize(body, undefined)).toBeUndefined()
})
