const MAX_BYTES = 65_536
const MAX_MS = 100

/**
 * Lets go of an answer nobody reads. A short body is read to its end, for only then is its connection used again; a long
 * or slow one is cut off.
 */
export async function drain(body: unknown): Promise<void> {
  const { read, cutOff } = readerOf(body)
  const timer = setTimeout(cutOff, MAX_MS)
  try {
    for (let bytes = 0; bytes <= MAX_BYTES;) {
      const chunk = await read()
      if (chunk.done) return
      bytes += chunk.value.byteLength
    }
    await cutOff()
  } catch {
    // It was refused anyway.
  } finally {
    clearTimeout(timer)
  }
}

interface Reader {
  readonly read: () => Promise<{ done: true } | { done?: false; value: Uint8Array }>
  readonly cutOff: () => unknown
}

/** Reads Node's streams and those of fetch alike. What is no stream has nothing to read. */
function readerOf(body: unknown): Reader {
  if (body instanceof ReadableStream) {
    // All that fetch gives are bytes.
    const reader = (body as ReadableStream<Uint8Array>).getReader()
    return {
      read: () => reader.read(),
      cutOff: () => reader.cancel().catch(() => undefined),
    }
  }
  if (typeof body === 'object' && body !== null && 'destroy' in body && 'pipe' in body) {
    // What has both is a stream of Node's.
    const stream = body as unknown as AsyncIterable<Uint8Array> & { destroy(): void }
    const iterator = stream[Symbol.asyncIterator]()
    return {
      read: () => iterator.next() as ReturnType<Reader['read']>,
      cutOff: () => {
        stream.destroy()
      },
    }
  }
  return { read: () => Promise.resolve({ done: true }), cutOff: () => undefined }
}
