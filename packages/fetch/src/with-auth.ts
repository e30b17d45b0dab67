import {
  type AuthAttempt,
  type Authenticator,
  requestTarget,
  sendWithAuth,
} from '@latchkey/contract'
import { forScheme } from './body.ts'
import { discard } from './discard.ts'
import { fieldReader, firstHop, type Hop, probeOf, sendHop } from './hop.ts'
import { nextHop, redirectOf } from './redirect.ts'

/**
 * Gives a `fetch` an authentication scheme. The result is a `fetch` too: it takes a string, a `URL` or a `Request` with
 * the usual `init`, changes neither, and resolves to the client's own `Response`, also when the server refused. Hand it
 * to whatever accepts a `fetch`: ky, ofetch, openapi-fetch, an SDK.
 *
 * Bodies that can be read again are sent again when the server asks for it. A stream is sent once, after a `HEAD` where
 * the scheme expects a challenge. The body of a `Request` is read into memory up to 1 MiB; a longer one is a stream.
 * Redirects are followed here, so that each hop is authorised for its own URL; no credential goes to another origin.
 *
 * @param authenticator what `digest()`, `clientCredentials()` or a scheme of your own returns
 * @param fetch the fetch to send with; default: the global one, looked up at each call
 * @throws LatchkeyError `ERR_BODY_NOT_REPLAYABLE` when a stream would have to be sent twice;
 * TypeError for a network error, as fetch does; `signal.reason` after an abort; what the scheme throws
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
export function withAuth(
  authenticator: Authenticator,
  fetch?: typeof globalThis.fetch,
): typeof globalThis.fetch {
  return async (input, init) => {
    let hop = await firstHop(input, init)
    const authorise = (redirect: RequestRedirect): Promise<Response> => {
      const { url, method, signal, body } = hop
      const send = (hop: Hop, headers: AuthAttempt['headers']): Promise<Response> =>
        sendHop(fetch ?? globalThis.fetch, hop, headers, redirect)
      return sendWithAuth(authenticator, {
        request: {
          method,
          url,
          target: requestTarget(url),
          headers: fieldReader(hop),
          signal,
          body: forScheme(body),
        },
        send: (headers) => send(hop, headers),
        probe: (headers) => send(probeOf(hop), headers),
        describe: ({ status, headers, redirected, url: from }) => ({
          status,
          url: redirected ? new URL(from) : url,
          headers,
        }),
        discard,
      })
    }

    if (hop.redirect !== 'follow') return authorise(hop.redirect)
    for (let hops = 0; ; hops++) {
      const response = await authorise('manual')
      // A browser hides redirects from code: there it has to follow by itself.
      if (response.type === 'opaqueredirect') return authorise('follow')
      const location = redirectOf(response)
      if (location === null) {
        if (hops > 0) Object.defineProperty(response, 'redirected', { value: true })
        return response
      }
      await discard(response)
      hop = nextHop(hop, response.status, location, hops)
    }
  }
}
