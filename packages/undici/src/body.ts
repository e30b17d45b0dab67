import { Readable } from 'node:stream'
import {
  bodySize,
  type Chunks,
  repeatableBody,
  type RepeatableBody,
  type ResendableStream,
  resendableStream,
} from '@latchkey/contract'
import type { Dispatcher } from 'undici'

/** A request's body: nothing, data that can be read any number of times, or a stream. */
export interface Body {
  readonly repeatable?: RepeatableBody<unknown>
  readonly stream?: ResendableStream<unknown>
}

type Given = Dispatcher.DispatchOptions['body']

const NO_BODY: Body = {}

/** Reads `opts.body`, of any kind that undici sends. */
export function bodyOf(body: Given): Body {
  if (body === undefined || body === null) return NO_BODY
  const data: unknown = body
  const isRepeatable =
    typeof data === 'string' ||
    ArrayBuffer.isView(data) ||
    data instanceof ArrayBuffer ||
    data instanceof Blob ||
    isForm(data)
  if (isRepeatable) return { repeatable: repeatableBody(data, respond) }
  const source = sourceOf(data)
  return source ? { stream: resendableStream(source) } : NO_BODY
}

/** The size of a body in bytes, if known. */
export function sizeOf(
  { stream }: Body,
  given: Given,
  contentLength: string | null,
): number | undefined {
  if (!stream) return bodySize(given)
  return contentLength === null ? undefined : Number(contentLength)
}

/** The stream as undici sends it: the chunks as they are asked for. */
export function iterableOf(stream: ResendableStream<unknown>): AsyncIterable<unknown> {
  const chunks = stream.open()
  return {
    [Symbol.asyncIterator]: () => ({
      // `done` may be absent.
      next: () => chunks.next() as Promise<IteratorResult<unknown>>,
      return: () => {
        chunks.cancel()
        return Promise.resolve({ done: true, value: undefined })
      },
    }),
  }
}

function sourceOf(data: unknown): Chunks<unknown> | undefined {
  if (typeof data !== 'object' || data === null) return undefined
  if (data instanceof ReadableStream) {
    const reader = data.getReader()
    return { next: () => reader.read(), cancel: (reason) => reader.cancel(reason) }
  }
  if ('pipe' in data) return chunksOf(data)
  let iterator: AsyncIterator<unknown> | Iterator<unknown>
  if (Symbol.asyncIterator in data)
    iterator = (data as AsyncIterable<unknown>)[Symbol.asyncIterator]()
  else if (Symbol.iterator in data) iterator = (data as Iterable<unknown>)[Symbol.iterator]()
  else return undefined
  return {
    next: async () => iterator.next(),
    cancel: () => iterator.return?.(),
  }
}

/** A stream of Node's, also one of the old kind (`form-data`), which has no iterator. */
interface NodeStream {
  pipe: unknown
  resume?(): unknown
  destroy?(): unknown
}

function chunksOf(stream: NodeStream): Chunks<unknown> {
  let iterator: AsyncIterator<unknown> | undefined
  return {
    next: () => (iterator ??= iterate(stream)).next(),
    cancel: () => stream.destroy?.(),
  }
}

function iterate(stream: NodeStream): AsyncIterator<unknown> {
  if (Symbol.asyncIterator in stream) return (stream as Readable)[Symbol.asyncIterator]()
  // The types of `wrap` want every method of a stream.
  const readable = new Readable().wrap(stream as never)
  // Some begin only when they are told to.
  stream.resume?.()
  return readable[Symbol.asyncIterator]()
}

/** By name, not by class: the only form that undici sends is its own. That of the `form-data` package is a stream. */
function isForm(body: unknown): boolean {
  const isNamed = Object.prototype.toString.call(body) === '[object FormData]'
  return isNamed && !('pipe' in (body as object))
}

/** Undici's form is known to undici's own Response only. */
async function respond(data: unknown): Promise<Response> {
  const { Response } = isForm(data) ? await import('undici') : globalThis
  // The same class with types of its own.
  return new Response(data as never) as Response
}
