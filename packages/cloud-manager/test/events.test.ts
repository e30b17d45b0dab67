import {
  CloudManager,
  type CloudManagerEvent,
  type CloudManagerOptions,
} from '@latchkey/cloud-manager'
import { subscribe, unsubscribe } from 'node:diagnostics_channel'
import { expect, test, vi } from 'vitest'
import { ManualClock } from './support/manual-clock.ts'

const organization = { orgId: '5980cfdf0b6d97029d82f86e' }
const subject = { operation: 'GET /orgs/{orgId}', caller: 'organizations.get' }

function observed(responses: Response[], options: Partial<CloudManagerOptions> = {}) {
  const clock = new ManualClock()
  const events: CloudManagerEvent[] = []
  const fetch = () => {
    clock.advance(5)
    return Promise.resolve(responses.shift() ?? Response.json({ id: 'o' }))
  }
  const onEvent = (event: CloudManagerEvent) => events.push(event)
  const cm = new CloudManager({ fetch, clock, random: () => 0, onEvent, ...options })
  return { cm, events }
}

test('a request and its response are reported, with request id and duration', async () => {
  const { cm, events } = observed([Response.json({}, { headers: { 'x-request-id': 'r-1' } })])
  await cm.organizations.get(organization)
  expect(events).toEqual([
    { ...subject, type: 'request', attempt: 1 },
    { ...subject, type: 'response', attempt: 1, status: 200, requestId: 'r-1', durationMs: 5 },
  ])
})

test('a retry is reported with its reason and its delay', async () => {
  const { cm, events } = observed([
    Response.json({}, { status: 503, headers: { 'retry-after': '7' } }),
  ])
  await cm.organizations.get(organization)
  expect(events.map(({ type }) => type)).toEqual([
    'request',
    'response',
    'retry',
    'request',
    'response',
  ])
  expect(events[2]).toEqual({
    ...subject,
    type: 'retry',
    attempt: 1,
    reason: 'server',
    status: 503,
    delayMs: 7000,
  })
})

test('a rate limit of the server is reported, with the wait that it asks for', async () => {
  const { cm, events } = observed([
    Response.json({}, { status: 429, headers: { 'retry-after': '3' } }),
  ])
  await cm.organizations.get(organization)
  expect(events).toContainEqual({
    ...subject,
    type: 'rate-limited',
    source: 'server',
    attempt: 1,
    delayMs: 3000,
  })
})

test('a wait for the limits is reported', async () => {
  const { cm, events } = observed([], { limits: { ratePerMinute: 1 } })
  await cm.organizations.get(organization)
  await cm.organizations.get(organization)
  expect(events.filter(({ type }) => type === 'rate-limited')).toEqual([
    { ...subject, type: 'rate-limited', source: 'limits', attempt: 1, delayMs: 59_995 },
  ])
})

test('a lost connection is reported as a retry without status', async () => {
  const { cm, events } = observed([])
  let isFirst = true
  const lossy = new CloudManager({
    fetch: () => {
      if (!isFirst) return Promise.resolve(Response.json({}))
      isFirst = false
      return Promise.reject(new TypeError('fetch failed'))
    },
    clock: new ManualClock(),
    onEvent: (event) => events.push(event),
  })
  await lossy.organizations.get(organization)
  expect(events[1]).toMatchObject({ type: 'retry', reason: 'network', status: undefined })
  expect(cm).toBeDefined()
})

test.each([
  [
    'throws',
    () => {
      throw new Error('mine')
    },
  ],
  // A program in JavaScript may pass an async function.
  ['rejects', (() => Promise.reject(new Error('mine'))) as () => never],
])('an observer that %s does not affect the call', async (_how, onEvent) => {
  const { cm } = observed([], { onEvent })
  expect(await cm.organizations.get(organization)).toEqual({ id: 'o' })
})

test('no event contains an id or a key', async () => {
  const { cm, events } = observed([])
  await cm.projects.getByAgentApiKey({ agentApiKey: 'secret-agent-key' })
  expect(JSON.stringify(events)).not.toContain('secret-agent-key')
})

test('events are published to the channel latchkey:client, with an observer and without', async () => {
  const published: unknown[] = []
  const note = (message: unknown): number => published.push(message)
  subscribe('latchkey:client', note)
  try {
    const { cm, events } = observed([])
    await cm.organizations.get(organization)
    expect(published).toEqual(events)
    await observed([], { onEvent: undefined }).cm.organizations.get(organization)
    expect(published).toEqual([...events, ...events])
  } finally {
    unsubscribe('latchkey:client', note)
  }
})

test('in a runtime without channels, events go to the observer', async () => {
  vi.stubGlobal('process', undefined)
  try {
    const { cm, events } = observed([])
    await cm.organizations.get(organization)
    expect(events).toHaveLength(2)
  } finally {
    vi.unstubAllGlobals()
  }
})
