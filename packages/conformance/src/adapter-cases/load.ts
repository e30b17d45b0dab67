import type { Client } from '../client.ts'
import { equal } from '../expect.ts'
import { type Fixture, welcomed } from '../fixture.ts'
import type { ReferenceScheme } from '../reference-scheme.ts'
import type { AdapterCase } from './adapter-case.ts'

export const LOAD: readonly AdapterCase[] = [
  {
    name: 'serves 20 calls at a time that all begin without a challenge',
    run: async (fixture) => {
      await together(fixture, 20, 40)
    },
  },
  {
    name: 'serves 1,000 calls at a time',
    schemes: 'any',
    deadlineMs: 60_000,
    maxRequests: 1_002,
    run: async (fixture) => {
      const { client, scheme } = await together(fixture, 1, 2)
      await together(fixture, 1_000, 1_002, client, scheme)
    },
  },
]

async function together(
  fixture: Fixture,
  calls: number,
  requests: number,
  sameClient?: Client,
  scheme = fixture.scheme(),
): Promise<{ client: Client; scheme: ReferenceScheme }> {
  const client = sameClient ?? (await fixture.client(scheme))
  await Promise.all(
    Array.from({ length: calls }, (_, index) =>
      welcomed(client, fixture.url(`protected/${index}`)),
    ),
  )
  equal((await fixture.record()).requests.length, requests, 'requests')
  equal(
    [scheme.attempts.settled, scheme.attempts.abandoned],
    [requests, 0],
    'settled and abandoned',
  )
  return { client, scheme }
}
