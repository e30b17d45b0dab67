import { abortable } from './abortable.ts'
import { bodyNotReplayable } from './body-not-replayable.ts'
import { isHeldBack, probeRequest } from './probe.ts'
import type { AuthAttempt, Authenticator, AuthRequest, AuthResponse, Awaitable } from './types.ts'

/** The maximum number of sends of one request, even if the scheme returns more attempts. A probe counts as a send. */
export const MAX_SENDS = 4

/** How {@link sendWithAuth} uses a client: send, describe a response, discard it. */
export interface Exchange<Response> {
  /** The request as the scheme sees it. */
  readonly request: AuthRequest
  /** Sends the request once with these fields set on it. `attempt` is where the fields come from. */
  send(headers: AuthAttempt['headers'], attempt: AuthAttempt): PromiseLike<Response>
  /**
   * Sends a `HEAD` to the same URL, without the body and without the fields that describe it ({@link isBodyField}).
   * Without this function no body is held back.
   */
  probe?(headers: AuthAttempt['headers'], attempt: AuthAttempt): PromiseLike<Response>
  /** Describes a response for the scheme. */
  describe(response: Response): AuthResponse
  /** Releases a response that will not be read, so that its connection can be reused. See {@link drain}. */
  discard(response: Response): Awaitable<unknown>
  /** The size of the body in bytes, if known. See {@link bodySize}. Called only if the scheme expects a challenge. */
  bodySize?(): number | undefined
  /** Prepares another send of a `'one-shot'` body; `false` if that is impossible. See {@link resendableStream}. */
  rewind?(): boolean
  /**
   * Whether a send failed because a connection that had been used before died, before the first byte of its response.
   * Return `true` only if the client reports it.
   */
  isDeadConnection?(error: unknown): boolean
  /**
   * Creates the error for a response that rejected a body that can't be sent again. The response is not discarded.
   * Default: {@link bodyNotReplayable} with the response.
   */
  notReplayable?(response: Response): Awaitable<Error>
}

/**
 * Sends one request as often as its scheme needs: the loop under every promise-based adapter. It keeps the contract's
 * rules:
 *
 * - each attempt is settled or abandoned exactly once, even one that arrives after an abort;
 * - at most {@link MAX_SENDS} sends;
 * - if the scheme expects a challenge, a body that is `'one-shot'` or larger than 64 KiB is held back, and a `HEAD` that is
 *   authorized as its own request fetches the challenge;
 * - a `'one-shot'` body is sent again only if `rewind` allows it;
 * - a response from another origin never reaches the scheme;
 * - an answer to a challenge that fails on a dead connection is authorized again and sent once more;
 * - an abort rejects immediately with `signal.reason`, even if the scheme or the client ignores the signal.
 *
 * @returns the client's own response, even if the server rejected the request
 * @throws LatchkeyError `ERR_BODY_NOT_REPLAYABLE`, with `response` and `status`, if the server rejected a body that can't
 * be sent again (its response is not discarded); errors of the client and the scheme; `signal.reason`
 *
 * @example
 * ```ts
 * import { requestTarget, sendWithAuth, type Authenticator } from '@latchkey/contract'
 *
 * export function get(authenticator: Authenticator, address: string): Promise<Response> {
 *   const url = new URL(address)
 *   return sendWithAuth(authenticator, {
 *     request: { method: 'GET', url, target: requestTarget(url), headers: new Headers() },
 *     send: (headers) => fetch(url, { headers, redirect: 'manual' }),
 *     describe: ({ status, headers }) => ({ status, url, headers }),
 *     discard: (response) => response.body?.cancel(),
 *   })
 * }
 * ```
 */
