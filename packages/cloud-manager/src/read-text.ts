/**
 * Reads a body as text, up to a number of bytes after decompression. The rest is canceled.
 *
 * @returns `undefined` if the body is larger
 */
export async function readText(response: Response, maxBytes: number): Promise<string | undefined> {
  if (response.body === null) return ''
  // The length of a body that is not compressed is known, and the platform reads it faster.
  const length = response.headers.get('content-length')
  const isPlain = length !== null && !response.headers.has('content-encoding')
  if (isPlain && Number(length) <= maxBytes) return response.text()
  const reader = response.body.getReader()
  const decoder = new TextDecoder()
  let text = ''
  for (let bytes = 0; ;) {
    const { done, value } = await reader.read()
    if (done) return text + decoder.decode()
    bytes += value.byteLength
    if (bytes > maxBytes) {
      // Nobody waits for it: a source may never end its cancellation.
      reader.cancel().catch(() => undefined)
      return undefined
    }
    text += decoder.decode(value, { stream: true })
  }
}
