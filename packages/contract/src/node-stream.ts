import { builtinModule } from './builtin-module.ts'
import { type Chunks, type ChunkSource, iterableOf } from './chunks.ts'

/** A stream of Node, which may be of the old kind that cannot be iterated, as those of the package `form-data`. */
export interface NodeStream {
  /** Every stream of Node has it. */
  pipe(...args: never[]): unknown
  /** Starts a stream of the old kind. */
  resume?(): unknown
  /** Ends the stream before its data does. */
  destroy?(): unknown
}

/** What is used of `node:stream`; this package has no types of Node. */
interface Streams {
  readonly Readable: {
    new (): { wrap(stream: NodeStream): AsyncIterable<never> }
    from(chunks: AsyncIterable<unknown>, options: object): NodeStream
  }
}

/** Used only after `isNodeStream`, which is false where the runtime lacks the module. */
const streams = (): Streams => builtinModule('node:stream') as Streams

/**
 * Whether a value is a stream of Node. Always `false` on runtimes without `node:stream`.
 *
 * @example
 * ```ts
 * import { Readable } from 'node:stream'
 * import { isNodeStream } from '@latchkey/contract'
 *
 * isNodeStream(Readable.from(['text'])) // true
 * isNodeStream(new Blob(['text']).stream()) // false
 * ```
 */
export function isNodeStream(value: unknown): value is NodeStream {
  return (
    typeof value === 'object' &&
    value !== null &&
    'pipe' in value &&
    builtinModule('node:stream') !== undefined
  )
}

/**
 * The stream as one that {@link chunksOf} can read. Nothing is read before that.
 *
 * @example
 * ```ts
 * import { createReadStream } from 'node:fs'
 * import { chunksOf, nodeSource } from '@latchkey/contract'
 *
 * const chunks = chunksOf(nodeSource(createReadStream('file')))
 * ```
 */
export function nodeSource<Chunk>(stream: NodeStream): ChunkSource<Chunk> {
  if (Symbol.asyncIterator in stream) return stream as NodeStream & AsyncIterable<Chunk>
  return {
    [Symbol.asyncIterator]: () => {
      const { Readable } = streams()
      const readable = new Readable().wrap(stream)
      // Some deliver data only after resume.
      stream.resume?.()
      return readable[Symbol.asyncIterator]()
    },
    destroy: () => stream.destroy?.(),
  }
}

/**
 * The chunks as a stream of Node, which reads a chunk only when it is asked for one.
 *
 * @example
 * ```ts
 * import { chunksOf, nodeStream } from '@latchkey/contract'
 *
 * nodeStream(chunksOf(new Blob(['text']).stream())).pipe
 * ```
 */
export function nodeStream(chunks: Chunks<unknown>): NodeStream {
  const { Readable } = streams()
  return Readable.from(iterableOf(chunks), { objectMode: false, highWaterMark: 0 })
}
