import type { AuthRequest, AuthResponse } from '@latchkey/contract'
import type { Proof } from './authentication-info.ts'
import type { Clock } from './clock.ts'
import type { Identify } from './credentials.ts'
import { DigestError } from './errors.ts'
import type { Waiter } from './mutex.ts'
import type { FindOrigin, Origin } from './origins.ts'
import { covers } from './protected-paths.ts'
import type { DigestEvent, DigestOptions } from './types.ts'

/** The state that all calls of one authenticator share. */
export interface Scheme {
  readonly options: DigestOptions
  readonly identify: Identify
  readonly find: FindOrigin
  readonly clock: Clock
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

/**
 * What a response means for the scheme. `unrelated`: it is from another origin, or asks for credentials of another kind (the
 * proxy's instead of the server's or the other way around).
 */
export function outcomeOf(
  { scheme, request }: Call,
  { status, url }: AuthResponse,
): 'rejected' | 'accepted' | 'unrelated' {
  if (url.origin !== request.url.origin) return 'unrelated'
  if (status === (scheme.options.proxy ? 407 : 401)) return 'rejected'
  return status === 401 || status === 407 ? 'unrelated' : 'accepted'
}

/**
 * Checks the proof of an accepted request.
 *
 * @throws DigestError `ERR_DIGEST_RSPAUTH` if the proof is wrong, or missing although it is required
 */
export function checkProof(call: Call, response: AuthResponse, proof: Proof): void {
  const { requireRspauth, publicPaths = [] } = call.scheme.options
  const { pathname } = call.request.url
  if (proof === 'unchecked') report(call, { type: 'rspauth-unchecked' })
  const isProofNeeded = requireRspauth && !publicPaths.some((path) => covers(path, pathname))
  if (proof === 'wrong' || (isProofNeeded && proof !== 'right')) {
    throw new DigestError(
      'ERR_DIGEST_RSPAUTH',
      `do not trust the response: its "rspauth" is ${proof}`,
      response,
    )
  }
}
