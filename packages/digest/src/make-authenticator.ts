import type { AuthAttempt, Authenticator } from '@latchkey/contract'
import type { Scheme } from './call.ts'
import type { Clock } from './clock.ts'
import { makeIdentify } from './credentials.ts'
import { makeOrigins } from './origins.ts'
import { startCall } from './renewal.ts'
import type { DigestOptions } from './types.ts'

/** The longest time that a call waits for another call's challenge. */
const PATIENCE_MS = 1_000

/** How many origins outside the list are remembered, so that each is reported once. */
const MAX_REPORTED = 1_000

/** Returns an authenticator for options that were checked. */
export function makeAuthenticator(options: DigestOptions, clock: Clock): Authenticator {
  const scheme: Scheme = {
    options,
    identify: makeIdentify(options),
    find: makeOrigins(options, clock),
    clock,
    report: (event) => {
      try {
        options.onEvent?.(event)
      } catch {
        // An error of the listener must not fail the request.
      }
    },
  }
  const patienceMs = options.coldStart === 'race' || options.reuseNonce === false ? 0 : PATIENCE_MS
  const reported = new Set<string>()
  return {
    authorize: (request) => {
      const { url } = request
      const origin = scheme.find(url)
      if (origin === undefined) {
        if (!reported.has(url.origin) && reported.size < MAX_REPORTED) {
          reported.add(url.origin)
          scheme.report({ type: 'outside-origins', origin: url.origin })
        }
        return { headers: {} }
      }
      // A request over https passes the proxy in a tunnel, so a 407 comes from the server, which must not get the proxy's
      // credentials.
      if (options.proxy && url.protocol === 'https:' && request.method !== 'CONNECT')
        return tunneled(scheme, url)
      return startCall({ scheme, origin, request, sends: 0, patienceMs })
    },
  }
}

/** An attempt without credentials that reports a 407. */
function tunneled({ report }: Scheme, { origin }: URL): AuthAttempt {
  return {
    headers: {},
    settle: ({ status }) => {
      if (status === 407) report({ type: 'challenge-rejected', origin, reason: 'not-from-proxy' })
      return undefined
    },
  }
}
