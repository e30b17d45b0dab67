import type { Awaitable } from './types.ts'

/** Bytes that `fetch` takes: `Uint8Array<ArrayBuffer>`, or `Uint8Array` before TypeScript 5.7, which has no such type. */
type Bytes = ReturnType<TextEncoder['encode']>

/** A body that can be sent more than once, made by {@link repeatableBody}. */
export interface RepeatableBody<Data> {
  /** Gives its bytes, for `AuthRequest.body`. They are read at the first call and stay the same. */
  readonly read: () => Promise<Bytes>
  /** What to send: the caller's own object, or the bytes once they were read. */
  readonly data: Data | Bytes
  /** The media type that belongs to those bytes. `undefined` before they were read, and where there is none. */
  readonly contentType: string | undefined
}

/**
 * Makes the bytes of a body known to a scheme that wants to sign them, and to no other. It is needed because a form is
 * written with another boundary each time: once a scheme has read its bytes, these bytes have to be sent.
 *
 * @param respond makes a `Response` of the body, where the client has a class of its own
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
export function repeatableBody<Data extends BodyInit>(
  data: Data,
  respond: (data: Data) => Awaitable<Response> = (body) => new Response(body),
): RepeatableBody<Data> {
  let reading: Promise<Bytes> | undefined
  const read = async (): Promise<Bytes> => {
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
