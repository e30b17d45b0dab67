import type { AuthAttempt, Authenticator, AuthRequest } from '@latchkey/contract'
import type { Scheme } from './call.ts'
import type { Clock } from './clock.ts'
import { makeIdentify } from './credentials.ts'
import { makeOrigins } from './origins.ts'
import { startCall } from './renewal.ts'
import type { DigestOptions } from './types.ts'

/** No call waits longer for another call's challenge. */
const PATIENCE_MS = 1_000

/** How many foreign origins are remembered, so that each is reported once. */
const MAX_REPORTED = 1_000

/** Makes the authenticator of checked options. */
export function makeAuthenticator(options: DigestOptions, clock: Clock): Authenticator {
  const scheme: Scheme = {
    options,
    identify: makeIdentify(options),
    find: makeOrigins(options, clock),
    report: (event) => {
      try {
        options.onEvent?.(event)
      } catch {
        // A fault of the listener is not a fault of the request.
      }
    },
  }
  const reported = new Set<string>()
  const reportOutside = (origin: string): void => {
    if (reported.has(origin) || reported.size >= MAX_REPORTED) return
    reported.add(origin)
    scheme.report({ type: 'outside-origins', origin })
  }
  return {
    authorize: (request) => {
      const { url, signal } = request
      const origin = scheme.find(url)
      if (origin === undefined) {
        reportOutside(url.origin)
        return { headers: {} }
      }
      if (options.proxy && isTunneled(request)) return tunneled(scheme, url)
      return startCall({ scheme, origin, request, signal, sends: 0, patienceMs: PATIENCE_MS })
    },
  }
}

/** A request over https reaches its server through a tunnel, in which the proxy neither reads nor writes. */
function isTunneled({ url, method }: AuthRequest): boolean {
  return url.protocol === 'https:' && method !== 'CONNECT'
}

/** A 407 comes from the server then, and is no reason to show it what is meant for the proxy. */
function tunneled({ report }: Scheme, { origin }: URL): AuthAttempt {
  return {
    headers: {},
    settle: ({ status }) => {
      if (status === 407) report({ type: 'challenge-refused', origin, reason: 'not-from-proxy' })
      return undefined
    },
  }
}
