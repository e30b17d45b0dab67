import { turn } from '../deadline.ts'
import { equal, ok, rejection } from '../expect.ts'
import type { StoreCase, StoreClient, StoreFixture } from '../store-fixture.ts'
import type { Cases } from '../suite.ts'

const PROMPT_MS = 2_000

/** The operations of a store with a signal. */
const OPERATIONS: readonly (readonly [
  name: string,
  run: (client: StoreClient, key: string, signal: AbortSignal) => Promise<unknown>,
])[] = [
  ['get', (client, key, signal) => client.get(key, signal)],
  ['set', (client, key, signal) => client.set(key, 'value', 60_000, signal)],
  ['delete', (client, key, signal) => client.delete(key, 'value', signal)],
  ['acquire', (client, key, signal) => client.acquire(key, 30_000, signal)],
]

export const STORE_ABORTS: Cases<StoreCase> = {
  'ends every operation promptly on abort': async (fixture) => {
    for (const [name, run] of OPERATIONS) {
      for (const isBefore of [true, false]) {
        const startedAt = performance.now()
        const key = fixture.key(`-${name}-${String(isBefore)}`)
        await aborted(isBefore, (signal) => run(fixture.first, key, signal))
        const took = Math.round(performance.now() - startedAt)
        ok(took < PROMPT_MS, `${name} ended ${took} ms after the abort`)
      }
    }
  },
  'works after an abort': async ({ first, key }) => {
    for (const [, run] of OPERATIONS.slice(0, 3)) {
      for (const isBefore of [true, false]) {
        await aborted(isBefore, (signal) => run(first, key(), signal))
      }
    }
    // Another key: a write that was on its way may still arrive.
    await first.set(key('-after'), 'after')
    equal(await first.get(key('-after')), 'after', 'get')
  },
  'keeps no lease of an acquire that was aborted': async (fixture) => {
    for (const client of [fixture.first, fixture.second]) {
      for (const isBefore of [true, false]) {
        const key = fixture.key(`-${String(client === fixture.first)}-${String(isBefore)}`)
        const lease = await aborted(isBefore, (signal) => client.acquire(key, 30_000, signal))
        // A lease that arrived before the abort is the caller's to release.
        await lease?.release()
        await isFree(fixture, key)
      }
    }
  },
  'rejects promptly when it cannot be reached': {
    isUnreachable: true,
    run: async ({ first, key }) => {
      const startedAt = performance.now()
      const { signal } = new AbortController()
      await Promise.all(
        OPERATIONS.map(([name, run]) =>
          rejection(run(first, key(), signal), `${name} of an unreachable store`),
        ),
      )
      const took = Math.round(performance.now() - startedAt)
      ok(took < 5_000, `an unreachable store rejected after ${took} ms`)
    },
  },
}

/** The result of an operation that is aborted before it starts or right after; `undefined` if it was rejected. */
async function aborted<T>(
  isBefore: boolean,
  run: (signal: AbortSignal) => Promise<T>,
): Promise<T | undefined> {
  const controller = new AbortController()
  if (isBefore) controller.abort(new Error('changed my mind'))
  const running = run(controller.signal)
  controller.abort(new Error('changed my mind'))
  return running.catch(() => undefined)
}

/** A lease that arrives too late may need a moment to be released. */
async function isFree({ second }: StoreFixture, key: string): Promise<void> {
  const startedAt = performance.now()
  while (performance.now() - startedAt < PROMPT_MS) {
    if ((await second.acquire(key)) !== undefined) return
    await turn(20)
  }
  throw new Error(`the lease of an aborted acquire was still held after ${PROMPT_MS} ms`)
}
