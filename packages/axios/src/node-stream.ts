import { Readable } from 'node:stream'
import type { Chunks } from '@latchkey/contract'

/** A stream of Node's, also one of the old kind (`form-data`), which has no iterator. */
export interface NodeStream {
  pipe(...args: never[]): unknown
  resume?(): unknown
  destroy?(): unknown
}

/** What axios takes for a stream, too. */
export function isNodeStream(value: unknown): value is NodeStream {
  return typeof value === 'object' && value !== null && 'pipe' in value
}

/** Reads a stream chunk by chunk. Nothing is read before the first `next`. */
export function chunksOf(stream: NodeStream): Chunks<Uint8Array> {
  let iterator: AsyncIterator<Uint8Array> | undefined
  return {
    next: () => (iterator ??= iterate(stream)).next(),
    cancel: () => stream.destroy?.(),
  }
}

function iterate(stream: NodeStream): AsyncIterator<Uint8Array> {
  if (stream instanceof Readable) return stream[Symbol.asyncIterator]()
  const readable = new Readable().wrap(stream as never)
  // Some begin only when they are told to.
  stream.resume?.()
  return readable[Symbol.asyncIterator]()
}

/** The chunks as a stream of Node's, which reads one only when it is asked for it. */
export function nodeStream(chunks: Chunks<Uint8Array>): Readable {
  return new Readable({
    highWaterMark: 0,
    read() {
      chunks.next().then(
        ({ value }) => this.push(value ?? null),
        (error: unknown) => this.destroy(error as Error),
      )
    },
    destroy(error, done) {
      chunks.cancel(error)
      done(error)
    },
  })
}
