import { stringify } from 'node:querystring'
import { Readable } from 'node:stream'
import { type AuthRequest, type RepeatableBody, repeatableBody } from '@latchkey/contract'
import type { Dispatcher } from 'undici'
import { readFields } from './headers.ts'

/** One call of the caller, with its query in its path, so that the scheme sees what goes on the wire. */
export interface OutgoingRequest {
  readonly opts: Dispatcher.DispatchOptions
  readonly forScheme: SchemeRequest
  readonly repeatable: RepeatableBody<BodyInit> | undefined
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
  const { method, path, body } = opts
  const address = typeof origin === 'string' ? origin : origin.origin
  const base = address.endsWith('/') ? address.slice(0, -1) : address
  // A path in absolute form, or that of CONNECT, is the proxy's business: the boundary is whom we talk to.
  const url = new URL(path.startsWith('/') ? base + path : base)
  const repeatable = isRepeatable(body) ? repeatableBody(body, respond) : undefined
  const forBody = repeatable?.read ?? (body ? 'one-shot' : undefined)
  return {
    opts,
    forScheme: new SchemeRequest(method, url, path, opts.headers, forBody),
    repeatable,
  }
}

/** Whether a stream that was on its way can still be sent: nobody has read from it. */
export function isUntouched(body: unknown): boolean {
  return body instanceof Readable && !body.destroyed && !Readable.isDisturbed(body)
}

function isRepeatable(body: unknown): body is BodyInit {
  return (
    typeof body === 'string' ||
    ArrayBuffer.isView(body) ||
    body instanceof ArrayBuffer ||
    body instanceof Blob ||
    isForm(body)
  )
}

/** By name, not by class: the only form that undici sends is its own. */
function isForm(body: unknown): boolean {
  return Object.prototype.toString.call(body) === '[object FormData]'
}

/** Undici's form is known to undici's own Response only. */
async function respond(data: BodyInit): Promise<Response> {
  const { Response } = isForm(data) ? await import('undici') : globalThis
  // The same class with types of its own.
  return new Response(data as never) as Response
}
