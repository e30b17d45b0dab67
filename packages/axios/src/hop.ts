import {
  type AuthAttempt,
  type AuthRequest,
  isBodyField,
  requestBody,
  type RequestBody,
} from '@latchkey/contract'
import { Axios, AxiosHeaders, type InternalAxiosRequestConfig } from 'axios'
import { dataOf } from './body.ts'

/** One request of a chain of redirects. */
export interface Hop {
  readonly url: URL
  /** In capitals. */
  readonly method: string
  readonly headers: AxiosHeaders
  readonly body: RequestBody<unknown>
  /** Credentials for Basic that the caller configured; none after a redirect to another origin. */
  readonly auth: InternalAxiosRequestConfig['auth']
  /** Lower-case names of the fields that the scheme has set in this call: they must not be visible afterwards. */
  readonly secrets: Set<string>
}

// `axios.getUri` would mix in the defaults of the whole program; the config has those of its own instance.
const plain = new Axios({})

/** Reads a config as axios' transforms left it. */
export async function firstHop(config: InternalAxiosRequestConfig): Promise<Hop> {
  const address = config.baseURL || config.params ? plain.getUri(config) : (config.url ?? '')
  // Relative URLs are resolved against the page, which only browsers have.
  const { location } = globalThis as { location?: Location }
  const url = new URL(address, config.socketPath ? 'http://localhost' : location?.href)
  // Adapters differ in whether they keep the `?` of an empty query: without it the scheme signs what all of them send.
  if (/\?(#|$)/.test(url.href)) url.search = ''
  return {
    url,
    method: (config.method ?? 'get').toUpperCase(),
    headers: await headersOf(config),
    body: requestBody<unknown>(config.data),
    auth: config.auth,
    secrets: new Set(),
  }
}

interface FormOfNode {
  getHeaders(): Record<string, string>
  getLength(done: (error: unknown, bytes: unknown) => void): void
}

/** A form of the `form-data` package is a stream with header fields, which axios can't see on the copy. */
async function headersOf({ headers, data }: InternalAxiosRequestConfig): Promise<AxiosHeaders> {
  const form = data as Partial<FormOfNode> | null | undefined
  const fields = form?.getHeaders?.()
  if (fields === undefined) return headers
  const withForm = new AxiosHeaders(headers).set(fields)
  if (!form?.getLength || withForm.hasContentLength()) return withForm
  const length = await new Promise<unknown>((resolve) => {
    form.getLength?.((error, bytes) => {
      resolve(error ? undefined : bytes)
    })
  })
  return Number.isFinite(length) ? withForm.setContentLength(String(length)) : withForm
}

/** The caller's fields, for the scheme. A form that was read has a `content-type` of its own. */
export function fieldReader({ headers, body }: Hop): AuthRequest['headers'] {
  return {
    get: (name) => {
      if (body.contentType?.startsWith('multipart/') && /^content-type$/i.test(name)) {
        return body.contentType
      }
      // Axios leaves a field out for `null`, `undefined` and `false`.
      const value = headers.get(name) as string | number | boolean | string[] | null | undefined
      return value === undefined || value === null || value === false ? null : String(value)
    },
  }
}

/** The config for one send. The URL is in it as a whole, so that the adapter sends what the scheme has seen. */
export function hopConfig(
  config: InternalAxiosRequestConfig,
  { url, method, headers: given, body, auth, secrets }: Hop,
  attempt: AuthAttempt,
  maxRedirects: number | undefined,
): InternalAxiosRequestConfig {
  const headers = new AxiosHeaders(given)
  if (body.contentType?.startsWith('multipart/')) headers.setContentType(body.contentType)
  for (const [name, value] of Object.entries(attempt.headers)) {
    headers.set(name, value)
    secrets.add(name)
  }
  const isSchemes = isForScheme(attempt)
  // V8 is some microseconds slower where a property is added to what was spread.
  const sent = Object.assign(
    {},
    config,
    {
      url: isSchemes ? withoutUser(url) : url.href,
      method,
      headers,
      data: dataOf(body),
    },
    ADDRESSED,
  )
  // Axios treats undefined as absent, but its types don't allow it.
  Object.assign(sent, { auth: isSchemes ? undefined : auth })
  if (maxRedirects !== undefined) sent.maxRedirects = maxRedirects
  return sent
}

// Axios treats undefined as absent, but its types don't allow it. Deleting properties is slower.
const ADDRESSED = { baseURL: undefined, params: undefined } as object

/**
 * Whether the scheme authenticates this request, now or once it is challenged. Then axios must not convert a user in the
 * URL or in `auth` to Basic credentials.
 */
function isForScheme(attempt: AuthAttempt): boolean {
  const isSettled = attempt.settle !== undefined
  return isSettled || attempt.expectsChallenge === true || Object.keys(attempt.headers).length > 0
}

function withoutUser(url: URL): string {
  if (!url.username && !url.password) return url.href
  const bare = new URL(url)
  bare.username = ''
  bare.password = ''
  return bare.href
}

/** The same as a `HEAD` without its body, to fetch the challenge. */
export function probeOf(hop: Hop): Hop {
  return { ...hop, method: 'HEAD', headers: without(hop.headers, isBodyField), body: {} }
}

/** A copy without some fields. */
export function without(from: AxiosHeaders, drops: (name: string) => boolean): AxiosHeaders {
  const headers = new AxiosHeaders(from)
  for (const name of Object.keys(headers)) if (drops(name)) headers.delete(name)
  return headers
}
