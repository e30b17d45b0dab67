import type { Authenticator } from '@latchkey/contract'
import type { Dispatcher } from 'undici'
import { Call } from './call.ts'
import { readRequest } from './request.ts'

/** What {@link withAuth} takes besides the scheme. */
export interface WithAuthOptions {
  /**
   * Where calls go that name no origin: those of a `Client` or `Pool` of undici 7. Default: what each call names;
   * undici 8 always names one.
   */
  readonly origin?: string | URL
}

/**
 * Gives an undici dispatcher an authentication scheme: the result goes into `compose`. Calls of every kind (`request`,
 * `stream`, `pipeline`, undici's own `fetch`) get the client's own answer, also when the server refused.
 *
 * Bodies that can be read again are sent again when the server asks for it. A stream is sent once, after a `HEAD` where
 * the scheme expects a challenge. A scheme that answers without a promise keeps the dispatch synchronous.
 *
 * Compose from the inside out: cache, then `withAuth`, then redirect, then retry.
 *
 * @param authenticator what `digest()`, `clientCredentials()` or a scheme of your own returns
 * @throws LatchkeyError `ERR_BODY_NOT_REPLAYABLE` when a stream would have to be sent twice; TypeError when a call names
 * no origin; what the scheme throws; everything as the call's ordinary error
 *
 * @example
 * ```ts
 * import { digest } from '@latchkey/digest'
 * import { withAuth } from '@latchkey/undici'
 * import { Agent, request } from 'undici'
 *
 * const dispatcher = new Agent().compose(
 *   withAuth(digest({ username: 'user', password: 'secret', origins: 'https://api.example' })),
 * )
 * export const items = () => request('https://api.example/items', { dispatcher })
 * ```
 */
export function withAuth(
  authenticator: Authenticator,
  options: WithAuthOptions = {},
): Dispatcher.DispatcherComposeInterceptor {
  // Undici takes only functions with exactly two parameters.
  return (dispatch) => (opts, handler) =>
    new Call(authenticator, dispatch, readRequest(opts, options.origin), handler).authorize()
}
