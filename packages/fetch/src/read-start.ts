/**
 * Reads the start of a stream, a little more than `maxBytes` of it at most.
 *
 * @returns its chunks, and whether that was all
 */
export async function readStart<Chunk extends Uint8Array>(
  reader: ReadableStreamDefaultReader<Chunk>,
  maxBytes: number,
): Promise<{ chunks: Chunk[]; done: boolean }> {
  const chunks: Chunk[] = []
  for (let bytes = 0; bytes <= maxBytes;) {
    const { done, value } = await reader.read()
    if (done) return { chunks, done }
    chunks.push(value)
    bytes += value.byteLength
  }
  return { chunks, done: false }
}

/** Ends a reading that waits, too; never throws. */
export function cancel(reader: ReadableStreamDefaultReader): void {
  reader.cancel().catch(() => undefined)
}
