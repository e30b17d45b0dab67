import { type AuthRequest, repeatableBody } from '@latchkey/contract'

/** A request's body: what the scheme may know of it, and what goes into each send. */
export interface Body {
  readonly forScheme?: AuthRequest['body']
  /** The body for one send. A one-shot body is handed out once. */
  readonly data?: BodyInit
  /** The media type that has to go with `data`, where fetch would choose another one. */
  readonly contentType?: string | undefined
}

export const NO_BODY: Body = {}

const MAX_BUFFERED_BYTES = 1_048_576

/** Looks at `init.body`. Streams and async iterables can be read only once; everything else again. */
export function bodyOf(init: BodyInit | null | undefined): Body {
  if (init === null || init === undefined) return NO_BODY
  if (
    typeof init === 'object' &&
    (init instanceof ReadableStream || Symbol.asyncIterator in init)
  ) {
    return { forScheme: 'one-shot', data: init }
  }
  const body = repeatableBody(init)
  return {
    forScheme: body.read,
    get data() {
      return body.data
    },
    get contentType() {
      return body.contentType
    },
  }
}

/**
 * Reads the body of a `Request`. Whether it came from a string or a stream can't be seen, so up to 1 MiB is kept in
 * memory to be sent again; a longer one goes on as a stream.
 */
export async function bufferedBody(
  stream: ReadableStream<Uint8Array<ArrayBuffer>>,
  signal: AbortSignal | undefined,
): Promise<Body> {
  const reader = stream.getReader()
  // Ends the reading below; the send that would follow throws the reason.
  const stop = (): void => {
    reader.cancel(signal?.reason).catch(() => undefined)
  }
  signal?.addEventListener('abort', stop)
  try {
    const chunks: Uint8Array<ArrayBuffer>[] = []
    for (let length = 0; length <= MAX_BUFFERED_BYTES;) {
      const chunk = await reader.read()
      if (chunk.done) return bodyOf(new Blob(chunks))
      chunks.push(chunk.value)
      length += chunk.value.byteLength
    }
    const rest = new ReadableStream<Uint8Array>({
      async pull(controller) {
        const chunk = chunks.shift() ?? (await reader.read()).value
        if (chunk === undefined) controller.close()
        else controller.enqueue(chunk)
      },
      cancel: (reason) => reader.cancel(reason),
    })
    return bodyOf(rest)
  } finally {
    signal?.removeEventListener('abort', stop)
  }
}
