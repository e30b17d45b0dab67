import { equal, ok, rejection } from '../expect.ts'
import type { ServerRecord } from '../record.ts'
import { call, type Stage, welcomed } from '../stage.ts'
import type { Case } from './case.ts'

export const FAULTS: readonly Case[] = [
  [
    'tells the scheme once when no answer came',
    async (stage) => {
      const scheme = stage.scheme()
      const client = await stage.client(scheme)
      await rejection(
        call(client, { url: stage.url('slam'), method: 'POST', body: 'x' }),
        'a lost call',
      )
      equal([scheme.books.settled, scheme.books.abandoned], [0, 1], 'settled and abandoned')
      await welcomed(client, stage.url('door'))
    },
  ],
  [
    'hands over what the scheme throws, and lets go of the answer',
    async (stage) => {
      for (const where of ['onAuthorize', 'onSettle'] as const) {
        for (const isAsync of [false, true]) {
          const fail = (): never => {
            throw new Error('out of nonces')
          }
          const client = await stage.client(stage.scheme({ isAsync, [where]: fail }))
          const error = await rejection(
            call(client, { url: stage.url('door') }),
            `a throw in ${where}`,
          )
          ok(messages(error).includes('out of nonces'), `${where}: found ${String(error)}`)
        }
      }
    },
  ],
  [
    'gets through when the server ends the connection with the challenge',
    async (stage) => {
      const client = await stage.client(stage.scheme())
      await welcomed(client, stage.url('last-words'), { method: 'POST', body: 'text' })
      const { requests } = await stage.record()
      equal(new Set(requests.map((seen) => seen.connection)).size, 2, 'connections')
    },
  ],
  [
    'survives a server that drops the connection after the challenge',
    async (stage) => {
      const client = await stage.client(stage.scheme())
      // Whether the answer goes into the closing connection is a race: both ends are ordinary.
      const outcome = await call(client, { url: stage.url('slam-after') }).catch(
        (error: unknown) => error,
      )
      ok(
        outcome instanceof Error || (outcome as { status: number }).status === 200,
        'no ordinary end',
      )
      await welcomed(client, stage.url('door'))
    },
  ],
  [
    'reads a short refusal to its end, so that its connection is used again',
    async (stage) => {
      const client = await stage.client(stage.scheme())
      for (let round = 0; round < 3; round++) await welcomed(client, stage.url(`stale/${round}`))
      const { requests } = await stage.record()
      const used = new Set(requests.map((seen) => seen.connection)).size
      ok(
        used <= 2,
        `expected one or two connections for ${requests.length} requests, found ${used}`,
      )
    },
  ],
  [
    'does not wait for a refusal that never ends',
    async (stage) => {
      const client = await stage.client(stage.scheme())
      await welcomed(client, stage.url('endless'))
      await stage.event('cut')
      equal((await stage.record()).requests.length, 2, 'requests')
      await welcomed(client, stage.url('door'))
    },
  ],
  [
    'does not read a refusal of 200 MB',
    async (stage) => {
      const client = await stage.client(stage.scheme())
      await welcomed(client, stage.url('huge?mb=200'))
      await stage.event('cut')
      const { sent } = await stage.record()
      ok(sent < 64 * 1_048_576, `the server could send ${sent} bytes`)
      await welcomed(client, stage.url('door'))
    },
  ],
  [
    'hands over a last refusal that never ends as it comes',
    async (stage) => {
      await refusedAtLast(stage, 'endless-no')
    },
  ],
  [
    'hands over a last refusal of 200 MB as it comes',
    async (stage) => {
      const { sent } = await refusedAtLast(stage, 'huge-no?mb=200')
      ok(sent < 128 * 1_048_576, `the server could send ${sent} bytes of two refusals`)
    },
  ],
]

/** The caller gets the refusal with the start of its body, and lets go of it by an abort. */
async function refusedAtLast(stage: Stage, behaviour: string): Promise<ServerRecord> {
  const controller = new AbortController()
  const scheme = stage.scheme()
  const client = await stage.client(scheme)
  const { status, body } = await client.send({
    url: stage.url(behaviour),
    method: 'GET',
    headers: {},
    signal: controller.signal,
  })
  equal(status, 401, 'the status')
  const chunks = body?.[Symbol.asyncIterator]()
  ok((await chunks?.next())?.done === false, 'the start of the body did not come')
  const record = await stage.record()
  equal(record.requests.length, 2, 'requests')
  equal([scheme.books.settled, scheme.books.abandoned], [2, 0], 'settled and abandoned')
  controller.abort(new Error('enough'))
  // Whatever was on its way may still come before the end.
  await rejection(drain(chunks), 'reading an aborted answer')
  await welcomed(client, stage.url('door'))
  return record
}

async function drain(chunks: AsyncIterator<Uint8Array> | undefined): Promise<void> {
  while ((await chunks?.next())?.done === false);
}

function messages(error: unknown): string {
  let text = ''
  for (let at = error; at instanceof Error; at = at.cause) text += `${at.message}\n`
  return text
}
