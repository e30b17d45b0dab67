import type { AuthRequest, AuthResponse } from '@latchkey/contract'
import { equal, ok } from '../expect.ts'
import { call, welcomed } from '../fixture.ts'
import { observed } from '../observed-scheme.ts'
import type { AdapterCase } from './adapter-case.ts'

/** What the adapter tells the scheme about requests and responses. */
export const DESCRIPTIONS: readonly AdapterCase[] = [
  {
    name: 'describes the request: method, URL, and the target as it is sent',
    run: async (fixture) => {
      const seen: AuthRequest[] = []
      const client = await fixture.client(
        observed(fixture.scheme(), { authorize: (request) => seen.push(request) }),
      )
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
  },
  {
    name: 'leaves the fragment out of the target',
    run: async (fixture) => {
      const targets: string[] = []
      const client = await fixture.client(
        observed(fixture.scheme(), { authorize: ({ target }) => targets.push(target) }),
      )
      for (const path of ['protected?a=b#part', 'protected#part?c=d', 'protected#']) {
        await welcomed(client, fixture.url(path))
      }
      equal(
        targets.filter((target) => target.includes('#')),
        [],
        'targets with a fragment',
      )
    },
  },
  {
    name: 'signs an empty query as it is sent',
    run: async (fixture) => {
      const client = await fixture.client(fixture.scheme())
      await welcomed(client, fixture.url('protected?'))
    },
  },
  {
    name: 'passes the scheme the header fields of the caller, case-insensitively',
    run: async (fixture) => {
      const seen: unknown[] = []
      const client = await fixture.client(
        observed(fixture.scheme(), {
          authorize: ({ method, headers }) => {
            if (method === 'HEAD') return
            const names = ['X-Kept', 'x-kept', 'X-KEPT', 'Content-Type', 'x-none', 'X-None']
            seen.push(names.map((name) => headers.get(name)))
          },
        }),
      )
      const headers = { 'X-Kept': 'yes', 'content-type': 'text/x' }
      await welcomed(client, fixture.url('open'), { method: 'POST', headers, body: 'text' })
      equal(seen, [['yes', 'yes', 'yes', 'text/x', null, null]], 'request.headers.get(…)')
      seen.length = 0
      await welcomed(client, fixture.url('open'), {
        headers: { 'x-kept': 'no', 'CONTENT-TYPE': 'a/b' },
      })
      equal(seen, [['no', 'no', 'no', 'a/b', null, null]], 'request.headers.get(…)')
    },
  },
  {
    name: 'passes the signal of the caller to the scheme',
    run: async (fixture) => {
      const seen: unknown[] = []
      const client = await fixture.client(
        observed(fixture.scheme(), {
          authorize: ({ signal }) => seen.push(signal === undefined ? 'none' : signal.aborted),
        }),
      )
      const { signal } = new AbortController()
      await welcomed(client, fixture.url('open'), { signal })
      equal(seen, [false], 'whether the signal that the scheme got was aborted')
    },
  },
  {
    name: 'passes the scheme the header fields of a response, case-insensitively, and null for none',
    run: async (fixture) => {
      const seen: unknown[] = []
      const names = ['www-authenticate', 'WWW-Authenticate', 'x-told', 'X-TOLD', 'x-none', 'X-None']
      const client = await fixture.client(
        observed(fixture.scheme(), {
          settle: ({ headers }) => seen.push(names.map((name) => headers.get(name))),
        }),
      )
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
  },
  {
    name: 'passes the scheme every challenge of several fields',
    run: async (fixture) => {
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
  },
  {
    name: 'describes a response: its status and the URL that it came from',
    run: async (fixture) => {
      const seen: AuthResponse[] = []
      const client = await fixture.client(
        observed(fixture.scheme(), { settle: (response) => seen.push(response) }),
      )
      await call(client, { url: fixture.url('status/a?code=404&b=%20') })
      equal(
        seen.map(({ status, url }) => [status, url.href]),
        [401, 404].map((status) => [status, fixture.url('status/a?code=404&b=%20')]),
        'status and URL',
      )
    },
  },
  {
    name: 'passes the scheme no body if there is none',
    run: async (fixture) => {
      const bodies: unknown[] = []
      const client = await fixture.client(
        observed(fixture.scheme(), { authorize: ({ body }) => bodies.push(typeof body) }),
      )
      await welcomed(client, fixture.url('protected'))
      equal(bodies, ['undefined'], 'the types of request.body')
    },
  },
]
