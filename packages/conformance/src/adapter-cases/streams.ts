import { causes } from '../causes.ts'
import { equal, ok, rejection } from '../expect.ts'
import { call, sends, welcomed } from '../fixture.ts'
import type { SeenRequest } from '../record.ts'
import type { Cases } from '../suite.ts'
import type { AdapterCase } from './adapter-case.ts'

const CHUNK = new Uint8Array(65_536)

/** Bodies that can be read only once. */
export const STREAMS: Cases<AdapterCase> = {
  'sends a stream completely after a challenge': async (fixture) => {
    const client = await fixture.observing({
      authorize: ({ method, body }) => {
        const expected = method === 'HEAD' ? undefined : 'one-shot'
        equal(body, expected, `what the scheme knows of the body of ${method}`)
      },
      fields: (headers, _sends, { method, target }) => ({
        ...headers,
        'x-first': `${method} ${target}`,
      }),
    })
    const headers = { 'content-type': 'text/x', 'x-kept': 'yes' }
    await welcomed(client, fixture.url('protected'), {
      method: 'POST',
      headers,
      body: once('abc'),
    })
    const { requests } = await fixture.record()
    checkStreamed(requests, 'abc')
    for (const { method, target, headers } of requests) {
      equal(headers['x-first'], `${method} ${target}`, 'method and target that were authorized')
      equal(headers['x-kept'], 'yes', 'x-kept')
      if (method !== 'HEAD') equal(headers['content-type'], 'text/x', 'content-type')
    }
  },
  'sends a stream at once where no challenge is expected': async (fixture) => {
    const client = await fixture.client()
    await welcomed(client, fixture.url('protected'))
    await welcomed(client, fixture.url('protected'), { method: 'PUT', body: once('abc') })
    equal(sends(await fixture.record()), ['GET', 'GET', 'PUT abc'], 'sends')
  },
  'sends a stream once if the server accepts it without credentials': async (fixture) => {
    const client = await fixture.client()
    await welcomed(client, fixture.url('open'), { method: 'POST', body: once('abc') })
    const { requests } = await fixture.record()
    checkStreamed(requests, 'abc')
    equal(requests.filter(({ method }) => method === 'POST').length, 1, 'POST requests')
  },
  'sends a rejected stream again from its copy': async (fixture) => {
    const client = await fixture.client(fixture.scheme({ expectsChallenge: false }))
    const url = fixture.url('protected')
    await welcomed(client, url, { method: 'POST', body: once('abc') })
    equal(sends(await fixture.record()), ['POST abc', 'POST abc'], 'sends')
  },
  'sends a stream again that was rejected before its end': async (fixture) => {
    const client = await fixture.client(fixture.scheme({ expectsChallenge: false }))
    const url = fixture.url('early')
    await welcomed(client, url, { method: 'POST', body: once('abc') })
    equal((await fixture.record()).requests.at(-1)?.body, 'abc', 'the body of the last send')
  },
  'sends a stream where HEAD is not supported': async (fixture) => {
    for (const code of [405, 404, 501, 200]) {
      const client = await fixture.client()
      const url = fixture.url(`no-head?code=${code}`)
      await welcomed(client, url, { method: 'POST', body: once('abc') })
    }
    checkStreamed((await fixture.record()).requests, 'abc')
  },
  'does not send a long stream twice: the rejection is ERR_BODY_NOT_REPLAYABLE': async (
    fixture,
  ) => {
    const scheme = fixture.scheme({ expectsChallenge: false })
    const client = await fixture.client(scheme)
    const url = fixture.url('protected')
    const error = await rejection(
      call(client, { url, method: 'POST', body: long(3) }),
      'a rejected stream of 3 MiB',
    )
    const [found] = causes(error).filter(
      (cause) => cause instanceof Error && 'code' in cause && cause.code === CODE,
    )
    ok(found !== undefined, `the code: expected ${CODE}, found ${String(error)}`)
    const { requests } = await fixture.record()
    equal(requests.filter(({ bytes }) => bytes > 0).length, 1, 'sends of the stream')
    await welcomed(client, url)
  },
  'passes the response on with ERR_BODY_NOT_REPLAYABLE': async (fixture) => {
    const client = await fixture.client(fixture.scheme({ expectsChallenge: false }))
    const error = await rejection(
      call(client, { url: fixture.url('protected'), method: 'POST', body: long(3) }),
      'a rejected stream of 3 MiB',
    )
    const [found] = causes(error).filter(
      (cause) => cause instanceof Error && 'response' in cause && cause.response !== undefined,
    )
    ok(found !== undefined, `error.response: expected the response, found ${String(error)}`)
    equal((found as { status?: unknown }).status, 401, 'error.status')
  },
  'sends a stream as it is produced': async (fixture) => {
    const client = await fixture.client()
    async function* halves(): AsyncGenerator<Uint8Array> {
      yield text('first ')
      await fixture.event('received')
      yield text('second')
    }
    await welcomed(client, fixture.url('protected'), { method: 'POST', body: halves() })
    equal((await fixture.record()).requests.at(-1)?.body, 'first second', 'the body')
  },
  'ends the call when a stream fails, and abandons its attempt': async (fixture) => {
    const scheme = fixture.scheme()
    const client = await fixture.client(scheme)
    await welcomed(client, fixture.url('protected'))
    async function* broken(): AsyncGenerator<Uint8Array> {
      yield text('first')
      await fixture.event('received')
      throw new Error('the source broke')
    }
    await rejection(
      call(client, { url: fixture.url('protected'), method: 'POST', body: broken() }),
      'a call whose stream fails',
    )
    equal([scheme.attempts.settled, scheme.attempts.abandoned], [2, 1], 'settled and abandoned')
  },
}

const CODE = 'ERR_BODY_NOT_REPLAYABLE'

/** Asking for the challenge first is allowed, but only with `HEAD` and without a body. */
function checkStreamed(requests: readonly SeenRequest[], body: string): void {
  for (const seen of requests) {
    if (seen.method === 'HEAD') {
      equal(seen.bytes, 0, 'bytes in the body of HEAD')
      const fields = Object.keys(seen.headers).filter((name) =>
        /^content-(type|length)$/.test(name),
      )
      equal(
        fields.filter((name) => seen.headers[name] !== '0'),
        [],
        'fields of HEAD',
      )
    } else equal(seen.body, body, `the body of each ${seen.method}`)
  }
  ok(requests.at(-1)?.method !== 'HEAD', 'the stream was not sent')
}

const text = (value: string): Uint8Array => new TextEncoder().encode(value)

export async function* once(letters: string): AsyncGenerator<Uint8Array> {
  // Other work between the chunks, as with a real source.
  for (const letter of letters) yield await Promise.resolve(text(letter))
}

async function* long(megabytes: number): AsyncGenerator<Uint8Array> {
  for (let left = megabytes * 16; left > 0; left--) yield await Promise.resolve(CHUNK)
}
