/** No response of this API is larger, counted after decompression. */
const MAX_BYTES = 67_108_864

/** Reads a body into memory, and fails if it is larger than 64 MiB. */
export async function boundedBody({ body }: Response): Promise<Buffer> {
  if (body === null) return Buffer.alloc(0)
  const chunks: Uint8Array[] = []
  let size = 0
  for await (const chunk of body as ReadableStream<Uint8Array> & AsyncIterable<Uint8Array>) {
    size += chunk.length
    if (size > MAX_BYTES)
      throw new Error(`the response is larger than ${MAX_BYTES / 1_048_576} MiB`)
    chunks.push(chunk)
  }
  return Buffer.concat(chunks)
}
