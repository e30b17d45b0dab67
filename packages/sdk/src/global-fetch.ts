import { reentryGuard } from '@latchkey/contract'

/** The global fetch for a session whose own fetch may have become the global one. */
export interface GlobalFetch {
  /** The global fetch, looked up at each call: mocks and instrumentation that were installed later are used. */
  readonly send: typeof globalThis.fetch
  /** Wraps the session's fetch: a call that `send` made comes back here and goes to the fetch that was global before. */
  readonly guard: (fetch: typeof globalThis.fetch) => typeof globalThis.fetch
}

/** Keeps `globalThis.fetch = signIn().fetch` from calling itself, directly or through a wrapper. */
export function globalFetch(): GlobalFetch {
  const original = globalThis.fetch
  const sending = reentryGuard()
  return {
    send: (input, init) => sending.run(() => globalThis.fetch(input, init)),
    guard: (fetch) => (input, init) =>
      sending.isInside() ? original(input, init) : fetch(input, init),
  }
}
