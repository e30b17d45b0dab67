import type { Awaitable } from './types.ts'

/** Reads a body: a `Response` of any class. */
export interface BodyReader {
  readonly headers: { get(name: string): string | null }
  arrayBuffer(): PromiseLike<ArrayBuffer>
}

/** A body that can be sent any number of times, created by {@link repeatableBody}. */
export interface RepeatableBody<Data> {
  /** Its bytes, for `AuthRequest.body`. They are read once, at the first call. */
  readonly read: () => Promise<Uint8Array>
  /** What to send: the caller's own object, or the bytes once they were read. */
  readonly data: Data | Uint8Array
  /** The media type of those bytes. `undefined` before they were read, and if there is none. */
  readonly contentType: string | undefined
}

/**
 * Lets a scheme read the bytes of a body, for example to sign them. A form is encoded with a new boundary each time, so
 * the bytes that a scheme has read must be the ones that are sent.
 *
 * @param data a string, bytes, `Blob`, `FormData` or `URLSearchParams`
 * @param respond creates a `Response` with the body; default: the global class
 *
 * @example
 * ```ts
 * import { repeatableBody } from '@latchkey/contract'
 *
 * const body = repeatableBody(new FormData())
 * body.data // the form
 * const bytes = await body.read()
 * body.data === bytes // true
 * ```
 */
export function repeatableBody<Data>(
  data: Data,
  // No type of the DOM may be in the declaration. A Response reads unknown values as text.
  respond: (data: Data) => Awaitable<BodyReader> = (body) => new Response(body as BodyInit),
): RepeatableBody<Data> {
  let reading: Promise<Uint8Array> | undefined
  const read = async (): Promise<Uint8Array> => {
    const response = await respond(data)
    const bytes = new Uint8Array(await response.arrayBuffer())
    body.contentType = response.headers.get('content-type') ?? undefined
    body.data = bytes
    return bytes
  }
  const body: { -readonly [Name in keyof RepeatableBody<Data>]: RepeatableBody<Data>[Name] } = {
    read: () => (reading ??= read()),
    data,
    contentType: undefined,
  }
  return body
}
