import { Agent, type IncomingMessage, request as httpRequest } from 'node:http'
import { Readable } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import type { Client, ClientRequest } from '@latchkey/conformance'
import {
  abortable,
  type AuthAttempt,
  type Authenticator,
  type AuthRequest,
  type AuthResponse,
  bodyForScheme,
  bodyNotReplayable,
  chunksOf,
  drain,
  isBodyField,
  iterableOf,
  MAX_REDIRECTS,
  onAbort,
  readRedirect,
  redirectLocation,
  type RequestBody,
  requestBody,
  requestTarget,
  type ResendableStream,
} from '@latchkey/contract'

export type Fields = Readonly<Record<string, string>>

/** One request of a chain of redirects. */
export interface Hop {
  readonly url: URL
  readonly method: string
  readonly fields: Fields
  readonly body: RequestBody<unknown>
}

const NO_BODY: RequestBody<unknown> = {}

/** Everything that a seeded fault can replace in the adapter. */
export interface Parts {
  /** What the scheme sees. */
  request(request: AuthRequest, hop: Hop): AuthRequest
  response(response: AuthResponse): AuthResponse
  /** The fields to send; `before` are those of the attempt before. */
  fields(own: Fields, auth: Fields, before: Fields): Fields
  bytes(bytes: Uint8Array, sends: number): Uint8Array
  attempt(attempt: AuthAttempt): AuthAttempt
  maxSends: number
  /** Waits for the scheme; `late` gets what arrives after an abort. */
  race<T>(signal: AbortSignal | undefined, value: Promise<T>, late: (value: T) => void): Promise<T>
  /** The error of a call that was aborted. */
  aborted(signal: AbortSignal): unknown
  /** Links the signal to a send; the result removes the listener. */
  listen(signal: AbortSignal, then: () => void): () => void
  redirect(hop: Hop, next: Hop, status: number): Hop | undefined
  discard(response: IncomingMessage): Promise<unknown>
  /** What is returned of a final response. */
  final(response: IncomingMessage): Promise<AsyncIterable<Uint8Array> | null>
  /** The fields and the method of the probe before a stream. */
  probe(hop: Hop): Hop
  /** Whether the probe is authorized as the request that it is. */
  isProbeAuthorized: boolean
  /** How often a lost send is sent again with the same credentials. */
  resends(error: unknown, attempt: AuthAttempt): number
  lost(attempt: AuthAttempt, error: unknown): void
  /** Whether a stream can be sent again. */
  rewind(stream: ResendableStream<unknown>): boolean
  authorizes(hop: Hop): boolean
}

export const CORRECT: Parts = {
  request: (request) => request,
  response: (response) => response,
  fields: (own, auth) => ({ ...without(own, Object.keys(auth)), ...auth }),
  bytes: (bytes) => bytes,
  attempt: (attempt) => attempt,
  maxSends: 4,
  race: async (signal, value, late) => abortable(value, signal, late),
  aborted: (signal): unknown => signal.reason,
  listen: onAbort,
  redirect: (_hop, next) => next,
  discard: (response) => drain(chunksOf<Uint8Array>(response)),
  final: (response) => Promise.resolve(response as AsyncIterable<Uint8Array>),
  probe: ({ url, fields }) => ({
    url,
    method: 'HEAD',
    body: NO_BODY,
    fields: without(fields, Object.keys(fields).filter(isBodyField)),
  }),
  isProbeAuthorized: true,
  resends: () => 0,
  lost: (attempt, error) => {
    attempt.abandon?.(error)
  },
  rewind: (stream) => stream.rewind(),
  authorizes: () => true,
}

/** An adapter over `node:http` that keeps every rule, except for the parts that a test replaces. */
export function adapterWith(changes: Partial<Parts> = {}) {
  const parts = { ...CORRECT, ...changes }
  return (authenticator: Authenticator, inner?: Authenticator): Client => {
    const agent = new Agent({ keepAlive: true })
    const bare: Send = (hop, signal, sends) => sendOnce(parts, agent, hop, signal, sends)
    const middle: Send = inner ? (hop, signal) => exchange(parts, inner, hop, signal, bare) : bare
    return {
      send: async ({ url, method, headers, body, signal }: ClientRequest) => {
        let hop: Hop = { url: new URL(url), method, fields: headers, body: requestBody(body) }
        const checked = signal && { signal }
        try {
          for (let hops = 0; ; hops++) {
            checked?.signal.throwIfAborted()
            const response = parts.authorizes(hop)
              ? await exchange(parts, authenticator, hop, signal, middle)
              : await middle(hop, signal, 1)
            const next = hops < MAX_REDIRECTS ? nextHop(parts, hop, response) : undefined
            if (next === undefined) {
              const { status, headers } = seen(response, hop.url)
              return { status, headers, body: await parts.final(response) }
            }
            await parts.discard(response).catch(() => undefined)
            hop = next
          }
        } catch (error) {
          throw signal?.aborted ? parts.aborted(signal) : error
        }
      },
      busy: () => Object.values(agent.sockets).reduce((sum, list) => sum + (list?.length ?? 0), 0),
      close: () => {
        agent.destroy()
      },
    }
  }
}

