import { bodySize } from './body-size.ts'
import { chunksOf, isChunkSource } from './chunks.ts'
import { isNodeStream, nodeSource } from './node-stream.ts'
import { type BodyReader, repeatableBody, type RepeatableBody } from './repeatable-body.ts'
import { type ResendableStream, resendableStream } from './resendable-stream.ts'
import type { AuthRequest, Awaitable } from './types.ts'

/** A request's body, created by {@link requestBody}: data that can be sent any number of times, a stream, or nothing. */
export interface RequestBody<Data> extends Partial<RepeatableBody<Data>> {
  /** Set if the body can be read only once. Then there is no `data`. */
  readonly stream?: ResendableStream<unknown>
  /** Whether the stream is one of Node. */
  readonly isNode?: boolean
}

/**
 * Prepares a body that may have to be sent several times.
 *
 * @param data streams and async iterables are passed through; everything else can be read again
 * @param respond creates a `Response` with the data; default: the global class
 *
 * @example
 * ```ts
 * import { requestBody } from '@latchkey/contract'
 *
 * requestBody('text').data // 'text'
 * requestBody(new Blob(['text']).stream()).stream?.rewind() // true
 * ```
 */
export function requestBody<Data>(
  data: Data | null | undefined,
  respond?: (data: Data) => Awaitable<BodyReader>,
): RequestBody<Data> {
  if (data === undefined || data === null) return {}
  if (isNodeStream(data)) {
    return { stream: resendableStream(chunksOf<unknown>(nodeSource(data))), isNode: true }
  }
  return isChunkSource(data)
    ? { stream: resendableStream(chunksOf(data)) }
    : repeatableBody(data, respond)
}

/**
 * Returns a body as a scheme sees it, for `AuthRequest.body`: a function that reads its bytes, `'one-shot'` for a stream, or
 * `undefined` without a body.
 *
 * @param body the result of {@link requestBody}
 *
 * @example
 * ```ts
 * import { bodyForScheme, requestBody } from '@latchkey/contract'
 *
 * bodyForScheme(requestBody('text')) // a function that resolves to 4 bytes
 * bodyForScheme(requestBody(new Blob(['text']).stream())) // 'one-shot'
 * ```
 */
export function bodyForScheme({ stream, read }: RequestBody<unknown>): AuthRequest['body'] {
  return stream ? 'one-shot' : read
}

/**
 * Returns the size of a body in bytes, for `bodySize` of an exchange; `undefined` if it is not known before the body is sent.
 *
 * @param body the result of {@link requestBody}
 * @param contentLength the caller's `Content-Length`, which gives the size of a stream
 *
 * @example
 * ```ts
 * import { requestBody, requestBodySize } from '@latchkey/contract'
 *
 * requestBodySize(requestBody('text'), undefined) // 4
 * requestBodySize(requestBody(new Blob(['text']).stream()), '4') // 4
 * ```
 */
export function requestBodySize(
  { stream, data }: RequestBody<unknown>,
  contentLength: string | null | undefined,
): number | undefined {
  if (!stream) return bodySize(data)
  return contentLength ? Number(contentLength) : undefined
}
