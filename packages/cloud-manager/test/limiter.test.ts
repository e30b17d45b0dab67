import { getEventListeners } from 'node:events'
import { CloudManager, type CloudManagerOptions } from '@latchkey/cloud-manager'
import { describe, expect, test } from 'vitest'
import { ManualClock } from './support/manual-clock.ts'

const [ORG, OTHER] = ['5980cfdf0b6d97029d82f86e', '5980cfdf0b6d97029d82f86f']

/** A client whose requests are recorded with the minute's second in which they began. */
function limited(
  limits: CloudManagerOptions['limits'],
  answer: (sends: number) => Response | Promise<Response> = () => Response.json({}),
) {
  const clock = new ManualClock()
  const begun = clock.monotonic()
  const starts: number[] = []
  let open = 0
  let mostOpen = 0
  const cm = new CloudManager({
    clock,
    limits,
    retry: false,
    fetch: async () => {
      starts.push((clock.monotonic() - begun) / 1000)
      mostOpen = Math.max(mostOpen, ++open)
      await new Promise(setImmediate)
      open--
      return answer(starts.length)
    },
  })
  return { cm, clock, starts, mostOpen: () => mostOpen }
}

const times = <T>(count: number, run: () => Promise<T>) =>
  Promise.all(Array.from({ length: count }, run))

test('concurrency is how many requests are under way at most', async () => {
  const { cm, mostOpen, starts } = limited({ concurrency: 3 })
  await times(20, () => cm.organizations.get({ orgId: ORG }))
  expect(mostOpen()).toBe(3)
  expect(starts).toHaveLength(20)
})

test('concurrency counts those that fail', async () => {
  const { cm, starts } = limited({ concurrency: 1 }, () => Response.json({}, { status: 500 }))
  await times(5, () => cm.organizations.get({ orgId: ORG }).catch(() => undefined))
  expect(starts).toHaveLength(5)
})

test('concurrency leaves an aborted caller out', async () => {
  let release: (response: Response) => void = () => undefined
  const held = new Promise<Response>((resolve) => (release = resolve))
  const { cm, starts } = limited({ concurrency: 1 }, (sends) =>
    sends === 1 ? held : Response.json({}),
  )
  const first = cm.organizations.get({ orgId: ORG })
  const controller = new AbortController()
  const second = cm.organizations.get({ orgId: ORG }, { signal: controller.signal })
  const third = cm.organizations.get({ orgId: ORG })
  controller.abort(new Error('enough'))
  await expect(second).rejects.toThrow('enough')
  release(Response.json({}))
  await Promise.all([first, third])
  expect(starts).toHaveLength(2)
})

test('ratePerMinute is how many requests begin in any minute at most', async () => {
  const { cm, starts } = limited({ ratePerMinute: 3 })
  await times(7, () => cm.organizations.get({ orgId: ORG }))
  expect(starts).toEqual([0, 0, 0, 60, 60, 60, 120])
})

test('ratePerMinute holds for every organization and project by itself, and for the rest', async () => {
  const { cm, starts } = limited({ ratePerMinute: 1 })
  await Promise.all([
    cm.organizations.get({ orgId: ORG }),
    cm.organizations.get({ orgId: OTHER }),
    cm.projects.get({ projectId: ORG }),
    cm.users.get({ userId: ORG }),
  ])
  expect(starts).toEqual([0, 0, 0, 0])
  await cm.apiKeys.get({ orgId: ORG, apiKeyId: 'k' })
  expect(starts).toEqual([0, 0, 0, 0, 60])
})

test('ratePerMinute does not count a caller who aborted', async () => {
  const { cm, clock, starts } = limited({ ratePerMinute: 1 })
  await cm.organizations.get({ orgId: ORG })
  clock.frozen = true
  const controller = new AbortController()
  const call = cm.organizations.get({ orgId: ORG }, { signal: controller.signal })
  controller.abort(new Error('enough'))
  await expect(call).rejects.toThrow('enough')
  clock.advance(60_000)
  await cm.organizations.get({ orgId: ORG })
  expect(starts).toEqual([0, 60])
})

test('ratePerMinute lets any number of calls wait with one signal, which then has one listener', async () => {
  const { cm, clock, starts } = limited({ ratePerMinute: 1 })
  await cm.organizations.get({ orgId: ORG })
  clock.frozen = true
  const controller = new AbortController()
  const { signal } = controller
  const calls = Array.from({ length: 20 }, () => cm.organizations.get({ orgId: ORG }, { signal }))
  while (clock.pending === 0) await new Promise(setImmediate)
  expect(getEventListeners(signal, 'abort')).toHaveLength(1)
  controller.abort('enough')
  expect(await Promise.allSettled(calls)).toEqual(
    Array.from({ length: 20 }, () => ({ status: 'rejected', reason: 'enough' })),
  )
  expect(starts).toEqual([0])
  expect(getEventListeners(signal, 'abort')).toEqual([])
})

