import { assertAuthenticator, type Authenticator } from '@latchkey/contract'
import type { Dispatcher } from 'undici'
import { Call } from './call.ts'
import { readRequest } from './request.ts'

/** Options for {@link withAuth}. */
export interface WithAuthOptions {
  /**
   * The origin of calls that name none: those of a `Client` or `Pool` of undici 7. Default: the origin of each call;
   * undici 8 always names one.
   */
  readonly origin?: string | URL | undefined
}

/**
 * Adds an authentication scheme to an undici dispatcher: pass the result to `compose`. Calls of every kind (`request`,
 * `stream`, `pipeline`, undici's own `fetch`) get the client's own response, even if the server rejects the request.
 *
 * A stream is sent as it is produced. If the server rejects it after at most 1 MiB, it is sent again. If the scheme
 * expects a challenge, streams and bodies above 64 KiB are sent after a `HEAD` that fetches it. A scheme that returns no
 * promise keeps the dispatch synchronous.
 *
 * Compose from the inside out: cache, then `withAuth`, then redirect, then retry.
 *
 * @param authenticator what `digest()`, `clientCredentials()` or your own scheme returns
 * @throws TypeError if an argument is of the wrong type. A call fails with its ordinary error: LatchkeyError
 * `ERR_BODY_NOT_REPLAYABLE` if a longer stream must be sent again (`status`, and `response` with `statusCode` and
 * `headers`), TypeError if a call names no origin, or the error of the scheme
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
  assertAuthenticator(authenticator)
  const { origin } = readOptions(options)
  // Undici accepts only functions with exactly two parameters.
  return (dispatch) => (opts, handler) =>
    new Call(authenticator, dispatch, readRequest(opts, origin), handler).authorize()
}

function readOptions(options: unknown): WithAuthOptions {
  if (typeof options !== 'object' || options === null) {
    throw new TypeError('"options" must be an object like { origin: "https://api.example" }')
  }
  const { origin } = options as WithAuthOptions
  if (origin === undefined || (URL.canParse(String(origin)) && /^https?:/i.test(String(origin)))) {
    return { origin }
  }
  throw new TypeError('"origin" must be an http or https URL like https://api.example')
}
