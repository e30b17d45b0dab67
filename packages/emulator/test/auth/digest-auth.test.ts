import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { DigestVerifier } from '../../src/auth/digest-verifier.ts'
import { Nonces } from '../../src/auth/nonces.ts'
import { createClock } from '../../src/state/clock.ts'
import { challengeOf, digestHeader, givenEmulator } from '../clients.ts'

const GROUPS = '/api/public/v1.0/groups'

test('the challenge and the body of a 401 are those of the service (rule 2)', async () => {
  await using at = await givenEmulator()
  const { status, headers, json } = await at.send(GROUPS)
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

/** An emulator with a challenge of it, and requests that answer the challenge with the first key. */
async function givenChallenge(strictNonceCount = false) {
  const at = await givenEmulator({ switches: { strictNonceCount } })
  const challenge = await challengeOf(at)
  const open = (authorization: string, target = GROUPS) =>
    at.send(target, { headers: { authorization } })
  const statuses = async (...counts: string[]) => {
    const found: number[] = []
    for (const nc of counts) found.push((await open(at.digest(challenge, GROUPS, nc))).status)
    return found
  }
  return { ...at, challenge, open, statuses }
}

test('the right key is accepted, again and again with a rising nc', async () => {
  await using at = await givenChallenge()
  expect(await at.statuses('00000001', '00000002', '0000000a')).toEqual([200, 200, 200])
})

test('nonce counts are accepted in any order, each once', async () => {
  await using at = await givenChallenge()
  const counts = ['00000003', '00000001', '00000002', '00000003', '00000001', '00000000']
  expect(await at.statuses(...counts)).toEqual([200, 200, 200, 401, 401, 401])
})

test('the uri is compared with the request, byte for byte', async () => {
  await using at = await givenChallenge()
  const target = `${GROUPS}?name=a%2Fb%20c`
  const right = at.digest(at.challenge, target)
  expect((await at.open(right, `${GROUPS}?name=a%2fb%20c`)).status).toBe(401)
  expect((await at.open(right, target)).status).toBe(200)
})

test('a nonce is stale when its time is over', async () => {
  await using at = await givenChallenge()
  at.clock.advance(300_000)
  const { status, headers } = await at.open(at.digest(at.challenge, GROUPS))
  expect(status).toBe(401)
  expect(headers['www-authenticate']).toContain('stale=true')
})

test('a nonce that it did not make is stale only to those with the right key', async () => {
  await using at = await givenChallenge()
  const forged = at.challenge.replace(/nonce="[^"]+"/, 'nonce="x.y.z"')
  const { publicKey } = at.seed.apiKeys[0]!
  const right = await at.open(at.digest(forged, GROUPS))
  const wrong = await at.open(digestHeader(forged, [publicKey, 'guess'], 'GET', GROUPS))
  expect([right.status, wrong.status]).toEqual([401, 401])
  expect(right.headers['www-authenticate']).toContain('stale=true')
  expect(wrong.headers['www-authenticate']).toContain('stale=false')
})

test.each([
  [false, 'a', 200],
  [true, 'a', 401],
  [true, '00000001', 200],
])('with strictNonceCount %s, nc=%s gets %i', async (strictNonceCount, nc, status) => {
  await using at = await givenChallenge(strictNonceCount)
  expect(await at.statuses(nc)).toEqual([status])
})

test('nc=1 after nc=00000001 is a replay', async () => {
  await using at = await givenChallenge()
  expect(await at.statuses('00000001', '1')).toEqual([200, 401])
})

describe('digest credentials', () => {
  const cases: [string, (header: string) => string][] = [
    ['a wrong response', (header) => header.replace(/response="../, 'response="00')],
    ['an unknown key', (header) => header.replace(/username="[^"]+"/, 'username="nobodyyy"')],
    ['another realm', (header) => header.replace('MMS', 'SMM')],
    ['no qop', (header) => header.replace(/qop=auth, nc=\d+, cnonce="c", /, '')],
    ['an nc of nine digits', (header) => header.replace('nc=00000001', 'nc=000000001')],
    ['another algorithm', (header) => `${header}, algorithm=SHA-256`],
    ['a parameter given twice', (header) => `${header}, nc=00000002`],
    ['half a header', (header) => header.slice(0, 60)],
    ['the scheme Basic', () => `Basic ${btoa('a:b')}`],
    ['no structure', () => '\u00ff"\\'],
  ]
  test.each(cases)('credentials with %s are rejected', async (_name, spoil) => {
    await using at = await givenChallenge()
    const { status, json } = await at.open(spoil(at.digest(at.challenge, GROUPS)))
    expect([status, json['errorCode']]).toEqual([401, 'UNEXPECTED_ERROR'])
  })
})

interface VerifyVector {
  readonly id: string
  readonly kind: string
  readonly server: {
    readonly realm: string
    readonly users: Readonly<Record<string, string>>
    readonly qop: readonly string[]
    readonly issuedNonces: readonly string[]
  }
  readonly requests: readonly { method: string; uri: string; authorization: string }[]
  readonly expect: { readonly results: readonly string[] }
}

const vectorFile = new URL('../../../digest/test/vectors/digest.json', import.meta.url)
// A server that offers qop="auth", as this one does.
const vectors = (JSON.parse(readFileSync(vectorFile, 'utf8')) as VerifyVector[]).filter(
  ({ kind, server }) => kind === 'verify' && server.qop.includes('auth'),
)

test('there are vectors of a server', () => {
  expect(vectors.length).toBeGreaterThan(8)
})

test.each(vectors)(
  'the results of $id are as published',
  ({ server, requests, expect: wanted }) => {
    const { realm, users, issuedNonces } = server
    const counts = new Nonces(createClock(0))
    const verifier = new DigestVerifier({
      realm,
      qop: ['auth'],
      strictNonceCount: true,
      nonces: {
        isValid: (nonce) => issuedNonces.includes(nonce),
        count: (nonce, nc) => counts.count(nonce, nc),
      },
    })
    const ha1Of = (user: string) =>
      users[user] && createHash('md5').update(`${user}:${realm}:${users[user]}`).digest('hex')
    const verdicts = requests.map(
      ({ method, uri: target, authorization }) =>
        verifier.verify({ method, target, authorization }, ha1Of).verdict,
    )
    expect(verdicts).toEqual(wanted.results)
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

test('a bounded number of nonces is remembered, and none is accepted twice', () => {
  const nonces = new Nonces(createClock())
  const first = nonces.issue()
  expect(nonces.count(first, 1)).toBe(true)
  for (let n = 0; n < 30_000; n++) nonces.count(nonces.issue(), 1)
  expect(nonces.size).toBeLessThanOrEqual(10_000)
  expect(nonces.isValid(first)).toBe(false)
})
