import { Readable } from 'node:stream'
import {
  bodySize,
  type ChunkSource,
  isChunkSource,
  requestBody,
  type RequestBody,
} from '@latchkey/contract'
import type { Dispatcher } from 'undici'

/** Reads `opts.body`, of any kind that undici sends. */
export function bodyOf(body: Dispatcher.DispatchOptions['body']): RequestBody<unknown> {
  return requestBody<unknown>(sourceOf(body) ?? body, respond)
}

/** Bodies that undici reads chunk by chunk and that are not async iterables: old streams (`form-data`) and iterables. */
function sourceOf(data: unknown): ChunkSource<unknown> | undefined {
  if (typeof data !== 'object' || data === null || isChunkSource(data)) return undefined
  if ('pipe' in data) return oldStream(data)
  return Symbol.iterator in data && bodySize(data) === undefined
    ? eachOf(data as Iterable<unknown>)
    : undefined
}

interface OldStream {
  readonly pipe: unknown
  resume?(): unknown
  destroy?(): unknown
}

function oldStream(stream: OldStream): ChunkSource<unknown> {
  return {
    [Symbol.asyncIterator]: () => {
      // The types of `wrap` want every method of a stream.
      const readable = new Readable().wrap(stream as never)
      // Some deliver data only after resume.
      stream.resume?.()
      return readable[Symbol.asyncIterator]()
    },
    destroy: () => stream.destroy?.(),
  }
}

async function* eachOf(chunks: Iterable<unknown>): AsyncGenerator {
  for (const chunk of chunks) yield await Promise.resolve(chunk)
}

/** Only undici's own Response can read undici's FormData. */
async function respond(data: unknown): Promise<Response> {
  const isForm = Object.prototype.toString.call(data) === '[object FormData]'
  const { Response } = isForm ? await import('undici') : globalThis
  // The same class with types of its own.
  return new Response(data as never) as Response
}
