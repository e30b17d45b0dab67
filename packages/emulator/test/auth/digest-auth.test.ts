import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { startEmulator } from '@latchkey/emulator'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { createClock } from '../../src/state/clock.ts'
import { Nonces } from '../../src/auth/nonces.ts'
import { StrictVerifier } from '../strict-verifier.ts'
import { challengeOf, digestHeader, send } from '../clients.ts'

const GROUPS = '/api/public/v1.0/groups'

test('challenges as the service does', async () => {
  await using emulator = await startEmulator()
  const { status, headers, json } = await send(emulator, GROUPS)
  expect(status).toBe(401)
  expect(headers['www-authenticate']).toMatch(
    /^Digest realm="MMS Public API", domain="", nonce="[\w.-]+", algorithm=MD5, qop="auth", stale=false$/,
  )
  expect(headers['content-type']).toBe('application/json')
  expect(json).toEqual({
    detail: 'You are not authorized for this resource.',
    error: 401,
    errorCode: 'UNEXPECTED_ERROR',
    reason: 'Unauthorized',
  })
})

async function authenticate() {
  const emulator = await startEmulator()
  const { publicKey, privateKey } = emulator.seed.apiKeys[0]!
  const key = [publicKey, privateKey] as const
  const challenge = await challengeOf(emulator)
  const open = (authorization: string, target = GROUPS) =>
    send(emulator, target, { headers: { authorization } })
  return { emulator, key, challenge, open, [Symbol.asyncDispose]: () => emulator.close() }
}

test('lets the right key in, again and again with a rising nc', async () => {
  await using caller = await authenticate()
  for (const nc of ['00000001', '00000002', '0000000a']) {
    const header = digestHeader(caller.challenge, caller.key, 'GET', GROUPS, nc)
    expect((await caller.open(header)).status).toBe(200)
  }
})

test('accepts nonce counts in any order, each once', async () => {
  await using caller = await authenticate()
  const statuses: number[] = []
  for (const nc of ['00000003', '00000001', '00000002', '00000003', '00000001', '00000000']) {
    const header = digestHeader(caller.challenge, caller.key, 'GET', GROUPS, nc)
    statuses.push((await caller.open(header)).status)
  }
  expect(statuses).toEqual([200, 200, 200, 401, 401, 401])
})

test('compares the uri with the request, byte for byte', async () => {
  await using caller = await authenticate()
  const target = `${GROUPS}?name=a%2Fb%20c`
  const right = digestHeader(caller.challenge, caller.key, 'GET', target)
  expect((await caller.open(right, `${GROUPS}?name=a%2fb%20c`)).status).toBe(401)
  expect((await caller.open(right, target)).status).toBe(200)
})

test('calls a nonce stale when its time is over', async () => {
  await using caller = await authenticate()
  caller.emulator.clock.advance(300_000)
  const { status, headers } = await caller.open(
    digestHeader(caller.challenge, caller.key, 'GET', GROUPS),
  )
  expect(status).toBe(401)
  expect(headers['www-authenticate']).toContain('stale=true')
})

test('a nonce that it did not make is stale only to those with the right key', async () => {
  await using caller = await authenticate()
  const forged = caller.challenge.replace(/nonce="[^"]+"/, 'nonce="x.y.z"')
  const right = await caller.open(digestHeader(forged, caller.key, 'GET', GROUPS))
  const wrong = await caller.open(digestHeader(forged, [caller.key[0], 'guess'], 'GET', GROUPS))
  expect([right.status, wrong.status]).toEqual([401, 401])
  expect(right.headers['www-authenticate']).toContain('stale=true')
  expect(wrong.headers['www-authenticate']).toContain('stale=false')
})

test.each([
  [false, '1', 200],
  [false, 'a', 200],
  [true, '1', 401],
  [true, '00000001', 200],
])('with strictNonceCount %s, nc=%s gets %i', async (strictNonceCount, nc, status) => {
  await using emulator = await startEmulator({ switches: { strictNonceCount } })
  const { publicKey, privateKey } = emulator.seed.apiKeys[0]!
  const challenge = await challengeOf(emulator)
  const authorization = digestHeader(challenge, [publicKey, privateKey], 'GET', GROUPS, nc)
  expect((await send(emulator, GROUPS, { headers: { authorization } })).status).toBe(status)
})

