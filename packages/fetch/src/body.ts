import { type AuthRequest, type RepeatableBody, repeatableBody } from '@latchkey/contract'
import { cancel, readStart } from './read-start.ts'

/** A request's body. One with data that can't be read again is sent once. */
export type Body = Partial<RepeatableBody<BodyInit>>

export const NO_BODY: Body = {}

const MAX_BUFFERED_BYTES = 1_048_576

/** Looks at `init.body`. Streams and async iterables can be read only once; everything else again. */
export function bodyOf(data: BodyInit | null | undefined): Body {
  if (data === null || data === undefined) return NO_BODY
  const isStream =
    typeof data === 'object' && (data instanceof ReadableStream || Symbol.asyncIterator in data)
  return isStream ? { data } : repeatableBody(data)
}

/** What the scheme may know of a body. */
export function forScheme({ data, read }: Body): AuthRequest['body'] {
  return read ?? (data === undefined ? undefined : 'one-shot')
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
  // The send that would follow throws the reason.
  const stop = (): void => {
    cancel(reader)
  }
  signal?.addEventListener('abort', stop)
  const { chunks, done } = await readStart(reader, MAX_BUFFERED_BYTES)
  signal?.removeEventListener('abort', stop)
  if (done) return repeatableBody(new Blob(chunks))
  return {
    data: new ReadableStream<Uint8Array>({
      async pull(controller) {
        const chunk = chunks.shift() ?? (await reader.read()).value
        if (chunk) controller.enqueue(chunk)
        else controller.close()
      },
      cancel: (reason) => reader.cancel(reason),
    }),
  }
}
