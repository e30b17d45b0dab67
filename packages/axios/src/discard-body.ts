import { connectionReleased, drain } from '@latchkey/contract'
import { chunksOf, isNodeStream } from '#transport'

/** Reads a body that nobody wants to its end, so that its connection can be used again; cuts off a long or slow one. */
export async function discardBody(body: unknown): Promise<void> {
  if (body instanceof ReadableStream) {
    const reader = (body as ReadableStream<Uint8Array>).getReader()
    await drain({ next: () => reader.read(), cancel: () => reader.cancel() })
    // Node's fetch.
    await connectionReleased(1)
  } else if (isNodeStream(body)) await drain(chunksOf(body))
}
