import { equal, ok, rejection } from '../expect.ts'
import { call, sends, type Stage, welcomed } from '../stage.ts'
import type { Case } from './case.ts'

const bytes = (text: string): Uint8Array<ArrayBuffer> => new TextEncoder().encode(text)

async function* once(text: string): AsyncGenerator<Uint8Array> {
  // A turn of the event loop between the chunks, as a real source has it.
  for (const letter of text) yield await Promise.resolve(bytes(letter))
}

export const BODIES: readonly Case[] = [
  [
    'sends text and bytes with every send',
    async (stage) => {
      const url = stage.url('door')
      await welcomed(await stage.client(stage.scheme()), url, { method: 'POST', body: 'täxt' })
      const wrong = await stage.client(stage.scheme({ secret: 'wrong' }))
      await call(wrong, { url, method: 'POST', body: bytes('täxt') })
      const { requests } = await stage.record()
      equal(
        requests.map((seen) => seen.bytes),
        [5, 5, 5, 5],
        'bytes of each send',
      )
    },
  ],
  [
    'shows the scheme the bytes that it sends, when it asks',
    async (stage) => {
      const read: string[] = []
      const scheme = stage.scheme({
        onAuthorize: async ({ body }) => {
          ok(typeof body === 'function', `expected a function, found ${String(body)}`)
          if (typeof body === 'function') read.push(new TextDecoder().decode(await body()))
        },
      })
      const client = await stage.client(scheme)
      for (const body of ['a b', bytes('c d')]) {
        await welcomed(client, stage.url('door'), { method: 'POST', body })
      }
      equal(read, ['a b', 'c d'], 'the bytes')
      equal(sends(await stage.record()), ['POST a b', 'POST a b', 'POST c d'], 'sends')
    },
  ],
  [
    'tells the scheme that there is no body',
    async (stage) => {
      const bodies: unknown[] = []
      const client = await stage.client(
        stage.scheme({ onAuthorize: ({ body }) => bodies.push(typeof body) }),
      )
      await welcomed(client, stage.url('door'))
      equal(bodies, ['undefined'], 'the bodies')
    },
  ],
  [
    'sends a stream once, after a HEAD without a body',
    async (stage) => {
      const bodies: unknown[] = []
      const client = await stage.client(
        stage.scheme({ onAuthorize: ({ body }) => bodies.push(body) }),
      )
      const headers = { 'content-type': 'text/x', 'x-kept': 'yes' }
      await welcomed(client, stage.url('door'), { method: 'POST', headers, body: once('abc') })
      const record = await stage.record()
      equal(sends(record), ['HEAD', 'POST abc'], 'sends')
      equal(
        record.requests.map((seen) => seen.headers['content-type'] ?? null),
        [null, 'text/x'],
        'types',
      )
      equal(
        record.requests.map((seen) => seen.headers['x-kept']),
        ['yes', 'yes'],
        'x-kept',
      )
      equal(bodies, ['one-shot'], 'what the scheme knows of the body')
    },
  ],
  [
    'sends a stream at once where no challenge is expected',
    async (stage) => {
      const client = await stage.client(stage.scheme())
      await welcomed(client, stage.url('door'))
      await welcomed(client, stage.url('door'), { method: 'PUT', body: once('abc') })
      equal(sends(await stage.record()), ['GET', 'GET', 'PUT abc'], 'sends')
    },
  ],
  [
    'does not send a stream twice: the refusal is ERR_BODY_NOT_REPLAYABLE',
    async (stage) => {
      const scheme = stage.scheme({ expectsChallenge: false })
      const client = await stage.client(scheme)
      const error = await rejection(
        call(client, { url: stage.url('door'), method: 'POST', body: once('abc') }),
        'a refused stream',
      )
      equal(codeOf(error), 'ERR_BODY_NOT_REPLAYABLE', 'the code')
      equal(sends(await stage.record()), ['POST abc'], 'sends')
      await welcomed(client, stage.url('door'))
    },
  ],
  ['uploads 100 MB without holding it', upload],
  [
    'downloads 100 MB without holding it',
    async (stage) => {
      const client = await stage.client(stage.scheme())
      const response = await client.send({
        url: stage.url('download?mb=100'),
        method: 'GET',
        headers: {},
      })
      let read = 0
      let ahead = 0
      for await (const chunk of response.body ?? []) {
        const before = Math.floor(read / ASK_EVERY)
        read += chunk.byteLength
        if (Math.floor(read / ASK_EVERY) === before) continue
        ahead = Math.max(ahead, (await stage.record()).sent - read)
      }
      equal(read, HUNDRED_MB, 'bytes')
      ok(ahead < MAX_HELD, `${ahead} bytes were on their way while the reader waited`)
    },
  ],
]

const HUNDRED_MB = 100 * 1_048_576
const ASK_EVERY = 8 * 1_048_576
/** Buffers of client, kernel and server together; a client that holds the body has far more. */
const MAX_HELD = 48 * 1_048_576

async function upload(stage: Stage): Promise<void> {
  const client = await stage.client(stage.scheme())
  const chunk = new Uint8Array(65_536)
  let ahead = 0
  async function* source(): AsyncGenerator<Uint8Array> {
    for (let sent = 0; sent < HUNDRED_MB; sent += chunk.byteLength) {
      if (sent % ASK_EVERY === 0) {
        ahead = Math.max(ahead, sent - (await stage.record()).received)
      }
      yield chunk
    }
  }
  await welcomed(client, stage.url('door'), { method: 'POST', body: source() })
  const { requests } = await stage.record()
  equal(
    requests.map((seen) => seen.bytes),
    [0, HUNDRED_MB],
    'bytes of each send',
  )
  ok(ahead < MAX_HELD, `${ahead} bytes were taken from the source before the server had them`)
}

/** The code of an error, or of what it was caused by: some clients wrap what goes wrong. */
function codeOf(error: unknown): unknown {
  for (let at = error; at instanceof Error; at = at.cause) {
    if ('code' in at && at.code === 'ERR_BODY_NOT_REPLAYABLE') return at.code
  }
  return String(error)
}
