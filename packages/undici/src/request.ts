import { stringify } from 'node:querystring'
import { Readable } from 'node:stream'
import { type AuthRequest, type RepeatableBody, repeatableBody } from '@latchkey/contract'
import type { Dispatcher } from 'undici'

/** One call of the caller, with its query in its path, so that the scheme sees what goes on the wire. */
export interface OutgoingRequest {
  readonly opts: Dispatcher.DispatchOptions
  readonly url: URL
  readonly forScheme: AuthRequest['body']
  readonly repeatable: RepeatableBody<BodyInit> | undefined
}

/** @throws TypeError when neither the call nor the option names an origin */
export function readRequest(
  given: Dispatcher.DispatchOptions,
  defaultOrigin: string | URL | undefined,
): OutgoingRequest {
  const origin = given.origin ?? defaultOrigin
  if (!origin) {
    throw new TypeError('the call names no "origin"; give withAuth the one of the Pool or Client')
  }
  let opts = given
  if (given.query) {
    const query = stringify(given.query)
    opts = {
      ...given,
      path: query ? `${given.path}?${query}` : given.path,
      query: undefined as never,
    }
  }
  const { path, body } = opts
  const base = typeof origin === 'string' ? origin.replace(/\/$/, '') : origin.origin
  // A path in absolute form, or that of CONNECT, is the proxy's business: the boundary is whom we talk to.
  const url = new URL(path.startsWith('/') ? base + path : base)
  if (body === null || body === undefined) {
    return { opts, url, forScheme: undefined, repeatable: undefined }
  }
  if (!isRepeatable(body)) return { opts, url, forScheme: 'one-shot', repeatable: undefined }
  const repeatable = repeatableBody(body, respond)
  return { opts, url, forScheme: repeatable.read, repeatable }
}

/** Whether a stream that was on its way can still be sent: nobody has read from it. */
export function isUntouched(body: unknown): boolean {
  return body instanceof Readable && !body.destroyed && !Readable.isDisturbed(body)
}

function isRepeatable(body: object | string): body is BodyInit {
  return (
    typeof body === 'string' ||
    ArrayBuffer.isView(body) ||
    body instanceof ArrayBuffer ||
    body instanceof Blob ||
    // By name, not by class: undici has a FormData of its own.
    Object.prototype.toString.call(body) === '[object FormData]'
  )
}

/** Undici's form is known to undici's own Response only. */
async function respond(data: BodyInit): Promise<Response> {
  if (Object.prototype.toString.call(data) !== '[object FormData]' || data instanceof FormData) {
    return new Response(data)
  }
  const undici = await import('undici')
  // The same class with types of its own.
  return new undici.Response(data as never) as unknown as Response
}
