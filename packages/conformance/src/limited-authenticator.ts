import type { AuthAttempt, Authenticator, AuthRequest, Awaitable } from '@latchkey/contract'

/** Ends a case whose adapter authorizes without end, before memory or the event loop is exhausted. */
export class LimitedAuthenticator implements Authenticator {
  readonly #inner: Authenticator
  readonly #limit: number
  readonly #fail: (error: Error) => void
  #count = 0

  constructor(inner: Authenticator, limit: number, fail: (error: Error) => void) {
    this.#inner = inner
    this.#limit = limit
    this.#fail = fail
  }

  authorize(request: AuthRequest): Awaitable<AuthAttempt> {
    if (!(this instanceof LimitedAuthenticator)) {
      throw new Error('authorize must be called as a method of its authenticator')
    }
    if (++this.#count <= this.#limit) return this.#inner.authorize(request)
    this.#fail(new Error(`the adapter called authorize more than ${this.#limit} times in one case`))
    // Without a result a loop that never leaves the microtask queue ends here.
    return new Promise(() => undefined)
  }
}
