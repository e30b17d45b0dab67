import {
  type AuthRequest,
  bodySize,
  type Chunks,
  MAX_COPY_BYTES,
  repeatableBody,
  type RepeatableBody,
  type ResendableStream,
  resendableStream,
} from '@latchkey/contract'

/** A request's body: nothing, data that can be read any number of times, or a stream. */
export interface Body extends Partial<RepeatableBody<BodyInit>> {
  readonly stream?: ResendableStream<Uint8Array> | undefined
}

export const NO_BODY: Body = {}

/** A `Request` hides what its body was made of. What arrives within this time was in memory: 20 ms. */
const MAX_WAIT_MS = 20

/** Reads `init.body`. Streams and async iterables are passed through, everything else can be read again. */
export function bodyOf(data: BodyInit | null | undefined): Body {
  if (data === null || data === undefined) return NO_BODY
  if (typeof data === 'object') {
    if (data instanceof ReadableStream) {
      return { stream: resendableStream(readerOf(data as ReadableStream<Uint8Array>)) }
    }
    if (Symbol.asyncIterator in data) {
      // Node's fetch sends async iterables; the types of fetch don't know them.
      return { stream: resendableStream(iteratorOf(data as AsyncIterable<Uint8Array>)) }
    }
  }
  return repeatableBody(data)
}

/** What the scheme learns of a body. */
export function forScheme({ stream, read }: Body): AuthRequest['body'] {
  return stream ? 'one-shot' : read
}

/** The size of a body in bytes, if known. */
export function sizeOf(
  { stream, data }: Body,
  contentLength: string | undefined,
): number | undefined {
  if (!stream) return bodySize(data)
  return contentLength === undefined ? undefined : Number(contentLength)
}

/** What `fetch` sends. */
export function dataOf({ stream, data }: Body): BodyInit | null {
  // Bytes that a Response has read have a buffer of their own, which is what fetch wants.
  if (!stream) return (data as BodyInit | undefined) ?? null
  const chunks = stream.open()
  return new ReadableStream<Uint8Array>(
    {
      async pull(controller) {
        const { value } = await chunks.next()
        if (value) controller.enqueue(value)
        else controller.close()
      },
      cancel: (reason) => {
        chunks.cancel(reason)
      },
    },
    // Nothing is read before fetch asks for it.
    { highWaterMark: 0 },
  )
}

/**
 * Reads the body of a `Request`. If it is in memory and has at most 1 MiB, it can be read again, and is sent with its
 * length as `fetch` does; otherwise it is passed through.
 */
export async function bodyOfRequest(stream: ReadableStream<Uint8Array>): Promise<Body> {
  const source = readerOf(stream)
  const chunks: Uint8Array[] = []
  let pending: ReturnType<typeof source.next> | undefined
  const clock = new AbortController()
  const late = new Promise<undefined>((resolve) => {
    const timer = setTimeout(resolve, MAX_WAIT_MS)
    clock.signal.addEventListener('abort', () => {
      clearTimeout(timer)
    })
  })
  for (let bytes = 0; bytes <= MAX_COPY_BYTES;) {
    pending = source.next()
    const chunk = await Promise.race([pending, late])
    if (chunk === undefined) break
    pending = undefined
    if (chunk.done) {
      clock.abort()
      return repeatableBody(new Blob(chunks as BlobPart[]))
    }
    if (chunk.value) chunks.push(chunk.value)
    bytes += chunk.value?.byteLength ?? 0
  }
  clock.abort()
  return {
    stream: resendableStream({
      async next() {
        const value = chunks.shift()
        if (value) return { value }
        const waiting = pending ?? source.next()
        pending = undefined
        return waiting
      },
      cancel: (reason) => source.cancel(reason),
    }),
  }
}

function readerOf(stream: ReadableStream<Uint8Array>): Chunks<Uint8Array> {
  const reader = stream.getReader()
  return { next: () => reader.read(), cancel: (reason) => reader.cancel(reason) }
}

function iteratorOf(data: AsyncIterable<Uint8Array>): Chunks<Uint8Array> {
  const iterator = data[Symbol.asyncIterator]()
  return { next: () => iterator.next(), cancel: () => iterator.return?.() }
}
