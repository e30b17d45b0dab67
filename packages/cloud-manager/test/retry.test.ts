import { CloudManager, type RetryOptions } from '@latchkey/cloud-manager'
import { describe, expect, test } from 'vitest'
import { ManualClock } from './support/manual-clock.ts'
import { json, serve } from './support/server.ts'

interface Rejection {
  readonly status: number
  readonly errorCode?: string
  readonly headers?: Readonly<Record<string, string>>
}

/** Rejects a request once for each of these responses, then accepts it. */
async function rejecting(rejections: readonly Rejection[], retry: RetryOptions = {}) {
  const left = [...rejections]
  return serve(
    (_request, response) => {
      const rejection = left.shift()
      if (rejection === undefined) {
        json(response, { id: 'x' })
        return
      }
      for (const [name, value] of Object.entries(rejection.headers ?? {}))
        response.setHeader(name, value)
      json(response, { errorCode: rejection.errorCode }, rejection.status)
    },
    { retry },
  )
}

const organization = { orgId: 'o1' }
const busy: Rejection = { status: 429 }

test('a rejected request is sent again after as long as the server asks', async () => {
  await using server = await rejecting([
    { status: 429, headers: { 'retry-after': '7' } },
    { status: 503, headers: { 'retry-after': '3' } },
  ])
  await server.cm.organizations.get(organization)
  // And up to a second, then two, so that not all callers come at once.
  expect(server.clock.waits).toEqual([8000, 5000])
})

test('a rejected request waits longer and longer when the server does not say', async () => {
  await using server = await rejecting([busy, busy, busy, busy])
  await server.cm.organizations.get(organization)
  expect(server.clock.waits).toEqual([10_000, 20_000, 40_000, 60_000])
})

test('a rejected request waits shorter after an unavailable server than after throttling', async () => {
  await using server = await rejecting([{ status: 503 }, { status: 502 }, { status: 504 }])
  await server.cm.organizations.get(organization)
  expect(server.clock.waits).toEqual([1000, 2000, 4000])
})

test('a rejected request waits a random time up to the bound', async () => {
  const clock = new ManualClock()
  const answers = [429, 429, 429, 200]
  const fetch = () => Promise.resolve(Response.json({}, { status: answers.shift() ?? 200 }))
  const random = [0, 0.25, 0.999]
  const cm = new CloudManager({ fetch, clock, random: () => random.shift() ?? 0 })
  await cm.organizations.get(organization)
  expect(clock.waits).toEqual([0, 5000, 39_960])
})

test('a rejected request reaches the caller when five sends did not help', async () => {
  await using server = await rejecting([busy, busy, busy, busy, busy, busy])
  await expect(server.cm.organizations.get(organization)).rejects.toMatchObject({
    kind: 'rate-limited',
  })
  expect(server.requests).toHaveLength(5)
})

test('a rejected request is sent as often as the caller allows', async () => {
  await using server = await rejecting([busy, busy, busy], { maxAttempts: 2 })
  await expect(server.cm.organizations.get(organization)).rejects.toThrow()
  expect(server.requests).toHaveLength(2)
})

test('a rejected request is not sent again when the server asks to wait very long', async () => {
  await using server = await rejecting([{ status: 429, headers: { 'retry-after': '3600' } }])
  await expect(server.cm.organizations.get(organization)).rejects.toMatchObject({
    retryAfterMs: 3_600_000,
    isRetryable: true,
  })
  expect(server.clock.waits).toEqual([])
})

test.each([400, 401, 403, 404, 409, 500])(
  'a request that was rejected with status %i is not sent again',
  async (status) => {
    await using server = await rejecting([{ status }])
    await expect(server.cm.organizations.get(organization)).rejects.toMatchObject({ status })
    expect(server.requests).toHaveLength(1)
  },
)

test('a rejected request that would change something is sent again only when it was not carried out', async () => {
  const create = (server: Awaited<ReturnType<typeof rejecting>>) =>
    server.cm.projects.create({ name: 'P', orgId: 'o1' })
  await using throttled = await rejecting([busy])
  await create(throttled)
  expect(throttled.requests).toHaveLength(2)
  await using told = await rejecting([{ status: 503, headers: { 'retry-after': '1' } }])
  await create(told)
  expect(told.requests).toHaveLength(2)
  for (const status of [502, 503, 504]) {
    await using unclear = await rejecting([{ status }])
    await expect(create(unclear)).rejects.toMatchObject({ status, isRetryable: false })
    expect(unclear.requests).toHaveLength(1)
  }
})

