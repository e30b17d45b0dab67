import {
  assertAuthenticator,
  assertBrowserMayFollow,
  type AuthAttempt,
  type Authenticator,
  bodyForScheme,
  isDeadConnection,
  redirectLocation,
  reentryGuard,
  requestBodySize,
  requestTarget,
  sendWithAuth,
} from '@latchkey/contract'
import { fieldReader, firstHop, type Hop, probeOf, sendHop } from './hop.ts'
import { nextHop } from './redirect.ts'
import { discard, notReplayable } from './response.ts'

type Fetch = typeof globalThis.fetch

/**
 * Adds an authentication scheme to a `fetch`. The result is a `fetch` too: it accepts a string, a `URL` or a `Request` with
 * the usual `init`, does not change them, and resolves to the client's own `Response`, even if the server rejects it.
 * Pass it to whatever accepts a `fetch`: ky, ofetch, openapi-fetch, an SDK.
 *
 * A stream is sent as it is produced. If the server rejects it after at most 1 MiB, it is sent again. If the scheme
 * expects a challenge, streams and bodies above 64 KiB are sent after a `HEAD` that fetches it. Redirects are followed
 * here, so that each request is authorized for its own URL; no credential goes to another origin.
 *
 * @param authenticator what `digest()`, `clientCredentials()` or your own scheme returns
 * @param fetch the fetch that sends; default: the global one, looked up at each call. `globalThis.fetch = withAuth(…)`
 * works: then the fetch that was global before sends.
 * @throws TypeError if an argument is of the wrong type. The returned fetch rejects with: LatchkeyError
 * `ERR_BODY_NOT_REPLAYABLE` if a longer stream must be sent again (`status`, `response`); TypeError for a network error,
 * as fetch does; `signal.reason` after an abort; errors of the scheme
 *
 * @example
 * ```ts
 * import { digest } from '@latchkey/digest'
 * import { withAuth } from '@latchkey/fetch'
 *
 * const fetch = withAuth(
 *   digest({ username: 'user', password: 'secret', origins: 'https://api.example' }),
 * )
 * export const items = () => fetch('https://api.example/items')
 * ```
 */
export function withAuth(authenticator: Authenticator, fetch?: Fetch): Fetch {
  assertAuthenticator(authenticator)
  if (fetch !== undefined && typeof fetch !== 'function') {
    throw new TypeError('"fetch" must be a function like the global fetch')
  }
  const guard = reentryGuard()
  const original = globalThis.fetch

  const send: Fetch = (input, init) => {
    const current = globalThis.fetch
    const client = fetch ?? (current === authFetch ? original : current)
    // Only a fetch that replaced the original one can call this adapter again.
    return current === original ? client(input, init) : guard.run(() => client(input, init))
  }

  const authFetch: Fetch = async (input, init) => {
    if (guard.isInside()) return original(input, init)
    const hop = await firstHop(input, init, fetch !== undefined)
    const { stream } = hop.body
    try {
      const response = await follow(authenticator, send, hop)
      stream?.release()
      return response
    } catch (error) {
      stream?.cancel(error)
      throw error
    }
  }
  return authFetch
}

/** Sends a request and the redirects that follow from it. */
async function follow(authenticator: Authenticator, fetch: Fetch, first: Hop): Promise<Response> {
  if (first.redirect !== 'follow') return exchange(authenticator, fetch, first, first.redirect)
  let hop = first
  for (let hops = 0; ; hops++) {
    const response = await exchange(authenticator, fetch, hop, 'manual')
    const isHidden = response.type === 'opaqueredirect'
    const location = redirectLocation(response)
    if (!isHidden && location === null) {
      // A response of another implementation may not allow it.
      if (hops > 0) Reflect.defineProperty(response, 'redirected', { value: true })
      return response
    }
    let next: Hop
    try {
      next = isHidden ? hop : nextHop(hop, response.status, location ?? '', hops)
    } catch (error) {
      await discard(response)
      throw error
    }
    if (next.body.stream?.rewind() === false) throw await notReplayable(response)
    await discard(response)
    // A browser hides the target of a redirect, so it must follow the redirect itself.
    if (isHidden) return exchange(authenticator, fetch, hop, 'follow')
    hop = next
  }
}

function exchange(
  authenticator: Authenticator,
  fetch: Fetch,
  hop: Hop,
  redirect: RequestRedirect,
): Promise<Response> {
  const { url, method, signal, body, fields } = hop
  const send = (hop: Hop, headers: AuthAttempt['headers']): Promise<Response> => {
    if (redirect === 'follow') assertBrowserMayFollow(headers)
    return sendHop(fetch, hop, headers, redirect)
  }
  return sendWithAuth(authenticator, {
    request: {
      method,
      url,
      target: requestTarget(url),
      headers: fieldReader(hop),
      signal,
      body: bodyForScheme(body),
    },
    send: (headers) => send(hop, headers),
    probe: (headers) => send(probeOf(hop), headers),
    describe: ({ status, headers, redirected, url: from }) => ({
      status,
      url: redirected ? new URL(from) : url,
      headers,
    }),
    discard,
    bodySize: () => requestBodySize(body, fields['content-length']),
    rewind: () => body.stream?.rewind() ?? true,
    isDeadConnection,
    notReplayable,
  })
}
