import { equal, ok } from '../expect.ts'
import { call, eachRequest, sends, welcomed } from '../fixture.ts'
import type { Cases } from '../suite.ts'
import type { AdapterCase } from './adapter-case.ts'

const bytes = (text: string): Uint8Array => new TextEncoder().encode(text)

/** Every byte once: no text decoder returns them. */
const BINARY = Uint8Array.from({ length: 256 }, (_, index) => index)

/** Bytes as Latin-1, as the record has them. */
const latin1 = (bytes: Uint8Array): string =>
  Array.from(bytes, (byte) => String.fromCharCode(byte)).join('')

/** Bodies that can be sent again. */
export const BODIES: Cases<AdapterCase> = {
  'sends text and bytes with every send': async (fixture) => {
    const url = fixture.url('protected')
    const post = { method: 'POST' }
    await welcomed(await fixture.client(), url, { ...post, body: 'täxt' })
    const wrong = await fixture.client(fixture.scheme({ secret: 'wrong' }))
    await call(wrong, { url, ...post, body: bytes('täxt') })
    equal(await eachRequest(fixture, (seen) => seen.bytes), [5, 5, 5, 5], 'bytes of each send')
  },
  'sends bytes that are not text unchanged': async (fixture) => {
    const client = await fixture.client()
    await welcomed(client, fixture.url('stale'), { method: 'PUT', body: BINARY })
    const { requests } = await fixture.record()
    const sent = requests.filter(({ method }) => method === 'PUT').map(({ body }) => body)
    for (const body of sent) same(body, latin1(BINARY), 'the body that the server got')
    ok(sent.length > 0, 'no PUT was sent')
  },
  'sends a view into a larger buffer without the rest of the buffer': async (fixture) => {
    const client = await fixture.client()
    const body = new TextEncoder().encode('before text after').subarray(7, 11)
    await welcomed(client, fixture.url('stale'), { method: 'PUT', body })
    const { requests } = await fixture.record()
    equal(requests.at(-1)?.body, 'text', 'the body that the server got')
  },
  'passes the scheme the bytes that it sends': async (fixture) => {
    const shown: string[] = []
    const scheme = fixture.scheme({
      onAuthorize: async ({ body }) => {
        ok(typeof body === 'function', `request.body: expected a function, found ${String(body)}`)
        if (typeof body !== 'function') return
        const bytes = await body()
        ok(bytes instanceof Uint8Array, 'request.body() must return a Uint8Array')
        const text = latin1(bytes)
        same(latin1(await body()), text, 'request.body() when it is called again')
        shown.push(text)
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
  'keeps the content type of the caller on every send': async (fixture) => {
    const client = await fixture.client()
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
  'sends an empty body': async (fixture) => {
    const client = await fixture.client()
    for (const body of ['', new Uint8Array(0)]) {
      await welcomed(client, fixture.url('protected'), { method: 'POST', body })
    }
    const sent = sends(await fixture.record()).filter((send) => send !== 'HEAD')
    ok(sent.length <= 3 && sent.every((send) => send === 'POST'), `sends: ${sent.join(', ')}`)
  },
  'sends a body of 300 kB completely after a challenge': async (fixture) => {
    const client = await fixture.client()
    const url = fixture.url('protected')
    await welcomed(client, url, { method: 'POST', body: 'x'.repeat(300_000) })
    const { requests } = await fixture.record()
    equal(requests.at(-1)?.bytes, 300_000, 'bytes that the server got')
    for (const { method, bytes } of requests) {
      ok(method === 'HEAD' ? bytes === 0 : bytes === 300_000, `${method} with ${bytes} bytes`)
    }
  },
  'authorizes a probe with HEAD as its own request': async (fixture) => {
    const client = await fixture.observing({
      fields: (headers, _sends, { method, target }) => ({
        ...headers,
        'x-first': `${method} ${target}`,
      }),
    })
    const body = 'x'.repeat(300_000)
    await welcomed(client, fixture.url('protected'), { method: 'POST', body })
    const { requests } = await fixture.record()
    for (const { method, target, headers } of requests) {
      equal(headers['x-first'], `${method} ${target}`, 'method and target that were authorized')
    }
  },
}

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
