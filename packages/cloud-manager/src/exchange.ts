import { isLatchkeyError } from '@latchkey/contract'
import type { Received } from './answer.ts'
import { type Clock, sleep } from './clock.ts'
import { CloudManagerError, isCloudManagerError } from './cloud-manager-error.ts'
import { parseJson } from './parse-json.ts'
import type { Limiter } from './limiter.ts'
import { expandPath, type PathParams, scopedTemplate } from './path-template.ts'
import { type Query, queryString } from './query-string.ts'
import { notTheApi, refusal } from './refusal.ts'
import type { Retry } from './retry.ts'

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
  readonly signal?: AbortSignal | undefined
}

/** What all requests of a client have in common. */
export interface Line {
  /** The address below which the resources are. */
  readonly api: string
  readonly fetch: typeof globalThis.fetch
  readonly userAgent: string | undefined
  readonly retry: Retry
  readonly limiter: Limiter | undefined
  readonly clock: Clock
}

/** Makes the result of an answer that is a success. */
export type Read<Result> = (received: Received) => Promise<Result>

/** A call as it is sent. */
interface Sending {
  /** Method and path template: what errors say, for it holds no id. */
  readonly operation: string
  readonly path: string
  readonly url: string
  readonly init: RequestInit & { readonly method: string }
  readonly signal: AbortSignal | undefined
}

/** Methods whose repetition does no harm (RFC 9110 section 9.2.2). */
const IDEMPOTENT = /^(GET|HEAD|PUT|DELETE|OPTIONS)$/

/** Sends a request, as often as the retry policy wants, and reads the answer. */
export async function exchange<Result>(
  line: Line,
  call: Call,
  read: Read<Result>,
): Promise<Result> {
  const template = scopedTemplate(call.template, call.params)
  const path = expandPath(template, call.params)
  const sending: Sending = {
    operation: `${call.method} ${template}`,
    path,
    url: line.api + path + (call.query === undefined ? '' : queryString(call.query)),
    init: requestInit(line, call),
    signal: call.signal,
  }
  line.retry.begin()
  for (let sends = 1; ; sends++) {
    try {
      return await send(line, sending, read)
    } catch (error) {
      const delayMs = isCloudManagerError(error) ? line.retry.delayMs(error, sends) : undefined
      if (delayMs === undefined) throw error
      await sleep(line.clock, delayMs, call.signal)
    }
  }
}

function requestInit({ userAgent }: Line, call: Call): Sending['init'] {
  const { method, accept = 'application/json', body, signal } = call
  return {
    method,
    headers: {
      accept,
      ...(body !== undefined && { 'content-type': 'application/json' }),
      ...(userAgent !== undefined && { 'user-agent': userAgent }),
    },
    ...(body !== undefined && { body: JSON.stringify(body) }),
    ...(signal !== undefined && { signal }),
  }
}

async function send<Result>(
  { fetch, limiter, clock }: Line,
  { operation, path, url, init, signal }: Sending,
  read: Read<Result>,
): Promise<Result> {
  const leave = limiter && (await limiter.enter(path, signal))
  const idempotent = IDEMPOTENT.test(init.method)
  try {
    const response = await fetch(url, init)
    limiter?.observe(path, response)
    const { status, headers, ok } = response
    const refuse = (status: number, json: unknown, empty = false) =>
      refusal({ operation, idempotent, status, headers, json, empty, now: clock.now() })
    const fail = () => notTheApi(operation, { status })
    if (ok) return await read({ response, fail, refuse })
    const text = await response.text()
    throw refuse(status, parseJson(text), text === '')
  } catch (error) {
    signal?.throwIfAborted()
    // What the authentication layer throws has a code of its own.
    if (isLatchkeyError(error)) throw error
    throw new CloudManagerError(
      'ERR_CLOUD_MANAGER_NETWORK',
      `no complete answer came to ${operation}; check the network and the base URL, the cause says more`,
      { kind: 'network', isRetryable: idempotent },
      { cause: error },
    )
  } finally {
    leave?.()
  }
}
