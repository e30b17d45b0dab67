import { stringify } from 'node:querystring'
import { type AuthRequest, isBodyField } from '@latchkey/contract'
import type { Dispatcher } from 'undici'
import { type Body, bodyOf } from './body.ts'
import { readFields } from './headers.ts'

/** One call of the caller, with its query in its path, so that the scheme sees what is on the wire. */
export interface OutgoingRequest {
  readonly opts: Dispatcher.DispatchOptions
  readonly forScheme: SchemeRequest
  readonly body: Body
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

  /** The same as a `HEAD` without its body, to fetch the challenge. */
  asProbe(): AuthRequest {
    const { url, target, headers, signal } = this
    const get: typeof headers.get = (name) => (isBodyField(name) ? null : headers.get(name))
    return { method: 'HEAD', url, target, headers: { get }, signal }
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
  // A path in absolute form, or that of CONNECT, is the proxy's business: the boundary is whom we talk to.
  const url = new URL(path.startsWith('/') ? base + path : base)
  const body = bodyOf(opts.body)
  const forBody = body.stream ? 'one-shot' : body.repeatable?.read
  return { opts, body, forScheme: new SchemeRequest(method, url, path, opts.headers, forBody) }
}
