import { type AuthAttempt, type AuthRequest, isBodyField } from '@latchkey/contract'
import { type Body, bodyOf, bodyOfRequest, dataOf } from './body.ts'

/** Header fields; names in lower case. */
export type Fields = Readonly<Record<string, string>>

/** One request of a chain of redirects. */
export interface Hop {
  readonly url: URL
  readonly method: string
  readonly fields: Fields
  readonly body: Body
  readonly signal: AbortSignal | undefined
  readonly redirect: RequestRedirect
  /** The caller's arguments, with every option that we don't read: cache, mode, a dispatcher, … */
  readonly request: Request | undefined
  readonly init: RequestInit
}

/** Reads what the caller passed to `fetch` without changing it. */
export async function firstHop(
  input: RequestInfo | URL,
  init: RequestInit = {},
  isOwnFetch = false,
): Promise<Hop> {
  // By shape, not by class: undici's Request is not the built-in one.
  const request = 'url' in Object(input) ? copyOf(input as Request, init) : undefined
  const { method = 'GET', headers, redirect = 'follow', body, signal } = request ?? init
  // Relative URLs are resolved against the page, which only browsers have.
  const { location } = globalThis as { location?: Location }
  // Anything but a Request is a URL.
  const address = request?.url ?? (input as string | URL)
  if (!URL.canParse(address, location?.href)) {
    throw new TypeError(`Failed to parse URL from ${String(address)}`)
  }
  const url = new URL(address, location?.href)
  // Node drops the `?` of an empty query, other runtimes send it. Without it, the scheme signs what all of them send.
  if (/\?(#|$)/.test(url.href)) url.search = ''
  return {
    url,
    method: /^(delete|get|head|options|post|put)$/i.test(method) ? method.toUpperCase() : method,
    fields: Object.fromEntries(new Headers(headers)),
    body: request?.body ? await bodyOfRequest(request.body) : bodyOf(body, isOwnFetch),
    signal: signal ?? undefined,
    redirect,
    request,
    init,
  }
}

/** The caller's fields, for the scheme. A form that was read has a `content-type` of its own. */
export function fieldReader({ fields, body }: Hop): AuthRequest['headers'] {
  return {
    get: (name) => {
      const lower = name.toLowerCase()
      if (Object.hasOwn(fields, lower)) return fields[lower] ?? null
      return lower === 'content-type' ? (body.contentType ?? null) : null
    },
  }
}

/** Sends the hop with the scheme's fields, as a call of the same form as the caller's. */
export function sendHop(
  fetch: typeof globalThis.fetch,
  { url, method, fields, body, request, init }: Hop,
  authFields: AuthAttempt['headers'],
  redirect: RequestRedirect,
): Promise<Response> {
  const { contentType, stream } = body
  const data = dataOf(body)
  // Plain objects are what fetch reads fastest. `Object.assign`, because V8 is some microseconds slower where a property is
  // added to what was spread.
  const headers: Record<string, string> = Object.assign({}, fields, authFields)
  if (contentType !== undefined) headers['content-type'] ??= contentType
  const sent: RequestInit & { duplex?: 'half' } = Object.assign({}, init, {
    method,
    headers,
    redirect,
    body: data,
  })
  if (stream) sent.duplex = 'half'
  if (!request) return fetch(url.href, sent)
  // For a body of null the constructor would use the body of the Request, and it always uses its URL.
  return request.url === url.href && (data !== null || !request.body)
    ? fetch(copyOf(request, sent))
    : fetch(copyOf(request, { ...settingsOf(request), ...sent }, url))
}

/** The same as a `HEAD` without its body, to fetch the challenge. */
export function probeOf(hop: Hop): Hop {
  return { ...hop, method: 'HEAD', fields: without(hop.fields, isBodyField), body: {} }
}

/** A copy without some fields. */
export function without(fields: Fields, drops: (name: string) => boolean): Fields {
  return Object.fromEntries(Object.entries(fields).filter(([name]) => !drops(name)))
}

/** A copy of the caller's own class, which keeps what only that knows. */
function copyOf(request: Request, init: RequestInit, input: Request | URL = request): Request {
  // The constructor of an instance is not typed.
  return new (request.constructor as typeof Request)(input, init)
}

function settingsOf(request: Request): RequestInit {
  const settings: Record<string, unknown> = {}
  // They are getters of the prototype, which spreading does not copy.
  for (const name in request) settings[name] = Reflect.get(request, name)
  return settings
}
