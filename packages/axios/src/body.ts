import { requestBody, type RequestBody, webStream } from '@latchkey/contract'
import { isNodeStream, nodeStream, sourceOf } from '#transport'

/** A request's body. A stream of Node's goes back to axios as one. */
export interface Body extends RequestBody<unknown> {
  readonly isNode?: boolean
}

/** Reads `config.data` as axios' transforms left it. */
export function bodyOf(data: unknown): Body {
  if (!isNodeStream(data)) return requestBody(data)
  return { ...requestBody<unknown>(sourceOf(data)), isNode: true }
}

/** What axios sends. */
export function dataOf({ stream, isNode, data }: Body): unknown {
  if (stream) return isNode ? nodeStream(stream.open()) : webStream(stream.open())
  // Axios doesn't send what Node calls a Uint8Array, but its buffer.
  const fills = data instanceof Uint8Array && data.byteLength === data.buffer.byteLength
  return fills ? data.buffer : data
}
