const MAX_BYTES = 65_536
const MAX_MS = 100

/**
 * Lets go of an answer nobody reads. A short body is read to its end, for only then does the client reuse the
 * connection; a long or slow one is cancelled.
 */
export async function discard({ body }: Response): Promise<void> {
  const reader = body?.getReader()
  if (reader === undefined) return
  // Ends a reading that waits, too.
  const cancel = (): Promise<void> => reader.cancel().catch(() => undefined)
  const timer = setTimeout(() => void cancel(), MAX_MS)
  try {
    for (let bytes = 0; bytes <= MAX_BYTES;) {
      const chunk = await reader.read()
      if (chunk.done) return
      bytes += chunk.value.byteLength
    }
    await cancel()
  } catch {
    // It was refused anyway.
  } finally {
    clearTimeout(timer)
  }
}
