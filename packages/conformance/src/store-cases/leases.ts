import { turn } from '../deadline.ts'
import { equal, ok } from '../expect.ts'
import type { StoreCase, StoreClient } from '../store-fixture.ts'
import type { TestedLease } from '../token-store-conformance-options.ts'
import type { Cases } from '../suite.ts'

const SHORT_MS = 250

export const STORE_LEASES: Cases<StoreCase> = {
  'grants the lease to one of 30 callers': async ({ first, key }) => {
    await oneOf30([first], key())
  },
  'grants the lease to one of 30 callers of two clients': async ({ first, second, key }) => {
    for (let round = 0; round < 5; round++) await oneOf30([first, second], key(`-${round}`))
  },
  'reports at once that another holds the lease': async ({ first, second, key }) => {
    await held(first, key())
    for (const client of [first, second]) {
      const startedAt = performance.now()
      equal(await client.acquire(key()), undefined, 'acquire while another holds the lease')
      const took = Math.round(performance.now() - startedAt)
      ok(took < 2_000, `acquire took ${took} ms while another holds the lease`)
    }
  },
  'frees a lease that is released': async ({ first, second, key }) => {
    for (let round = 0; round < 4; round++) {
      const lease = await held(round % 2 === 0 ? first : second, key())
      await lease.release()
    }
    await held(second, key())
    equal(await first.acquire(key()), undefined, 'acquire while another holds the lease')
  },
  'ignores a second release of a lease': async ({ first, second, key }) => {
    const lease = await held(first, key())
    await lease.release()
    await lease.release()
    const other = await held(second, key())
    await lease.release()
    equal(await first.acquire(key()), undefined, "acquire after another's lease was released twice")
    await other.release()
    await held(first, key())
  },
  'lets a lease expire': async ({ first, second, key }) => {
    await held(first, key(), SHORT_MS)
    equal(await second.acquire(key()), undefined, 'acquire before the lease has expired')
    await expired()
    await held(second, key())
  },
  'grants an expired lease to one of 30 callers': async ({ first, second, key }) => {
    await held(first, key(), SHORT_MS)
    await expired()
    await oneOf30([first, second], key())
  },
  'does not free the lease of another holder by a late release': async ({ first, second, key }) => {
    for (const late of [first, second]) {
      const name = key(late === first ? '-first' : '-second')
      const lease = await held(late, name, SHORT_MS)
      await expired()
      await held(second, name)
      await lease.release()
      equal(await first.acquire(name), undefined, 'acquire after a late release of another lease')
    }
  },
  'keeps a lease for its whole time': async ({ first, second, key }) => {
    await held(first, key('-minute'), 60_000)
    await held(first, key('-half'), 60_000.5)
    await turn(600)
    equal(await second.acquire(key('-minute')), undefined, 'acquire before the lease has expired')
    equal(await second.acquire(key('-half')), undefined, 'acquire before the lease has expired')
  },
  'keeps leases of different keys apart': async ({ first, second, key }) => {
    for (const suffix of ['', 'a', 'A', ' lock', ':lease', '/a']) await held(first, key(suffix))
    for (const suffix of ['', 'a', 'A', ' lock', ':lease', '/a']) {
      equal(await second.acquire(key(suffix)), undefined, 'acquire while another holds the lease')
    }
  },
  'keeps leases and values apart': async ({ first, second, key }) => {
    const lease = await held(first, key())
    equal(await first.get(key()), undefined, 'get while a lease is held')
    for (const suffix of ['', ' lock', ':lock', ':lease', '.lock']) {
      equal(
        await first.get(key(suffix)),
        undefined,
        'get of a key that only a lease could have set',
      )
      await first.set(key(suffix), 'value')
      await first.delete(key(suffix), 'value')
    }
    equal(await second.acquire(key()), undefined, 'acquire after values were set and deleted')
    await first.set(key(), 'value')
    await lease.release()
    equal(await first.get(key()), 'value', 'get after the lease was released')
    await held(second, key())
    equal(await first.get(key()), 'value', 'get while a lease is held')
  },
}

async function oneOf30(clients: readonly StoreClient[], key: string): Promise<void> {
  const callers = Array.from({ length: 30 / clients.length }, () => clients).flat()
  const leases = await Promise.all(callers.map((client) => client.acquire(key)))
  equal(leases.filter((lease) => lease !== undefined).length, 1, 'leases of 30 callers')
}

async function held(client: StoreClient, key: string, leaseMs?: number): Promise<TestedLease> {
  const lease = await client.acquire(key, leaseMs)
  if (lease === undefined) throw new Error('acquire returned no lease although nobody holds it')
  return lease
}

/** Longer than the lease, for a server whose clock is another one. */
async function expired(): Promise<void> {
  await turn(SHORT_MS + 250)
}
