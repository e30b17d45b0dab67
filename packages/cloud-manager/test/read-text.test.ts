import { Readable } from 'node:stream'
import { expect, test } from 'vitest'
import { readText } from '../src/read-text.ts'

const of = (text: string, headers: Record<string, string> = {}) => new Response(text, { headers })

test.each([
  ['whose length is known', { 'content-length': '6' }],
  ['whose length is unknown', {}],
  ['that was compressed', { 'content-length': '2', 'content-encoding': 'gzip' }],
  ['with two lengths', { 'content-length': '6, 6' }],
  ['whose length is wrong', { 'content-length': '70' }],
])('readText reads a body %s', async (_name, headers) => {
  expect(await readText(of('Zürich', headers), 7)).toBe('Zürich')
})

test.each([
  ['that says so', { 'content-length': '7' }],
  ['that says nothing', {}],
  ['that was compressed', { 'content-length': '2', 'content-encoding': 'gzip' }],
  ['that says less', { 'content-length': '2' }],
  ['with an empty length', { 'content-length': '' }],
  ['with a negative length', { 'content-length': '-1' }],
])('readText returns undefined for a body that is too large, %s', async (_name, headers) => {
  expect(await readText(of('Zürich', headers), 6)).toBeUndefined()
})

test('readText cancels what it does not read', async () => {
  let isCanceled = false
  const body = new ReadableStream({
    pull: (controller) => {
      controller.enqueue(new Uint8Array(10))
    },
    cancel: () => {
      isCanceled = true
    },
  })
  expect(await readText(new Response(body), 25)).toBeUndefined()
  expect(isCanceled).toBe(true)
})

test('readText returns an empty text for a response without a body', async () => {
  expect(await readText(new Response(null), 1)).toBe('')
})

test('readText decodes a character that is split across chunks', async () => {
  const bytes = new TextEncoder().encode('Zürich')
  const body = new ReadableStream<Uint8Array>({
    start: (controller) => {
      for (const byte of bytes) controller.enqueue(Uint8Array.of(byte))
      controller.close()
    },
  })
  expect(await readText(new Response(body), 7)).toBe('Zürich')
})

test('readText removes a byte order mark', async () => {
  expect(await readText(of('\uFEFF{}'), 10)).toBe('{}')
})

/** What implementations other than the platform's return. */
const foreign = (body: unknown, text = ''): Response =>
  ({ body, text: () => Promise.resolve(text) }) as unknown as Response

test('a body of a fetch with streams of Node is read', async () => {
  const body = Readable.from([Buffer.from('Zü'), Buffer.from('rich')])
  expect(await readText(foreign(body), 7)).toBe('Zürich')
})

test('a body of a fetch with streams of Node is not read beyond the limit', async () => {
  const body = Readable.from(
    (function* () {
      for (;;) yield Buffer.alloc(10)
    })(),
  )
  expect(await readText(foreign(body), 25)).toBeUndefined()
  expect(body.destroyed).toBe(true)
})

test('a fetch without streams, such as the one of React Native, is measured', async () => {
  expect(await readText(foreign(undefined, 'Zürich'), 7)).toBe('Zürich')
  expect(await readText(foreign(undefined, 'Zürich'), 6)).toBeUndefined()
})
