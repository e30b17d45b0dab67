import { builtinModule } from './builtin-module.ts'

/** Recognizes an adapter's own calls; created by {@link reentryGuard}. */
export interface ReentryGuard {
  /** Sends by a client that may call this adapter again. */
  run<T>(send: () => Promise<T>): Promise<T>
  /** Whether the running code was called by a send that is in progress. */
  isInside(): boolean
}

interface Send {
  readonly guard: ReentryGuard
  /** The send in progress whose client called this one. */
  readonly outer: Send | undefined
  isInProgress: boolean
}

interface Storage {
  run<T>(send: Send, call: () => T): T
  getStore(): Send | undefined
  disable?(): void
}

/** One for the process: on Node 20 and 22 each storage in use makes every promise of the process more expensive. */
let storage: Storage | undefined
let sendsInProgress = 0

/**
 * Recognizes calls that come back to the adapter that is sending them: the default client of a program can be, or can
 * wrap, this adapter. Where the runtime has `AsyncLocalStorage`, also through wrappers that wait or build a new request;
 * elsewhere only through wrappers that call it synchronously. Costs nothing while no `run` is in progress.
 *
 * @example
 * ```ts
 * import { reentryGuard } from '@latchkey/contract'
 *
 * const guard = reentryGuard()
 * await guard.run(() => Promise.resolve(guard.isInside())) // true
 * guard.isInside() // false
 * ```
 */
export function reentryGuard(): ReentryGuard {
  const guard: ReentryGuard = {
    run: (send) => {
      storage ??= asyncStorage() ?? synchronousStorage()
      const own = { guard, outer: inProgress(storage.getStore()), isInProgress: true }
      sendsInProgress++
      return storage.run(own, async () => {
        try {
          return await send()
        } finally {
          own.isInProgress = false
          if (--sendsInProgress === 0) storage?.disable?.()
        }
      })
    },
    isInside: () => {
      let send = inProgress(storage?.getStore())
      while (send !== undefined && send.guard !== guard) send = inProgress(send.outer)
      return send !== undefined
    },
  }
  return guard
}

/** The innermost send that is in progress, so that a chain of timers keeps no finished sends in memory. */
function inProgress(send: Send | undefined): Send | undefined {
  while (send !== undefined && !send.isInProgress) send = send.outer
  return send
}

function asyncStorage(): Storage | undefined {
  const hooks = builtinModule('node:async_hooks')
  // The module, by its name.
  return hooks === undefined
    ? undefined
    : new (hooks as { AsyncLocalStorage: new () => Storage }).AsyncLocalStorage()
}

function synchronousStorage(): Storage {
  let current: Send | undefined
  return {
    run: (send, call) => {
      const outer = current
      current = send
      try {
        return call()
      } finally {
        current = outer
      }
    },
    getStore: () => current,
  }
}
