import { equal, ok, rejection } from '../expect.ts'
import { call, endsWith, type Fixture, start, welcomed } from '../fixture.ts'
import { observed } from '../observed-scheme.ts'
import type { ServerRecord } from '../record.ts'
import type { Cases } from '../suite.ts'
import type { AdapterCase } from './adapter-case.ts'

export const FAULTS: Cases<AdapterCase> = {
  'abandons the attempt once when no response came': async (fixture) => {
    const reasons: unknown[] = []
    const scheme = fixture.scheme()
    const client = await fixture.client(
      observed(scheme, { abandon: (reason) => reasons.push(reason) }),
    )
    await rejection(
      call(client, { url: fixture.url('drop'), method: 'POST', body: 'x' }),
      'a lost call',
    )
    equal([scheme.attempts.settled, scheme.attempts.abandoned], [0, 1], 'settled and abandoned')
    ok(reasons[0] instanceof Error, `abandon: expected the error, found ${String(reasons[0])}`)
    await welcomed(client, fixture.url('protected'))
  },
  'succeeds when the server closes the connection with the challenge': async (fixture) => {
    const client = await fixture.client()
    await welcomed(client, fixture.url('close-after'), { method: 'POST', body: 'text' })
    const { requests } = await fixture.record()
    equal(new Set(requests.map((seen) => seen.connection)).size, 2, 'connections')
  },
  'succeeds when the server drops the connection after the challenge': async (fixture) => {
    for (const method of ['GET', 'POST']) {
      const client = await fixture.client()
      const body = method === 'POST' ? { body: 'text' } : {}
      // Whether the answer is sent on the closing connection is a race: both results are correct.
      await endsWith(200, call(client, { url: fixture.url('drop-after'), method, ...body }))
      await welcomed(client, fixture.url('protected'))
    }
    ok((await fixture.record()).requests.length <= 10, 'expected at most 10 requests')
  },
  'never sends the same credentials twice when an answer is lost': async (fixture) => {
    for (const method of ['GET', 'HEAD', 'PUT', 'POST']) {
      for (const times of [1, 9]) {
        const client = await fixture.client()
        const body = method.startsWith('P') ? { body: 'text' } : {}
        const before = (await fixture.record()).count
        const url = fixture.url(`drop-authorized?times=${times}`)
        // A lost answer may end in the client's error, or in a send with new credentials.
        await endsWith(200, call(client, { url, method, ...body }))
        const sent = (await fixture.record()).count - before
        ok(sent <= 4, `${sent} requests for one call whose answers are lost`)
      }
    }
  },
  'does not repeat a request that is lost on its first send': async (fixture) => {
    const client = await fixture.client()
    await welcomed(client, fixture.url('protected'))
    await rejection(
      call(client, { url: fixture.url('drop'), method: 'POST', body: 'x' }),
      'a lost call',
    )
    equal((await fixture.record()).requests.length, 3, 'requests')
  },
  'reads a short rejection to its end, so that its connection is used again': async (fixture) => {
    const client = await fixture.client()
    for (let round = 0; round < 3; round++) {
      await welcomed(client, fixture.url(`stale/${round}`))
    }
    const { requests } = await fixture.record()
    const used = new Set(requests.map((seen) => seen.connection)).size
    ok(used <= 2, `expected one or two connections for ${requests.length} requests, found ${used}`)
  },
  'does not wait for a rejection that never ends': async (fixture) => {
    const client = await fixture.client()
    await welcomed(client, fixture.url('endless'))
    await fixture.event('cut')
    equal((await fixture.record()).requests.length, 2, 'requests')
    await welcomed(client, fixture.url('protected'))
  },
  'does not read a rejection of 200 MB': {
    schemes: 'any',
    deadlineMs: 60_000,
    run: async (fixture) => {
      const client = await fixture.client()
      await welcomed(client, fixture.url('huge?mb=200'))
      await fixture.event('cut')
      const { sent } = await fixture.record()
      ok(sent < 64 * 1_048_576, `the server could send ${sent} bytes`)
      await welcomed(client, fixture.url('protected'))
    },
  },
  'returns a last rejection that never ends while it arrives': async (fixture) => {
    await lastRejection(fixture, 'endless-401')
  },
  'returns a last rejection of 200 MB while it arrives': {
    schemes: 'any',
    deadlineMs: 60_000,
    run: async (fixture) => {
      const { sent } = await lastRejection(fixture, 'huge-401?mb=200')
      ok(sent < 128 * 1_048_576, `the server could send ${sent} bytes of two rejections`)
    },
  },
}

/** The caller gets the rejection with the start of its body, and then aborts. */
async function lastRejection(fixture: Fixture, behavior: string): Promise<ServerRecord> {
  const controller = new AbortController()
  const scheme = fixture.scheme()
  const client = await fixture.client(scheme)
  const { signal } = controller
  const { status, body } = await start(client, { url: fixture.url(behavior), signal })
  equal(status, 401, 'the status')
  const chunks = body?.[Symbol.asyncIterator]()
  ok((await chunks?.next())?.done === false, 'the start of the body did not arrive')
  const record = await fixture.record()
  equal(record.requests.length, 2, 'requests')
  equal([scheme.attempts.settled, scheme.attempts.abandoned], [2, 0], 'settled and abandoned')
  controller.abort(new Error('enough'))
  // Whatever was on its way may still arrive before the end.
  await rejection(drain(chunks), 'reading an aborted response')
  await welcomed(client, fixture.url('protected'))
  return record
}

async function drain(chunks: AsyncIterator<Uint8Array> | undefined): Promise<void> {
  while ((await chunks?.next())?.done === false);
}
