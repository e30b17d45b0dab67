import type { AuthRequest, AuthResponse } from '@latchkey/contract'
import { equal, ok } from '../expect.ts'
import { call, welcomed } from '../fixture.ts'
import type { Cases } from '../suite.ts'
import type { AdapterCase } from './adapter-case.ts'

/** What the adapter tells the scheme about requests and responses. */
export const DESCRIPTIONS: Cases<AdapterCase> = {
  'describes the request: method, URL, and the target as it is sent': async (fixture) => {
    const seen: AuthRequest[] = []
    const client = await fixture.observing({ authorize: (request) => seen.push(request) })
    const paths = ['open', 'open/a%2Fb;c', 'open?a=b&c=%20', "open/~-._!$&'()*+,=:@", 'open?q=?/']
    for (const path of paths) await welcomed(client, fixture.url(path), { method: 'DELETE' })
    const { requests } = await fixture.record()
    equal(
      seen.map(({ method, target }) => [method, target]),
      requests.map(({ method, target }) => [method, target]),
      'what the scheme saw, compared with what was sent',
    )
    for (const [index, { url }] of seen.entries()) {
      ok(url instanceof URL, '"url" must be a URL')
      equal(url.origin, fixture.origin, 'the origin of the URL')
      equal(url.pathname + url.search, requests[index]?.target, 'path and query of the URL')
    }
  },
  'leaves the fragment out of the target': async (fixture) => {
    const targets: string[] = []
    const client = await fixture.observing({ authorize: ({ target }) => targets.push(target) })
    for (const path of ['protected?a=b#part', 'protected#part?c=d', 'protected#']) {
      await welcomed(client, fixture.url(path))
    }
    equal(
      targets.filter((target) => target.includes('#')),
      [],
      'targets with a fragment',
    )
  },
  'signs an empty query as it is sent': async (fixture) => {
    const client = await fixture.client()
    await welcomed(client, fixture.url('protected?'))
  },
  'passes the scheme the header fields of the caller, case-insensitively': async (fixture) => {
    const seen: unknown[] = []
    const client = await fixture.observing({
      authorize: ({ method, headers }) => {
        if (method === 'HEAD') return
        const names = ['X-Kept', 'x-kept', 'X-KEPT', 'Content-Type', 'x-none', 'X-None']
        seen.push(names.map((name) => headers.get(name)))
      },
    })
    const headers = { 'X-Kept': 'yes', 'content-type': 'text/x' }
    await welcomed(client, fixture.url('open'), { method: 'POST', headers, body: 'text' })
    equal(seen, [['yes', 'yes', 'yes', 'text/x', null, null]], 'request.headers.get(…)')
    seen.length = 0
    await welcomed(client, fixture.url('open'), {
      headers: { 'x-kept': 'no', 'CONTENT-TYPE': 'a/b' },
    })
    equal(seen, [['no', 'no', 'no', 'a/b', null, null]], 'request.headers.get(…)')
  },
  'passes the signal of the caller to the scheme': async (fixture) => {
    const seen: unknown[] = []
    const client = await fixture.observing({
      authorize: ({ signal }) => seen.push(signal === undefined ? 'none' : signal.aborted),
    })
    const { signal } = new AbortController()
    await welcomed(client, fixture.url('open'), { signal })
    equal(seen, [false], 'whether the signal that the scheme got was aborted')
  },
  'passes the scheme the header fields of a response, case-insensitively, and null for none':
    async (fixture) => {
      const seen: unknown[] = []
      const names = ['www-authenticate', 'WWW-Authenticate', 'x-told', 'X-TOLD', 'x-none', 'X-None']
      const client = await fixture.observing({
        settle: ({ headers }) => seen.push(names.map((name) => headers.get(name))),
      })
      await welcomed(client, fixture.url('protected'))
      const challenge = 'Counter nonce="1"'
      equal(
        seen,
        [
          [challenge, challenge, null, null, null, null],
          [null, null, 'a, b', 'a, b', null, null],
        ],
        'response.headers.get(…)',
      )
    },
  'passes the scheme every challenge of several fields': async (fixture) => {
    const challenges: (string | null)[] = []
    const scheme = fixture.scheme({
      onSettle: (_status, challenge) => challenges.push(challenge),
    })
    await welcomed(await fixture.client(scheme), fixture.url('several'))
    equal(
      challenges,
      ['Other realm="a, b", Counter nonce="1", Basic realm="c"', null],
      'the fields, joined',
    )
  },
  'describes a response: its status and the URL that it came from': async (fixture) => {
    const seen: AuthResponse[] = []
    const client = await fixture.observing({ settle: (response) => seen.push(response) })
    await call(client, { url: fixture.url('status/a?code=404&b=%20') })
    equal(
      seen.map(({ status, url }) => [status, url.href]),
      [401, 404].map((status) => [status, fixture.url('status/a?code=404&b=%20')]),
      'status and URL',
    )
  },
  'passes the scheme no body if there is none': async (fixture) => {
    const bodies: unknown[] = []
    const client = await fixture.observing({ authorize: ({ body }) => bodies.push(typeof body) })
    await welcomed(client, fixture.url('protected'))
    equal(bodies, ['undefined'], 'the types of request.body')
  },
}
