import { expect, test } from 'vitest'
import { readText } from '../src/read-text.ts'

const of = (text: string, headers: Record<string, string> = {}) => new Response(text, { headers })

test.each([
  ['whose length is known', { 'content-length': '6' }],
  ['whose length is unknown', {}],
  ['that was compressed', { 'content-length': '2', 'content-encoding': 'gzip' }],
  ['with two lengths', { 'content-length': '6, 6' }],
])('reads a body %s', async (_name, headers) => {
  expect(await readText(of('Zürich', headers), 7)).toBe('Zürich')
})

test.each([
  ['that says so', { 'content-length': '7' }],
  ['that says nothing', {}],
  ['that was compressed', { 'content-length': '2', 'content-encoding': 'gzip' }],
])('returns undefined for a body that is too large, %s', async (_name, headers) => {
  expect(await readText(of('Zürich', headers), 6)).toBeUndefined()
})

test('cancels what it does not read', async () => {
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

test('returns an empty text for a response without a body', async () => {
  expect(await readText(new Response(null), 1)).toBe('')
})