test('ratePerMinute keeps nothing of scopes that were not asked for long', async () => {
  const { cm, clock, starts } = limited({ ratePerMinute: 1 })
  for (let n = 0; n < 3000; n++) {
    clock.advance(1000)
    await cm.organizations.get({ orgId: `org${n}` })
  }
  expect(starts).toHaveLength(3000)
})

test.each([
  [{ 'ratelimit-remaining': '0', 'ratelimit-reset': '30' }, 30],
  [{ 'ratelimit-remaining': '0', 'ratelimit-limit': '120' }, 0.5],
  [{ 'ratelimit-remaining': '1', 'ratelimit-reset': '30' }, 0],
  [{ 'ratelimit-remaining': '0' }, 0],
  [{ 'ratelimit-remaining': 'x', 'ratelimit-limit': '-1', 'ratelimit-reset': 'y' }, 0],
])('a response with %j makes the next request wait', async (headers, seconds) => {
  const { cm, starts } = limited({}, () => Response.json({}, { headers }))
  await cm.apiKeys.get({ orgId: ORG, apiKeyId: 'k' })
  await cm.apiKeys.get({ orgId: ORG, apiKeyId: 'k' })
  expect(starts).toEqual([0, seconds])
})

test('a limit of the server concerns one kind of resource of one scope', async () => {
  const headers = { 'ratelimit-remaining': '0', 'ratelimit-reset': '30' }
  const { cm, starts } = limited({}, () => Response.json({}, { headers }))
  await cm.apiKeys.get({ orgId: ORG, apiKeyId: 'k' })
  await cm.serviceAccounts.get({ orgId: ORG, clientId: 'c' })
  await cm.apiKeys.get({ orgId: OTHER, apiKeyId: 'k' })
  expect(starts).toEqual([0, 0, 0])
})

test('a limit of the server about one request holds the others back too', async () => {
  const { cm, starts } = limited({}, (sends) =>
    sends === 1
      ? Response.json({}, { status: 429, headers: { 'retry-after': '9' } })
      : Response.json({}),
  )
  await cm.apiKeys.get({ orgId: ORG, apiKeyId: 'k' }).catch(() => undefined)
  await cm.apiKeys.get({ orgId: ORG, apiKeyId: 'other' })
  expect(starts).toEqual([0, 9])
})

test.each([{ concurrency: 0 }, { ratePerMinute: 0.5 }, { concurrency: Number.NaN }])(
  'the limits %j are rejected',
  (limits) => {
    expect(() => new CloudManager({ fetch, limits })).toThrow(TypeError)
  },
)

describe('a wait that the server asks for', () => {
  const busy = (seconds: number) => () =>
    Response.json({}, { status: 503, headers: { 'retry-after': String(seconds) } })

  test('a wait that the server asks for beyond maxRetryAfterMs fails all calls at once', async () => {
    const { cm, clock, starts } = limited({ concurrency: 1 }, busy(600))
    await expect(cm.organizations.get({ orgId: ORG })).rejects.toMatchObject({ kind: 'server' })
    await expect(cm.organizations.get({ orgId: ORG })).rejects.toMatchObject({
      code: 'ERR_CLOUD_MANAGER_REJECTED',
      kind: 'rate-limited',
      retryAfterMs: 600_000,
      message: 'organizations.get was not sent: an earlier response asked to wait 600 s',
    })
    expect(starts).toHaveLength(1)
    expect(clock.waits).toEqual([])
    expect(clock.pending).toBe(0)
  })

  test('a wait that the server asks for also rejects the calls that wait for a permit when it arrives', async () => {
    const { cm, clock, starts } = limited({ concurrency: 1 }, busy(600))
    const calls = Array.from({ length: 20 }, () => cm.organizations.get({ orgId: ORG }))
    const results = await Promise.allSettled(calls)
    expect(results.every(({ status }) => status === 'rejected')).toBe(true)
    expect(starts).toHaveLength(1)
    expect(clock.pending).toBe(0)
  })

  test('a wait of months uses a timer for each 24.8 days, and no more', async () => {
    const clock = new ManualClock()
    const responses = [busy(100 * 86_400)()]
    const cm = new CloudManager({
      clock,
      random: () => 0,
      retry: { maxRetryAfterMs: Infinity },
      fetch: () => Promise.resolve(responses.shift() ?? Response.json({})),
    })
    await cm.organizations.get({ orgId: ORG })
    expect(clock.waits.length).toBe(5)
    expect(Math.max(...clock.waits)).toBeLessThan(2 ** 31)
    expect(clock.waits.reduce((sum, ms) => sum + ms, 0)).toBe(100 * 86_400_000)
  })
})
