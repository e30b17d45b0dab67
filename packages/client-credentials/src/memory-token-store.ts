import type { TokenStore } from './types.ts'

/**
 * A store in this process's memory, for several managers of one client.
 *
 * @example
 * ```ts
 * import { clientCredentials, memoryTokenStore } from '@latchkey/client-credentials'
 *
 * const store = memoryTokenStore()
 * const client = { tokenEndpoint: 'https://as.example/token', clientId: 'id', clientSecret: 'secret' }
 * export const reports = clientCredentials({ ...client, store, origins: 'https://reports.example' })
 * export const orders = clientCredentials({ ...client, store, origins: 'https://orders.example' })
 * ```
 */
export function memoryTokenStore(): TokenStore {
  const values = new Map<string, { readonly value: string; readonly until: number }>()
  const leases = new Map<string, { readonly until: number }>()
  return {
    shared: true,
    get: (key) => Promise.resolve(living(values, key)?.value),
    set: (key, value, lifetimeMs) => {
      values.set(key, { value, until: performance.now() + lifetimeMs })
      return Promise.resolve()
    },
    delete: (key, expected) => {
      if (values.get(key)?.value === expected) values.delete(key)
      return Promise.resolve()
    },
    acquire: (key, leaseMs) => {
      if (living(leases, key) !== undefined) return Promise.resolve(undefined)
      const lease = { until: performance.now() + leaseMs }
      leases.set(key, lease)
      return Promise.resolve({
        release: () => {
          if (leases.get(key) === lease) leases.delete(key)
          return Promise.resolve()
        },
      })
    },
  }
}

function living<T extends { readonly until: number }>(
  entries: Map<string, T>,
  key: string,
): T | undefined {
  const entry = entries.get(key)
  if (entry !== undefined && entry.until <= performance.now()) entries.delete(key)
  return entries.get(key)
}
