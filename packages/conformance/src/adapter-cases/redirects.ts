import type { ClientRequest } from '../client.ts'
import { equal, ok } from '../expect.ts'
import { call, endsWith, type Fixture, welcomed } from '../fixture.ts'
import { noSecretElsewhere } from '../invariants.ts'
import type { SeenRequest } from '../record.ts'
import type { Cases } from '../suite.ts'
import type { AdapterCase } from './adapter-case.ts'
import { once } from './streams.ts'

const CONTENT = { 'content-type': 'text/x', 'x-kept': 'yes' }

export const REDIRECTS: Cases<AdapterCase> = {
  'authorizes each hop of a redirect for its own URL': async (fixture) => {
    const client = await fixture.client()
    await welcomed(client, fixture.url('redirect?to=protected/there%3Fa%3Db'))
    const { requests } = await fixture.record()
    equal(requests.length, 3, 'requests')
    equal(requests.at(-1)?.target.endsWith('/protected/there?a=b'), true, 'the last target')
  },
  'sends no credentials of any kind to another origin after a redirect': async (fixture) => {
    for (const status of [301, 302, 303, 307, 308]) {
      const client = await fixture.observing({
        // Only the fields that a scheme returns for the other origin may go there.
        fields: (headers, _sends, { url }) =>
          url.origin === fixture.origin ? { ...headers, 'x-first': 'Counter field' } : headers,
      })
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
  'does not answer a challenge of another origin': async (fixture) => {
    const settled: (string | undefined)[] = []
    const client = await fixture.observing({ settle: ({ url }) => settled.push(url.origin) })
    const to = new URL(fixture.url('protected')).pathname
    const { status } = await call(client, { url: fixture.url(`redirect?to=@${to}`) })
    equal(status, 401, 'the status')
    const record = await fixture.record()
    equal(record.requests.length, 3, 'requests')
    noSecretElsewhere(record)
    ok(!settled.includes(fixture.otherOrigin), 'a response of the other origin was settled')
  },
  'follows a 303 with GET, without the body': async (fixture) => {
    for (const method of ['POST', 'PUT']) {
      const seen = await redirected(fixture, 303, { method, headers: CONTENT, body: 'text' })
      equal(
        [seen.method, seen.body, seen.headers['x-kept']],
        ['GET', '', 'yes'],
        'the last request',
      )
      equal(seen.headers['content-type'] ?? null, null, 'content-type of the last request')
      equal(seen.headers['content-length'] ?? '0', '0', 'content-length of the last request')
    }
  },
  'keeps method and body after a 307 and a 308': async (fixture) => {
    for (const status of [307, 308]) {
      for (const method of ['POST', 'PUT', 'DELETE']) {
        const seen = await redirected(fixture, status, { method, headers: CONTENT, body: 'text' })
        equal([seen.method, seen.body], [method, 'text'], `the last request after a ${status}`)
        equal(seen.headers['content-type'], 'text/x', 'content-type of the last request')
      }
    }
  },
  'never sends a stream without its content after a 307': async (fixture) => {
    const client = await fixture.client()
    const url = fixture.url('redirect?status=307&to=open')
    const running = call(client, { url, method: 'POST', body: once('abc') })
    const outcome: unknown = await running.catch((error: unknown) => error)
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
  'follows redirects of HEAD with HEAD': async (fixture) => {
    for (const status of [301, 302, 303, 307, 308]) {
      const seen = await redirected(fixture, status, { method: 'HEAD' })
      equal(seen.method, 'HEAD', `the method after a ${status}`)
    }
  },
  'leaves a fragment out of the target after a redirect': async (fixture) => {
    const targets: string[] = []
    const client = await fixture.observing({ authorize: ({ target }) => targets.push(target) })
    await welcomed(client, fixture.url('redirect?to=protected/there%23part'))
    await welcomed(client, fixture.url('redirect?to=protected/there#part'))
    equal(
      targets.filter((target) => target.includes('#')),
      [],
      'targets with a fragment',
    )
  },
  'ends a loop of redirects between origins as the client ends it': {
    maxRequests: 70,
    run: async (fixture) => {
      const client = await fixture.client()
      await endsWith(302, call(client, { url: fixture.url('loop') }))
      await welcomed(client, fixture.url('protected'))
    },
  },
}

/** The last request of a call that is redirected to the same origin. */
async function redirected(
  fixture: Fixture,
  status: number,
  rest: Partial<ClientRequest>,
): Promise<SeenRequest> {
  const before = (await fixture.record()).requests.length
  const client = await fixture.client()
  await welcomed(client, fixture.url(`redirect?status=${status}&to=protected/there`), rest)
  const { requests } = await fixture.record()
  const seen = requests.at(-1)
  if (seen === undefined || requests.length < before + 2) {
    throw new Error(`the ${status} was not followed`)
  }
  ok(seen.target.endsWith('/protected/there'), `the last target after a ${status}: ${seen.target}`)
  return seen
}
