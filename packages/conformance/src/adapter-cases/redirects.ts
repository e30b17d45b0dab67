import { equal, ok } from '../expect.ts'
import { call, type Fixture, welcomed } from '../fixture.ts'
import { noSecretElsewhere } from '../invariants.ts'
import { observed } from '../observed-scheme.ts'
import type { AdapterCase } from './adapter-case.ts'

const CONTENT = { 'content-type': 'text/x', 'x-kept': 'yes' }

export const REDIRECTS: readonly AdapterCase[] = [
  {
    name: 'authorizes each hop of a redirect for its own URL',
    run: async (fixture) => {
      const client = await fixture.client(fixture.scheme())
      await welcomed(client, fixture.url('redirect?to=protected/there%3Fa%3Db'))
      const { requests } = await fixture.record()
      equal(requests.length, 3, 'requests')
      equal(requests.at(-1)?.target.endsWith('/protected/there?a=b'), true, 'the last target')
    },
  },
  {
    name: 'sends no credentials of any kind to another origin after a redirect',
    run: async (fixture) => {
      for (const status of [301, 302, 303, 307, 308]) {
        const client = await fixture.client(
          // Only the fields that a scheme returns for the other origin may go there.
          observed(fixture.scheme(), {
            fields: (headers, _sends, { url }) =>
              url.origin === fixture.origin ? { ...headers, 'x-first': 'Counter field' } : headers,
          }),
        )
        const to = new URL(fixture.url('open')).pathname
        const { status: last } = await call(client, {
          url: fixture.url(`redirect?status=${status}&to=@${to}`),
          headers: {
            Authorization: 'Counter of the caller',
            Cookie: 'session=Counter',
            'Proxy-Authorization': 'Counter of the caller',
            'x-kept': 'yes',
          },
        })
        equal(last, 200, `the status after a ${status}`)
        const record = await fixture.record()
        noSecretElsewhere(record)
        const seen = record.requests.at(-1)
        equal([seen?.origin, seen?.headers['x-kept']], ['other', 'yes'], 'origin and x-kept')
        equal(seen?.headers['host'], new URL(fixture.otherOrigin).host, 'the Host field')
      }
    },
  },
  {
    name: 'does not answer a challenge of another origin',
    run: async (fixture) => {
      const settled: (string | undefined)[] = []
      const client = await fixture.client(
        observed(fixture.scheme(), { settle: ({ url }) => settled.push(url.origin) }),
      )
      const to = new URL(fixture.url('protected')).pathname
      const { status } = await call(client, { url: fixture.url(`redirect?to=@${to}`) })
      equal(status, 401, 'the status')
      const record = await fixture.record()
      equal(record.requests.length, 3, 'requests')
      noSecretElsewhere(record)
      ok(!settled.includes(fixture.otherOrigin), 'a response of the other origin was settled')
    },
  },
  {
    name: 'follows a 303 with GET, without the body',
    run: async (fixture) => {
      for (const method of ['POST', 'PUT']) {
        const client = await fixture.client(fixture.scheme())
        const seen = await redirected(fixture, 303, () =>
          welcomed(client, fixture.url('redirect?status=303&to=protected/there'), {
            method,
            headers: CONTENT,
            body: 'text',
          }),
        )
        equal(
          [seen.method, seen.body, seen.headers['x-kept']],
          ['GET', '', 'yes'],
          'the last request',
        )
        equal(seen.headers['content-type'] ?? null, null, 'content-type of the last request')
        equal(seen.headers['content-length'] ?? '0', '0', 'content-length of the last request')
      }
    },
  },
  {
    name: 'keeps method and body after a 307 and a 308',
    run: async (fixture) => {
      for (const status of [307, 308]) {
        for (const method of ['POST', 'PUT', 'DELETE']) {
          const client = await fixture.client(fixture.scheme())
          const seen = await redirected(fixture, status, () =>
            welcomed(client, fixture.url(`redirect?status=${status}&to=protected/there`), {
              method,
              headers: CONTENT,
              body: 'text',
            }),
          )
          equal([seen.method, seen.body], [method, 'text'], `the last request after a ${status}`)
          equal(seen.headers['content-type'], 'text/x', 'content-type of the last request')
        }
      }
    },
  },
  {
    name: 'never sends a stream without its content after a 307',
    run: async (fixture) => {
      async function* once(): AsyncGenerator<Uint8Array> {
        yield await Promise.resolve(new TextEncoder().encode('abc'))
      }
      const client = await fixture.client(fixture.scheme())
      const url = fixture.url('redirect?status=307&to=open')
      const outcome = await call(client, { url, method: 'POST', body: once() }).catch(
        (error: unknown) => error,
      )
      const { requests } = await fixture.record()
      const followed = requests.filter(({ target }) => target.endsWith('/open'))
      equal(
        followed.map(({ method, body }) => [method, body]),
        followed.map(() => ['POST', 'abc']),
        'the request after the redirect',
      )
      const gaveUp = outcome instanceof Error || (outcome as { status: number }).status === 307
      ok(followed.length === 1 || gaveUp, 'expected the request, the 307, or an error')
    },
  },
  {
    name: 'follows redirects of HEAD with HEAD',
    run: async (fixture) => {
      for (const status of [301, 302, 303, 307, 308]) {
        const client = await fixture.client(fixture.scheme())
        const url = fixture.url(`redirect?status=${status}&to=protected/there`)
        const seen = await redirected(fixture, status, () =>
          welcomed(client, url, { method: 'HEAD' }),
        )
        equal(seen.method, 'HEAD', `the method after a ${status}`)
      }
    },
  },
  {
    name: 'leaves a fragment out of the target after a redirect',
    run: async (fixture) => {
      const targets: string[] = []
      const client = await fixture.client(
        observed(fixture.scheme(), { authorize: ({ target }) => targets.push(target) }),
      )
      await welcomed(client, fixture.url('redirect?to=protected/there%23part'))
      await welcomed(client, fixture.url('redirect?to=protected/there#part'))
      equal(
        targets.filter((target) => target.includes('#')),
        [],
        'targets with a fragment',
      )
    },
  },
  {
    name: 'ends a loop of redirects between origins as the client ends it',
    maxRequests: 70,
    run: async (fixture) => {
      const client = await fixture.client(fixture.scheme())
      const outcome = await call(client, { url: fixture.url('loop') }).catch(
        (error: unknown) => error,
      )
      ok(
        outcome instanceof Error || (outcome as { status: number }).status === 302,
        `expected an error or the status 302, found ${JSON.stringify(outcome)}`,
      )
      await welcomed(client, fixture.url('protected'))
    },
  },
]

/** The last request of a call that is redirected to the same origin. */
async function redirected(
  fixture: Fixture,
  status: number,
  run: () => Promise<void>,
): Promise<Awaited<ReturnType<Fixture['record']>>['requests'][number]> {
  const before = (await fixture.record()).requests.length
  await run()
  const { requests } = await fixture.record()
  const seen = requests.at(-1)
  if (seen === undefined || requests.length < before + 2) {
    throw new Error(`the ${status} was not followed`)
  }
  ok(seen.target.endsWith('/protected/there'), `the last target after a ${status}: ${seen.target}`)
  return seen
}
