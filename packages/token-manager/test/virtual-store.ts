import type { TokenStore } from '@latchkey/token-manager'
import type { VirtualTime } from './virtual-time.ts'

/** Memory whose leases and values expire by the virtual clock. */
export function virtualStore(time: VirtualTime): TokenStore {
  const entries = new Map<string, { value: string; until: number }>()
  const read = (key: string) => {
    const entry = entries.get(key)
    return entry !== undefined && entry.until > time.monotonic ? entry.value : undefined
  }
  let n = 0
  const store: TokenStore = {
    shared: true,
    get: (key) => Promise.resolve(read(key)),
    set: (key, value, ms) => {
      entries.set(key, { value, until: time.monotonic + ms })
      return Promise.resolve()
    },
    delete: (key, expected) => {
      if (read(key) === expected) entries.delete(key)
      return Promise.resolve()
    },
    acquire: async (name, ms, signal) => {
      const key = `lease ${name}`
      if (read(key) !== undefined) return undefined
      const value = String(n++)
      await store.set(key, value, ms, signal)
      return { release: () => store.delete(key, value, signal) }
    },
  }
  return store
}
