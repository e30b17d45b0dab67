import type { Client } from '../client.ts'
import { equal, ok } from '../expect.ts'
import { eachRequest, type Fixture, start, welcomed } from '../fixture.ts'
import type { ReferenceScheme } from '../reference-scheme.ts'
import type { Cases } from '../suite.ts'
import type { AdapterCase } from './adapter-case.ts'

const CHUNK = new Uint8Array(65_536)
const HUNDRED_MB = 100 * 1_048_576
const ASK_EVERY = 8 * 1_048_576
/** Buffers of client, kernel and server together; a client that holds the body has far more. */
const MAX_HELD = 48 * 1_048_576

/** Many calls, and long bodies. */
export const LOAD: Cases<AdapterCase> = {
  'serves 20 calls at a time that all begin without a challenge': async (fixture) => {
    await together(fixture, 20, 40)
  },
  'serves 1,000 calls at a time': {
    schemes: 'any',
    deadlineMs: 60_000,
    maxRequests: 1_002,
    run: async (fixture) => {
      const { client, scheme } = await together(fixture, 1, 2)
      await together(fixture, 1_000, 1_002, client, scheme)
    },
  },
  'downloads 100 MB without holding it': {
    schemes: 'any',
    deadlineMs: 60_000,
    run: async (fixture) => {
      const client = await fixture.client()
      const response = await start(client, { url: fixture.url('download?mb=100') })
      let read = 0
      let ahead = 0
      for await (const chunk of response.body ?? []) {
        const before = Math.floor(read / ASK_EVERY)
        read += chunk.byteLength
        if (Math.floor(read / ASK_EVERY) === before) continue
        ahead = Math.max(ahead, (await fixture.record()).sent - read)
      }
      equal(read, HUNDRED_MB, 'bytes')
      ok(ahead < MAX_HELD, `${ahead} bytes had left the server while the reader waited`)
    },
  },
  'uploads 100 MB without holding it': {
    schemes: 'any',
    deadlineMs: 60_000,
    run: async (fixture) => {
      const client = await fixture.client()
      let ahead = 0
      async function* source(): AsyncGenerator<Uint8Array> {
        for (let sent = 0; sent < HUNDRED_MB; sent += CHUNK.byteLength) {
          if (sent % ASK_EVERY === 0) {
            ahead = Math.max(ahead, sent - (await fixture.record()).received)
          }
          yield CHUNK
        }
      }
      await welcomed(client, fixture.url('protected'), { method: 'POST', body: source() })
      equal(await eachRequest(fixture, (seen) => seen.bytes), [0, HUNDRED_MB], 'bytes of each send')
      ok(ahead < MAX_HELD, `${ahead} bytes were taken from the source before the server had them`)
    },
  },
}

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