type Send = (hop: Hop, signal: AbortSignal | undefined, sends: number) => Promise<IncomingMessage>

async function exchange(
  parts: Parts,
  authenticator: Authenticator,
  hop: Hop,
  signal: AbortSignal | undefined,
  send: Send,
): Promise<IncomingMessage> {
  const abandon = (attempt: AuthAttempt | undefined): void => attempt?.abandon?.(signal?.reason)
  const authorize = async (of: Hop): Promise<AuthAttempt> =>
    parts.attempt(
      await parts.race(
        signal,
        Promise.resolve(authenticator.authorize(parts.request(described(of, signal), of))),
        abandon,
      ),
    )
  const { stream } = hop.body
  let attempt = await authorize(hop)
  let probe: Hop | undefined
  if (stream && attempt.expectsChallenge === true) {
    probe = parts.probe(hop)
    if (parts.isProbeAuthorized) {
      attempt.abandon?.(new Error('the challenge is asked for first'))
      attempt = await authorize(probe)
    }
  }
  let before: Fields = {}
  for (let sends = 1; ; sends++) {
    const current = probe ?? hop
    const fields = parts.fields(current.fields, attempt.headers, before)
    let response: IncomingMessage | undefined
    let lost: unknown
    for (let tries = 0; response === undefined && tries <= parts.resends(lost, attempt); tries++) {
      try {
        response = await send({ ...current, fields }, signal, sends)
      } catch (error) {
        lost = error
      }
    }
    if (response === undefined) {
      parts.lost(attempt, lost)
      throw lost
    }
    before = fields
    let next: AuthAttempt | undefined
    if (attempt.settle) {
      try {
        const { settle } = { settle: attempt.settle.bind(attempt) }
        next = await parts.race(
          signal,
          Promise.resolve(settle(parts.response(seen(response, hop.url)))),
          abandon,
        )
      } catch (error) {
        await parts.discard(response).catch(() => undefined)
        throw error
      }
      next &&= parts.attempt(next)
    }
    if (!probe && (next === undefined || sends >= parts.maxSends)) {
      next?.abandon?.(new Error('too many sends'))
      return response
    }
    await parts.discard(response).catch(() => undefined)
    if (probe) {
      next?.abandon?.(new Error('only the challenge was needed'))
      probe = undefined
      attempt = await authorize(hop)
    } else if (next) {
      if (stream && !parts.rewind(stream)) {
        next.abandon?.(new Error('the body was sent'))
        throw bodyNotReplayable(response, response.statusCode)
      }
      attempt = next
    }
  }
}

function described({ url, method, fields, body }: Hop, signal?: AbortSignal): AuthRequest {
  return {
    method,
    url,
    target: requestTarget(url),
    headers: new Headers(fields),
    signal,
    body: bodyForScheme(body),
  }
}

function seen({ statusCode = 0, headers }: IncomingMessage, url: URL): AuthResponse {
  const get = (name: string): string | null => {
    const value = headers[name.toLowerCase()]
    return value === undefined ? null : [value].flat().join(', ')
  }
  return { status: statusCode, url, headers: { get } }
}

function nextHop(parts: Parts, hop: Hop, response: IncomingMessage): Hop | undefined {
  const { status, headers } = seen(response, hop.url)
  const location = redirectLocation({ status, headers })
  if (location === null) return undefined
  const redirect = readRedirect(hop, status, location)
  const { url, method, keepsBody } = redirect
  const { stream } = hop.body
  if (keepsBody && stream && !parts.rewind(stream)) {
    throw new Error('the redirect needs the stream again')
  }
  const fields = without(
    hop.fields,
    Object.keys(hop.fields).filter((name) => redirect.drops(name)),
  )
  return parts.redirect(hop, { url, method, fields, body: keepsBody ? hop.body : NO_BODY }, status)
}

export function without(fields: Fields, names: readonly string[]): Fields {
  const dropped = names.map((name) => name.toLowerCase())
  return Object.fromEntries(
    Object.entries(fields).filter(([name]) => !dropped.includes(name.toLowerCase())),
  )
}

function sendOnce(
  parts: Parts,
  agent: Agent,
  { url, method, fields, body: { stream, data } }: Hop,
  signal: AbortSignal | undefined,
  sends: number,
): Promise<IncomingMessage> {
  return new Promise((resolve, reject) => {
    // The kit's bodies are text, bytes or streams.
    const bytes = typeof data === 'string' ? Buffer.from(data) : (data as Uint8Array | undefined)
    // Node frames the body of DELETE only if its length is known.
    const length = bytes && { 'content-length': bytes.byteLength }
    const headers = { ...without(fields, Object.keys(length ?? {})), ...length }
    const request = httpRequest(url, { agent, method, headers })
    let response: IncomingMessage | undefined
    const stop =
      signal && parts.listen(signal, () => (response ?? request).destroy(new Error('aborted')))
    request.on('close', () => stop?.())
    request.on('error', reject)
    request.on('response', (message) => {
      response = message
      resolve(message)
    })
    if (stream) pipeline(Readable.from(iterableOf(stream.open())), request).catch(reject)
    else request.end(bytes && parts.bytes(bytes, sends))
  })
}
