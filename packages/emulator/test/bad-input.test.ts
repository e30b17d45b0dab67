import { connect } from 'node:net'
import { gzipSync } from 'node:zlib'
import { type Emulator, startEmulator } from '@latchkey/emulator'
import fc from 'fast-check'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { scanJson } from '../src/http/json-scan.ts'
import { basicOf, callWithToken, givenEmulator, issueToken, oauth, post, send } from './clients.ts'

/** `npm run test:interop` sends all. */
const RUNS = process.env['EVERY_MOMENT'] === undefined ? 2_500 : 10_000
const CONTENT_TYPE = { 'content-type': 'application/json' }

describe('a body is rejected, with the field named', () => {
  const deep = `{"name":${'['.repeat(100)}${']'.repeat(100)}}`
  const latin1 = (text: string) => Buffer.from(text, 'latin1')
  test.each([
    ['a key that comes twice', '{"name":"a","name":"c"}', 'name', 'INVALID_JSON_ATTRIBUTE'],
    ['a key twice, escaped', '{"name":"a","n\\u0061me":"c"}', 'name', 'INVALID_JSON_ATTRIBUTE'],
    ['a prototype', '{"name":{"a":{"__proto__":{}}}}', 'name.a.__proto__', 'INVALID_ATTRIBUTE'],
    ['a constructor', '{"constructor":{"prototype":{}}}', 'constructor', 'INVALID_ATTRIBUTE'],
    ['nesting that is too deep', deep, 'name.0.0.0.0.0.0.0', 'INVALID_JSON'],
    ['octets that are not UTF-8', latin1('{"name":"\u00ff"}'), 'name', 'MALFORMED_JSON'],
    ['a key that is not UTF-8', latin1('{"a":1,"\u00ff":2}'), '\ufffd', 'MALFORMED_JSON'],
    ['a text that is not UTF-8', latin1('"\u00ff"'), '', 'MALFORMED_JSON'],
    ['a number without end', '{"name":1e999}', 'name', 'INVALID_JSON_ATTRIBUTE'],
    ['an unknown field', '{"name":"a","orgId":"b","nmae":"c"}', 'nmae', 'INVALID_ATTRIBUTE'],
  ])('a body with %s is rejected, with the field named', async (_name, body, field, code) => {
    await using at = await givenEmulator()
    const { status, json } = await at.call('/groups', post(body))
    expect([status, json['parameters'], json['errorCode']]).toEqual([400, [field], code])
  })

  test('valid JSON passes the scan, whatever it is', () => {
    fc.assert(
      fc.property(fc.jsonValue({ maxDepth: 6 }), (value) => {
        const found = scanJson(Buffer.from(JSON.stringify(value)))
        expect([undefined, 'forbidden key', 'number too large']).toContain(found?.problem)
      }),
    )
  })

  test('any octets are scanned without an error', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 300 }), (octets) => {
        scanJson(Buffer.from(octets))
      }),
    )
  })
})

test('another media type is rejected', async () => {
  await using at = await givenEmulator()
  const options = { method: 'POST', headers: { 'content-type': 'text/plain' }, body: '{}' }
  expect(await at.outcome('/groups', options)).toBe('415 UNSUPPORTED_MEDIA_TYPE')
})

test('a compressed body is rejected, with a message that says so', async () => {
  await using at = await givenEmulator()
  const headers = { ...CONTENT_TYPE, 'content-encoding': 'gzip' }
  const body = gzipSync('{"name":"a"}')
  const { status, json } = await at.call('/groups', { method: 'POST', headers, body })
  expect([status, json['detail']]).toEqual([
    415,
    'The request body must not be compressed: send it without Content-Encoding.',
  ])
})

test('a body with a byte order mark is read', async () => {
  await using at = await givenEmulator()
  const project = JSON.stringify({ name: 'Marked', orgId: at.orgId })
  const { status, json } = await at.call('/groups', post(`\ufeff${project}`))
  expect([status, json['name']]).toEqual([201, 'Marked'])
})

