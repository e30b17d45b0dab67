import type { AuthRequest } from '@latchkey/contract'

/** A request's body: what the scheme may know of it, and what goes into each send. */
export interface Body {
  readonly forScheme: AuthRequest['body']
  /** The body for one send. A one-shot body is handed out once. */
  readonly init: BodyInit | null | undefined
  /** The media type that has to go with `init`, where fetch would choose another one. */
  readonly contentType?: string | undefined
}

export const NO_BODY: Body = { forScheme: undefined, init: undefined }

const MAX_BUFFERED_BYTES = 1_048_576

/** Looks at `init.body`. Streams and async iterables can be read only once; everything else again. */
export function bodyOf(init: BodyInit | null | undefined): Body {
  if (init === null || init === undefined) return NO_BODY
  if (isOneShot(init)) return { forScheme: 'one-shot', init }
  if (typeof FormData === 'function' && init instanceof FormData) return formBody(init)
  return { forScheme: () => bytesOf(init), init }
}

/**
 * Reads the body of a `Request`. Whether it came from a string or a stream can't be seen, so up to 1 MiB is kept in
 * memory to be sent again; a longer one goes on as a stream.
 */
export async function bufferedBody(
  stream: ReadableStream<Uint8Array>,
  signal: AbortSignal | undefined,
): Promise<Body> {
  const reader = stream.getReader()
  // Ends the reading below; the send that would follow throws the reason.
  const stop = (): void => {
    reader.cancel(signal?.reason).catch(() => undefined)
  }
  signal?.addEventListener('abort', stop)
  try {
    const chunks: Uint8Array[] = []
    let length = 0
    while (length <= MAX_BUFFERED_BYTES) {
      const chunk = await reader.read()
      if (chunk.done) {
        const bytes = concat(chunks, length)
        return { forScheme: () => bytes, init: bytes }
      }
      chunks.push(chunk.value)
      length += chunk.value.byteLength
    }
    return { forScheme: 'one-shot', init: resume(chunks, reader) }
  } finally {
    signal?.removeEventListener('abort', stop)
  }
}

function isOneShot(init: BodyInit): boolean {
  return (
    init instanceof ReadableStream || (typeof init === 'object' && Symbol.asyncIterator in init)
  )
}

/** Each serialisation of a form has another boundary: once its bytes were asked for, these bytes are sent. */
function formBody(form: FormData): Body {
  let frozen: { bytes: Uint8Array<ArrayBuffer>; contentType: string | undefined } | undefined
  return {
    forScheme: async () => {
      if (frozen === undefined) {
        const response = new Response(form)
        const contentType = response.headers.get('content-type') ?? undefined
        frozen = { bytes: new Uint8Array(await response.arrayBuffer()), contentType }
      }
      return frozen.bytes
    },
    get init() {
      return frozen?.bytes ?? form
    },
    get contentType() {
      return frozen?.contentType
    },
  }
}

async function bytesOf(init: BodyInit): Promise<Uint8Array<ArrayBuffer>> {
  return new Uint8Array(await new Response(init).arrayBuffer())
}

function concat(chunks: readonly Uint8Array[], length: number): Uint8Array<ArrayBuffer> {
  const bytes = new Uint8Array(length)
  let offset = 0
  for (const chunk of chunks) {
    bytes.set(chunk, offset)
    offset += chunk.byteLength
  }
  return bytes
}

function resume(
  chunks: Uint8Array[],
  reader: ReadableStreamDefaultReader<Uint8Array>,
): ReadableStream<Uint8Array> {
  return new ReadableStream({
    async pull(controller) {
      const chunk = chunks.shift() ?? (await reader.read()).value
      if (chunk === undefined) controller.close()
      else controller.enqueue(chunk)
    },
    cancel: (reason) => reader.cancel(reason),
  })
}
