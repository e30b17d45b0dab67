import type { AuthAttempt } from '@latchkey/contract'
import { type Body, bodyOf, bufferedBody, NO_BODY } from './body.ts'

/** One request of a chain of redirects. */
export interface Hop {
  readonly url: URL
  readonly method: string
  readonly headers: Headers
  readonly body: Body
  readonly signal: AbortSignal | undefined
  readonly redirect: RequestRedirect
  /** What the caller passed, for everything that is not ours to know: cache, mode, a dispatcher, … */
  readonly input: RequestInfo | URL
  readonly request: Request | undefined
  readonly init: RequestInit | undefined
}

/** Reads what the caller passed to `fetch` without changing it. */
export async function firstHop(
  input: RequestInfo | URL,
  init: RequestInit | undefined,
): Promise<Hop> {
  const request = isRequest(input) ? input : undefined
  const url = new URL(isRequest(input) ? input.url : input, pageAddress())
  // Node drops the `?` of an empty query, others send it: without it the scheme signs what everyone sends.
  url.search ||= ''
  const method = init?.method ?? request?.method ?? 'GET'
  const signal = (init?.signal === undefined ? request?.signal : init.signal) ?? undefined
  const stream = init?.body === undefined ? request?.body : undefined
  if (stream && request?.bodyUsed) throw new TypeError('the body of the Request was read before')
  return {
    url,
    method: /^(delete|get|head|options|post|put)$/i.test(method) ? method.toUpperCase() : method,
    headers: new Headers(init?.headers ?? request?.headers),
    body: stream ? await bufferedBody(stream, signal) : bodyOf(init?.body),
    signal,
    redirect: init?.redirect ?? request?.redirect ?? 'follow',
    input: request ?? (typeof input === 'string' && !input.includes('?') ? input : url),
    request,
    init,
  }
}

/** Sends the hop with the scheme's fields, as a call of the same form as the caller's. */
export function sendHop(
  fetch: typeof globalThis.fetch,
  hop: Hop,
  authHeaders: AuthAttempt['headers'],
  redirect: RequestRedirect,
): Promise<Response> {
  const { method, request } = hop
  const headers = new Headers(hop.headers)
  for (const [name, value] of Object.entries(authHeaders)) headers.set(name, value)
  const { data: body = null, contentType, forScheme } = hop.body
  if (contentType && !headers.has('content-type')) headers.set('content-type', contentType)
  const init: RequestInit & { duplex?: 'half' } = { ...hop.init, method, headers, redirect, body }
  if (forScheme === 'one-shot') init.duplex = 'half'
  return fetch(request ? copyOf(request, hop.url, init) : hop.input, request ? undefined : init)
}

/** The same without its body, to get the challenge (design of the cold start with a one-shot body). */
export function probeOf(hop: Hop): Hop {
  return { ...hop, method: 'HEAD', headers: without(hop.headers, BODY_HEADERS), body: NO_BODY }
}

/** The fields that speak of a body (WHATWG Fetch, "request-body-header name"). */
// eslint-disable-next-line @typescript-eslint/no-inferrable-types -- isolatedDeclarations needs it
export const BODY_HEADERS: RegExp = /^content-(encoding|language|length|location|type)$/

/** A copy without the fields of these names. */
export function without(from: Headers, names: RegExp): Headers {
  const headers = new Headers(from)
  from.forEach((_value, name) => {
    if (names.test(name)) headers.delete(name)
  })
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
  if (request.url === url.href && (init.body || !request.body)) {
    return new RequestClass(request, init)
  }
  const rest: Record<string, unknown> = {}
  for (const name of KEPT) rest[name] = request[name]
  return new RequestClass(url, { referrerPolicy: request.referrerPolicy, ...rest, ...init })
}
