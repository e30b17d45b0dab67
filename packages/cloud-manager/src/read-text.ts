const utf8 = new TextDecoder()

/**
 * Reads a body as text, up to a number of bytes after decompression. The rest is canceled.
 *
 * Counts the bytes that arrive, as `Content-Length` is wrong if the fetch decompresses the body and keeps the field.
 *
 * @returns `undefined` if the body is larger
 */
export async function readText(response: Response, maxBytes: number): Promise<string | undefined> {
  const chunks: Uint8Array[] = []
  let length = 0
  const isWithin = (chunk: Uint8Array) => {
    length += chunk.byteLength
    return length <= maxBytes && chunks.push(chunk) > 0
  }
  return (await readChunks(response, isWithin)) ? utf8.decode(joined(chunks, length)) : undefined
}

/** Reads until the end (true), or until a chunk is not accepted (false). */
async function readChunks(
  response: Response,
  accept: (chunk: Uint8Array) => boolean,
): Promise<boolean> {
  // The body of `node-fetch` is a stream of Node, and React Native has none.
  const body = response.body as
    ReadableStream<Uint8Array> | AsyncIterable<Uint8Array> | null | undefined
  if (body === null) return true
  if (body === undefined) return accept(new TextEncoder().encode(await response.text()))
  if (!('getReader' in body)) {
    for await (const chunk of body) if (!accept(chunk)) return false
    return true
  }
  const reader = body.getReader()
  for (;;) {
    const { done, value } = await reader.read()
    if (done) return true
    if (accept(value)) continue
    // Not awaited: a source may never finish its cancellation.
    reader.cancel().catch(() => undefined)
    return false
  }
}

function joined(chunks: readonly Uint8Array[], length: number): Uint8Array {
  const [first] = chunks
  if (first?.byteLength === length) return first
  const bytes = new Uint8Array(length)
  let offset = 0
  for (const chunk of chunks) {
    bytes.set(chunk, offset)
    offset += chunk.byteLength
  }
  return bytes
}
