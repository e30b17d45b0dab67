import { type AuthRequest, reentryGuard } from '@latchkey/contract'

/** Recognizes requests that a token request sends, which must not wait for a token themselves. */
export interface OwnRequests {
  /** Runs a token request, or a revocation, whose requests are recognized until it settles. */
  run<T>(signal: AbortSignal, send: () => Promise<T>): Promise<T>
  isOwn(request: AuthRequest): boolean
}

/**
 * A global fetch, a global dispatcher or a default adapter can contain the manager. Requests are recognized by the signal
 * of the token request, and by the asynchronous context, because a dispatcher does not see the signal.
 */
export function ownRequests(): OwnRequests {
  const signals = new WeakSet<AbortSignal>()
  const guard = reentryGuard()
  return {
    run(signal, send) {
      signals.add(signal)
      return guard.run(send)
    },
    isOwn: ({ signal }) => (signal !== undefined && signals.has(signal)) || guard.isInside(),
  }
}
