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

/** Iterables, which undici reads chunk by chunk. */
function sourceOf(data: unknown): ChunkSource<unknown> | undefined {
  if (typeof data !== 'object' || data === null || isChunkSource(data)) return undefined
  return Symbol.iterator in data && bodySize(data) === undefined
    ? eachOf(data as Iterable<unknown>)
    : undefined
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
