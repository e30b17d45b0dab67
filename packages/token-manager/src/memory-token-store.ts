import type { TokenStore } from './types.ts'

/**
 * A store in this process's memory, for several managers that share one token.
 *
 * @example
 * ```ts
 * import { memoryTokenStore, tokenManager, type IssuedToken } from '@latchkey/token-manager'
 *
 * declare function request(): Promise<IssuedToken>
 *
 * const store = memoryTokenStore()
 * const shared = { request, store, storeKey: 'reports' }
 * export const reports = tokenManager({ ...shared, origins: 'https://reports.example' })
 * export const orders = tokenManager({ ...shared, origins: 'https://orders.example' })
 * ```
 */
export function memoryTokenStore(): TokenStore {
  const entries = new Map<string, { readonly value: string; readonly until: number }>()
  const read = (key: string): string | undefined => {
    const { value, until = 0 } = entries.get(key) ?? {}
    if (until > performance.now()) return value
    entries.delete(key)
    return undefined
  }
  const write = (key: string, value: string, lifetimeMs: number): void => {
    entries.set(key, { value, until: performance.now() + lifetimeMs })
  }
  const remove = (key: string, expected: string): void => {
    if (read(key) === expected) entries.delete(key)
  }
  /** An operation that is finished at once. */
  const now = async <T>(signal: AbortSignal | undefined, work: () => T): Promise<T> => {
    signal?.throwIfAborted()
    return Promise.resolve(work())
  }
  return {
    shared: true,
    get: (key, signal?: AbortSignal) => now(signal, () => read(`token ${key}`)),
    set: (key, value, lifetimeMs, signal?: AbortSignal) =>
      now(signal, () => {
        write(`token ${key}`, value, lifetimeMs)
      }),
    delete: (key, expected, signal?: AbortSignal) =>
      now(signal, () => {
        remove(`token ${key}`, expected)
      }),
    acquire: (name, leaseMs, signal?: AbortSignal) =>
      now(signal, () => {
        const key = `lease ${name}`
        if (read(key) !== undefined) return undefined
        const holder = crypto.randomUUID()
        write(key, holder, leaseMs)
        return {
          release: () =>
            now(undefined, () => {
              remove(key, holder)
            }),
        }
      }),
  }
}
