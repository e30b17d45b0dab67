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
  const entries = new Map<string, { readonly value: string; readonly until: number }>()
  const get = (key: string) => {
    const { value, until = 0 } = entries.get(key) ?? {}
    return until > performance.now() ? value : undefined
  }
  const set = (key: string, value: string, lifetimeMs: number): Promise<void> => {
    entries.set(key, { value, until: performance.now() + lifetimeMs })
    return Promise.resolve()
  }
  const remove = (key: string, expected: string): Promise<void> => {
    if (get(key) === expected) entries.delete(key)
    return Promise.resolve()
  }
  return {
    shared: true,
    get: (key) => Promise.resolve(get(key)),
    set,
    delete: remove,
    acquire: async (key, leaseMs) => {
      const lock = `${key} lock`
      if (get(lock) !== undefined) return undefined
      const mine = crypto.randomUUID()
      await set(lock, mine, leaseMs)
      return { release: () => remove(lock, mine) }
    },
  }
}
