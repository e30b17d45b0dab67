import {
  type AuthRequest,
  bodySize,
  type Chunks,
  repeatableBody,
  type RepeatableBody,
  type ResendableStream,
  resendableStream,
} from '@latchkey/contract'
import { chunksOf, isNodeStream, nodeStream } from '#transport'

/** A request's body: nothing, data that can be read any number of times, a stream, or what only axios knows. */
export interface Body extends Partial<Omit<RepeatableBody<unknown>, 'data'>> {
  readonly data?: unknown
  readonly stream?: ResendableStream<Uint8Array> | undefined
  /** A stream of Node's, which axios wants back as one. */
  readonly isNode?: boolean
}

export const NO_BODY: Body = {}

/** Reads `config.data` as axios' transforms left it. */
export function bodyOf(data: unknown): Body {
  if (data === undefined || data === null) return NO_BODY
  const isRepeatable =
    typeof data === 'string' ||
    data instanceof ArrayBuffer ||
    ArrayBuffer.isView(data) ||
    data instanceof Blob ||
    data instanceof FormData
  if (isRepeatable) return repeatableBody<unknown>(data)
  if (data instanceof ReadableStream) {
    return { stream: resendableStream(readerOf(data as ReadableStream<Uint8Array>)) }
  }
  if (isNodeStream(data)) return { stream: resendableStream(chunksOf(data)), isNode: true }
  return { data }
}

/** What the scheme learns of a body. */
export function forScheme({ stream, read, data }: Body): AuthRequest['body'] {
  return read ?? (stream === undefined && data === undefined ? undefined : 'one-shot')
}

/** The size of a body in bytes, if known. */
export function sizeOf({ stream, data }: Body, contentLength: unknown): number | undefined {
  if (!stream) return bodySize(data)
  return contentLength ? Number(contentLength) : undefined
}

/** Prepares another send; `false` if the body can't be sent again. */
export function rewind({ stream, read, data }: Body): boolean {
  return stream ? stream.rewind() : read !== undefined || data === undefined
}

/** What axios sends. */
export function dataOf({ stream, isNode, data }: Body): unknown {
  if (stream) return isNode ? nodeStream(stream.open()) : webStream(stream.open())
  // Axios doesn't send what Node calls a Uint8Array, but its buffer.
  const fills = data instanceof Uint8Array && data.byteLength === data.buffer.byteLength
  return fills ? data.buffer : data
}

function readerOf(stream: ReadableStream<Uint8Array>): Chunks<Uint8Array> {
  const reader = stream.getReader()
  return { next: () => reader.read(), cancel: (reason) => reader.cancel(reason) }
}

function webStream(chunks: Chunks<Uint8Array>): ReadableStream<Uint8Array> {
  return new ReadableStream<Uint8Array>(
    {
      async pull(controller) {
        const { value } = await chunks.next()
        if (value) controller.enqueue(value)
        else controller.close()
      },
      cancel: (reason) => {
        chunks.cancel(reason)
      },
    },
    // Nothing is read before axios asks for it.
    { highWaterMark: 0 },
  )
}