test('a rejected request for invitations is throttled, although its status is 400', async () => {
  await using server = await rejecting([{ status: 400, errorCode: 'INVITATIONS_RATE_LIMITED_IP' }])
  const invitation = { username: 'a@b.example', roles: ['ORG_MEMBER' as const] }
  await server.cm.invitations.create(organization, invitation)
  expect(server.clock.waits).toEqual([10_000])
})

test('a rejected request sends the same body again', async () => {
  const bodies: string[] = []
  await using server = await serve((_request, response, body) => {
    bodies.push(body)
    json(response, { id: 'x' }, bodies.length === 1 ? 429 : 200)
  })
  await server.cm.projects.create({ name: 'P', orgId: 'o1' })
  expect(bodies).toEqual(['{"name":"P","orgId":"o1"}', '{"name":"P","orgId":"o1"}'])
})

describe('a lost connection', () => {
  const losing = () => {
    let lost = false
    return serve((_request, response) => {
      if (lost) json(response, { id: 'x' })
      else response.destroy()
      lost = true
    })
  }

  test.each([
    ['GET', (cm: CloudManager) => cm.organizations.get(organization)],
    ['DELETE', (cm: CloudManager) => cm.organizations.delete(organization)],
    ['PUT', (cm: CloudManager) => cm.featurePolicies.replace({ projectId: 'p' }, {} as never)],
  ] as const)('a lost connection is ignored for %s', async (_, call) => {
    await using server = await losing()
    await call(server.cm)
    expect(server.requests).toHaveLength(2)
  })

  test.each([
    ['POST', (cm: CloudManager) => cm.projects.create({ name: 'P', orgId: 'o1' })],
    ['PATCH', (cm: CloudManager) => cm.organizations.update(organization, { name: 'O' })],
  ] as const)(
    'a lost connection reaches the caller of %s, who alone knows whether to repeat it',
    async (_, call) => {
      await using server = await losing()
      await expect(call(server.cm)).rejects.toMatchObject({ kind: 'network', isRetryable: false })
      expect(server.requests).toHaveLength(1)
    },
  )
})

test('all requests of a client together are repeated for a tenth more load at most', async () => {
  let sends = 0
  const fetch = () => {
    sends++
    return Promise.resolve(Response.json({}, { status: 429 }))
  }
  const cm = new CloudManager({ fetch, clock: new ManualClock() })
  const requests = 500
  for (let n = 0; n < requests; n++) {
    await cm.organizations.get(organization).catch(() => undefined)
  }
  expect(sends - requests).toBeLessThanOrEqual(requests / 10 + 10)
  expect(sends - requests).toBeGreaterThan(requests / 20)
})

test('an abort ends the wait for the next send at once', async () => {
  const controller = new AbortController()
  const clock = new ManualClock()
  clock.frozen = true
  const fetch = () => Promise.resolve(Response.json({}, { status: 429 }))
  const cm = new CloudManager({ fetch, clock })
  const call = cm.organizations.get(organization, { signal: controller.signal })
  while (clock.pending === 0) await new Promise(setImmediate)
  controller.abort(new Error('enough'))
  await expect(call).rejects.toThrow('enough')
  expect(clock.pending).toBe(0)
})

test('an abort ends a request that is under way', async () => {
  const controller = new AbortController()
  await using server = await serve(() => {
    controller.abort(new Error('enough'))
  })
  const { signal } = controller
  await expect(server.cm.organizations.list({ signal }).all()).rejects.toThrow('enough')
  expect(server.requests).toHaveLength(1)
})

test.each([{ maxAttempts: 0 }, { baseMs: -1 }, { maxMs: Number.NaN }, { maxRetryAfterMs: -1 }])(
  'the retry options %j are rejected',
  (retry) => {
    expect(() => new CloudManager({ fetch, retry })).toThrow(TypeError)
  },
)
