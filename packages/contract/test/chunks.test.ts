import { Readable } from 'node:stream'
import {
  chunksOf,
  isChunkSource,
  iterableOf,
  resendableStream,
  webStream,
} from '@latchkey/contract'
import { expect, test } from 'vitest'

async function* letters() {
  yield await Promise.resolve('a')
  yield 'b'
}

test.each([
  ['a web stream', new Blob().stream()],
  ['an async iterable', letters()],
  ["a stream of Node's", Readable.from([])],
])('%s is a source of chunks', (_name, value) => {
  expect(isChunkSource(value)).toBe(true)
})

test.each([undefined, null, 'text', 7, {}, [], new Uint8Array(), new FormData(), new Blob()])(
  '%o is not a source of chunks',
  (value) => {
    expect(isChunkSource(value)).toBe(false)
  },
)

test('an async iterable is read, and nothing before the first chunk is asked for', async () => {
  let started = 0
  const source = {
    [Symbol.asyncIterator]: () => {
      started++
      return letters()
    },
  }
  const chunks = chunksOf(source)
  expect(started).toBe(0)
  expect([await chunks.next(), await chunks.next(), await chunks.next()]).toEqual([
    { done: false, value: 'a' },
    { done: false, value: 'b' },
    { done: true, value: undefined },
  ])
  expect(started).toBe(1)
})

test('a web stream is canceled with the reason', async () => {
  let reason: unknown
  const stream = new ReadableStream({ cancel: (given) => void (reason = given) })
  await chunksOf(stream).cancel('enough')
  expect(reason).toBe('enough')
})

test('a web stream is read to its end', async () => {
  const chunks = chunksOf(new Blob(['ab']).stream())
  expect(await chunks.next()).toEqual({ done: false, value: new TextEncoder().encode('ab') })
  expect((await chunks.next()).done).toBe(true)
})

test('an async iterable whose iterator cannot be ended is canceled', () => {
  const source = { [Symbol.asyncIterator]: () => ({ next: () => new Promise<never>(() => {}) }) }
  expect(() => chunksOf(source).cancel()).not.toThrow()
})

test('an async iterable that was started is ended', async () => {
  const source = letters()
  const chunks = chunksOf(source)
  await chunks.next()
  await chunks.cancel()
  expect(await source.next()).toEqual({ done: true, value: undefined })
})

test('an iterable delivers the chunks', async () => {
  const read: string[] = []
  for await (const letter of iterableOf(chunksOf(letters()))) read.push(letter)
  expect(read).toEqual(['a', 'b'])
})

test('an iterable cancels the source if the loop ends early', async () => {
  const source = Readable.from(['a', 'b'])
  for await (const letter of iterableOf(chunksOf<string>(source))) {
    expect(letter).toBe('a')
    break
  }
  expect(source.destroyed).toBe(true)
})

test('a web stream delivers the chunks, and reads none before it is asked for', async () => {
  let reads = 0
  const body = resendableStream<string>({
    next: () => Promise.resolve({ done: ++reads === 3, value: reads === 3 ? undefined : 'x' }),
    cancel: () => undefined,
  })
  const reader = webStream(body.open()).getReader()
  await new Promise(setImmediate)
  expect(reads).toBe(0)
  expect([await reader.read(), await reader.read()]).toMatchObject([{ value: 'x' }, { value: 'x' }])
  expect((await reader.read()).done).toBe(true)
})

test('a web stream passes a cancellation on', async () => {
  let reason: unknown
  const chunks = {
    next: () => Promise.resolve({ done: true }),
    cancel: (given: unknown) => void (reason = given),
  }
  await webStream(chunks).cancel('enough')
  expect(reason).toBe('enough')
})
