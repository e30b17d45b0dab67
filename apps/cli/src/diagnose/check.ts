/** Why a request is rejected, for scripts. */
export type CauseId =
  | 'swapped-halves'
  | 'wrong-shape'
  | 'unreachable'
  | 'dns'
  | 'tls'
  | 'proxy'
  | 'wrong-base-url'
  | 'clock-skew'
  | 'wrong-secret'
  | 'expired-secret'
  | 'deleted-account'
  | 'token-rate-limit'
  | 'token-limit'
  | 'address-not-listed'
  | 'no-access-list'
  | 'wrong-organization'
  | 'missing-role'
  | 'not-found'
  | 'rate-limit'
  | 'server'
  | 'outage'
  | 'other'

/** What one check saw. Without a cause it is fine. */
export interface Check {
  readonly name: string
  readonly saw: string
  readonly cause?: Cause
}

export interface Cause {
  readonly id: CauseId
  readonly message: string
  readonly hint: string
}

export function fine(name: string, saw: string): Check {
  return { name, saw }
}

export function bad(name: string, id: CauseId, message: string, hint: string): Check {
  return { name, saw: message, cause: { id, message, hint } }
}
