const MAX_BYTES = 65_536
const MAX_MS = 100

/**
 * Lets go of an answer nobody reads. A short body is read to its end, for only then is its connection used again; a long
 * or slow one is cut off.
 */
export async function drain(body: unknown): Promise<void> {
  const chunks = open(body)
  if (chunks === undefined) return
  const timer = setTimeout(chunks.cutOff, MAX_MS)
  try {
    for (let bytes = 0; bytes <= MAX_BYTES;) {
      const { done, value } = await chunks.next()
      if (done) break
      bytes += value.byteLength
    }
  } catch {
    // It was refused anyway.
  }
  clearTimeout(timer)
  chunks.cutOff()
}

interface Chunks {
  readonly next: () => Promise<
    { done: true; value?: unknown } | { done?: false; value: Uint8Array }
  >
  readonly cutOff: () => void
}

/** Reads Node's streams and those of fetch alike. What is no stream has nothing to read. */
function open(body: unknown): Chunks | undefined {
  if (body instanceof ReadableStream) {
    // All that fetch gives are bytes.
    const reader = (body as ReadableStream<Uint8Array>).getReader()
    return {
      next: () => reader.read(),
      cutOff: () => {
        reader.cancel().catch(() => undefined)
      },
    }
  }
  if (!(body instanceof Object && 'destroy' in body && Symbol.asyncIterator in body))
    return undefined
  // What has both is a stream of Node's.
  const stream = body as unknown as AsyncIterable<Uint8Array> & { destroy(): void }
  const iterator = stream[Symbol.asyncIterator]()
  return {
    next: () => iterator.next() as ReturnType<Chunks['next']>,
    cutOff: () => {
      stream.destroy()
    },
  }
}