test('a body over 1 MiB is rejected at each endpoint', async () => {
  await using at = await givenEmulator()
  const name = 'x'.repeat(1_048_577)
  expect(await at.outcome('/groups', post({ name }))).toBe('413 REQUEST_TOO_LARGE')
  expect((await oauth(at, 'token', { name })).status).toBe(413)
})

test('a body over 1 MiB is rejected, too, when its length is not told, however much of it comes', async () => {
  await using at = await givenEmulator()
  const headers = { authorization: basicOf(at), 'transfer-encoding': 'chunked' }
  const body = 'x'.repeat(4_194_304)
  const { status } = await at.send('/api/oauth/token', { method: 'POST', headers, body })
  expect(status).toBe(413)
})

test('a client that disconnects in the middle of its body does not affect others', async () => {
  await using at = await givenEmulator()
  const { hostname, port } = new URL(at.url)
  const socket = connect(Number(port), hostname)
  const head = 'POST /api/oauth/token HTTP/1.1\r\nHost: x\r\nContent-Length: 9\r\n\r\na'
  await new Promise((resolve) => socket.write(head, resolve))
  const closed = new Promise((resolve) => socket.once('close', resolve))
  socket.resetAndDestroy()
  await closed
  expect(await at.outcome('/groups')).toBe('200')
})

test.each([
  'Bearer',
  'Bearer  ',
  'Bearer a b',
  'Bearer \u00e9',
  'Bearer ey.ey.ey',
  'Digest',
  'Digest username',
  'Digest username="',
  'Digest =',
  `Digest ${'a="b", '.repeat(500)}`,
  'Basic !!!',
  'Negotiate abc',
  ',',
])('the Authorization %j is a 401', async (authorization) => {
  await using at = await givenEmulator()
  const answer = await at.send('/api/public/v1.0/groups', { headers: { authorization } })
  expect(answer.status).toBe(401)
  expect(answer.headers['www-authenticate']).toBeDefined()
})

/** Sends octets and gives what comes back until the end. */
function raw({ url }: Emulator, text: string): Promise<string> {
  const { hostname, port } = new URL(url)
  return new Promise((resolve, reject) => {
    let answer = ''
    const socket = connect(Number(port), hostname, () => socket.write(text))
    socket.on('data', (chunk) => (answer += String(chunk)))
    socket.on('error', reject)
    socket.on('close', () => {
      resolve(answer)
    })
  })
}

test.each(['GET / HTTP/9.9\r\n\r\n', 'rubbish\r\n\r\n', '\u0000\u0001\u0002'])(
  '%j, which is not HTTP, gets a 400 in the form of the API',
  async (text) => {
    await using at = await givenEmulator()
    const answer = await raw(at, text)
    expect(answer).toMatch(/^HTTP\/1\.1 400 /)
    expect(answer).toContain('"error":400')
  },
)

test.each(['GET /', 'POST /api/oauth/token HTTP/1.1\r\nHost: x\r\nContent-Length: 9\r\n\r\na'])(
  'a client that takes its time is cut off: %j',
  async (text) => {
    await using at = await givenEmulator({ requestTimeoutMs: 100 })
    expect(await raw(at, text)).toMatch(/^HTTP\/1\.1 408 /)
  },
)

test('it listens on this machine only, unless told otherwise', async () => {
  await expect(startEmulator({ host: '0.0.0.0' })).rejects.toThrow(/allowNetworkAccess/)
  await using at = await givenEmulator({ host: '0.0.0.0', allowNetworkAccess: true })
  expect(await at.outcome('/groups')).toBe('200')
})

