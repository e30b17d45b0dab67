import {
  chunksOf,
  isNodeStream,
  MAX_COPY_BYTES,
  nodeStream,
  readShort,
  requestBody,
  type RequestBody,
  webStream,
} from '@latchkey/contract'

export type Body = RequestBody<BodyInit>

/** A `Request` does not tell what its body is. A body that arrives within 20 ms was in memory. */
const MAX_WAIT_MS = 20

/** A form of the package `form-data`, which is a stream of Node. */
interface FormOfNode {
  getHeaders?(): Record<string, string>
}

/**
 * Reads `init.body`. Only a fetch that the caller passes, such as `node-fetch`, gets a stream of Node as one: not every
 * global fetch can send it.
 */
export function bodyOf(data: BodyInit | null | undefined, isOwnFetch: boolean): Body {
  const body = requestBody(data)
  if (!body.isNode) return body
  // The boundary of a form; other streams of Node have no media type.
  const contentType = (data as FormOfNode).getHeaders?.()['content-type']
  return { ...body, isNode: isOwnFetch, contentType }
}

/**
 * Reads the body of a `Request`. If it is in memory and has at most 1 MiB, it can be read again, and is sent with its
 * length as `fetch` does; otherwise it is passed through. The body of a `Request` of `node-fetch` is a stream of Node.
 */
export async function bodyOfRequest(stream: ReadableStream<Uint8Array>): Promise<Body> {
  if (isNodeStream(stream)) return bodyOf(stream, true)
  const [start, whole] = stream.tee()
  const limits = { maxBytes: MAX_COPY_BYTES, maxMs: MAX_WAIT_MS }
  const chunks = await readShort(chunksOf<Uint8Array>(start), limits)
  return requestBody<BodyInit>(chunks ? new Blob(chunks as BlobPart[]) : whole)
}

/** The form of a body that `fetch` sends. */
export function dataOf({ stream, isNode, data }: Body): BodyInit | null {
  // What the types of fetch lack, a fetch for Node has.
  if (stream && isNode) return nodeStream(stream.open()) as unknown as BodyInit
  if (stream) return webStream(stream.open())
  // Bytes that a Response has read have their own buffer, as the type requires.
  return (data as BodyInit | undefined) ?? null
}
