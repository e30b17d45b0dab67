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
  const values = new Map<string, Entry>()
  const leases = new Map<string, Entry>()
  return {
    shared: true,
    async get(key, signal?: AbortSignal) {
      signal?.throwIfAborted()
      return Promise.resolve(read(values, key))
    },
    async set(key, value, lifetimeMs, signal?: AbortSignal) {
      signal?.throwIfAborted()
      values.set(key, { value, until: performance.now() + lifetimeMs })
      return Promise.resolve()
    },
    async delete(key, expected, signal?: AbortSignal) {
      signal?.throwIfAborted()
      if (read(values, key) === expected) values.delete(key)
      return Promise.resolve()
    },
    async acquire(key, leaseMs, signal?: AbortSignal) {
      signal?.throwIfAborted()
      if (read(leases, key) !== undefined) return Promise.resolve(undefined)
      const value = crypto.randomUUID()
      leases.set(key, { value, until: performance.now() + leaseMs })
      return Promise.resolve({
        release: () => {
          if (read(leases, key) === value) leases.delete(key)
          return Promise.resolve()
        },
      })
    },
  }
}

interface Entry {
  readonly value: string
  readonly until: number
}

function read(entries: Map<string, Entry>, key: string): string | undefined {
  const entry = entries.get(key)
  if (entry === undefined) return undefined
  if (entry.until > performance.now()) return entry.value
  entries.delete(key)
  return undefined
}
