/** The request that a redirect replaces. */
export interface RedirectedRequest {
  readonly url: URL
  /** In capitals. */
  readonly method: string
}

/** The request that follows from a redirect. */
export interface Redirect {
  /** Where it goes. A fragment is inherited (RFC 9110 section 10.2.2). */
  readonly url: URL
  /** `GET` if the redirect changes the method, otherwise the same method. */
  readonly method: string
  /** Whether the body is sent again. */
  readonly keepsBody: boolean
  /** Whether the target has another origin: then the request must not carry credentials of any kind. */
  readonly isCrossOrigin: boolean
  /** Whether a header field must not be on the next request. Ignores case. */
  drops(name: string): boolean
}

/** Redirects that are followed for one call, as in the Fetch standard. */
export const MAX_REDIRECTS = 20

/** Fields that describe a body. A probe and other requests without a body do not have them. */
const BODY_FIELDS = /^(content-.*|transfer-encoding|expect|trailer)$/i

/** Credentials that the caller set, and the name of their server. */
const ORIGIN_FIELDS = /^((proxy-)?authorization|cookie2?|www-authenticate|host)$/i

/**
 * Returns the target of a redirect, as the server sent it (RFC 9110 section 10.2.2).
 *
 * @returns `null` if the response is not a redirect, or has no `Location`
 *
 * @example
 * ```ts
 * import { redirectLocation } from '@latchkey/contract'
 *
 * redirectLocation({ status: 303, headers: new Headers({ location: '/b' }) }) // '/b'
 * redirectLocation({ status: 200, headers: new Headers({ location: '/b' }) }) // null
 * ```
 */
export function redirectLocation(response: {
  readonly status: number
  readonly headers: { get(name: string): string | null }
}): string | null {
  const { status, headers } = response
  return /^30[12378]$/.test(String(status)) ? headers.get('location') : null
}

/**
 * Reads a redirect by the rules of the Fetch standard ("HTTP-redirect fetch"), which axios follows on Node, too:
 * 303 turns every method except HEAD into GET, 301 and 302 turn POST into GET, 307 and 308 repeat the request.
 *
 * @param from the request that was redirected
 * @param status the status of the redirect
 * @param location its `Location`
 * @throws TypeError if the target is not an http or https URL, or contains a user
 *
 * @example
 * ```ts
 * import { readRedirect } from '@latchkey/contract'
 *
 * const from = { url: new URL('https://api.example/a'), method: 'POST' }
 * const { url, method, isCrossOrigin } = readRedirect(from, 303, '/b')
 * url.href // 'https://api.example/b'
 * method // 'GET'
 * isCrossOrigin // false
 * ```
 */
export function readRedirect(
  { url: from, method }: RedirectedRequest,
  status: number,
  location: string,
): Redirect {
  const address = asUtf8(location)
  if (!URL.canParse(address, from.href))
    throw new TypeError('the target of a redirect is not a URL')
  const url = new URL(address, from)
  if (!/^https?:$/.test(url.protocol)) {
    throw new TypeError(`unsupported protocol ${url.protocol} in the target of a redirect`)
  }
  const isCrossOrigin = url.origin !== from.origin
  if (isCrossOrigin && (url.username || url.password)) {
    throw new TypeError('the target of a redirect to another origin contains a user')
  }
  url.hash ||= from.hash
  const isGet = method === 'GET' || method === 'HEAD'
  const toGet = status === 303 ? !isGet : status < 303 && method === 'POST'
  return {
    url,
    method: toGet ? 'GET' : method,
    keepsBody: !toGet,
    isCrossOrigin,
    drops: (name) =>
      (toGet && BODY_FIELDS.test(name)) || (isCrossOrigin && ORIGIN_FIELDS.test(name)),
  }
}

/**
 * Checks the fields of a scheme before a browser follows a redirect whose target it hides: the browser does not send
 * `Authorization` to another origin, but it does send every other field there.
 *
 * @throws TypeError if there is another field
 *
 * @example
 * ```ts
 * import { assertBrowserMayFollow } from '@latchkey/contract'
 *
 * assertBrowserMayFollow({ authorization: 'Bearer token' })
 * ```
 */
export function assertBrowserMayFollow(headers: Readonly<Record<string, string>>): void {
  const field = Object.keys(headers).find((name) => name.toLowerCase() !== 'authorization')
  if (field === undefined) return
  throw new TypeError(
    `the redirect is not followed, because a browser would send ${field} to another origin; request the target itself`,
  )
}

/**
 * Whether a header field describes a body, such as `Content-Type`; a probe omits these fields. Ignores case.
 *
 * @example
 * ```ts
 * import { isBodyField } from '@latchkey/contract'
 *
 * isBodyField('Content-Type') // true
 * isBodyField('Accept') // false
 * ```
 */
export function isBodyField(name: string): boolean {
  return BODY_FIELDS.test(name)
}

/** Clients decode fields as Latin-1, but servers send non-ASCII URLs as UTF-8. */
function asUtf8(text: string): string {
  if (!/[\u0080-\u00ff]/.test(text) || /[\u0100-\uffff]/.test(text)) return text
  try {
    const bytes = Uint8Array.from(text, (letter) => letter.charCodeAt(0))
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes)
  } catch {
    return text
  }
}