export async function sendWithAuth<Response>(
  authenticator: Authenticator,
  exchange: Exchange<Response>,
): Promise<Response> {
  const { request } = exchange
  const isOneShot = request.body === 'one-shot'
  let attempt = await authorize(authenticator, request)
  let sends = 0
  if (exchange.probe && attempt.expectsChallenge && needsProbe(exchange)) {
    attempt.abandon?.(new Error('the body is held back until the challenge has arrived'))
    await fetchChallenge(authenticator, exchange, exchange.probe.bind(exchange))
    sends = 1
    attempt = await authorize(authenticator, request)
  }

  for (let mayRepeat = true; ;) {
    sends++
    let response: Response
    try {
      response = await sendOnce(exchange, attempt, exchange.send.bind(exchange))
    } catch (error) {
      // The first send is never repeated: no response has come over its connection.
      const isDead = mayRepeat && sends > 1 && !!exchange.isDeadConnection?.(error)
      if (!isDead || sends === MAX_SENDS || (isOneShot && !exchange.rewind?.())) throw error
      mayRepeat = false
      attempt = await authorize(authenticator, request)
      continue
    }
    const next = await settle(exchange, attempt, response)
    if (!next || sends === MAX_SENDS) {
      next?.abandon?.(new Error('too many sends'))
      return response
    }
    if (isOneShot && !exchange.rewind?.()) {
      next.abandon?.(new Error('the body cannot be sent again'))
      throw exchange.notReplayable
        ? await exchange.notReplayable(response)
        : bodyNotReplayable(response, exchange.describe(response).status)
    }
    await discard(exchange, response)
    attempt = next
  }
}

/** Whether the challenge is fetched before the body is sent. */
function needsProbe(exchange: Exchange<unknown>): boolean {
  const { body } = exchange.request
  const canBeRepeated = body !== 'one-shot' || exchange.rewind !== undefined
  return isHeldBack(body, canBeRepeated ? exchange.bodySize?.() : undefined)
}

/** Sends the probe so that the scheme sees the challenge. The request is sent even if there is no challenge. */
async function fetchChallenge<Response>(
  authenticator: Authenticator,
  exchange: Exchange<Response>,
  probe: Exchange<Response>['send'],
): Promise<void> {
  const attempt = await authorize(authenticator, probeRequest(exchange.request))
  let response: Response
  try {
    response = await sendOnce(exchange, attempt, probe)
  } catch {
    exchange.request.signal?.throwIfAborted()
    // A server that drops every HEAD may accept the request.
    return
  }
  const next = await settle(exchange, attempt, response)
  next?.abandon?.(new Error('the probe is not repeated'))
  await discard(exchange, response)
}

async function authorize(authenticator: Authenticator, request: AuthRequest): Promise<AuthAttempt> {
  const { signal } = request
  signal?.throwIfAborted()
  return abortable(authenticator.authorize(request), signal, (late) => {
    late.abandon?.(signal?.reason)
  })
}

async function sendOnce<Response>(
  exchange: Exchange<Response>,
  attempt: AuthAttempt,
  send: Exchange<Response>['send'],
): Promise<Response> {
  const { signal } = exchange.request
  try {
    signal?.throwIfAborted()
    return await abortable(send(attempt.headers, attempt), signal, (late) => {
      void discard(exchange, late)
    })
  } catch (error) {
    // A client may reject with an abort error of its own.
    const reason: unknown = signal?.aborted ? signal.reason : error
    attempt.abandon?.(reason)
    throw reason
  }
}

async function settle<Response>(
  exchange: Exchange<Response>,
  attempt: AuthAttempt,
  response: Response,
): Promise<AuthAttempt | undefined> {
  if (!attempt.settle) return undefined
  const { url, signal } = exchange.request
  const description = exchange.describe(response)
  if (description.url !== url && description.url.origin !== url.origin) {
    attempt.abandon?.(new Error('a response from another origin'))
    return undefined
  }
  try {
    return await abortable(attempt.settle(description), signal, (late) => {
      late?.abandon?.(signal?.reason)
    })
  } catch (error) {
    await discard(exchange, response)
    throw signal?.aborted ? signal.reason : error
  }
}

/** Waits until a rejected response is discarded, but no longer than the signal allows. */
async function discard<Response>(exchange: Exchange<Response>, response: Response): Promise<void> {
  try {
    await abortable(exchange.discard(response), exchange.request.signal)
  } catch {
    // The response was rejected anyway; what matters is the next send.
  }
}
