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

/** Reports what happened to the request. */
export function report({ scheme, request }: Call, event: Unplaced<DigestEvent>): void {
  scheme.report({ ...event, origin: request.url.origin })
}

type Unplaced<Event> = Event extends unknown ? Omit<Event, 'origin'> : never

/** Whether the server, or the proxy, asks for credentials. */
export function isRejected({ scheme, request }: Call, { status, url }: AuthResponse): boolean {
  return status === (scheme.options.proxy ? 407 : 401) && url.origin === request.url.origin
}

/**
 * Checks the proof of a final response.
 *
 * @throws DigestError `ERR_DIGEST_RSPAUTH` if the proof is wrong, or missing although it is required
 */
export function checkProof(call: Call, response: AuthResponse, proof: Proof): void {
  const { requireRspauth, publicPaths = [] } = call.scheme.options
  const { pathname } = call.request.url
  if (proof === 'unchecked') report(call, { type: 'rspauth-unchecked' })
  // A 401 or 407 proves nothing and claims nothing.
  const isProofNeeded =
    requireRspauth &&
    ![401, 407].includes(response.status) &&
    !publicPaths.some((path) => covers(path, pathname))
  if (proof === 'wrong' || (isProofNeeded && proof !== 'right')) {
    throw new DigestError(
      'ERR_DIGEST_RSPAUTH',
      `do not trust the response: its "rspauth" is ${proof}`,
      response,
    )
  }
}
