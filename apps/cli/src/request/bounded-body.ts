import { MAX_RESPONSE_BYTES, responseTooLarge } from '../session/response-limit.ts'

/** Reads a body into memory, and fails if it is larger than 64 MiB. */
export async function boundedBody({ body }: Response): Promise<Buffer> {
  if (body === null) return Buffer.alloc(0)
  const chunks: Uint8Array[] = []
  let size = 0
  for await (const chunk of body as ReadableStream<Uint8Array> & AsyncIterable<Uint8Array>) {
    size += chunk.length
    if (size > MAX_RESPONSE_BYTES) throw responseTooLarge()
    chunks.push(chunk)
  }
  return Buffer.concat(chunks)
}
