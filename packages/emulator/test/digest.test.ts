import { readFileSync } from 'node:fs'
import { startEmulator } from '@latchkey/emulator'
import { describe, expect, test } from 'vitest'
import { readDigestCredentials } from '../src/doors/digest-credentials.ts'
import { challengeOf, digestHeader, send } from './clients.ts'

const GROUPS = '/api/public/v1.0/groups'

test('challenges as the service does', async () => {
  await using emulator = await startEmulator()
  const { status, headers, json } = await send(emulator, GROUPS)
  expect(status).toBe(401)
  expect(headers['www-authenticate']).toMatch(
    /^Digest realm="MMS Public API", domain="", nonce="[\w.-]+", algorithm=MD5, qop="auth", stale=false$/,
  )
  expect(headers['content-type']).toBe('application/json;charset=ISO-8859-1')
  expect(json).toEqual({
    detail: 'You are not authorized for this resource.',
    error: 401,
    reason: 'Unauthorized',
  })
})

async function knock() {
  const emulator = await startEmulator()
  const { publicKey, privateKey } = emulator.seed.apiKeys[0]!
  const key = [publicKey, privateKey] as const
  const challenge = await challengeOf(emulator)
  const open = (authorization: string, target = GROUPS) =>
    send(emulator, target, { headers: { authorization } })
  return { emulator, key, challenge, open, [Symbol.asyncDispose]: () => emulator.close() }
}

test('lets the right key in, again and again with a rising nc', async () => {
  await using door = await knock()
  for (const nc of ['00000001', '00000002', '0000000a']) {
    const header = digestHeader(door.challenge, door.key, 'GET', GROUPS, nc)
    expect((await door.open(header)).status).toBe(200)
  }
})

test('takes nc out of order, and each once', async () => {
  await using door = await knock()
  const statuses: number[] = []
  for (const nc of ['00000003', '00000001', '00000002', '00000003', '00000001', '00000000']) {
    const header = digestHeader(door.challenge, door.key, 'GET', GROUPS, nc)
    statuses.push((await door.open(header)).status)
  }
  expect(statuses).toEqual([200, 200, 200, 401, 401, 401])
})

test('compares the uri with the request, byte for byte', async () => {
  await using door = await knock()
  const target = `${GROUPS}?name=a%2Fb%20c`
  const right = digestHeader(door.challenge, door.key, 'GET', target)
  expect((await door.open(right, `${GROUPS}?name=a%2fb%20c`)).status).toBe(401)
  expect((await door.open(right, target)).status).toBe(200)
})

test('calls a nonce stale when its time is over', async () => {
  await using door = await knock()
  door.emulator.clock.advance(300_000)
  const { status, headers } = await door.open(digestHeader(door.challenge, door.key, 'GET', GROUPS))
  expect(status).toBe(401)
  expect(headers['www-authenticate']).toContain('stale=true')
})

test('a nonce that it did not make is stale only to those with the right key', async () => {
  await using door = await knock()
  const forged = door.challenge.replace(/nonce="[^"]+"/, 'nonce="x.y.z"')
  const right = await door.open(digestHeader(forged, door.key, 'GET', GROUPS))
  const wrong = await door.open(digestHeader(forged, [door.key[0], 'guess'], 'GET', GROUPS))
  expect([right.status, wrong.status]).toEqual([401, 401])
  expect(right.headers['www-authenticate']).toContain('stale=true')
  expect(wrong.headers['www-authenticate']).toContain('stale=false')
})

describe('refuses', () => {
  const cases: [string, (header: string) => string][] = [
    ['a wrong response', (header) => header.replace(/response="../, 'response="00')],
    ['an unknown key', (header) => header.replace(/username="[^"]+"/, 'username="nobodyyy"')],
    ['another realm', (header) => header.replace('MMS', 'SMM')],
    ['no qop', (header) => header.replace(/qop=auth, nc=\d+, cnonce="c", /, '')],
    ['an nc that is not eight digits', (header) => header.replace('nc=00000001', 'nc=1')],
    ['another algorithm', (header) => `${header}, algorithm=SHA-256`],
    ['a parameter given twice', (header) => `${header}, nc=00000002`],
    ['half a header', (header) => header.slice(0, 60)],
    ['Basic', () => `Basic ${btoa('a:b')}`],
    ['rubbish', () => '\u00ff"\\'],
  ]
  test.each(cases)('%s', async (_name, spoil) => {
    await using door = await knock()
    const header = digestHeader(door.challenge, door.key, 'GET', GROUPS)
    const { status, json } = await door.open(spoil(header))
    expect(status).toBe(401)
    expect(json).not.toHaveProperty('errorCode')
  })
})

test('reads each parameter of the verify vectors', () => {
  const vectors = JSON.parse(
    readFileSync(new URL('./vectors/digest.json', import.meta.url), 'utf8'),
  ) as { kind: string; requests: { uri: string; authorization: string }[] }[]
  const requests = vectors.filter(({ kind }) => kind === 'verify').flatMap((v) => v.requests)
  expect(requests.length).toBeGreaterThan(9)
  for (const { authorization } of requests) {
    const params = readDigestCredentials(authorization)
    expect(params?.get('username')).toBe('u')
    expect(params?.get('response')).toMatch(/^[0-9a-f]{32}$/)
  }
})
