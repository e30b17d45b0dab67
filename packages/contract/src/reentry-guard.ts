/** Recognizes an adapter's own calls; created by {@link reentryGuard}. */
export interface ReentryGuard {
  /** Sends by a client that may call this adapter again. */
  run<T>(send: () => Promise<T>): Promise<T>
  /** Whether the running code was called by a send that is in progress. */
  isInside(): boolean
}

interface Send {
  isUnderWay: boolean
}

interface Storage {
  run<T>(send: Send, call: () => T): T
  getStore(): Send | undefined
}

/**
 * Recognizes calls that come back to the adapter that is sending them: the default client of a program can be, or can
 * wrap, this adapter. Where the runtime has `AsyncLocalStorage`, also through wrappers that wait or build a new request;
 * elsewhere only through wrappers that call it synchronously. Costs nothing before the first `run`.
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
  let storage: Storage | undefined
  return {
    run: (send) => {
      const own: Send = { isUnderWay: true }
      return (storage ??= asyncStorage() ?? synchronousStorage()).run(own, async () => {
        try {
          return await send()
        } finally {
          own.isUnderWay = false
        }
      })
    },
    isInside: () => storage?.getStore()?.isUnderWay ?? false,
  }
}

function asyncStorage(): Storage | undefined {
  const { process } = globalThis as {
    process?: {
      getBuiltinModule?: (name: string) => { AsyncLocalStorage: new () => Storage } | undefined
    }
  }
  const hooks = process?.getBuiltinModule?.('node:async_hooks')
  return hooks && new hooks.AsyncLocalStorage()
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
