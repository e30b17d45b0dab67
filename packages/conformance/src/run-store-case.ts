import { type Watch, withDeadline } from './deadline.ts'
import { ok } from './expect.ts'
import type { StoreCase, StoreClient } from './store-fixture.ts'
import type {
  TestedLease,
  TestedTokenStore,
  TokenStoreConformanceOptions,
} from './token-store-conformance-options.ts'

const DEADLINE_MS = 10_000
const LIFETIME_MS = 600_000
const LEASE_MS = 30_000

/** Runs a case with two clients. */
export async function runStoreCase(
  { make, unreachable }: TokenStoreConformanceOptions,
  { run, isUnreachable }: StoreCase,
): Promise<void> {
  const id = Math.random().toString(36).slice(2)
  await withDeadline(DEADLINE_MS, async (watch) => {
    const create = isUnreachable === true && unreachable ? unreachable : make
    const [first, second] = [
      await watch.waitFor('make()', Promise.resolve(create())),
      await watch.waitFor('make()', Promise.resolve(create())),
    ]
    await run({
      ...watch,
      key: (part = '') => `conformance-${id}${part}`,
      first: clientOf(first, watch),
      second: clientOf(second, watch),
    })
  })
}

function clientOf(store: TestedTokenStore, { waitFor }: Watch): StoreClient {
  ok(typeof store.shared === 'boolean', '"shared" must be true or false')
  const none = new AbortController().signal
  return {
    get: async (key, signal = none) => {
      const value: unknown = await waitFor('get', store.get(key, signal))
      // Authors may not use TypeScript.
      if (value === undefined || typeof value === 'string') return value
      throw new Error(`get must return a string or undefined, found ${JSON.stringify(value)}`)
    },
    set: (key, value, lifetimeMs = LIFETIME_MS, signal = none) =>
      waitFor('set', store.set(key, value, lifetimeMs, signal)),
    delete: (key, expected, signal = none) =>
      waitFor('delete', store.delete(key, expected, signal)),
    acquire: async (key, leaseMs = LEASE_MS, signal = none) => {
      if (store.acquire === undefined) {
        throw new Error('the store has no acquire; name the cases about leases in "except"')
      }
      const lease: unknown = await waitFor('acquire', store.acquire(key, leaseMs, signal))
      if (lease === undefined) return undefined
      const { release } = (lease ?? {}) as Partial<TestedLease>
      if (typeof release !== 'function') {
        throw new Error(`acquire must return a lease or undefined, found ${JSON.stringify(lease)}`)
      }
      return { release: () => waitFor('release', release.call(lease)) }
    },
  }
}
