import {
  chunksOf,
  MAX_COPY_BYTES,
  readShort,
  requestBody,
  type RequestBody,
  webStream,
} from '@latchkey/contract'

export type Body = RequestBody<BodyInit>

/** A `Request` does not tell what its body is. A body that arrives within 20 ms was in memory. */
const MAX_WAIT_MS = 20

/**
 * Reads the body of a `Request`. If it is in memory and has at most 1 MiB, it can be read again, and is sent with its
 * length as `fetch` does; otherwise it is passed through.
 */
export async function bodyOfRequest(stream: ReadableStream<Uint8Array>): Promise<Body> {
  const [start, whole] = stream.tee()
  const limits = { maxBytes: MAX_COPY_BYTES, maxMs: MAX_WAIT_MS }
  const chunks = await readShort(chunksOf<Uint8Array>(start), limits)
  return requestBody<BodyInit>(chunks ? new Blob(chunks as BlobPart[]) : whole)
}

/** What `fetch` sends. */
export function dataOf({ stream, data }: Body): BodyInit | null {
  if (stream) return webStream(stream.open())
  // Bytes that a Response has read have their own buffer, as the type requires.
  return (data as BodyInit | undefined) ?? null
}
