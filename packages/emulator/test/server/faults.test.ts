import { type Emulator, type Fault, startEmulator } from '@latchkey/emulator'
import { describe, expect, test } from 'vitest'
import {
  callWithKey,
  callWithToken,
  control,
  issueToken,
  oauth,
  outcome,
  send,
} from '../clients.ts'

const grant = { grant_type: 'client_credentials' }

type Add = (emulator: Emulator, fault: Fault) => unknown

/** Both ways to have a fault. */
const ways: readonly (readonly [string, Add])[] = [
  ['the library', (emulator, fault) => emulator.faults.add(fault)],
  ['a control endpoint', (emulator, fault) => control(emulator, 'POST', 'faults', fault)],
]

describe.each(ways)('faults by %s', (_way, add) => {
  test('faults affect only the requests that they match', async () => {
    await using emulator = await startEmulator()
    await add(emulator, { match: { method: 'post', path: '/api/public/v1.0/groups' }, status: 500 })
    expect(await outcome(emulator, '/groups')).toBe('200')
    expect(await outcome(emulator, '/orgs')).toBe('200')
    expect(await outcome(emulator, '/groups', { method: 'POST' })).toBe('500 UNEXPECTED_ERROR')
  })

  test('faults drop a connection, and truncate an answer', async () => {
    await using emulator = await startEmulator()
    await add(emulator, { drop: true, times: 1 })
    await expect(send(emulator, '/api/public/v1.0/groups')).rejects.toThrow()
    await add(emulator, { truncate: 5, times: 1 })
    const response = await fetch(`${emulator.url}/api/public/v1.0/groups`)
    await expect(response.text()).rejects.toThrow()
  })

  test('call a nonce stale, and respond as the authentication layer does', async () => {
    await using emulator = await startEmulator()
    await add(emulator, { staleNonce: true, times: 1 })
    const stale = await send(emulator, '/api/public/v1.0/groups')
    expect(stale.headers['www-authenticate']).toContain('stale=true')
    await add(emulator, { unauthorized: true, times: 1 })
    const rejected = await send(emulator, '/api/public/v1.0/groups')
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
    await using emulator = await startEmulator()
    await add(emulator, { rateLimit })
    const { status, json, headers } = await oauth(emulator, 'token', grant)
    expect([status, json['error'], headers['retry-after']]).toEqual([429, error, retryAfter])
  })

  test('faults change the address of a client', async () => {
    await using emulator = await startEmulator()
    await add(emulator, { clientAddress: '203.0.113.9' })
    const { status, json } = await callWithKey(emulator, '/groups')
    expect([status, json['parameters']]).toEqual([403, ['203.0.113.9']])
  })

  test('faults delay a response, and can be combined with another fault', async () => {
    await using emulator = await startEmulator()
    await add(emulator, { delay: 1 })
    await add(emulator, { status: 418, body: 'teapot' })
    const { status, text } = await send(emulator, '/api/public/v1.0/groups')
    expect([status, text]).toEqual([418, 'teapot'])
    emulator.faults.clear()
    expect(await outcome(emulator, '/groups')).toBe('200')
  })
})

describe('faults', () => {
  test('faults replace the response of the API, as often as requested', async () => {
    await using emulator = await startEmulator()
    const fault = emulator.faults.add({ match: { path: '*/groups' }, times: 1, status: 503 })
    expect((await send(emulator, '/api/public/v1.0/groups')).status).toBe(503)
    expect(await outcome(emulator, '/groups')).toBe('200')
    expect([fault.hits, emulator.faults.list()]).toEqual([1, []])
  })

  test.each([
    [{}, /needs one of/],
    [{ colour: 'red' }, /colour/],
    [{ delay: -1 }, /delay/],
    [{ status: 99 }, /status/],
    [{ status: 500, times: 0 }, /times/],
    [{ rateLimit: 'x' }, /rateLimit/],
    [{ status: 500, headers: { a: 'b\r\nc: d' } }, /line break/],
    [{ status: 500, match: { path: 7 } }, /path/],
  ])('%j is not a fault', async (fault, message) => {
    await using emulator = await startEmulator()
    // From JavaScript anything can come.
    expect(() => emulator.faults.add(fault as never)).toThrow(message)
  })
})

describe('control endpoints', () => {
  test('are opened by the control token alone', async () => {
    await using emulator = await startEmulator()
    for (const authorization of ['', 'Bearer x', `Bearer ${await issueToken(emulator)}`]) {
      const answer = await send(emulator, '/emulator/clock', { headers: { authorization } })
      expect(answer.status).toBe(401)
    }
    expect((await control(emulator, 'GET', 'clock')).status).toBe(200)
  })

  test('a control endpoint advances the clock', async () => {
    await using emulator = await startEmulator()
    const token = await issueToken(emulator)
    const { json } = await control(emulator, 'POST', 'clock/advance', { ms: 3_600_000 })
    expect(Number(json['now'])).toBeGreaterThan(Date.now() + 3_500_000)
    expect((await callWithToken(emulator, token)).status).toBe(401)
  })

  test('add, show and remove faults', async () => {
    await using emulator = await startEmulator()
    const { json } = await control(emulator, 'POST', 'faults', { status: 503, times: 5 })
    expect((await send(emulator, '/api/public/v1.0/groups')).status).toBe(503)
    const { text } = await control(emulator, 'GET', 'faults')
    expect(JSON.parse(text)).toEqual([{ id: json['id'], hits: 1, status: 503, times: 5 }])
    expect((await control(emulator, 'DELETE', `faults/${String(json['id'])}`)).status).toBe(204)
    expect(await outcome(emulator, '/groups')).toBe('200')
    expect((await control(emulator, 'DELETE', 'faults')).status).toBe(204)
  })

  test('set what an organization requires', async () => {
    const seed = { organizations: [{ name: 'O', apiKeys: [{ accessList: [] }] }] }
    await using emulator = await startEmulator({ seed })
    expect(await outcome(emulator, '/groups')).toBe('403 ORG_REQUIRES_ACCESS_LIST')
    const path = `organizations/${emulator.seed.organizations[0]!.id}`
    await control(emulator, 'PATCH', path, { requireAccessList: false })
    expect(await outcome(emulator, '/groups')).toBe('200')
  })

  test.each([
    ['POST', 'clock/advance', { ms: -1 }, 400],
    ['POST', 'clock/advance', {}, 400],
    ['POST', 'faults', {}, 400],
    ['PATCH', `organizations/${'a'.repeat(24)}`, {}, 400],
    ['DELETE', 'faults/77', undefined, 404],
    ['GET', 'nothing', undefined, 404],
  ])('%s %s %j gets %i', async (method, path, body, status) => {
    await using emulator = await startEmulator()
    expect((await control(emulator, method, path, body)).status).toBe(status)
  })
})