describe('fuzzed', () => {
  let emulator: Emulator
  let token: string
  beforeAll(async () => {
    emulator = await startEmulator()
    token = await issueToken(emulator)
  })
  afterAll(() => emulator.close())

  const word = fc.oneof(
    fc.constantFrom(
      ...['groups', 'orgs', 'users', 'teams', 'apiKeys', 'serviceAccounts', 'accessList'],
      ...['hosts', 'clusters', 'measurements', 'byName', 'secrets', 'invites', '%2F', '%', '%ff'],
      ...['..', '', '__proto__', 'constructor', 'a:invite', 'a'.repeat(24), 'events'],
      'automationConfig',
    ),
    fc.string({ maxLength: 12, unit: 'grapheme' }).map((text) => encodeURIComponent(text)),
  )
  const start = fc.constantFrom('own group', 'own org', 'api', 'outside')
  const target = fc
    .tuple(
      start,
      fc.array(word, { maxLength: 5 }),
      fc.string({ maxLength: 10, unit: 'grapheme' }),
      fc.boolean(),
    )
    .map(([from, words, query, asks]) => {
      const { organizations, projects } = emulator.seed
      const base = {
        'own group': `/api/public/v1.0/groups/${projects[0]!.id}`,
        'own org': `/api/public/v1.0/orgs/${organizations[0]!.id}`,
        api: '/api/public/v1.0',
        outside: '',
      }[from]
      const path = [base, ...words].join('/') || '/'
      return asks ? `${path}?${encodeURI(query)}` : path
    })
  const method = fc.constantFrom('GET', 'POST', 'PUT', 'PATCH', 'DELETE', 'HEAD', 'OPTIONS')
  /** The project and the organization are needed to the end. */
  const isNeeded = (path: string): boolean => /\/[0-9a-f]{24}\/*(?:\?|$)/.test(path)
  const fields = fc.constantFrom('name', 'roles', 'desc', 'orgId', 'username', 'ipAddress', 'id')
  const printable = fc.string({ maxLength: 30 }).map((text) => text.replace(/[^\t\x20-\x7e]/g, ''))
  const headers = fc.dictionary(
    fc.constantFrom(
      ...['accept', 'accept-encoding', 'content-type', 'content-encoding', 'cookie', 'if-match'],
      ...['range', 'x-forwarded-for', 'x-http-method-override', 'user-agent', 'origin', 'host'],
    ),
    printable,
    { maxKeys: 3 },
  )
  const body = fc.oneof(
    fc.constant(''),
    fc.uint8Array({ maxLength: 60 }).map((octets) => Buffer.from(octets)),
    fc.json({ maxDepth: 3 }),
    fc
      .dictionary(fields, fc.jsonValue({ maxDepth: 2 }), { maxKeys: 4 })
      .map((value) => JSON.stringify(value)),
    fc.string({ maxLength: 30 }),
  )
  const authorization = fc.oneof(
    { weight: 6, arbitrary: fc.constant('token') },
    printable,
    fc.constantFrom('Digest username="a"', 'Basic ', 'Bearer x'),
  )

  test(`${RUNS} requests leave it standing, and say nothing of its inside`, async () => {
    const secrets = [
      emulator.seed.apiKeys[0]!.privateKey,
      emulator.seed.serviceAccounts[0]!.clientSecret,
      emulator.controlToken,
      basicOf(emulator).slice('Basic '.length),
    ]
    await fc.assert(
      fc.asyncProperty(
        method,
        target,
        headers,
        body,
        authorization,
        async (drawn, path, headers, body, by) => {
          const method = drawn === 'DELETE' && isNeeded(path) ? 'GET' : drawn
          const sender = { authorization: by === 'token' ? `Bearer ${token}` : by }
          const answer = await send(emulator, path, {
            method,
            headers: { ...CONTENT_TYPE, ...headers, ...sender },
            ...(method.startsWith('P') && { body }),
          })
          expect(answer.status).toBeLessThan(500)
          expect(answer.text).not.toMatch(/\bat .*\.[jt]s:\d+|node:internal|\/src\/|\/dist\//)
          for (const secret of secrets) expect(answer.text).not.toContain(secret)
        },
      ),
      { numRuns: RUNS, seed: 7616 },
    )
    expect((await callWithToken(emulator, token)).status).toBe(200)
  }, 300_000)
})
