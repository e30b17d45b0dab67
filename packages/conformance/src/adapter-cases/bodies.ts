import { equal, ok } from '../expect.ts'
import { call, sends, welcomed } from '../fixture.ts'
import { observed } from '../observed-scheme.ts'
import type { AdapterCase } from './adapter-case.ts'

const bytes = (text: string): Uint8Array => new TextEncoder().encode(text)

/** Every byte once: no text decoder returns them. */
const BINARY = Uint8Array.from({ length: 256 }, (_, index) => index)
const BINARY_TEXT = Array.from(BINARY, (byte) => String.fromCharCode(byte)).join('')

/** Bodies that can be sent again. */
export const BODIES: readonly AdapterCase[] = [
  {
    name: 'sends text and bytes with every send',
    run: async (fixture) => {
      const url = fixture.url('protected')
      const post = { method: 'POST' }
      await welcomed(await fixture.client(fixture.scheme()), url, { ...post, body: 'täxt' })
      const wrong = await fixture.client(fixture.scheme({ secret: 'wrong' }))
      await call(wrong, { url, ...post, body: bytes('täxt') })
      const { requests } = await fixture.record()
      equal(
        requests.map((seen) => seen.bytes),
        [5, 5, 5, 5],
        'bytes of each send',
      )
    },
  },
  {
    name: 'sends bytes that are not text unchanged',
    run: async (fixture) => {
      const client = await fixture.client(fixture.scheme())
      await welcomed(client, fixture.url('stale'), { method: 'PUT', body: BINARY })
      const { requests } = await fixture.record()
      const sent = requests.filter(({ method }) => method === 'PUT').map(({ body }) => body)
      for (const body of sent) same(body, BINARY_TEXT, 'the body that the server got')
      ok(sent.length > 0, 'no PUT was sent')
    },
  },
  {
    name: 'sends a view into a larger buffer without the rest of the buffer',
    run: async (fixture) => {
      const client = await fixture.client(fixture.scheme())
      const body = new TextEncoder().encode('before text after').subarray(7, 11)
      await welcomed(client, fixture.url('stale'), { method: 'PUT', body })
      const { requests } = await fixture.record()
      equal(requests.at(-1)?.body, 'text', 'the body that the server got')
    },
  },
  {
    name: 'passes the scheme the bytes that it sends',
    run: async (fixture) => {
      const shown: string[] = []
      const scheme = fixture.scheme({
        onAuthorize: async ({ body }) => {
          ok(typeof body === 'function', `request.body: expected a function, found ${String(body)}`)
          if (typeof body !== 'function') return
          const [first, second] = [await body(), await body()]
          ok(first instanceof Uint8Array, 'request.body() must return a Uint8Array')
          const [text, again] = [first, second].map((part) =>
            Array.from(part, (byte) => String.fromCharCode(byte)).join(''),
          )
          same(again ?? '', text ?? '', 'request.body() when it is called again')
          shown.push(text ?? '')
        },
      })
      const client = await fixture.client(scheme)
      for (const body of ['a b', 'täxt', bytes('c d'), BINARY]) {
        await welcomed(client, fixture.url('protected'), { method: 'POST', body })
      }
      const { requests } = await fixture.record()
      // The first call needs two sends.
      for (const [index, { body }] of requests.slice(1).entries()) {
        same(shown[index] ?? '', body, 'request.body() compared with what the server got')
      }
      equal(requests.length, 5, 'requests')
    },
  },
  {
    name: 'keeps the content type of the caller on every send',
    run: async (fixture) => {
      const client = await fixture.client(fixture.scheme())
      for (const body of ['text', BINARY]) {
        await welcomed(client, fixture.url('stale'), {
          method: 'POST',
          headers: { 'content-type': 'application/x-kit' },
          body,
        })
      }
      const { requests } = await fixture.record()
      for (const { method, headers } of requests) {
        if (method !== 'HEAD') equal(headers['content-type'], 'application/x-kit', 'content-type')
      }
    },
  },
  {
    name: 'sends an empty body',
    run: async (fixture) => {
      const client = await fixture.client(fixture.scheme())
      for (const body of ['', new Uint8Array(0)]) {
        await welcomed(client, fixture.url('protected'), { method: 'POST', body })
      }
      const sent = sends(await fixture.record()).filter((send) => send !== 'HEAD')
      ok(sent.length <= 3 && sent.every((send) => send === 'POST'), `sends: ${sent.join(', ')}`)
    },
  },
  {
    name: 'sends a body of 300 kB completely after a challenge',
    run: async (fixture) => {
      const client = await fixture.client(fixture.scheme())
      const url = fixture.url('protected')
      await welcomed(client, url, { method: 'POST', body: 'x'.repeat(300_000) })
      const { requests } = await fixture.record()
      equal(requests.at(-1)?.bytes, 300_000, 'bytes that the server got')
      for (const { method, bytes } of requests) {
        ok(method === 'HEAD' ? bytes === 0 : bytes === 300_000, `${method} with ${bytes} bytes`)
      }
    },
  },
  {
    name: 'authorizes a probe with HEAD as its own request',
    run: async (fixture) => {
      const client = await fixture.client(
        observed(fixture.scheme(), {
          fields: (headers, _sends, { method, target }) => ({
            ...headers,
            'x-first': `${method} ${target}`,
          }),
        }),
      )
      const body = 'x'.repeat(300_000)
      await welcomed(client, fixture.url('protected'), { method: 'POST', body })
      const { requests } = await fixture.record()
      for (const { method, target, headers } of requests) {
        equal(headers['x-first'], `${method} ${target}`, 'method and target that were authorized')
      }
    },
  },
  {
    name: 'downloads 100 MB without holding it',
    schemes: 'any',
    deadlineMs: 60_000,
    run: async (fixture) => {
      const client = await fixture.client(fixture.scheme())
      const response = await client.send({
        url: fixture.url('download?mb=100'),
        method: 'GET',
        headers: {},
      })
      let read = 0
      let ahead = 0
      for await (const chunk of response.body ?? []) {
        const before = Math.floor(read / ASK_EVERY)
        read += chunk.byteLength
        if (Math.floor(read / ASK_EVERY) === before) continue
        ahead = Math.max(ahead, (await fixture.record()).sent - read)
      }
      equal(read, 100 * 1_048_576, 'bytes')
      ok(ahead < MAX_HELD, `${ahead} bytes had left the server while the reader waited`)
    },
  },
]

const ASK_EVERY = 8 * 1_048_576
/** Buffers of client, kernel and server together; a client that holds the body has far more. */
const MAX_HELD = 48 * 1_048_576

/** Compares long bodies, and names the first difference only. */
function same(found: string, expected: string, what: string): void {
  if (found === expected) return
  let at = 0
  while (found[at] === expected[at] && at < expected.length) at++
  const byte = (text: string): string => text.charCodeAt(at).toString(16)
  throw new Error(
    `${what}: ${found.length} bytes instead of ${expected.length}, different from byte ${at} (${byte(found)} instead of ${byte(expected)})`,
  )
}
