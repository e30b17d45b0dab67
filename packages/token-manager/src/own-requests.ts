import type { AuthRequest } from '@latchkey/contract'

/** Recognizes requests that a token request sends, which must not wait for a token themselves. */
export interface OwnRequests {
  /** Runs a token request, or a revocation, whose requests are recognized until it settles. */
  run<T>(signal: AbortSignal, send: () => Promise<T>): Promise<T>
  isOwn(request: AuthRequest): boolean
}

/** AsyncLocalStorage of Node, Bun and Deno. */
interface Context {
  run<T>(store: object, work: () => T): T
  getStore(): object | undefined
  disable(): void
}

/**
 * A global fetch, a global dispatcher or default adapter can contain the manager. Requests are recognized by the signal of
 * the token request. A dispatcher does not see it: there, the asynchronous context tells.
 */
export function ownRequests(): OwnRequests {
  const signals = new WeakSet<AbortSignal>()
  /** Only while a request is under way: on Node before 24 a context slows all promises of the process down. */
  let context: Context | undefined
  let running = 0
  return {
    async run(signal, send) {
      signals.add(signal)
      context ??= newContext()
      running++
      try {
        return await (context === undefined ? send() : context.run(signal, send))
      } finally {
        running--
        if (running === 0) {
          const ended = context
          context = undefined
          try {
            ended?.disable()
          } catch {
            // Workers cannot disable one.
          }
        }
      }
    },
    isOwn: ({ signal }) =>
      (signal !== undefined && signals.has(signal)) || context?.getStore() !== undefined,
  }
}

/** `undefined` in browsers and on Workers. Looked up instead of imported, so that bundles for browsers build. */
function newContext(): Context | undefined {
  const { process } = globalThis as {
    readonly process?: {
      getBuiltinModule?(name: string): { readonly AsyncLocalStorage: new () => Context } | undefined
    }
  }
  const hooks = process?.getBuiltinModule?.('async_hooks')
  return hooks === undefined ? undefined : new hooks.AsyncLocalStorage()
}
