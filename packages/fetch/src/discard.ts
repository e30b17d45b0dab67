const MAX_BYTES = 65_536
const MAX_MS = 100

/**
 * Lets go of an answer nobody reads. A short body is read to its end, for only then does the client reuse the
 * connection; a long or slow one is cancelled.
 */
export async function discard({ body }: Response): Promise<void> {
  let bytes = 0
  const sink = new WritableStream<Uint8Array>({
    write: (chunk) => {
      bytes += chunk.byteLength
      if (bytes > MAX_BYTES) throw new Error('too long')
    },
  })
  await body?.pipeTo(sink, { signal: AbortSignal.timeout(MAX_MS) }).catch(() => undefined)
}
