import { repeatableBody } from '@latchkey/contract'
import { expect, test } from 'vitest'

test('the body is what the caller gave as long as nobody asks for the bytes', () => {
  const form = new FormData()
  const body = repeatableBody(form)
  expect(body.data).toBe(form)
  expect(body.contentType).toBeUndefined()
})

test('the body is the bytes that were read, with the boundary that is in them', async () => {
  const form = new FormData()
  form.set('name', 'value')
  const body = repeatableBody(form)
  const bytes = await body.read()
  expect(body.data).toBe(bytes)
  const boundary = /boundary=(.+)$/.exec(body.contentType ?? '')?.[1]
  expect(boundary).toBeDefined()
  expect(new TextDecoder().decode(bytes)).toContain(`--${boundary ?? ''}--`)
})

test('the bytes are read once, however often and however early they are asked for', async () => {
  const body = repeatableBody(new FormData())
  const [first, second] = await Promise.all([body.read(), body.read()])
  expect(second).toBe(first)
  expect(await body.read()).toBe(first)
})

test.each([
  ['text', 'ä', 'text/plain;charset=UTF-8', 2],
  ['bytes', new Uint8Array([1, 2, 3]), undefined, 3],
  ['a Blob', new Blob(['ab'], { type: 'text/x' }), 'text/x', 2],
  ['fields', new URLSearchParams({ a: 'b' }), 'application/x-www-form-urlencoded;charset=UTF-8', 3],
] as const)('the media type of %s is known', async (_name, data, contentType, length) => {
  const body = repeatableBody<BodyInit>(data)
  expect(await body.read()).toHaveLength(length)
  expect(body.contentType).toBe(contentType)
})
