import { PassThrough, Readable, Stream } from 'node:stream'
import {
  chunksOf,
  isNodeStream,
  nodeSource,
  nodeStream,
  type NodeStream,
  requestBody,
} from '@latchkey/contract'
import { afterEach, expect, test, vi } from 'vitest'

afterEach(() => {
  vi.unstubAllGlobals()
})

/** A stream of the old kind, which cannot be iterated and delivers its data only once it was resumed. */
function oldStream(...chunks: string[]): Stream & { destroyed: boolean } {
  const stream = new Stream()
  return Object.assign(stream, {
    destroyed: false,
    resume: () => {
      for (const chunk of chunks) stream.emit('data', Buffer.from(chunk))
      stream.emit('end')
    },
    pause: () => undefined,
    destroy() {
      this.destroyed = true
    },
  })
}

/** The stream that `nodeStream` returns, as a reader uses it. */
interface Copy extends AsyncIterable<unknown> {
  destroy(): unknown
}

function copyOf(stream: NodeStream): Copy {
  return nodeStream(chunksOf(nodeSource(stream))) as NodeStream & Copy
}

async function textOf(source: AsyncIterable<unknown>): Promise<string> {
  let text = ''
  for await (const chunk of source) text += String(chunk)
  return text
}

test.each([
  [true, 'a Readable', Readable.from(['a'])],
  [true, 'an old stream', new Stream()],
  [false, 'a web stream', new Blob(['a']).stream()],
  [false, 'an async iterable', { [Symbol.asyncIterator]: () => undefined }],
  [false, 'text', 'pipe'],
  [false, 'null', null],
])('it is %j that %s is a stream of Node', (expected, _name, value) => {
  expect(isNodeStream(value)).toBe(expected)
})

test('no value is a stream of Node where the runtime has none', () => {
  vi.stubGlobal('process', {})
  expect(isNodeStream(Readable.from(['a']))).toBe(false)
})

test('streams of both kinds are read to their end', async () => {
  expect(await textOf(copyOf(Readable.from([Buffer.from('a'), Buffer.from('b')])))).toBe('ab')
  expect(await textOf(copyOf(oldStream('a', 'b') as never))).toBe('ab')
})

test('nothing is read before it is asked for', async () => {
  const source = new PassThrough()
  source.end('a')
  const stream = copyOf(source)
  await new Promise(setImmediate)
  expect(source.readableLength).toBe(1)
  expect(await textOf(stream)).toBe('a')
})

test('destroying the copy destroys the source, of both kinds', async () => {
  const source = Readable.from(['a'])
  chunksOf(nodeSource(source)).cancel()
  expect(source.destroyed).toBe(true)
  const old = oldStream('a')
  chunksOf(nodeSource(old as never)).cancel()
  expect(old.destroyed).toBe(true)
  const piped = new PassThrough()
  const copy = copyOf(piped)
  copy.destroy()
  await new Promise(setImmediate)
  expect(piped.destroyed).toBe(true)
})

test('a body that is a stream of Node is known as one', () => {
  expect(requestBody(Readable.from(['a']))).toMatchObject({ isNode: true })
  expect(requestBody(oldStream('a'))).toMatchObject({ isNode: true })
  expect(requestBody(new Blob(['a']).stream())).not.toHaveProperty('isNode')
})
