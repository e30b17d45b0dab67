import { isLatchkeyError } from '@latchkey/contract'
import type { Received } from './answer.ts'
import type { Clock } from './clock.ts'
import { isCloudManagerError } from './cloud-manager-error.ts'
import type { CloudManagerEvent } from './events.ts'
import { type HeaderFields, headerFields } from './header-fields.ts'
import type { Limiter } from './limiter.ts'
import { isObject } from './is-object.ts'
import { parseJson } from './parse-json.ts'
import { expandPath, type PathParams, scopedTemplate } from './path-template.ts'
import { type Query, queryString } from './query-string.ts'
import { readText } from './read-text.ts'
import { requestIdOf } from './request-id.ts'
import type { Retry } from './retry.ts'

/** The head of a successful response. */
export interface ResponseInfo {
  /** The HTTP status. */
  readonly status: number
  /** The header fields. */
  readonly headers: Headers
  /** Identifies the exchange to the operator of the server, if the response has such a header. */
  readonly requestId?: string | undefined
}

/** One request of the API. */
export interface Call {
  readonly method: string
  /** Such as `/orgs/{orgId}`. */
  readonly template: string
  readonly params: PathParams
  readonly query?: Query | undefined
  /** Default: JSON. */
  readonly accept?: string
  /** Sent as JSON. */
  readonly body?: unknown
  readonly headers?: HeaderFields | undefined
  readonly signal?: AbortSignal | undefined
  readonly onResponse?: ((response: ResponseInfo) => void) | undefined
}

/** What all requests of a client have in common. */
export interface Line {
  /** The address below which the resources are. */
  readonly api: string
  readonly fetch: typeof globalThis.fetch
  /** Fields of every request. */
  readonly headers: Readonly<Record<string, string>>
  readonly retry: Retry
  readonly limiter: Limiter | undefined
  readonly clock: Clock
  readonly maxResponseBytes: number
  readonly maxPages: number
  readonly report: (event: CloudManagerEvent) => void
  /** The resource method that is called. */
  readonly caller?: string | undefined
}

/** Reads the result of a successful response. */
export type Read<Result> = (received: Received) => Promise<Result>

/** A call as it is sent. */
interface Sending {
  /** Method and path template. Errors show it, because it contains no ids. */
  readonly operation: string
  readonly path: string
  readonly url: string
  readonly init: RequestInit & { readonly method: string }
  readonly call: Call
}

/** Errors and retries are loaded with the first one: most programs never see one, and they are a third of the client. */
const unusableResponses = () => import('./unusable-response.ts')

/** Methods whose repetition does no harm (RFC 9110 section 9.2.2). */
const IDEMPOTENT = /^(GET|HEAD|PUT|DELETE|OPTIONS)$/

/** Sends a request, retries it as the policy decides, and reads the response. */
export async function exchange<Result>(
  line: Line,
  call: Call,
  read: Read<Result>,
): Promise<Result> {
  // JavaScript callers may pass the id itself.
  if (!isObject(call.params)) {
    throw (await unusableResponses()).idsExpected(line.caller, call.template)
  }
  const template = scopedTemplate(call.template, call.params)
  const path = expandPath(template, call.params, line.caller !== undefined)
  const sending: Sending = {
    operation: `${call.method} ${template}`,
    path,
    url: line.api + path + queryString(call.query),
    init: requestInit(line, call),
    call,
  }
  line.retry.begin()
  for (let attempt = 1; ; attempt++) {
    let received
    try {
      received = await send(line, sending, attempt, read)
    } catch (error) {
      if (!isCloudManagerError(error)) throw error
      const delayMs = line.retry.delayMs(error, attempt)
      if (delayMs === undefined) throw error
      const { kind: reason, status } = error
      line.report({ ...named(line, sending, attempt), type: 'retry', reason, status, delayMs })
      const { sleep } = await import('./sleep.ts')
      await sleep(line.clock, delayMs, call.signal)
      continue
    }
    call.onResponse?.(received.info)
    return received.result
  }
}

function requestInit(line: Line, call: Call): Sending['init'] {
  const { method, accept, body, headers, signal } = call
  return {
    method,
    headers: {
      ...line.headers,
      ...(accept !== undefined && { accept }),
      ...(body !== undefined && { 'content-type': 'application/json' }),
      ...(headers !== undefined && headerFields('headers', headers)),
    },
    body: JSON.stringify(body),
    signal: signal ?? null,
  }
}

function named(line: Line, sending: Sending, attempt: number) {
  return { operation: sending.operation, caller: line.caller, attempt }
}

async function send<Result>(
  line: Line,
  sending: Sending,
  attempt: number,
  read: Read<Result>,
): Promise<{ result: Result; info: ResponseInfo }> {
  const { fetch, limiter, clock, report, maxResponseBytes, retry } = line
  const { path, url, init, call } = sending
  const { signal } = call
  const subject = named(line, sending, attempt)
  const leave = await limiter?.enter(path, signal, async (delayMs, isAsked) => {
    // The wait that the server asks for has the same limit as before a retry; a longer one would only hang.
    if (isAsked && delayMs > retry.maxRetryAfterMs) {
      throw (await unusableResponses()).tooLongAPause(subject, delayMs)
    }
    report({ ...subject, type: 'rate-limited', source: 'limits', delayMs })
  })
  const idempotent = IDEMPOTENT.test(init.method)
  try {
    // A custom fetch may ignore the signal.
    signal?.throwIfAborted()
    report({ ...subject, type: 'request' })
    const started = clock.monotonic()
    const response = await fetch(url, init)
    limiter?.observe(path, response)
    const { status, headers, ok } = response
    const requestId = requestIdOf(headers)
    const durationMs = clock.monotonic() - started
    report({ ...subject, type: 'response', status, requestId, durationMs })
    const rejectionOf = async (status: number, json: unknown, empty = false) => {
      const { rejection } = await import('./rejection.ts')
      return rejection({ ...subject, idempotent, status, headers, json, empty, now: clock.now() })
    }
    if (!ok) {
      // A body that is too large is not JSON of the API.
      const text = await readText(response, maxResponseBytes)
      const error = await rejectionOf(status, parseJson(text ?? '<'), text === '')
      const { kind, retryAfterMs: delayMs } = error
      if (kind === 'rate-limited') {
        report({ ...subject, type: 'rate-limited', source: 'server', delayMs })
      }
      throw error
    }
    const text = async () => {
      const body = await readText(response, maxResponseBytes)
      if (body === undefined) {
        throw (await unusableResponses()).tooLarge(subject, status, maxResponseBytes)
      }
      return body
    }
    const fail = async () => (await unusableResponses()).notTheApi(subject, { status, requestId })
    const result = await read({ response, text, fail, rejectionOf })
    return { result, info: { status, headers, requestId } }
  } catch (error) {
    signal?.throwIfAborted()
    // Errors of the authentication layer have codes of their own.
    if (isLatchkeyError(error)) throw error
    throw (await unusableResponses()).noResponse(subject, idempotent, error)
  } finally {
    leave?.()
  }
}