test('nc=1 after nc=00000001 is a replay', async () => {
  await using caller = await authenticate()
  const statuses: number[] = []
  for (const nc of ['00000001', '1']) {
    statuses.push(
      (await caller.open(digestHeader(caller.challenge, caller.key, 'GET', GROUPS, nc))).status,
    )
  }
  expect(statuses).toEqual([200, 401])
})

describe('rejects', () => {
  const cases: [string, (header: string) => string][] = [
    ['a wrong response', (header) => header.replace(/response="../, 'response="00')],
    ['an unknown key', (header) => header.replace(/username="[^"]+"/, 'username="nobodyyy"')],
    ['another realm', (header) => header.replace('MMS', 'SMM')],
    ['no qop', (header) => header.replace(/qop=auth, nc=\d+, cnonce="c", /, '')],
    ['an nc of nine digits', (header) => header.replace('nc=00000001', 'nc=000000001')],
    ['another algorithm', (header) => `${header}, algorithm=SHA-256`],
    ['a parameter given twice', (header) => `${header}, nc=00000002`],
    ['half a header', (header) => header.slice(0, 60)],
    ['Basic', () => `Basic ${btoa('a:b')}`],
    ['rubbish', () => '\u00ff"\\'],
  ]
  test.each(cases)('%s is rejected', async (_name, spoil) => {
    await using caller = await authenticate()
    const header = digestHeader(caller.challenge, caller.key, 'GET', GROUPS)
    const { status, json } = await caller.open(spoil(header))
    expect(status).toBe(401)
    expect(json['errorCode']).toBe('UNEXPECTED_ERROR')
  })
})

interface VerifyVector {
  readonly id: string
  readonly kind: string
  readonly server: {
    realm: string
    users: Record<string, string>
    algorithms: string[]
    qop: ('auth' | 'auth-int')[]
    issuedNonces: string[]
  }
  readonly requests: { method: string; uri: string; authorization: string; body?: string }[]
  readonly expect: { results: string[] }
}

const vectors = (
  JSON.parse(
    readFileSync(new URL('../../../digest/test/vectors/digest.json', import.meta.url), 'utf8'),
  ) as VerifyVector[]
).filter(({ kind }) => kind === 'verify')

test('there are verify vectors', () => {
  expect(vectors.length).toBeGreaterThan(9)
})

const HASHES = { MD5: 'md5', 'SHA-256': 'sha256', 'SHA-512-256': 'sha512-256' }

test.each(vectors)(
  'the results of $id are as published',
  ({ server, requests, expect: { results } }) => {
    const { realm, users, algorithms, qop, issuedNonces } = server
    const counts = new Nonces(createClock(0))
    const verifier = new StrictVerifier({
      realm,
      algorithms,
      qop,
      nonces: {
        isValid: (nonce) => issuedNonces.includes(nonce),
        count: (nonce, nc) => counts.count(nonce, nc),
      },
    })
    const verdicts = requests.map(
      ({ method, uri: target, authorization, body = '' }) =>
        verifier.verify(
          { method, target, authorization, body: Buffer.from(body) },
          (username, algorithm) =>
            users[username] === undefined
              ? undefined
              : createHash(HASHES[algorithm])
                  .update(`${username}:${realm}:${users[username]}`)
                  .digest('hex'),
        ).verdict,
    )
    expect(verdicts).toEqual(results)
  },
)

test('a count is accepted once at most, in whatever order counts come', () => {
  fc.assert(
    fc.property(fc.array(fc.integer({ min: 0, max: 3000 }), { maxLength: 300 }), (counts) => {
      const nonces = new Nonces(createClock())
      const nonce = nonces.issue()
      const accepted = counts.filter((nc) => nonces.count(nonce, nc))
      expect(new Set(accepted).size).toBe(accepted.length)
      expect(accepted).not.toContain(0)
    }),
  )
})

test('counts within 1024 of the highest are all accepted', () => {
  fc.assert(
    fc.property(fc.uniqueArray(fc.integer({ min: 1, max: 1024 }), { maxLength: 300 }), (counts) => {
      const nonces = new Nonces(createClock())
      const nonce = nonces.issue()
      expect(counts.filter((nc) => !nonces.count(nonce, nc))).toEqual([])
    }),
  )
})

test('remembers a bounded number of nonces, and takes none twice', () => {
  const nonces = new Nonces(createClock())
  const first = nonces.issue()
  expect(nonces.count(first, 1)).toBe(true)
  for (let n = 0; n < 30_000; n++) nonces.count(nonces.issue(), 1)
  expect(nonces.size).toBeLessThanOrEqual(10_000)
  expect(nonces.isValid(first)).toBe(false)
})
