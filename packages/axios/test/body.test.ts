import { Readable } from 'node:stream'
import { requestBody } from '@latchkey/contract'
import { expect, test } from 'vitest'
import { dataOf } from '../src/body.ts'

test.each([['text'], [undefined], [new URLSearchParams({ a: 'b' })]])(
  'axios gets data that was not read as it was (%j)',
  (data) => {
    expect(dataOf(requestBody<unknown>(data))).toBe(data)
  },
)

test('axios gets the buffer of bytes that fill it, and a view as it is', () => {
  const bytes = new Uint8Array([1, 2, 3])
  expect(dataOf({ data: bytes })).toBe(bytes.buffer)
  const view = bytes.subarray(1)
  expect(dataOf({ data: view })).toBe(view)
})

test('axios gets a stream of the kind that it was given', async () => {
  const ofNode = dataOf(requestBody<unknown>(Readable.from([Buffer.from('a')])))
  expect(ofNode).toBeInstanceOf(Readable)
  expect((ofNode as Readable).readableHighWaterMark).toBe(0)
  expect((ofNode as Readable).readableObjectMode).toBe(false)
  const ofWeb = dataOf(requestBody<unknown>(new Blob(['a']).stream()))
  expect(ofWeb).toBeInstanceOf(ReadableStream)
  for (const stream of [ofNode, ofWeb]) {
    expect(await new Response(stream as BodyInit).text()).toBe('a')
  }
})
