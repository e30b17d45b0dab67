import { type Chunks, MAX_COPY_BYTES, resendableStream } from '@latchkey/contract'
import fc from 'fast-check'
import { expect, test } from 'vitest'

interface Source extends Chunks<Uint8Array> {
  reads: number
  readonly canceled: unknown[]
}

function sourceOf(sizes: readonly number[]): Source {
  const source: Source = {
    reads: 0,
    canceled: [],
    async next() {
      await Promise.resolve()
      const size = sizes[source.reads++]
      return size === undefined ? { done: true } : { value: bytes(source.reads - 1, size) }
    },
    cancel: (reason) => source.canceled.push(reason),
  }
  return source
}

/** A source that delivers the same chunk again and again. */
const endless = <T>(value: T): Chunks<T> => ({
  next: () => Promise.resolve({ value }),
  cancel: () => undefined,
})

const bytes = (fill: number, size: number): Uint8Array => new Uint8Array(size).fill(fill)

async function read(chunks: Chunks<Uint8Array>, count = Infinity): Promise<Uint8Array[]> {
  const all: Uint8Array[] = []
  while (all.length < count) {
    const { value } = await chunks.next()
    if (!value) break
    all.push(value)
  }
  return all
}

test('a stream reads one chunk for each that it is asked for, and none before', async () => {
  const source = sourceOf([1, 2, 3])
  const chunks = resendableStream(source).open()
  await new Promise(setImmediate)
  expect(source.reads).toBe(0)
  await chunks.next()
  await new Promise(setImmediate)
  expect(source.reads).toBe(1)
})

test('a stream sends the same again, from wherever the send before was left', async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.array(fc.nat(20), { maxLength: 12 }),
      fc.array(fc.record({ chunks: fc.nat(14), waits: fc.boolean() }), { maxLength: 4 }),
      async (sizes, sends) => {
        const stream = resendableStream(sourceOf(sizes))
        for (const { chunks, waits } of sends) {
          const open = stream.open()
          await read(open, chunks)
          // A read that is under way belongs to the send after it.
          if (waits) void open.next()
          open.cancel(new Error('rejected'))
          expect(stream.rewind()).toBe(true)
          expect(await open.next()).toEqual({ done: true })
        }
        const all = await read(stream.open())
        expect(all).toEqual(sizes.map((size, at) => bytes(at, size)))
      },
    ),
  )
})

test('a stream has a copy of its own: neither the producer nor the client can change it', async () => {
  const buffer = Buffer.from('first')
  let reads = 0
  const stream = resendableStream<Uint8Array | string>({
    next: () => {
      buffer.write('other')
      if (reads++ === 0) buffer.write('first')
      return Promise.resolve(reads === 1 ? { value: buffer } : { value: 'text', done: reads > 2 })
    },
    cancel: () => undefined,
  })
  const first = (await stream.open().next()).value as Uint8Array
  first.fill(0)
  buffer.fill(0)
  stream.rewind()
  const again = stream.open()
  expect(Buffer.from((await again.next()).value as Uint8Array).toString()).toBe('first')
  expect((await again.next()).value).toBe('text')
})

test.each([
  [[MAX_COPY_BYTES], true],
  [[MAX_COPY_BYTES, 1], false],
  [[MAX_COPY_BYTES + 1], false],
])('%j bytes can be sent again: %s', async (sizes, again) => {
  const stream = resendableStream(sourceOf(sizes))
  const all = await read(stream.open())
  expect(all.map(({ byteLength }) => byteLength)).toEqual(sizes)
  expect(stream.rewind()).toBe(again)
})

test('a send after a rejection continues beyond the copy', async () => {
  const sizes = Array.from({ length: 64 }, () => 65_536)
  const stream = resendableStream(sourceOf(sizes))
  await read(stream.open(), 3)
  expect(stream.rewind()).toBe(true)
  expect((await read(stream.open())).map((chunk) => chunk[0])).toEqual(sizes.map((_, at) => at))
})

test('chunks of an unknown kind are passed on, once', async () => {
  const odd = { odd: true }
  const stream = resendableStream(endless(odd))
  expect(await stream.open().next()).toEqual({ value: odd })
  expect(stream.rewind()).toBe(false)
})

test('a client that cancels ends the source only once the response is final', async () => {
  const source = sourceOf([1, 1])
  const stream = resendableStream(source)
  stream.open().cancel('rejected')
  expect(source.canceled).toEqual([])
  stream.rewind()
  stream.open().cancel('not wanted')
  expect(source.canceled).toEqual([])
  stream.release()
  expect(source.canceled).toEqual(['not wanted'])
  stream.cancel('again')
  expect(source.canceled).toHaveLength(1)
})

test('a client that is done with a rejected send does not end the source of the next one', async () => {
  const source = sourceOf([1, 1])
  const stream = resendableStream(source)
  const rejected = stream.open()
  stream.rewind()
  const accepted = stream.open()
  stream.release()
  rejected.cancel('late')
  expect(source.canceled).toEqual([])
  accepted.cancel('enough')
  expect(source.canceled).toEqual(['enough'])
  expect(await accepted.next()).toEqual({ done: true })
})

test('a canceled source delivers nothing more', async () => {
  const stream = resendableStream(sourceOf([1, 1]))
  await read(stream.open(), 1)
  stream.cancel('aborted')
  stream.rewind()
  expect(await stream.open().next()).toEqual({ done: true })
})

test('bytes of every kind are copied, and text counts as bytes', async () => {
  const { buffer } = bytes(1, 2)
  const stream = resendableStream(endless(buffer))
  const first = (await stream.open().next()).value as ArrayBuffer
  expect(first).not.toBe(buffer)
  expect(new Uint8Array(first)).toEqual(bytes(1, 2))
  const long = resendableStream(endless('x'.repeat(MAX_COPY_BYTES / 2)))
  await long.open().next()
  expect(long.rewind()).toBe(false)
})

test('chunks beyond the copy are passed on as they are', async () => {
  const chunk = bytes(1, MAX_COPY_BYTES + 1)
  const chunks = resendableStream(endless(chunk)).open()
  expect((await chunks.next()).value).toBe(chunk)
  expect((await chunks.next()).value).toBe(chunk)
})

test('a failure of the source reaches the client', async () => {
  const failure = new Error('disk')
  const stream = resendableStream({ next: () => Promise.reject(failure), cancel: () => undefined })
  await expect(stream.open().next()).rejects.toBe(failure)
})
