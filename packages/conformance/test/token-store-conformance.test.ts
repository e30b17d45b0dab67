import { type Faults, failureOf, faultsOf } from './case-failure.ts'
import {
  type ConformanceSuite,
  type TestedLease,
  type TestedTokenStore,
  tokenStoreConformance,
} from '@latchkey/conformance'
import { describe, expect, test } from 'vitest'

interface Entry {
  readonly value: string
  readonly until: number
}

/** What a server of tokens keeps; several clients share it. */
type Data = Map<string, Entry>

const later = (): Promise<void> => new Promise((resolve) => setImmediate(resolve))

type Store = Required<TestedTokenStore>

/** A client whose operations take a turn of the event loop, as those of a server do. */
function client(data: Data): Store {
  const read = (key: string): string | undefined => {
    const entry = data.get(key)
    return entry !== undefined && entry.until > performance.now() ? entry.value : undefined
  }
  const write = (key: string, value: string, ms: number): void => {
    data.set(key, { value, until: performance.now() + ms })
  }
  return {
    shared: true,
    async get(key, signal) {
      await later()
      signal.throwIfAborted()
      return read(`value ${key}`)
    },
    async set(key, value, lifetimeMs, signal) {
      signal.throwIfAborted()
      await later()
      write(`value ${key}`, value, lifetimeMs)
    },
    async delete(key, expected, signal) {
      signal.throwIfAborted()
      await later()
      if (read(`value ${key}`) === expected) data.delete(`value ${key}`)
    },
    async acquire(key, leaseMs, signal) {
      signal.throwIfAborted()
      await later()
      signal.throwIfAborted()
      const name = `lease ${key}`
      if (read(name) !== undefined) return undefined
      const holder = crypto.randomUUID()
      write(name, holder, leaseMs)
      return {
        release: async () => {
          await later()
          if (read(name) === holder) data.delete(name)
        },
      }
    },
  }
}

const suite = { test, skip: test.skip }
const data: Data = new Map()
const down = (): Promise<never> => Promise.reject(new Error('no connection'))
tokenStoreConformance(suite, {
  name: 'a store without a fault',
  make: () => client(data),
  unreachable: () => ({ shared: true, get: down, set: down, delete: down, acquire: down }),
})

/** The operations that a wrong store has in place of correct ones. */
type Change = (store: Store, data: Data) => Partial<TestedTokenStore>

const never = <T>(): Promise<T> => new Promise(() => undefined)

/** A store that returns other values than it has stored. */
function reading(change: (value: string | undefined) => unknown): Change {
  return (store) => ({
    get: async (...args) => change(await store.get(...args)) as string | undefined,
  })
}

/** A store that stores other values than it gets. */
function writing(change: (value: string) => string): Change {
  return (store) => ({ set: (key, value, ...rest) => store.set(key, change(value), ...rest) })
}

function withLifetimes(change: (lifetimeMs: number) => number): Change {
  return (store) => ({
    set: async (key, value, lifetimeMs, signal) =>
      store.set(key, value, change(lifetimeMs), signal),
  })
}

function withKeys(change: (key: string) => string): Change {
  return (store) => ({
    set: (key, ...rest) => store.set(change(key), ...rest),
    get: (key, signal) => store.get(change(key), signal),
  })
}

/** A store that returns something else for a lease, or for none. */
function granting(change: (lease: TestedLease | undefined) => unknown): Change {
  return (store) => ({
    acquire: async (...args) => change(await store.acquire(...args)) as TestedLease | undefined,
  })
}

function withLeaseTimes(change: (leaseMs: number) => number): Change {
  return (store) => ({
    acquire: (key, leaseMs, signal) => store.acquire(key, change(leaseMs), signal),
  })
}

/** A store that deletes something else when it releases a lease. */
function releasing(change: (lease: TestedLease, data: Data, key: string) => unknown): Change {
  return (store, data) => ({
    acquire: async (key, ...rest) => {
      const lease = await store.acquire(key, ...rest)
      return (
        lease && {
          release: async () => {
            await change(lease, data, key)
          },
        }
      )
    },
  })
}

