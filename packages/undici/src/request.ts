import { stringify } from 'node:querystring'
import {
  type AuthAttempt,
  type AuthRequest,
  bodyForScheme,
  isBodyField,
  iterableOf,
  type RequestBody,
} from '@latchkey/contract'
import type { Dispatcher } from 'undici'
import { bodyOf } from './body.ts'
import { mergeHeaders, readFields } from './headers.ts'

/** One call of the caller, with its query in its path, so that the scheme sees what is on the wire. */
export interface OutgoingRequest {
  readonly opts: Dispatcher.DispatchOptions
  readonly forScheme: SchemeRequest
  readonly body: RequestBody<unknown>
}

/**
 * What the scheme sees. A class for the sake of `signal`: as an accessor of an object literal it would give each call a
 * hidden class of its own, which costs more than all the rest of the adapter.
 */
export class SchemeRequest implements AuthRequest {
  readonly method: string
  readonly url: URL
  readonly target: string
  readonly body: AuthRequest['body']
  readonly #given: Dispatcher.DispatchOptions['headers'] | null
  #fields: Map<string, string> | undefined
  #abortController: AbortController | undefined

  constructor(
    method: string,
    url: URL,
    target: string,
    given: Dispatcher.DispatchOptions['headers'] | null,
    body: AuthRequest['body'],
  ) {
    this.method = method
    this.url = url
    this.target = target
    this.#given = given
    this.body = body
  }

  /** The caller's fields. Most schemes never ask for them. */
  get headers(): AuthRequest['headers'] {
    return {
      get: (name) => (this.#fields ??= readFields(this.#given)).get(name.toLowerCase()) ?? null,
    }
  }

  /** Ends waiting inside the scheme. Most schemes never ask for it. */
  get signal(): AbortSignal {
    return this.#aborter.signal
  }

  abort(reason: Error): void {
    this.#aborter.abort(reason)
  }

  get #aborter(): AbortController {
    return (this.#abortController ??= new AbortController())
  }
}

/** @throws TypeError if neither the call nor the option names an origin */
export function readRequest(
  given: Dispatcher.DispatchOptions,
  defaultOrigin: string | URL | undefined,
): OutgoingRequest {
  const origin = given.origin ?? defaultOrigin
  if (!origin) {
    throw new TypeError(
      'the call names no "origin": pass the one of the Pool or Client to withAuth',
    )
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
  const { method, path } = opts
  const address = typeof origin === 'string' ? origin : origin.origin
  const base = address.endsWith('/') ? address.slice(0, -1) : address
  // A path in absolute form, or that of CONNECT, is for the proxy: the boundary is the server that receives the
  // request.
  const url = new URL(path.startsWith('/') ? base + path : base)
  const body = bodyOf(opts.body)
  const forScheme = new SchemeRequest(method, url, path, opts.headers, bodyForScheme(body))
  return { opts, body, forScheme }
}

/** The options of undici for one send, with the scheme's fields. */
export function sendOptions(
  { opts, body }: OutgoingRequest,
  { headers }: AuthAttempt,
): Dispatcher.DispatchOptions {
  const { stream, data, contentType } = body
  // The scheme has read these bytes: undici would write a form with another boundary.
  const set = contentType?.startsWith('multipart/')
    ? { 'content-type': contentType, ...headers }
    : headers
  // V8 is some microseconds slower where a property is added to what was spread.
  return Object.assign({}, opts, {
    // Undici's types don't have all the bodies that it sends.
    body: (stream ? iterableOf(stream.open()) : (data ?? null)) as Uint8Array,
    headers: mergeHeaders(opts.headers, set),
  })
}

/** The same for a probe: a `HEAD` without the body and without the fields that describe it. */
export function probeOptions(
  { opts }: OutgoingRequest,
  { headers }: AuthAttempt,
): Dispatcher.DispatchOptions {
  return {
    ...opts,
    method: 'HEAD',
    body: null,
    headers: mergeHeaders(opts.headers, headers, isBodyField),
  }
}
