import { bodyNotReplayable } from './body-not-replayable.ts'
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
  const { url, signal } = request
  signal?.throwIfAborted()
  let attempt = await authenticator.authorize(request)

  for (let sends = 1; ; sends++) {
    const isOneShot = request.body === 'one-shot'
    const isProbing: boolean =
      isOneShot && sends === 1 && !!attempt.expectsChallenge && !!exchange.probe
    let response: Response
    let answer: AuthResponse | undefined
    try {
      signal?.throwIfAborted()
      const probe = isProbing ? exchange.probe?.(attempt.headers) : undefined
      response = await (probe ?? exchange.send(attempt.headers))
      answer = attempt.settle && exchange.describe(response)
    } catch (error) {
      attempt.abandon?.(error)
      throw error
    }

    let next: AuthAttempt | undefined
    if (answer && answer.url !== url && answer.url.origin !== url.origin) {
      attempt.abandon?.(new Error('an answer from another origin'))
    } else if (answer) {
      try {
        next = await attempt.settle?.(answer)
      } catch (error) {
        await discard(exchange, response)
        throw error
      }
    }
    if (!isProbing && (!next || sends === MAX_SENDS)) {
      next?.abandon?.(new Error('too many sends'))
      return response
    }
    await discard(exchange, response)
    if (next && isOneShot && !isProbing) {
      const error = bodyNotReplayable()
      next.abandon?.(error)
      throw error
    }
    // The probe went through without credentials: the request itself is authorised on its own.
    attempt = next ?? (await authenticator.authorize(request))
  }
}

async function discard<Response>(exchange: Exchange<Response>, response: Response): Promise<void> {
  try {
    await exchange.discard(response)
  } catch {
    // The answer was refused anyway; what matters is the next send.
  }
}
