import {
  type AuthAttempt,
  type Authenticator,
  type AuthRequest,
  type AuthResponse,
  type Awaitable,
  isPromise,
} from '@latchkey/contract'

/** Functions with which a case observes or changes the calls of an adapter. */
export interface Observer {
  authorize?(request: AuthRequest): unknown
  settle?(response: AuthResponse): unknown
  abandon?(reason: unknown): unknown
  /** The fields of an attempt in place of the scheme's. */
  fields?(
    headers: AuthAttempt['headers'],
    sends: number,
    request: AuthRequest,
  ): AuthAttempt['headers']
}

/** A scheme whose calls a case observes; a synchronous scheme stays synchronous. */
export function observed(scheme: Authenticator, observer: Observer): Authenticator {
  const wrap = (attempt: AuthAttempt, sends: number, request: AuthRequest): AuthAttempt => ({
    ...attempt,
    headers: observer.fields?.(attempt.headers, sends, request) ?? attempt.headers,
    ...(attempt.settle && {
      settle: (response) => {
        observer.settle?.(response)
        return then(attempt.settle?.(response), (next) => next && wrap(next, sends + 1, request))
      },
    }),
    abandon: (reason) => {
      observer.abandon?.(reason)
      attempt.abandon?.(reason)
    },
  })
  return {
    authorize: (request) => {
      observer.authorize?.(request)
      return then(scheme.authorize(request), (attempt) => wrap(attempt, 1, request))
    },
  }
}

function then<T, U>(value: Awaitable<T>, map: (value: T) => U): Awaitable<U> {
  return isPromise(value) ? value.then(map) : map(value)
}
