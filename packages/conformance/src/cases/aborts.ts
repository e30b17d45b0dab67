import { equal, ok, rejection } from '../expect.ts'
import { call, welcomed } from '../stage.ts'
import type { Case } from './case.ts'

export const ABORTS: readonly Case[] = [
  [
    'does nothing when the signal was aborted before',
    async (stage) => {
      const scheme = stage.scheme()
      const client = await stage.client(scheme)
      const signal = AbortSignal.abort(new Error('not today'))
      await rejection(
        call(client, { url: stage.url('door'), signal }),
        'a call with an aborted signal',
      )
      equal((await stage.record()).requests.length, 0, 'requests')
      await welcomed(client, stage.url('door'))
    },
  ],
  [
    'ends on abort while the scheme still thinks',
    async (stage) => {
      const controller = new AbortController()
      const scheme = stage.scheme({
        onAuthorize: ({ signal }) =>
          controller.signal.aborted
            ? undefined
            : new Promise((_resolve, reject) => {
                signal?.addEventListener('abort', () => {
                  // A scheme rejects with the reason of the signal, whatever it is.
                  // eslint-disable-next-line @typescript-eslint/prefer-promise-reject-errors
                  reject(signal.reason)
                })
                queueMicrotask(() => {
                  controller.abort(new Error('changed my mind'))
                })
              }),
      })
      const client = await stage.client(scheme)
      const { signal } = controller
      await rejection(call(client, { url: stage.url('door'), signal }), 'an aborted call')
      equal((await stage.record()).requests.length, 0, 'requests')
      await welcomed(client, stage.url('door'))
    },
  ],
  [
    'ends on abort between two sends',
    async (stage) => {
      const controller = new AbortController()
      const scheme = stage.scheme({
        isAsync: true,
        onSettle: () => {
          controller.abort(new Error('changed my mind'))
        },
      })
      const client = await stage.client(scheme)
      const { signal } = controller
      await rejection(call(client, { url: stage.url('door'), signal }), 'an aborted call')
      equal((await stage.record()).requests.length, 1, 'requests')
      await welcomed(client, stage.url('door'))
    },
  ],
  [
    'ends on abort during a send, and tells the scheme once',
    async (stage) => {
      const controller = new AbortController()
      const scheme = stage.scheme()
      const client = await stage.client(scheme)
      const { signal } = controller
      const aborted = rejection(call(client, { url: stage.url('hang'), signal }), 'an aborted call')
      await stage.event('arrived')
      controller.abort(new Error('changed my mind'))
      await aborted
      equal([scheme.books.settled, scheme.books.abandoned], [0, 1], 'settled and abandoned')
      await welcomed(client, stage.url('door'))
    },
  ],
  [
    'ends on abort while the body comes',
    async (stage) => {
      const controller = new AbortController()
      const client = await stage.client(stage.scheme())
      const { signal } = controller
      const response = await client.send({
        url: stage.url('halves'),
        method: 'GET',
        headers: {},
        signal,
      })
      const reading = rejection(read(response.body), 'reading an aborted answer')
      controller.abort(new Error('changed my mind'))
      ok((await reading) instanceof Error, 'expected an error')
      await stage.event('cut')
      await welcomed(client, stage.url('door'))
    },
  ],
]

async function read(body: AsyncIterable<Uint8Array> | null): Promise<number> {
  let bytes = 0
  for await (const chunk of body ?? []) bytes += chunk.byteLength
  return bytes
}
