import { equal, ok } from '../expect.ts'
import { call, noSecretElsewhere, welcomed } from '../stage.ts'
import type { Case } from './case.ts'

export const REDIRECTS: readonly Case[] = [
  [
    'authorises each hop of a redirect for its own URL',
    async (stage) => {
      const client = await stage.client(stage.scheme())
      await welcomed(client, stage.url('redirect?to=door/there%3Fa%3Db'))
      const { requests } = await stage.record()
      equal(requests.length, 3, 'requests')
      equal(requests.at(-1)?.target.endsWith('/door/there?a=b'), true, 'the last target')
    },
  ],
  [
    'takes no credentials along to another origin',
    async (stage) => {
      const client = await stage.client(stage.scheme())
      const to = new URL(stage.url('open')).pathname
      const { status } = await call(client, {
        url: stage.url(`redirect?to=@${to}`),
        headers: { Authorization: 'Counter by hand', 'x-kept': 'yes' },
      })
      equal(status, 200, 'the status')
      const record = await stage.record()
      equal(record.requests.at(-1)?.origin, 'other', 'the origin of the last request')
      equal(record.requests.at(-1)?.headers['x-kept'], 'yes', 'x-kept')
      noSecretElsewhere(record)
    },
  ],
  [
    'does not answer a challenge of another origin',
    async (stage) => {
      const client = await stage.client(stage.scheme())
      const to = new URL(stage.url('door')).pathname
      const { status } = await call(client, { url: stage.url(`redirect?to=@${to}`) })
      equal(status, 401, 'the status')
      const record = await stage.record()
      equal(record.requests.length, 3, 'requests')
      noSecretElsewhere(record)
    },
  ],
  [
    'ends a loop of redirects between origins as the client ends it',
    async (stage) => {
      const client = await stage.client(stage.scheme())
      const outcome = await call(client, { url: stage.url('loop') }).catch(
        (error: unknown) => error,
      )
      ok(
        outcome instanceof Error || (outcome as { status: number }).status === 302,
        'no ordinary end',
      )
      const record = await stage.record()
      ok(record.requests.length <= 60, `${record.requests.length} requests`)
      noSecretElsewhere(record)
      await welcomed(client, stage.url('door'))
    },
  ],
]
