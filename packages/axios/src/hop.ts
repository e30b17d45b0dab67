import {
  type AuthAttempt,
  type AuthRequest,
  type RepeatableBody,
  repeatableBody,
} from '@latchkey/contract'
import axios, { AxiosHeaders, type InternalAxiosRequestConfig } from 'axios'

/** One request of a chain of redirects. */
export interface Hop {
  readonly url: URL
  /** In capitals. */
  readonly method: string
  readonly headers: AxiosHeaders
  readonly body: Body
}

/** A request's body. One with data that can't be read again is sent once. */
type Body = Partial<Omit<RepeatableBody<BodyInit>, 'data'>> & { readonly data?: unknown }

export const NO_BODY: Body = {}

/** What the scheme may know of a body. */
export function forScheme({ data, read }: Body): AuthRequest['body'] {
  return read ?? (data === undefined ? undefined : 'one-shot')
}

export function firstHop(config: InternalAxiosRequestConfig): Hop {
  const address = config.baseURL || config.params ? axios.getUri(config) : (config.url ?? '')
  const url = new URL(address, config.socketPath ? 'http://localhost' : pageAddress())
  // Adapters differ in whether they keep the `?` of an empty query: without it the scheme signs what all of them send.
  if (/\?(#|$)/.test(url.href)) url.search = ''
  return {
    url,
    method: (config.method ?? 'get').toUpperCase(),
    headers: config.headers,
    body: bodyOf(config.data),
  }
}

/** The caller's fields, for the scheme. A form that was read has a `content-type` of its own. */
export function fieldReader({ headers, body }: Hop): AuthRequest['headers'] {
  return {
    get: (name) => {
      if (body.contentType?.startsWith('multipart/') && /^content-type$/i.test(name)) {
        return body.contentType
      }
      const value = headers.get(name)
      // Axios leaves a field out for `null`, `undefined` and `false`.
      return value === undefined || value === null || value === false ? null : String(value)
    },
  }
}

/** Relative addresses count from the page; only browsers have one. */
function pageAddress(): string | undefined {
  return typeof location === 'undefined' ? undefined : location.href
}

function bodyOf(data: unknown): Body {
  if (data === undefined || data === null) return NO_BODY
  const isRepeatable =
    typeof data === 'string' ||
    data instanceof ArrayBuffer ||
    ArrayBuffer.isView(data) ||
    data instanceof Blob ||
    data instanceof FormData
  // ArrayBuffer.isView tells nothing of what is below; a SharedArrayBuffer is sent as well.
  return isRepeatable ? repeatableBody(data as BodyInit) : { data }
}

/** The config for one send. The URL stands in it whole, so that the adapter sends what the scheme has seen. */
export function hopConfig(
  config: InternalAxiosRequestConfig,
  { url, method, headers: given, body }: Hop,
  authHeaders: AuthAttempt['headers'],
  maxRedirects: number | undefined,
): InternalAxiosRequestConfig {
  const headers = new AxiosHeaders(given)
  if (body.contentType?.startsWith('multipart/')) headers.setContentType(body.contentType)
  headers.set(authHeaders)
  const { data } = body
  // Axios doesn't send what Node calls a Uint8Array, but its buffer.
  const fills = data instanceof Uint8Array && data.byteLength === data.buffer.byteLength
  const hasCredentials = 'authorization' in authHeaders
  // V8 is some microseconds slower where a property is added to what was spread.
  const sent = Object.assign(
    {},
    config,
    {
      // Of a user in the address or in `auth` axios would make an Authorization of its own.
      url: hasCredentials ? url.href.replace(/\/\/[^/]*@/, '//') : url.href,
      method,
      headers,
      data: fills ? data.buffer : data,
    },
    hasCredentials ? ALONE : ADDRESSED,
  )
  if (maxRedirects !== undefined) sent.maxRedirects = maxRedirects
  return sent
}

// Axios takes undefined for absent, which its types don't say; to delete properties costs more.
const ADDRESSED = { baseURL: undefined, params: undefined } as object
const ALONE = { ...ADDRESSED, auth: undefined } as object

/** The same without its body, to get the challenge (design of the cold start with a one-shot body). */
export function probeOf(hop: Hop): Hop {
  return { ...hop, method: 'HEAD', headers: without(hop.headers, /^content-/i), body: NO_BODY }
}

/** A copy without the fields of these names. */
export function without(from: AxiosHeaders, names: RegExp): AxiosHeaders {
  const headers = new AxiosHeaders(from)
  for (const name of Object.keys(headers)) if (names.test(name)) headers.delete(name)
  return headers
}
