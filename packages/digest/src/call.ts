import type { AuthRequest, AuthResponse } from '@latchkey/contract'
import type { Proof } from './authentication-info.ts'
import type { Identify } from './credentials.ts'
import { DigestError } from './errors.ts'
import type { Waiter } from './gate.ts'
import type { FindOrigin, Origin } from './origins.ts'
import { covers } from './places.ts'
import type { DigestEvent, DigestOptions } from './types.ts'

/** What all calls of one authenticator share. */
export interface Scheme {
  readonly options: DigestOptions
  readonly identify: Identify
  readonly find: FindOrigin
  readonly report: (event: DigestEvent) => void
}

/** One request of the user, which may take several sends. */
export interface Call extends Waiter {
  readonly scheme: Scheme
  readonly origin: Origin
  readonly request: AuthRequest
  /** Sends so far. */
  sends: number
}

/** Whether the server, or the proxy, asks for credentials. */
export function isRejected({ scheme, request }: Call, { status, url }: AuthResponse): boolean {
  return status === (scheme.options.proxy ? 407 : 401) && url.origin === request.url.origin
}

/**
 * Checks the proof of a final response.
 *
 * @throws DigestError `ERR_DIGEST_RSPAUTH` if the proof is wrong, or missing although it is required
 */
export function checkProof({ scheme, request }: Call, response: AuthResponse, proof: Proof): void {
  const { requireRspauth, publicPaths = [] } = scheme.options
  const { origin, pathname } = request.url
  if (proof === 'unchecked') scheme.report({ type: 'rspauth-unchecked', origin })
  if (proof === 'wrong') {
    throw new DigestError(
      'ERR_DIGEST_RSPAUTH',
      'the response has a wrong "rspauth": whoever sent it may not know the password; do not trust it',
      { response },
    )
  }
  // A 401 or 407 proves nothing and claims nothing.
  if (!requireRspauth || proof === 'right' || [401, 407].includes(response.status)) return
  if (publicPaths.some((path) => covers(path, pathname))) return
  throw new DigestError(
    'ERR_DIGEST_RSPAUTH',
    'the response has no "rspauth", which "requireRspauth" requires; list paths that need no credentials in "publicPaths"',
    { response },
  )
}
