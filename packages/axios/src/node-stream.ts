import { Readable } from 'node:stream'
import { type Chunks, type ChunkSource, iterableOf } from '@latchkey/contract'

/** A stream of Node's, which may be of the old kind (`form-data`) that can't be iterated. */
export interface NodeStream {
  pipe(...args: never[]): unknown
  resume?(): unknown
  destroy?(): unknown
}

/** The same check as in axios. */
export function isNodeStream(value: unknown): value is NodeStream {
  return typeof value === 'object' && value !== null && 'pipe' in value
}

/** The stream as one that can be iterated. Nothing is read before that. */
export function sourceOf(stream: NodeStream): ChunkSource<Uint8Array> {
  if (stream instanceof Readable) return stream
  return {
    [Symbol.asyncIterator]: () => {
      const readable = new Readable().wrap(stream as never)
      // Some deliver data only after resume.
      stream.resume?.()
      return readable[Symbol.asyncIterator]()
    },
    destroy: () => stream.destroy?.(),
  }
}

/** The chunks as a stream of Node's, which reads a chunk only when it is asked for one. */
export function nodeStream(chunks: Chunks<unknown>): Readable {
  return Readable.from(iterableOf(chunks), { objectMode: false, highWaterMark: 0 })
}
