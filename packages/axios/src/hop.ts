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

interface Body {
  readonly forScheme?: AuthRequest['body']
  readonly data?: unknown
  readonly contentType?: string | undefined
}

export const NO_BODY: Body = {}

export function firstHop(config: InternalAxiosRequestConfig): Hop {
  const address = config.baseURL || config.params ? axios.getUri(config) : (config.url ?? '')
  const url = new URL(address, config.socketPath ? 'http://localhost' : pageAddress())
  // Adapters differ in whether they keep the `?` of an empty query: without it the scheme signs what all of them send.
  url.search ||= ''
  return {
    url,
    method: (config.method ?? 'get').toUpperCase(),
    headers: config.headers,
    body: bodyOf(config.data),
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
  if (!isRepeatable) return { forScheme: 'one-shot', data }
  // ArrayBuffer.isView tells nothing of what is below; a SharedArrayBuffer is sent as well.
  const body: RepeatableBody<BodyInit> = repeatableBody(data as BodyInit)
  return {
    forScheme: body.read,
    get data() {
      // Axios doesn't send what Node calls a Uint8Array; these bytes fill their buffer.
      return body.data instanceof Uint8Array && body.data !== data ? body.data.buffer : body.data
    },
    get contentType() {
      return body.contentType
    },
  }
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
  const copy: InternalAxiosRequestConfig = {
    ...config,
    url: url.href,
    method,
    headers,
    data: body.data,
  }
  delete copy.baseURL
  delete copy.params
  if (maxRedirects !== undefined) copy.maxRedirects = maxRedirects
  if ('authorization' in authHeaders) {
    // Axios would write its own Authorization over the scheme's.
    delete copy.auth
    copy.url = Object.assign(new URL(url), { username: '', password: '' }).href
  }
  return copy
}

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
