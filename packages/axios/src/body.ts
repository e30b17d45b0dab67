import { nodeStream, type RequestBody, webStream } from '@latchkey/contract'

/** What axios sends. A stream of Node goes back to axios as one. */
export function dataOf({ stream, isNode, data }: RequestBody<unknown>): unknown {
  if (stream) return isNode ? nodeStream(stream.open()) : webStream(stream.open())
  // Axios doesn't send what Node calls a Uint8Array, but its buffer.
  const fills = data instanceof Uint8Array && data.byteLength === data.buffer.byteLength
  return fills ? data.buffer : data
}