/** Wrong stores, by the case that names their fault. */
const WRONG: Faults<Change> = {
  'returns undefined for a key that was never set': {
    'returns null for none': reading((value) => value ?? null),
    'returns an empty text for none': reading((value) => value ?? ''),
    'throws for none': reading((value) => value ?? fail('not found')),
    hangs: () => ({ get: never }),
  },
  'preserves text exactly': {
    'trims values': writing((value) => value.trim()),
    'normalizes values': writing((value) => value.normalize()),
    'stores Latin-1': writing((value) => Buffer.from(value, 'latin1').toString('latin1')),
    'cuts values': writing((value) => value.slice(0, 4096)),
    'parses values': reading((value) => (value?.startsWith('{') ? JSON.parse(value) : value)),
  },
  'replaces a value': {
    'keeps the first value': (store) => ({
      set: async (key, value, lifetimeMs, signal) =>
        store.set(key, (await store.get(key, signal)) ?? value, lifetimeMs, signal),
    }),
    'appends values': (store) => ({
      set: async (key, value, lifetimeMs, signal) =>
        store.set(key, `${(await store.get(key, signal)) ?? ''}${value}`, lifetimeMs, signal),
    }),
    throws: () => ({ set: () => Promise.reject(new Error('read-only')) }),
    'loses writes': () => ({ set: () => Promise.resolve() }),
    'writes later': (store) => ({
      set: (...args) => {
        void later()
          .then(later)
          .then(() => store.set(...args))
        return Promise.resolve()
      },
    }),
  },
  'keeps a value for its lifetime': {
    'passes the lifetime to a timer of 32 bits': (store, data) => ({
      set: async (key, value, lifetimeMs, signal) => {
        await store.set(key, value, lifetimeMs, signal)
        if (lifetimeMs > 2 ** 31) setTimeout(() => data.delete(`value ${key}`), 1)
      },
    }),
    'takes seconds for milliseconds': withLifetimes((ms) => ms / 1_000),
    'rejects fractions': withLifetimes((ms) => (Number.isInteger(ms) ? ms : fail('out of range'))),
  },
  'returns no value after its lifetime': {
    'takes milliseconds for seconds': withLifetimes((ms) => ms * 1_000),
    'keeps values forever': withLifetimes(() => 1e9),
  },
  'starts a new lifetime with each set': {
    'keeps the first lifetime': (store, data) => ({
      set: async (key, value, lifetimeMs, signal) => {
        const until = data.get(`value ${key}`)?.until
        await store.set(key, value, lifetimeMs, signal)
        if (until !== undefined) data.set(`value ${key}`, { value, until })
      },
    }),
  },
  'deletes a value only if it is the expected one': {
    'deletes any value': (store) => ({
      delete: async (key, _expected, signal) =>
        store.delete(key, (await store.get(key, signal)) ?? '', signal),
    }),
    'deletes by prefix': (store) => ({
      delete: async (key, expected, signal) => {
        const value = (await store.get(key, signal)) ?? ''
        if (value.startsWith(expected)) await store.delete(key, value, signal)
      },
    }),
    'deletes nothing': () => ({ delete: () => Promise.resolve() }),
  },
  'never deletes a value that replaces the expected one': {
    'deletes without atomicity': (store, data) => ({
      delete: async (key, expected, signal) => {
        if ((await store.get(key, signal)) !== expected) return
        await later()
        data.delete(`value ${key}`)
      },
    }),
  },
  'keeps keys apart': {
    'folds the case of keys': withKeys((key) => key.toLowerCase()),
    'cuts keys': withKeys((key) => key.slice(0, 200)),
    'replaces characters of keys': withKeys((key) => key.replace(/\W/g, '_')),
  },
  'shows a second client every change at once': {
    'caches what it has read': (store) => {
      const cache = new Map<string, string | undefined>()
      return {
        get: async (key, signal) => {
          if (!cache.has(key)) cache.set(key, await store.get(key, signal))
          return cache.get(key)
        },
        set: async (key, value, ...rest) => {
          cache.set(key, value)
          await store.set(key, value, ...rest)
        },
      }
    },
    'shares nothing': () => client(new Map()),
  },
  'returns whole values while others are written': {
    'writes in two parts': (store) => ({
      set: async (key, value, ...rest) => {
        await store.set(key, value.slice(0, 1_000), ...rest)
        await store.set(key, value, ...rest)
      },
    }),
  },
  'grants the lease to one of 30 callers': {
    'grants the lease to all': () => ({
      acquire: () => Promise.resolve({ release: () => Promise.resolve() }),
    }),
    'checks, then sets': (_store, data) => ({
      acquire: async (key, leaseMs) => {
        if (data.has(`lease ${key}`)) return undefined
        await later()
        data.set(`lease ${key}`, { value: '', until: performance.now() + leaseMs })
        return { release: () => Promise.resolve() }
      },
    }),
    'grants no lease': () => ({ acquire: () => Promise.resolve(undefined) }),
  },
  'grants the lease to one of 30 callers of two clients': {
    'keeps leases in the client': () => ({ acquire: client(new Map()).acquire.bind(undefined) }),
  },
  'reports at once that another holds the lease': {
    'returns null for a held lease': granting((lease) => lease ?? null),
    'returns false for a held lease': granting((lease) => lease ?? false),
    'throws for a held lease': granting((lease) => lease ?? fail('locked')),
    'waits for a held lease': granting((lease) => lease ?? never()),
  },
  'frees a lease that is released': { 'never releases': releasing(() => undefined) },
  'ignores a second release of a lease': {
    'throws when a lease is released twice': (store) => ({
      acquire: async (...args) => {
        const lease = await store.acquire(...args)
        let releases = 0
        return lease && { release: () => (releases++ > 0 ? fail('not held') : lease.release()) }
      },
    }),
  },
  'does not free the lease of another holder by a late release': {
    "releases another's lease": releasing((_lease, data, key) => data.delete(`lease ${key}`)),
  },
  'lets a lease expire': { 'never lets a lease expire': withLeaseTimes(() => 1e9) },
  'keeps a lease for its whole time': {
    'lets leases expire too soon': withLeaseTimes((ms) => ms / 1_000),
  },
  'keeps leases of different keys apart': {
    'has one lease for all keys': (store) => ({
      acquire: (_key, ...rest) => store.acquire('one', ...rest),
    }),
  },
  'keeps leases and values apart': {
    'keeps leases among the values': (store) => ({
      acquire: async (key, leaseMs, signal) => {
        if ((await store.get(`${key}:lock`, signal)) !== undefined) return undefined
        await store.set(`${key}:lock`, 'held', leaseMs, signal)
        return { release: () => store.delete(`${key}:lock`, 'held', signal) }
      },
    }),
    'deletes the value with the lease': releasing((lease, data, key) => {
      data.delete(`value ${key}`)
      return lease.release()
    }),
  },
  'keeps no lease of an acquire that was aborted': {
    'keeps the lease of an aborted acquire': (store) => ({
      acquire: async (key, leaseMs, signal) => {
        const lease = await store.acquire(key, leaseMs, new AbortController().signal)
        signal.throwIfAborted()
        return lease
      },
    }),
  },
  'ends every operation promptly on abort': {
    'hangs on abort': (store) => ({
      get: (key, signal) => (signal.aborted ? never() : store.get(key, signal)),
    }),
  },
  'works after an abort': {
    'hangs after an abort': (store) => {
      let isBroken = false
      return {
        set: (key, value, lifetimeMs, signal) => {
          if (isBroken) return never()
          isBroken = signal.aborted
          return store.set(key, value, lifetimeMs, signal)
        },
      }
    },
  },
}

/** Only the deadline of the case ends them. */
const HANGING = ['waits for a held lease', 'hangs', 'hangs on abort', 'hangs after an abort']

describe.concurrent('wrong stores', () => {
  test.each(faultsOf(WRONG))(
    'the case "%s" catches a store that %s',
    async (name, fault, change) => {
      const data: Data = new Map()
      const make = (): TestedTokenStore => {
        const store = client(data)
        return { ...store, ...change(store, data) }
      }
      const kit = (suite: ConformanceSuite): void => {
        tokenStoreConformance(suite, { name: 'it', make })
      }
      await failureOf(kit, name, HANGING.includes(fault))
    },
  )
})

test('the case about an unreachable store catches one that hangs', async () => {
  const failure = await failureOf(
    (suite) => {
      tokenStoreConformance(suite, {
        name: 'it',
        make: () => client(new Map()),
        unreachable: () => ({ shared: true, get: never, set: down, delete: down, acquire: down }),
      })
    },
    'rejects promptly when it cannot be reached',
    true,
  )
  expect(failure.message).toContain('still waiting for get')
})

function fail(reason: string): never {
  throw new Error(reason)
}
