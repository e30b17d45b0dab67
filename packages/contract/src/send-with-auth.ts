import { LatchkeyError } from './latchkey-error.ts'
import type { AuthAttempt, Authenticator, AuthRequest, AuthResponse, Awaitable } from './types.ts'

/** No adapter sends one request more often than this, whatever the scheme asks for. */
export const MAX_SENDS = 4

/** What {@link sendWithAuth} needs to know of a client: how to send, look at an answer and let go of it. */
export interface Exchange<Response> {
  /** The request as the scheme sees it. */
  readonly request: AuthRequest
  /** Sends the request once with these fields set on it. */
  send(headers: AuthAttempt['headers']): PromiseLike<Response>
  /** Sends a `HEAD` without a body to the same URL. Needed where `request.body` may be `'one-shot'`. */
  probe?(headers: AuthAttempt['headers']): PromiseLike<Response>
  /** Shows an answer to the scheme. */
  describe(response: Response): AuthResponse
  /** Lets go of an answer that nobody will read, so that its connection is free again. */
  discard(response: Response): Awaitable<void>
}

/**
 * Sends one request as often as its scheme needs: the loop under every promise-based adapter. It keeps the contract's
 * rules: each attempt is settled or abandoned exactly once; at most {@link MAX_SENDS} sends; a body that can be read
 * only once is sent only once, after a `HEAD` where the scheme expects a challenge; an answer from another origin
 * never reaches the scheme; an abort ends everything with `signal.reason`.
 *
 * @returns the client's own response, also when the server refused
 * @throws LatchkeyError `ERR_BODY_NOT_REPLAYABLE` when the server refused a body that can't be sent again;
 * whatever the client's send or the scheme throws; `signal.reason`
 *
 * @example
 * ```ts
 * import { requestTarget, sendWithAuth, type Authenticator } from '@latchkey/contract'
 *
 * export function get(authenticator: Authenticator, address: string): Promise<Response> {
 *   const url = new URL(address)
 *   return sendWithAuth(authenticator, {
 *     request: { method: 'GET', url, target: requestTarget(url) },
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
  const oneShot = request.body === 'one-shot'
  request.signal?.throwIfAborted()
  let attempt = await authenticator.authorize(request)
  let bodySent = false

  for (let sends = 1; ; sends++) {
    const probing: boolean =
      oneShot && !bodySent && sends === 1 && attempt.expectsChallenge === true && !!exchange.probe
    const response = await sendOnce(exchange, attempt, probing)
    bodySent ||= !probing

    let next = await settle(exchange, attempt, response)
    if (next === undefined && !probing) return response
    if (next !== undefined && sends === MAX_SENDS) {
      next.abandon?.(new Error(`no answer after ${MAX_SENDS} sends`))
      return response
    }
    await discard(exchange, response)
    if (next !== undefined && oneShot && bodySent) {
      const error = new LatchkeyError(
        'ERR_BODY_NOT_REPLAYABLE',
        'the server wants the body again, but a stream can be read only once; pass text, bytes or a Blob instead',
      )
      next.abandon?.(error)
      throw error
    }
    // The probe went through without credentials: the request itself is authorised on its own.
    next ??= await authenticator.authorize(request)
    attempt = next
  }
}

async function sendOnce<Response>(
  exchange: Exchange<Response>,
  attempt: AuthAttempt,
  probing: boolean,
): Promise<Response> {
  try {
    exchange.request.signal?.throwIfAborted()
    if (probing && exchange.probe !== undefined) return await exchange.probe(attempt.headers)
    return await exchange.send(attempt.headers)
  } catch (error) {
    attempt.abandon?.(error)
    throw error
  }
}

async function settle<Response>(
  exchange: Exchange<Response>,
  attempt: AuthAttempt,
  response: Response,
): Promise<AuthAttempt | undefined> {
  if (attempt.settle === undefined) return undefined
  const answer = exchange.describe(response)
  const { url } = exchange.request
  if (answer.url !== url && answer.url.origin !== url.origin) {
    attempt.abandon?.(new Error('the answer came from another origin'))
    return undefined
  }
  try {
    return await attempt.settle(answer)
  } catch (error) {
    await discard(exchange, response)
    throw error
  }
}

async function discard<Response>(exchange: Exchange<Response>, response: Response): Promise<void> {
  try {
    await exchange.discard(response)
  } catch {
    // The answer was refused anyway; what matters is the next send.
  }
}
