import { bodySize } from '@latchkey/contract'
import { expect, test } from 'vitest'

const form = new FormData()
form.set('name', 'value')
form.set('file', new Blob(['12345678']))

test.each([
  ['no body', undefined, 0],
  ['null', null, 0],
  ['text', 'abc', 3],
  ['bytes', new Uint8Array(5), 5],
  ['a view', new DataView(new ArrayBuffer(8), 2, 4), 4],
  ['an ArrayBuffer', new ArrayBuffer(6), 6],
  ['a Blob', new Blob(['abcd']), 4],
  ['form fields', new URLSearchParams({ a: 'b c' }), 5],
  ['a form', form, 13],
  ['a stream', new Blob(['x']).stream(), undefined],
  ['a number', 7, undefined],
  ['an object with a size of another kind', { size: 'large', byteLength: 'long' }, undefined],
  ['an unknown object', {}, undefined],
])('the size of %s is known, or known to be unknown', (_name, body, bytes) => {
  expect(bodySize(body)).toBe(bytes)
})
