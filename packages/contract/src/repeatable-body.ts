import type { Awaitable } from './types.ts'

/** What reads a body: a `Response`, of whatever class. */
export interface BodyReader {
  readonly headers: { get(name: string): string | null }
  arrayBuffer(): PromiseLike<ArrayBuffer>
}

/** A body that can be sent any number of times, made by {@link repeatableBody}. */
export interface RepeatableBody<Data> {
  /** Its bytes, for `AuthRequest.body`. They are read at the first call and stay the same. */
  readonly read: () => Promise<Uint8Array>
  /** What to send: the caller's own object, or the bytes once they were read. */
  readonly data: Data | Uint8Array
  /** The media type of those bytes. `undefined` before they were read, and if there is none. */
  readonly contentType: string | undefined
}

/**
 * Lets a scheme read the bytes of a body, for example to sign them. A form is written with another boundary each time:
 * once a scheme has read its bytes, those bytes must be sent.
 *
 * @param data a string, bytes, `Blob`, `FormData` or `URLSearchParams`
 * @param respond makes a `Response` of the body; default: the global class
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
  // The declaration names no type of the DOM; whatever a Response can't read, it reads as text.
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
