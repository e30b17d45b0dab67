import type { Fault } from '@latchkey/emulator'
import { describe, expect, test } from 'vitest'
import { givenEmulator, organization, type Started } from '../clients.ts'

const GROUPS = '/api/public/v1.0/groups'

/** Both ways to add a fault. */
const ways: readonly (readonly [string, (at: Started, fault: Fault) => unknown])[] = [
  ['the library', (at, fault) => at.faults.add(fault)],
  ['a control endpoint', (at, fault) => at.control('POST', 'faults', fault)],
]

describe.each(ways)('faults by %s', (_way, add) => {
  test('faults affect only the requests that they match', async () => {
    await using at = await givenEmulator()
    await add(at, { match: { method: 'post', path: GROUPS }, status: 500 })
    expect(await at.outcome('/groups')).toBe('200')
    expect(await at.outcome('/orgs')).toBe('200')
    expect(await at.outcome('/groups', { method: 'POST' })).toBe('500 UNEXPECTED_ERROR')
  })

  test('faults drop a connection, and truncate an answer', async () => {
    await using at = await givenEmulator()
    await add(at, { drop: true, times: 1 })
    await expect(at.send(GROUPS)).rejects.toThrow()
    await add(at, { truncate: 5, times: 1 })
    const response = await fetch(at.url + GROUPS)
    await expect(response.text()).rejects.toThrow()
  })

  test('faults call a nonce stale, and respond as the authentication layer does', async () => {
    await using at = await givenEmulator()
    await add(at, { staleNonce: true, times: 1 })
    const stale = await at.send(GROUPS)
    expect(stale.headers['www-authenticate']).toContain('stale=true')
    await add(at, { unauthorized: true, times: 1 })
    const rejected = await at.send(GROUPS)
    expect(rejected.json).toEqual({
      detail: 'You are not authorized for this resource.',
      error: 401,
      errorCode: 'UNEXPECTED_ERROR',
      reason: 'Unauthorized',
    })
  })

  test.each([
    ['api', 429, '60'],
    ['oauth', 'rate_limited', '60'],
    ['api-bare', 429, undefined],
    ['oauth-bare', 'rate_limited', undefined],
  ] as const)('faults respond with 429 as %s', async (rateLimit, error, retryAfter) => {
    await using at = await givenEmulator()
    await add(at, { rateLimit })
    const { status, json, headers } = await at.requestToken()
    expect([status, json['error'], headers['retry-after']]).toEqual([429, error, retryAfter])
  })

  test('faults change the address of a client', async () => {
    await using at = await givenEmulator()
    await add(at, { clientAddress: '203.0.113.9' })
    const { status, json } = await at.call('/groups')
    expect([status, json['parameters']]).toEqual([403, ['203.0.113.9']])
  })

  test('faults delay a response, and can be combined with another fault', async () => {
    await using at = await givenEmulator()
    await add(at, { delay: 1 })
    await add(at, { status: 418, body: 'teapot' })
    const { status, text } = await at.send(GROUPS)
    expect([status, text]).toEqual([418, 'teapot'])
    at.faults.clear()
    expect(await at.outcome('/groups')).toBe('200')
  })
})

test('faults replace the response of the API, as often as requested', async () => {
  await using at = await givenEmulator()
  const fault = at.faults.add({ match: { path: '*/groups' }, times: 1, status: 503 })
  expect((await at.send(GROUPS)).status).toBe(503)
  expect(await at.outcome('/groups')).toBe('200')
  expect([fault.hits, at.faults.list()]).toEqual([1, []])
})

describe('control endpoints', () => {
  test('control endpoints are opened by the control token alone', async () => {
    await using at = await givenEmulator()
    for (const authorization of ['', 'Bearer x', `Bearer ${await at.issueToken()}`]) {
      const answer = await at.send('/emulator/clock', { headers: { authorization } })
      expect(answer.status).toBe(401)
    }
    expect((await at.control('GET', 'clock')).status).toBe(200)
  })

  test('a control endpoint advances the clock', async () => {
    await using at = await givenEmulator()
    const token = await at.issueToken()
    const { json } = await at.control('POST', 'clock/advance', { ms: 3_600_000 })
    expect(Number(json['now'])).toBeGreaterThan(Date.now() + 3_500_000)
    expect((await at.callWithToken(token)).status).toBe(401)
  })

  test('control endpoints add, show and remove faults', async () => {
    await using at = await givenEmulator()
    const { json } = await at.control('POST', 'faults', { status: 503, times: 5 })
    expect((await at.send(GROUPS)).status).toBe(503)
    const { text } = await at.control('GET', 'faults')
    expect(JSON.parse(text)).toEqual([{ id: json['id'], hits: 1, status: 503, times: 5 }])
    expect((await at.control('DELETE', `faults/${String(json['id'])}`)).status).toBe(204)
    expect(await at.outcome('/groups')).toBe('200')
    expect((await at.control('DELETE', 'faults')).status).toBe(204)
  })

  test('a control endpoint sets what an organization requires', async () => {
    const apiKeys = [{ accessList: [] }]
    await using at = await givenEmulator({ seed: organization({ apiKeys }) })
    expect(await at.outcome('/groups')).toBe('403 ORG_REQUIRES_ACCESS_LIST')
    await at.control('PATCH', `organizations/${at.orgId}`, { requireAccessList: false })
    expect(await at.outcome('/groups')).toBe('200')
  })

  test.each([
    ['POST', 'clock/advance', { ms: -1 }, 400],
    ['POST', 'clock/advance', {}, 400],
    ['POST', 'faults', {}, 400],
    ['PATCH', `organizations/${'a'.repeat(24)}`, {}, 400],
    ['DELETE', 'faults/77', undefined, 404],
    ['GET', 'nothing', undefined, 404],
  ])('the control request %s %s %j gets %i', async (method, path, body, status) => {
    await using at = await givenEmulator()
    expect((await at.control(method, path, body)).status).toBe(status)
  })
})
