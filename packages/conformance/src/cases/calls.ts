import { equal, ok } from '../expect.ts'
import { call, noSecretElsewhere, sends, textOf, welcomed } from '../stage.ts'
import type { Case } from './case.ts'

export const CALLS: readonly Case[] = [
  [
    'passes a call through for which the scheme has nothing',
    async (stage) => {
      const client = await stage.client(stage.scheme({ origins: 'https://elsewhere.example' }))
      await welcomed(client, stage.url('open?a=b'))
      const { requests } = await stage.record()
      equal(requests.length, 1, 'requests')
      ok(!('authorization' in (requests[0]?.headers ?? {})), 'a credential went out')
      const refused = await call(client, { url: stage.url('door') })
      equal([refused.status, refused.text], [401, 'who is there'], 'the refusal')
      equal((await stage.record()).requests.length, 2, 'requests')
    },
  ],
  [
    'answers a challenge and hands over the ordinary answer',
    async (stage) => {
      const told: unknown[] = []
      const scheme = stage.scheme({ onSettle: (status) => told.push(status) })
      const client = await stage.client(scheme)
      const { status, text, header } = await call(client, {
        url: stage.url('door/a%2Fb;c?d=e%20f'),
      })
      equal([status, text, header('x-told')], [200, 'welcome', 'a, b'], 'the answer')
      equal(told, [401, 200], 'what settle saw')
      equal(sends(await stage.record()), ['GET', 'GET'], 'sends')
    },
  ],
  [
    'needs one request for a call when the scheme knows the challenge',
    async (stage) => {
      const client = await stage.client(stage.scheme())
      await welcomed(client, stage.url('door'))
      await welcomed(client, stage.url('door/second'))
      await welcomed(client, stage.url('door/third'))
      equal((await stage.record()).requests.length, 4, 'requests of three calls')
    },
  ],
  [
    'waits for a scheme that answers with promises',
    async (stage) => {
      const client = await stage.client(stage.scheme({ isAsync: true }))
      await welcomed(client, stage.url('door'))
      await welcomed(client, stage.url('door'), { method: 'POST', body: 'text' })
      equal(sends(await stage.record()), ['GET', 'GET', 'POST text'], 'sends')
    },
  ],
  [
    'sends again when the nonce was stale',
    async (stage) => {
      const scheme = stage.scheme()
      const client = await stage.client(scheme)
      await welcomed(client, stage.url('stale'))
      equal((await stage.record()).requests.length, 3, 'requests')
      equal([scheme.books.settled, scheme.books.abandoned], [3, 0], 'settled and abandoned')
    },
  ],
  [
    'hands over the refusal of a wrong secret after two sends',
    async (stage) => {
      const client = await stage.client(stage.scheme({ secret: 'wrong' }))
      const { status, text } = await call(client, { url: stage.url('door') })
      equal([status, text], [401, 'who is there'], 'the answer')
      equal((await stage.record()).requests.length, 2, 'requests')
    },
  ],
  [
    'stops after four sends whatever the scheme says',
    async (stage) => {
      const scheme = stage.scheme({ insists: true })
      const client = await stage.client(scheme)
      equal((await call(client, { url: stage.url('never') })).status, 401, 'the status')
      equal((await stage.record()).requests.length, 4, 'requests')
      equal([scheme.books.settled, scheme.books.abandoned], [4, 1], 'settled and abandoned')
    },
  ],
  [
    'shows the scheme every challenge of several fields',
    async (stage) => {
      const challenges: (string | null)[] = []
      const scheme = stage.scheme({ onSettle: (_status, challenge) => challenges.push(challenge) })
      const client = await stage.client(scheme)
      await welcomed(client, stage.url('several'))
      equal(
        challenges,
        ['Other realm="a, b", Counter nonce="1", Basic realm="c"', null],
        'the fields, joined',
      )
    },
  ],
  [
    'answers for HEAD, and for answers without a body',
    async (stage) => {
      const client = await stage.client(stage.scheme())
      const head = await call(client, { url: stage.url('door'), method: 'HEAD' })
      equal([head.status, head.text], [200, ''], 'the answer to HEAD')
      const empty = await call(client, { url: stage.url('status?code=204'), method: 'DELETE' })
      equal([empty.status, empty.text], [204, ''], 'the answer to DELETE')
      equal(sends(await stage.record()), ['HEAD', 'HEAD', 'DELETE'], 'sends')
    },
  ],
  [
    'leaves the request as the caller made it',
    async (stage) => {
      const client = await stage.client(stage.scheme())
      const headers = Object.freeze({ 'x-kept': 'yes' })
      const request = Object.freeze({
        url: stage.url('door'),
        method: 'PUT',
        headers,
        body: 'text',
      })
      equal((await call(client, request)).status, 200, 'the status')
      equal((await call(client, request)).status, 200, 'the status of the same request again')
      equal(headers, { 'x-kept': 'yes' }, 'the headers')
      const { requests } = await stage.record()
      equal(
        requests.map((seen) => seen.headers['x-kept']),
        ['yes', 'yes', 'yes'],
        'x-kept',
      )
    },
  ],
  [
    'replaces credentials that the caller set by hand',
    async (stage) => {
      const client = await stage.client(stage.scheme())
      await welcomed(client, stage.url('door'), {
        headers: { Authorization: 'Basic bGVmdDpvdmVy' },
      })
      equal((await stage.record()).requests.length, 2, 'requests')
    },
  ],
  [
    'sends no credentials to another origin',
    async (stage) => {
      const client = await stage.client(stage.scheme())
      await welcomed(client, stage.url('door'))
      const url = stage.url('door').replace(stage.origin, stage.otherOrigin)
      equal((await call(client, { url })).status, 401, 'the status')
      const record = await stage.record()
      equal(record.requests.length, 3, 'requests')
      noSecretElsewhere(record)
    },
  ],
  [
    'gives the body while it comes',
    async (stage) => {
      const client = await stage.client(stage.scheme())
      const response = await client.send({ url: stage.url('halves'), method: 'GET', headers: {} })
      await stage.event('go')
      equal([response.status, await textOf(response)], [200, 'first second'], 'the answer')
    },
  ],
  [
    'answers two schemes, one at the gate and one at the door',
    async (stage) => {
      const gate = stage.scheme({ door: 'gate' })
      const door = stage.scheme()
      const client = await stage.client(door, gate)
      await welcomed(client, stage.url('gate'), { method: 'POST', body: 'text' })
      equal((await stage.record()).requests.length, 3, 'requests')
    },
  ],
  [
    'answers a proxy and the origin behind it',
    async (stage) => {
      const client = await stage.client(stage.scheme(), stage.scheme({ door: 'proxy' }))
      await welcomed(client, stage.url('proxy'))
      equal((await stage.record()).requests.length, 3, 'requests')
    },
  ],
]
