import { Agent, type IncomingMessage, request as httpRequest } from 'node:http'
import type { Client, ClientRequest } from '@latchkey/conformance'
import type { AuthAttempt, Authenticator, AuthRequest, AuthResponse } from '@latchkey/contract'
import { type RequestBody, requestBody, writeTo } from './request-body.ts'

export type Fields = Readonly<Record<string, string>>

/** One request of a chain of redirects. */
export interface Hop {
  readonly url: URL
  readonly method: string
  readonly fields: Fields
  readonly body: RequestBody | undefined
}

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
  discard(response: IncomingMessage): Promise<void>
  /** What is returned of a final response. */
  final(response: IncomingMessage): Promise<AsyncIterable<Uint8Array> | null>
  /** The fields and the method of the probe before a stream; `undefined`: no probe. */
  probe(hop: Hop): Hop | undefined
  /** Whether the probe is authorized as the request that it is. */
  isProbeAuthorized: boolean
  /** Whether a lost send is sent again with the same credentials. */
  resends(error: unknown, attempt: AuthAttempt): number
  lost(attempt: AuthAttempt, error: unknown): void
  isCopying: boolean
  authorizes(hop: Hop): boolean
}

export const CORRECT: Parts = {
  request: (request) => request,
  response: (response) => response,
  fields: (own, auth) => ({ ...without(own, Object.keys(auth)), ...auth }),
  bytes: (bytes) => bytes,
  attempt: (attempt) => attempt,
  maxSends: 4,
  race: async (signal, value, late) => {
    if (signal === undefined) return value
    let stop: () => void = () => undefined
    const over = new Promise<never>((_resolve, reject) => {
      const onAbort = (): void => {
        // The reason of a signal may be anything.
        // eslint-disable-next-line @typescript-eslint/prefer-promise-reject-errors
        reject(signal.reason)
      }
      signal.addEventListener('abort', onAbort)
      stop = () => {
        signal.removeEventListener('abort', onAbort)
      }
    })
    try {
      signal.throwIfAborted()
      return await Promise.race([value, over])
    } catch (error) {
      if (signal.aborted) value.then(late, () => undefined)
      throw error
    } finally {
      stop()
    }
  },
  aborted: (signal): unknown => signal.reason,
  listen: (signal, then) => {
    signal.addEventListener('abort', then)
    return () => {
      signal.removeEventListener('abort', then)
    }
  },
  redirect: (_hop, next) => next,
  discard: async (response) => {
    const timer = setTimeout(() => response.destroy(), 50)
    let bytes = 0
    for await (const chunk of response as AsyncIterable<Uint8Array>) {
      bytes += chunk.byteLength
      if (bytes > 65_536) break
    }
    clearTimeout(timer)
  },
  final: (response) => Promise.resolve(response as AsyncIterable<Uint8Array>),
  probe: (hop) => ({ ...hop, method: 'HEAD', body: undefined, fields: withoutContent(hop.fields) }),
  isProbeAuthorized: true,
  resends: () => 0,
  lost: (attempt, error) => {
    attempt.abandon?.(error)
  },
  isCopying: true,
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
        let hop: Hop = {
          url: new URL(url),
          method,
          fields: headers,
          body: requestBody(body, parts.isCopying),
        }
        const checked = signal && { signal }
        try {
          for (let hops = 0; ; hops++) {
            checked?.signal.throwIfAborted()
            const response = parts.authorizes(hop)
              ? await exchange(parts, authenticator, hop, signal, middle)
              : await middle(hop, signal, 1)
            const next = hops < 20 ? nextHop(parts, hop, response) : undefined
            if (next === undefined) {
              const { statusCode = 0, headers: fields } = response
              return {
                status: statusCode,
                headers: { get: (name) => joined(fields[name.toLowerCase()]) },
                body: await parts.final(response),
              }
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
  const probeHop = hop.body?.isOneShot === true ? parts.probe(hop) : undefined
  let attempt = await authorize(hop)
  let current = hop
  if (probeHop && attempt.expectsChallenge === true) {
    current = probeHop
    if (parts.isProbeAuthorized) {
      attempt.abandon?.(new Error('the challenge is asked for first'))
      attempt = await authorize(probeHop)
    }
  }
  let before: Fields = {}
  for (let sends = 1; ; sends++) {
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
    const isProbe = current === probeHop
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
    if (!isProbe && (next === undefined || sends >= parts.maxSends)) {
      next?.abandon?.(new Error('too many sends'))
      return response
    }
    await parts.discard(response).catch(() => undefined)
    if (isProbe) {
      next?.abandon?.(new Error('only the challenge was needed'))
      current = hop
      attempt = await authorize(hop)
    } else if (next) {
      if (hop.body?.isSpent() === true) {
        next.abandon?.(new Error('the body was sent'))
        throw Object.assign(new Error('the body cannot be sent again'), {
          code: 'ERR_BODY_NOT_REPLAYABLE',
          response,
          status: response.statusCode,
        })
      }
      attempt = next
    }
  }
}

function described(
  { url, method, fields, body }: Hop,
  signal: AbortSignal | undefined,
): AuthRequest {
  return {
    method,
    url,
    target: url.pathname + url.search,
    headers: new Headers(fields),
    signal,
    body: body === undefined ? undefined : body.isOneShot ? 'one-shot' : () => body.bytes(),
  }
}

function seen({ statusCode = 0, headers }: IncomingMessage, url: URL): AuthResponse {
  return {
    status: statusCode,
    url,
    headers: { get: (name) => joined(headers[name.toLowerCase()]) },
  }
}

function joined(value: string | string[] | undefined): string | null {
  return value === undefined ? null : [value].flat().join(', ')
}

function nextHop(parts: Parts, hop: Hop, response: IncomingMessage): Hop | undefined {
  const { statusCode = 0, headers } = response
  if (!/^30[12378]$/.test(String(statusCode)) || headers.location === undefined) return undefined
  const url = new URL(headers.location, hop.url)
  const isGet =
    statusCode === 303 ? hop.method !== 'HEAD' : statusCode < 303 && hop.method === 'POST'
  if (!isGet && hop.body?.isSpent() === true) throw new Error('the redirect needs the stream again')
  let { fields } = hop
  if (url.origin !== hop.url.origin) fields = without(fields, CREDENTIALS)
  const next: Hop = isGet
    ? { url, method: 'GET', fields: withoutContent(fields), body: undefined }
    : { ...hop, url, fields }
  return parts.redirect(hop, next, statusCode)
}

const CREDENTIALS = ['authorization', 'cookie', 'proxy-authorization', 'host']

export function without(fields: Fields, names: readonly string[]): Fields {
  const dropped = names.map((name) => name.toLowerCase())
  return Object.fromEntries(
    Object.entries(fields).filter(([name]) => !dropped.includes(name.toLowerCase())),
  )
}

function withoutContent(fields: Fields): Fields {
  return Object.fromEntries(Object.entries(fields).filter(([name]) => !/^content-/i.test(name)))
}

function sendOnce(
  parts: Parts,
  agent: Agent,
  { url, method, fields, body }: Hop,
  signal: AbortSignal | undefined,
  sends: number,
): Promise<IncomingMessage> {
  return new Promise((resolve, reject) => {
    // Node frames the body of DELETE only if its length is known.
    const length = body?.isOneShot === false ? { 'content-length': body.bytes().byteLength } : {}
    const headers = { ...without(fields, Object.keys(length)), ...length }
    const request = httpRequest(url, { agent, method, headers })
    let response: IncomingMessage | undefined
    const stop =
      signal &&
      parts.listen(signal, () => {
        const error = new Error('aborted')
        if (response) response.destroy(error)
        else request.destroy(error)
      })
    request.on('close', () => stop?.())
    request.on('error', reject)
    request.on('response', (message) => {
      response = message
      resolve(message)
    })
    if (body === undefined) request.end()
    else writeTo(request, body, (bytes) => parts.bytes(bytes, sends)).catch(reject)
  })
}
