const MAX_BYTES = 65_536
const MAX_MS = 100

/**
 * Lets go of an answer nobody reads. A short body is read to its end, for only then does the client reuse the
 * connection; a long or slow one is cancelled.
 */
export async function discard(response: Response): Promise<void> {
  const reader = response.body?.getReader()
  if (reader === undefined) return
  let timer: ReturnType<typeof setTimeout> | undefined
  const tooSlow = new Promise<true>((resolve) => {
    timer = setTimeout(resolve, MAX_MS, true)
  })
  try {
    for (let bytes = 0; bytes <= MAX_BYTES;) {
      const chunk = await Promise.race([reader.read(), tooSlow])
      if (chunk === true) break
      if (chunk.done) return
      bytes += chunk.value.byteLength
    }
    await reader.cancel()
  } finally {
    clearTimeout(timer)
  }
}
