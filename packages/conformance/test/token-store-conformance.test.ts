import { failureOf } from './case-failure.ts'
import { type TestedTokenStore, tokenStoreConformance } from '@latchkey/conformance'
import { describe, expect, test } from 'vitest'

interface Entry {
  readonly value: string
  readonly until: number
}

/** What a server of tokens keeps; several clients share it. */
type Data = Map<string, Entry>

const later = (): Promise<void> => new Promise((resolve) => setImmediate(resolve))

/** A client whose operations take a turn of the event loop, as those of a server do. */
function client(
  data: Data,
): TestedTokenStore & { acquire: NonNullable<TestedTokenStore['acquire']> } {
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

type Store = ReturnType<typeof client>
type Change = (store: Store, data: Data, id: number) => Partial<TestedTokenStore>

const never = <T>(): Promise<T> => new Promise(() => undefined)

/** Wrong stores, each with a case that names its fault. */
const WRONG: readonly (readonly [fault: string, name: string, change: Change])[] = [
  [
    'null for none',
    'returns undefined for a key that was never set',
    (store) => ({
      get: async (...args) => (await store.get(...args)) ?? (null as unknown as undefined),
    }),
  ],
  [
    'an empty text for none',
    'returns undefined for a key that was never set',
    (store) => ({
      get: async (...args) => (await store.get(...args)) ?? '',
    }),
  ],
  [
    'throws for none',
    'returns undefined for a key that was never set',
    (store) => ({
      get: async (...args) => {
        const value = await store.get(...args)
        if (value === undefined) throw new Error('not found')
        return value
      },
    }),
  ],
  [
    'trims values',
    'preserves text exactly',
    (store) => ({
      set: (key, value, ...rest) => store.set(key, value.trim(), ...rest),
    }),
  ],
  [
    'normalizes values',
    'preserves text exactly',
    (store) => ({
      set: (key, value, ...rest) => store.set(key, value.normalize(), ...rest),
    }),
  ],
  [
    'stores Latin-1',
    'preserves text exactly',
    (store) => ({
      set: (key, value, ...rest) =>
        store.set(key, Buffer.from(value, 'latin1').toString('latin1'), ...rest),
    }),
  ],
  [
    'cuts values',
    'preserves text exactly',
    (store) => ({
      set: (key, value, ...rest) => store.set(key, value.slice(0, 4096), ...rest),
    }),
  ],
  [
    'parses values',
    'preserves text exactly',
    (store) => ({
      get: async (...args) => {
        const value = await store.get(...args)
        return value?.startsWith('{') ? (JSON.parse(value) as string) : value
      },
    }),
  ],
  [
    'keeps the first value',
    'replaces a value',
    (store) => ({
      set: async (key, value, lifetimeMs, signal) => {
        if ((await store.get(key, signal)) === undefined)
          await store.set(key, value, lifetimeMs, signal)
      },
    }),
  ],
  [
    'appends values',
    'replaces a value',
    (store) => ({
      set: async (key, value, lifetimeMs, signal) =>
        store.set(key, `${(await store.get(key, signal)) ?? ''}${value}`, lifetimeMs, signal),
    }),
  ],
  [
    'takes the lifetime for seconds in a timer',
    'keeps a value for its lifetime',
    (store, data) => ({
      set: async (key, value, lifetimeMs, signal) => {
        await store.set(key, value, lifetimeMs, signal)
        if (lifetimeMs > 2 ** 31) setTimeout(() => data.delete(`value ${key}`), 1)
      },
    }),
  ],
  [
    'takes milliseconds for seconds',
    'returns no value after its lifetime',
    (store) => ({
      set: (key, value, lifetimeMs, signal) => store.set(key, value, lifetimeMs * 1_000, signal),
    }),
  ],
  [
    'takes seconds for milliseconds',
    'keeps a value for its lifetime',
    (store) => ({
      set: (key, value, lifetimeMs, signal) => store.set(key, value, lifetimeMs / 1_000, signal),
    }),
  ],
  [
    'rejects fractions',
    'keeps a value for its lifetime',
    (store) => ({
      set: async (key, value, lifetimeMs, signal) => {
        if (!Number.isInteger(lifetimeMs))
          throw new Error('value is not an integer or out of range')
        await store.set(key, value, lifetimeMs, signal)
      },
    }),
  ],
  [
    'keeps values forever',
    'returns no value after its lifetime',
    (store) => ({
      set: (key, value, _lifetimeMs, signal) => store.set(key, value, 1e9, signal),
    }),
  ],
  [
    'keeps the first lifetime',
    'starts a new lifetime with each set',
    (store, data) => ({
      set: async (key, value, lifetimeMs, signal) => {
        const until = data.get(`value ${key}`)?.until
        await store.set(key, value, lifetimeMs, signal)
        if (until !== undefined) data.set(`value ${key}`, { value, until })
      },
    }),
  ],
  [
    'deletes any value',
    'deletes a value only if it is the expected one',
    (store) => ({
      delete: async (key, _expected, signal) =>
        store.delete(key, (await store.get(key, signal)) ?? '', signal),
    }),
  ],
  [
    'deletes by prefix',
    'deletes a value only if it is the expected one',
    (store) => ({
      delete: async (key, expected, signal) => {
        const value = (await store.get(key, signal)) ?? ''
        if (value.startsWith(expected)) await store.delete(key, value, signal)
      },
    }),
  ],
  [
    'deletes nothing',
    'deletes a value only if it is the expected one',
    () => ({
      delete: () => Promise.resolve(),
    }),
  ],
  [
    'deletes without atomicity',
    'never deletes a value that replaces the expected one',
    (store, data) => ({
      delete: async (key, expected, signal) => {
        if ((await store.get(key, signal)) !== expected) return
        await later()
        data.delete(`value ${key}`)
      },
    }),
  ],
  [
    'folds the case of keys',
    'keeps keys apart',
    (store) => ({
      set: (key, ...rest) => store.set(key.toLowerCase(), ...rest),
      get: (key, signal) => store.get(key.toLowerCase(), signal),
    }),
  ],
  [
    'cuts keys',
    'keeps keys apart',
    (store) => ({
      set: (key, ...rest) => store.set(key.slice(0, 200), ...rest),
      get: (key, signal) => store.get(key.slice(0, 200), signal),
    }),
  ],
  [
    'replaces characters of keys',
    'keeps keys apart',
    (store) => ({
      set: (key, ...rest) => store.set(key.replace(/\W/g, '_'), ...rest),
      get: (key, signal) => store.get(key.replace(/\W/g, '_'), signal),
    }),
  ],
  [
    'caches what it has read',
    'shows a second client every change at once',
    (store) => {
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
  ],
  ['shares nothing', 'shows a second client every change at once', () => client(new Map())],
  [
    'writes in two parts',
    'returns whole values while others are written',
    (store) => ({
      set: async (key, value, ...rest) => {
        await store.set(key, value.slice(0, 1_000), ...rest)
        await store.set(key, value, ...rest)
      },
    }),
  ],
  [
    'gives the lease to all',
    'grants the lease to one of 30 callers',
    () => ({
      acquire: () => Promise.resolve({ release: () => Promise.resolve() }),
    }),
  ],
  [
    'checks, then sets',
    'grants the lease to one of 30 callers',
    (_store, data) => ({
      acquire: async (key, leaseMs) => {
        if (data.has(`lease ${key}`)) return undefined
        await later()
        data.set(`lease ${key}`, { value: '', until: performance.now() + leaseMs })
        return { release: () => Promise.resolve() }
      },
    }),
  ],
  [
    'keeps leases in the client',
    'grants the lease to one of 30 callers of two clients',
    () => ({
      acquire: client(new Map()).acquire.bind(undefined),
    }),
  ],
  [
    'gives no lease',
    'grants the lease to one of 30 callers',
    () => ({
      acquire: () => Promise.resolve(undefined),
    }),
  ],
  [
    'null for a held lease',
    'reports at once that another holds the lease',
    (store) => ({
      acquire: async (...args) => (await store.acquire(...args)) ?? (null as unknown as undefined),
    }),
  ],
  [
    'false for a held lease',
    'reports at once that another holds the lease',
    (store) => ({
      acquire: async (...args) => (await store.acquire(...args)) ?? (false as unknown as undefined),
    }),
  ],
  [
    'throws for a held lease',
    'reports at once that another holds the lease',
    (store) => ({
      acquire: async (...args) => {
        const lease = await store.acquire(...args)
        if (lease === undefined) throw new Error('locked')
        return lease
      },
    }),
  ],
  [
    'waits for a held lease',
    'reports at once that another holds the lease',
    (store) => ({
      acquire: async (...args) => (await store.acquire(...args)) ?? never(),
    }),
  ],
  [
    'never releases',
    'frees a lease that is released',
    (store) => ({
      acquire: async (...args) => {
        const lease = await store.acquire(...args)
        return lease && { release: () => Promise.resolve() }
      },
    }),
  ],
  [
    'throws when released twice',
    'ignores a second release of a lease',
    (store) => ({
      acquire: async (...args) => {
        const lease = await store.acquire(...args)
        let isReleased = false
        return (
          lease && {
            release: () => {
              if (isReleased) throw new Error('not held')
              isReleased = true
              return lease.release()
            },
          }
        )
      },
    }),
  ],
  [
    "releases another's lease",
    'does not free the lease of another holder by a late release',
    (store, data) => ({
      acquire: async (key, ...rest) => {
        const lease = await store.acquire(key, ...rest)
        return (
          lease && {
            release: () => {
              data.delete(`lease ${key}`)
              return Promise.resolve()
            },
          }
        )
      },
    }),
  ],
  [
    'never lets a lease expire',
    'lets a lease expire',
    (store) => ({
      acquire: (key, _leaseMs, signal) => store.acquire(key, 1e9, signal),
    }),
  ],
  [
    'lets leases expire too soon',
    'keeps a lease for its whole time',
    (store) => ({
      acquire: (key, leaseMs, signal) => store.acquire(key, leaseMs / 1_000, signal),
    }),
  ],
  [
    'has one lease for all keys',
    'keeps leases of different keys apart',
    (store) => ({
      acquire: (_key, ...rest) => store.acquire('one', ...rest),
    }),
  ],
  [
    'keeps leases among the values',
    'keeps leases and values apart',
    (store) => ({
      acquire: async (key, leaseMs, signal) => {
        if ((await store.get(`${key}:lock`, signal)) !== undefined) return undefined
        await store.set(`${key}:lock`, 'held', leaseMs, signal)
        return { release: () => store.delete(`${key}:lock`, 'held', signal) }
      },
    }),
  ],
  [
    'deletes the value with the lease',
    'keeps leases and values apart',
    (store, data) => ({
      acquire: async (key, ...rest) => {
        const lease = await store.acquire(key, ...rest)
        return (
          lease && {
            release: async () => {
              data.delete(`value ${key}`)
              await lease.release()
            },
          }
        )
      },
    }),
  ],
  [
    'keeps the lease of an aborted acquire',
    'keeps no lease of an acquire that was aborted',
    (store) => ({
      acquire: async (key, leaseMs, signal) => {
        const lease = await store.acquire(key, leaseMs, new AbortController().signal)
        signal.throwIfAborted()
        return lease
      },
    }),
  ],
  [
    'hangs on abort',
    'ends every operation promptly on abort',
    (store) => ({
      get: (key, signal) => (signal.aborted ? never() : store.get(key, signal)),
    }),
  ],
  [
    'hangs after an abort',
    'works after an abort',
    (store) => {
      let isBroken = false
      return {
        set: (key, value, lifetimeMs, signal) => {
          if (isBroken) return never()
          isBroken = signal.aborted
          return store.set(key, value, lifetimeMs, signal)
        },
      }
    },
  ],
  ['hangs', 'returns undefined for a key that was never set', () => ({ get: () => never() })],
  ['throws', 'replaces a value', () => ({ set: () => Promise.reject(new Error('read-only')) })],
  ['loses writes', 'replaces a value', () => ({ set: () => Promise.resolve() })],
  [
    'writes later',
    'replaces a value',
    (store) => ({
      set: (...args) => {
        void later()
          .then(later)
          .then(() => store.set(...args))
        return Promise.resolve()
      },
    }),
  ],
]

/** Only the deadline of the case ends them. */
const HANGING = ['waits for a held lease', 'hangs', 'hangs on abort', 'hangs after an abort']

describe.concurrent('a wrong store is caught by the case that names its fault', () => {
  test.each(WRONG)('%s (%s)', async (fault, name, change) => {
    const data: Data = new Map()
    let clients = 0
    const make = (): TestedTokenStore => {
      const store = client(data)
      return { ...store, ...change(store, data, ++clients) }
    }
    const cases = new Map<string, () => Promise<void>>()
    tokenStoreConformance({ test: (title, run) => cases.set(title, run) }, { name: 'it', make })
    await failureOf(cases.get(`it ${name}`), HANGING.includes(fault))
  })
})

test('an unreachable store that hangs is caught', async () => {
  const cases = new Map<string, () => Promise<void>>()
  tokenStoreConformance(
    { test: (title, run) => cases.set(title, run) },
    {
      name: 'it',
      make: () => client(new Map()),
      unreachable: () => ({ shared: true, get: never, set: down, delete: down, acquire: down }),
    },
  )
  const run = cases.get('it rejects promptly when it cannot be reached')
  expect((await failureOf(run, true)).message).toContain('still waiting for get')
})
