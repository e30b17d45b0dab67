/** The shape that readers of web streams and async iterators share: how adapters read bodies of any kind. */
export interface Chunks<Chunk> {
  /** The next chunk, or `done`. */
  next(): PromiseLike<{ readonly done?: boolean | undefined; readonly value?: Chunk | undefined }>
  /** Ends the reading, even while `next` is pending. */
  cancel(reason?: unknown): unknown
}

/** What {@link chunksOf} can read: web streams, async iterables, and streams of Node that are async iterables. */
export type ChunkSource<Chunk> =
  | {
      getReader(): { read(): ReturnType<Chunks<Chunk>['next']>; cancel(reason?: unknown): unknown }
    }
  | (AsyncIterable<Chunk> & { destroy?(): unknown })

/**
 * Whether a value is a stream or an async iterable, which can be read only once.
 *
 * @example
 * ```ts
 * import { isChunkSource } from '@latchkey/contract'
 *
 * isChunkSource(new Blob(['text']).stream()) // true
 * isChunkSource('text') // false
 * ```
 */
export function isChunkSource(value: unknown): value is ChunkSource<unknown> {
  if (typeof value !== 'object' || value === null) return false
  return 'getReader' in value || Symbol.asyncIterator in value
}

/**
 * Reads a stream or an async iterable chunk by chunk.
 *
 * @returns its chunks; nothing is read before the first `next`
 *
 * @example
 * ```ts
 * import { chunksOf } from '@latchkey/contract'
 *
 * const chunks = chunksOf(new Blob(['text']).stream())
 * const { value } = await chunks.next() // the bytes of 'text'
 * ```
 */
export function chunksOf<Chunk>(source: ChunkSource<Chunk>): Chunks<Chunk> {
  if ('getReader' in source) {
    const reader = source.getReader()
    return { next: () => reader.read(), cancel: (reason) => reader.cancel(reason) }
  }
  let iterator: AsyncIterator<Chunk> | undefined
  const start = (): AsyncIterator<Chunk> => (iterator ??= source[Symbol.asyncIterator]())
  return {
    next: () => start().next(),
    // Before its first chunk, the iterator of a Node stream does not destroy the stream.
    cancel: () => (source.destroy ? source.destroy() : start().return?.()),
  }
}

/** Cancels without waiting; never throws. */
export function cancel(chunks: Chunks<unknown>, reason?: unknown): void {
  void (async () => {
    try {
      await chunks.cancel(reason)
    } catch {
      // The owner of the stream handles its errors.
    }
  })()
}

/**
 * Converts chunks to an async iterable that reads one only when it is asked for one.
 *
 * @example
 * ```ts
 * import { Readable } from 'node:stream'
 * import { chunksOf, iterableOf } from '@latchkey/contract'
 *
 * Readable.from(iterableOf(chunksOf(new Blob(['text']).stream())), { objectMode: false })
 * ```
 */
export function iterableOf<Chunk>(chunks: Chunks<Chunk>): AsyncIterable<Chunk> {
  return {
    [Symbol.asyncIterator]: () => ({
      // `done` may be absent.
      next: () => chunks.next() as Promise<IteratorResult<Chunk>>,
      return: () => {
        chunks.cancel()
        return Promise.resolve({ done: true, value: undefined })
      },
    }),
  }
}

/**
 * Converts chunks to a web stream that reads one only when it is asked for one.
 *
 * @example
 * ```ts
 * import { chunksOf, webStream } from '@latchkey/contract'
 *
 * new Response(webStream(chunksOf(new Blob(['text']).stream())))
 * ```
 */
export function webStream<Chunk>(chunks: Chunks<Chunk>): ReadableStream<Chunk> {
  return new ReadableStream<Chunk>(
    {
      async pull(controller) {
        const { value } = await chunks.next()
        if (value === undefined) controller.close()
        else controller.enqueue(value)
      },
      cancel: (reason) => {
        chunks.cancel(reason)
      },
    },
    { highWaterMark: 0 },
  )
}
