import { equal, ok } from '../expect.ts'
import { call, eachRequest, sends, start, textOf, welcomed } from '../fixture.ts'
import { noSecretElsewhere } from '../invariants.ts'
import { REJECTION } from '../rejection.ts'
import type { Cases } from '../suite.ts'
import type { AdapterCase } from './adapter-case.ts'

const METHODS = ['GET', 'HEAD', 'POST', 'PUT', 'DELETE', 'PATCH']

export const CALLS: Cases<AdapterCase> = {
  'sends a request unchanged if the scheme sets no fields': async (fixture) => {
    const client = await fixture.client(fixture.scheme({ origins: 'https://elsewhere.example' }))
    await welcomed(client, fixture.url('open?a=b'))
    const { requests } = await fixture.record()
    equal(requests.length, 1, 'requests')
    ok(!('authorization' in (requests[0]?.headers ?? {})), 'a credential was sent')
    const rejected = await call(client, { url: fixture.url('protected') })
    equal([rejected.status, rejected.text], [401, REJECTION], 'the rejection')
    equal((await fixture.record()).requests.length, 2, 'requests')
  },
  'answers a challenge and returns the ordinary response': async (fixture) => {
    const settled: unknown[] = []
    const scheme = fixture.scheme({ onSettle: (status) => settled.push(status) })
    const client = await fixture.client(scheme)
    const { status, text, header } = await call(client, {
      url: fixture.url('protected/a%2Fb;c?d=e%20f'),
    })
    equal([status, text, header('x-told')], [200, 'welcome', 'a, b'], 'the response')
    equal(settled, [401, 200], 'the statuses that settle saw')
    equal(sends(await fixture.record()), ['GET', 'GET'], 'sends')
  },
  'answers a challenge for every method': async (fixture) => {
    for (const method of METHODS) {
      const client = await fixture.client()
      await welcomed(client, fixture.url('protected'), { method })
    }
    const { requests } = await fixture.record()
    const expected = METHODS.flatMap((method) => [method, method])
    equal(
      requests.map(({ method }) => method),
      expected,
      'methods',
    )
  },
  'needs one request for a call when the scheme knows the challenge': async (fixture) => {
    const client = await fixture.client()
    await welcomed(client, fixture.url('protected'))
    await welcomed(client, fixture.url('protected/second'))
    await welcomed(client, fixture.url('protected/third'))
    equal((await fixture.record()).requests.length, 4, 'requests of three calls')
  },
  'waits for a scheme that returns promises': {
    schemes: 'any',
    run: async (fixture) => {
      const client = await fixture.client(fixture.scheme({ isAsync: true }))
      await welcomed(client, fixture.url('protected'))
      await welcomed(client, fixture.url('protected'), { method: 'POST', body: 'text' })
      equal(sends(await fixture.record()), ['GET', 'GET', 'POST text'], 'sends')
    },
  },
  'sends again when the nonce was stale': async (fixture) => {
    const scheme = fixture.scheme()
    const client = await fixture.client(scheme)
    await welcomed(client, fixture.url('stale'))
    equal((await fixture.record()).requests.length, 3, 'requests')
    equal([scheme.attempts.settled, scheme.attempts.abandoned], [3, 0], 'settled and abandoned')
  },
  'returns the rejection of a wrong secret after two sends': async (fixture) => {
    const client = await fixture.client(fixture.scheme({ secret: 'wrong' }))
    const { status, text } = await call(client, { url: fixture.url('protected') })
    equal([status, text], [401, REJECTION], 'the response')
    equal((await fixture.record()).requests.length, 2, 'requests')
  },
  'stops after four sends whatever the scheme returns': async (fixture) => {
    const scheme = fixture.scheme({ insists: true })
    const client = await fixture.client(scheme)
    equal((await call(client, { url: fixture.url('never') })).status, 401, 'the status')
    equal((await fixture.record()).requests.length, 4, 'requests')
    equal([scheme.attempts.settled, scheme.attempts.abandoned], [4, 1], 'settled and abandoned')
  },
  'returns responses without a body, and those to HEAD': async (fixture) => {
    const settled: number[] = []
    const onSettle = (status: number): unknown => settled.push(status)
    const client = await fixture.client(fixture.scheme({ onSettle }))
    const head = await call(client, { url: fixture.url('protected'), method: 'HEAD' })
    equal([head.status, head.text, head.header('x-told')], [200, '', 'a, b'], 'response to HEAD')
    const empty = [
      ['HEAD', 204],
      ['HEAD', 304],
      ['HEAD', 404],
      ['GET', 204],
      ['GET', 304],
    ] as const
    for (const [method, code] of empty) {
      const { status, text } = await call(client, {
        url: fixture.url(`status?code=${code}`),
        method,
      })
      equal([status, text], [code, ''], `the response ${code} to ${method}`)
    }
    equal(settled, [401, 200, ...empty.map(([, code]) => code)], 'the statuses that settle saw')
    const expected = ['HEAD', 'HEAD', ...empty.map(([method]) => method)]
    equal(sends(await fixture.record()), expected, 'sends')
  },
  'passes errors of the server to settle once, and returns them': async (fixture) => {
    const settled: number[] = []
    const onSettle = (status: number): unknown => settled.push(status)
    const client = await fixture.client(fixture.scheme({ onSettle }))
    for (const code of [403, 404, 500, 503]) {
      const { status } = await call(client, { url: fixture.url(`status?code=${code}`) })
      equal(status, code, 'the status')
    }
    equal(settled, [401, 403, 404, 500, 503], 'the statuses that settle saw')
    equal((await fixture.record()).requests.length, 5, 'requests')
  },
  'ignores interim responses': async (fixture) => {
    const settled: number[] = []
    const onSettle = (status: number): unknown => settled.push(status)
    const client = await fixture.client(fixture.scheme({ onSettle }))
    await welcomed(client, fixture.url('interim'))
    equal(settled, [401, 200], 'the statuses that settle saw')
  },
  'leaves the request of the caller unchanged': async (fixture) => {
    const client = await fixture.client()
    const headers = Object.freeze({ 'x-kept': 'yes' })
    const request = Object.freeze({
      url: fixture.url('protected'),
      method: 'PUT',
      headers,
      body: 'text',
    })
    equal((await call(client, request)).status, 200, 'the status')
    equal((await call(client, request)).status, 200, 'the status of the same request again')
    equal(headers, { 'x-kept': 'yes' }, 'the header fields')
    equal(
      await eachRequest(fixture, (seen) => seen.headers['x-kept']),
      ['yes', 'yes', 'yes'],
      'x-kept',
    )
  },
  'replaces credentials that the caller set': async (fixture) => {
    for (const name of ['Authorization', 'authorization', 'AUTHORIZATION']) {
      const client = await fixture.client()
      await welcomed(client, fixture.url('protected'), {
        headers: { [name]: 'Basic bGVmdDpvdmVy' },
      })
    }
    equal((await fixture.record()).requests.length, 6, 'requests')
  },
  'sends no credentials to another origin': async (fixture) => {
    const client = await fixture.client()
    await welcomed(client, fixture.url('protected'))
    const url = fixture.url('protected').replace(fixture.origin, fixture.otherOrigin)
    equal((await call(client, { url })).status, 401, 'the status')
    const record = await fixture.record()
    equal(record.requests.length, 3, 'requests')
    noSecretElsewhere(record)
  },
  'returns the response body while it arrives': async (fixture) => {
    const client = await fixture.client()
    const response = await start(client, { url: fixture.url('halves') })
    await fixture.event('go')
    equal([response.status, await textOf(response)], [200, 'first second'], 'the response')
  },
  'answers two schemes, one of a gateway and one of the origin': async (fixture) => {
    const gateway = fixture.scheme({ challengedBy: 'gateway' })
    const client = await fixture.client(fixture.scheme(), gateway)
    await welcomed(client, fixture.url('gateway'), { method: 'POST', body: 'text' })
    equal((await fixture.record()).requests.length, 3, 'requests')
  },
  'answers a proxy and the origin behind it': async (fixture) => {
    const client = await fixture.client(fixture.scheme(), fixture.scheme({ challengedBy: 'proxy' }))
    await welcomed(client, fixture.url('proxy'))
    equal((await fixture.record()).requests.length, 3, 'requests')
  },
}
