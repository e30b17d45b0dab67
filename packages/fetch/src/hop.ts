import type { AuthAttempt } from '@latchkey/contract'
import { type Body, bodyOf, bufferedBody, NO_BODY } from './body.ts'

/** One request of a chain of redirects. */
export interface Hop {
  readonly url: URL
  readonly method: string
  readonly headers: Headers
  readonly body: Body
  readonly signal: AbortSignal | undefined
  /** The caller wants redirects followed, and we do it. */
  readonly follows: boolean
  readonly redirect: RequestRedirect
  /** What the caller passed, for everything that is not ours to know: cache, mode, a dispatcher, … */
  readonly input: RequestInfo | URL
  readonly init: RequestInit | undefined
}

const NORMALISED = /^(?:delete|get|head|options|post|put)$/i

/** Reads what the caller passed to `fetch` without changing it. */
export async function firstHop(
  input: RequestInfo | URL,
  init: RequestInit | undefined,
): Promise<Hop> {
  const request = isRequest(input) ? input : undefined
  const url = isRequest(input) ? new URL(input.url) : new URL(input, pageAddress())
  // Node drops the `?` of an empty query, others send it: without it the scheme signs what everyone sends.
  if (url.search === '') url.search = ''
  const method = init?.method ?? request?.method ?? 'GET'
  const redirect = init?.redirect ?? request?.redirect ?? 'follow'
  const follows = redirect === 'follow'
  const signal = (init?.signal === undefined ? request?.signal : init.signal) ?? undefined
  const stream = init?.body === undefined ? request?.body : undefined
  if (stream && request?.bodyUsed) throw new TypeError('the body of the Request was read before')
  return {
    url,
    method: NORMALISED.test(method) ? method.toUpperCase() : method,
    headers: new Headers(init?.headers ?? request?.headers),
    body: stream ? await bufferedBody(stream, signal) : bodyOf(init?.body),
    signal,
    follows,
    redirect: follows ? 'manual' : redirect,
    input: request ?? (typeof input === 'string' && !input.includes('?') ? input : url),
    init,
  }
}

/** Sends the hop with the scheme's fields, as a call of the same form as the caller's. */
export function sendHop(
  fetch: typeof globalThis.fetch,
  hop: Hop,
  authHeaders: AuthAttempt['headers'],
): Promise<Response> {
  const headers = new Headers(hop.headers)
  for (const [name, value] of Object.entries(authHeaders)) headers.set(name, value)
  const { init: body, contentType } = hop.body
  if (contentType !== undefined && !headers.has('content-type')) {
    headers.set('content-type', contentType)
  }
  const init: RequestInit & { duplex?: 'half' } = {
    ...hop.init,
    method: hop.method,
    headers,
    redirect: hop.redirect,
    body: body ?? null,
  }
  if (hop.body.forScheme === 'one-shot') init.duplex = 'half'
  if (!isRequest(hop.input)) return fetch(hop.input, init)
  return fetch(copyOf(hop.input, hop.url, init))
}

/** Asks for the challenge without the body (design of the cold start with a body that can be read only once). */
export function probeHop(
  fetch: typeof globalThis.fetch,
  hop: Hop,
  authHeaders: AuthAttempt['headers'],
): Promise<Response> {
  return sendHop(
    fetch,
    { ...hop, method: 'HEAD', headers: withoutBodyHeaders(hop.headers), body: NO_BODY },
    authHeaders,
  )
}

const BODY_HEADERS = [
  'content-encoding',
  'content-language',
  'content-length',
  'content-location',
  'content-type',
]

/** The fields without those that speak of a body (WHATWG Fetch, "request-body-header name"). */
export function withoutBodyHeaders(from: Headers): Headers {
  const headers = new Headers(from)
  for (const name of BODY_HEADERS) headers.delete(name)
  return headers
}

/** Relative addresses count from the page; only browsers have one. */
function pageAddress(): string | undefined {
  return typeof location === 'undefined' ? undefined : location.href
}

// By shape, not by class: undici's Request is not the built-in one.
function isRequest(input: unknown): input is Request {
  return typeof input === 'object' && input !== null && 'method' in input && 'url' in input
}

const KEPT = ['cache', 'credentials', 'integrity', 'keepalive', 'mode', 'referrer'] as const

function copyOf(request: Request, url: URL, init: RequestInit): Request {
  // The constructor of an instance is not typed; the caller's own class keeps what only it knows.
  const RequestClass = request.constructor as typeof Request
  // A body of null in the init would mean: keep the one of the Request.
  if (request.url === url.href && (init.body !== null || request.body === null)) {
    return new RequestClass(request, init)
  }
  const rest: Record<string, unknown> = {}
  for (const name of KEPT) rest[name] = request[name]
  return new RequestClass(url, { referrerPolicy: request.referrerPolicy, ...rest, ...init })
}
