import { expect, test } from 'vitest'
import { issue, issueFor, rejection, type Reply, scenario } from './scenario.ts'

const reply =
  (text: BodyInit, init: ResponseInit = {}): Reply =>
  () =>
    new Response(text, init)

const token = JSON.stringify({ access_token: 'at', token_type: 'Bearer', expires_in: 60 })

test.each<[string, Reply]>([
  ['of type bearer', issueFor({ token_type: 'bearer' })],
  ['of type BEARER', issueFor({ token_type: 'BEARER' })],
  ['from text/plain', reply(token, { headers: { 'content-type': 'text/plain' } })],
  ['without a content type', reply(new TextEncoder().encode(token))],
  ['behind a byte order mark', reply(`\ufeff${token}`)],
  ['between blanks', reply(` \r\n${token}\n`)],
  ['with status 201', reply(token, { status: 201 })],
  ['with unknown members', issueFor({ error: null, error_description: 'none', id_token: {} })],
])('a token is taken %s', async (_what, answer) => {
  const w = scenario(answer)
  const token = await w.value(w.make('one').accessToken())
  expect(token).not.toBe('')
  expect(w.sent).toHaveLength(1)
})

test('a token has the scope that the server granted, and no scope that is not text', async () => {
  const granted = await scenario(issueFor({ scope: 'read' }))
    .make('one')
    .accessToken()
  expect(granted).toMatchObject({ tokenType: 'Bearer', scope: 'read' })
  expect(
    await scenario(issueFor({ scope: ['read'] }))
      .make('one')
      .accessToken(),
  ).not.toHaveProperty('scope')
})

const jwt = (claims: object) =>
  `e30.${Buffer.from(JSON.stringify(claims)).toString('base64url')}.c2ln`
const hour = { access_token: jwt({ iat: 5_000, exp: 8_600 }), expires_in: undefined }
const LONGEST_MS = 2 ** 31 * 1_000
test.each<[string, object, number]>([
  ['a number', { expires_in: 630 }, 630_000],
  ['a fraction', { expires_in: 630.5 }, 630_500],
  ['a numeric string', { expires_in: '630' }, 630_000],
  ['a numeric string with a fraction', { expires_in: '630.5' }, 630_500],
  ['a number and a JWT', { ...hour, expires_in: 630 }, 630_000],
  ['a word and a JWT', { ...hour, expires_in: 'soon' }, 3_600_000],
  ['an empty string and a JWT', { ...hour, expires_in: '' }, 3_600_000],
  ['an endless number and a JWT', { ...hour, expires_in: '1e999' }, 3_600_000],
  ['a boolean and a JWT', { ...hour, expires_in: true }, 3_600_000],
  ['a list and a JWT', { ...hour, expires_in: [630] }, 3_600_000],
  ['nothing', { expires_in: undefined }, 300_000],
  ['zero and a JWT', { ...hour, expires_in: 0 }, 0],
  ['zero as a string and a JWT', { ...hour, expires_in: '0' }, 0],
  ['a negative number and a JWT', { ...hour, expires_in: -1 }, 0],
  ['a large negative number and a JWT', { ...hour, expires_in: -1e300 }, 0],
  ['a negative string and a JWT', { ...hour, expires_in: '-3600' }, 0],
  ['2 ** 53', { expires_in: 2 ** 53 }, LONGEST_MS],
  ['the largest number', { expires_in: Number.MAX_VALUE }, LONGEST_MS],
  ['a large number as a string', { expires_in: '1e300' }, LONGEST_MS],
  ['300 digits', { expires_in: '9'.repeat(300) }, LONGEST_MS],
])('a token whose response has %s expires in its time', async (_what, answer, lifetimeMs) => {
  const w = scenario(issueFor(answer))
  const { expiresAt } = await w.make('one').accessToken()
  expect(expiresAt - w.time.wall).toBe(lifetimeMs)
})

test('a token is taken whose answer comes in pieces that part a character', async () => {
  const octets = new TextEncoder().encode(
    JSON.stringify({ access_token: 'at', token_type: 'Bearer', scope: 'grüßen' }),
  )
  const w = scenario(() => {
    const pieces = new ReadableStream<Uint8Array>({
      start(controller) {
        for (const octet of octets) controller.enqueue(Uint8Array.of(octet))
        controller.close()
      },
    })
    return new Response(pieces)
  })
  const auth = w.make('one', { maxBodyBytes: octets.length })
  expect(await auth.accessToken()).toMatchObject({ value: 'at', scope: 'grüßen' })
  const short = w.make('two', { maxBodyBytes: octets.length - 1 })
  expect(await w.failure(short.accessToken())).toMatchObject({ kind: 'response' })
})

test.each<[string, Reply]>([
  ['without a type', issueFor({ token_type: undefined })],
  ['with an empty type', issueFor({ token_type: '' })],
  ['with a type in a list', issueFor({ token_type: ['Bearer'] })],
  ['with another type', issueFor({ token_type: 'DPoP' })],
  ['with an empty token', issueFor({ access_token: '' })],
  ['with a token that is a number', issueFor({ access_token: 7 })],
  ['with a blank in the token', issueFor({ access_token: 'a b' })],
  ['with another alphabet in the token', issueFor({ access_token: 'ключ' })],
  ['with a token and a line break', issueFor({ access_token: 'at\n' })],
  ['that is text', reply('"a token"')],
  ['that is a list', reply(`[${token}]`)],
  ['that is null', reply('null')],
  ['that is cut off', reply(token.slice(0, -1))],
  ['that is a page', reply('<html>', { headers: { 'content-type': 'application/json' } })],
  ['that is empty', reply('')],
  ['with status 204', () => new Response(null, { status: 204 })],
  ['with bytes that are not text', reply(new Uint8Array([0xff, 0xfe, 0x00]))],
])('a response %s is not requested again, and is remembered', async (_what, answer) => {
  const w = scenario(answer, issue)
  const auth = w.make('one')
  const error = await w.failure(auth.accessToken())
  expect(error).toMatchObject({ kind: 'response', code: 'ERR_TOKEN_RESPONSE', retryable: false })
  expect(await w.failure(auth.accessToken())).toMatchObject({ kind: 'response' })
  expect(w.sent).toHaveLength(1)
  await w.time.advance(5_000)
  expect(await w.value(auth.accessToken())).toBe('at-2')
})

test.each(['form', 'raw'] as const)(
  'a rejection does not show the Basic value that it quotes: %s',
  async (basicEncoding) => {
    let value = ''
    const w = scenario(() => {
      value = w.sent[0]?.headers.get('authorization')?.slice('Basic '.length) ?? ''
      return Response.json({ error: 'invalid_client', error_description: value }, { status: 401 })
    })
    const { message } = await w.failure(
      w.make('one', { basicEncoding, clientSecret: 'a / b' }).accessToken(),
    )
    expect(atob(value)).toBe(basicEncoding === 'form' ? 'id:a+%2F+b' : 'id:a / b')
    expect(message).toContain('invalid_client: REDACTED')
  },
)

const page = { 'content-type': 'text/html' }
const rateLimited = { detail: 'limited to 10 requests', error: 429, errorCode: 'RATE_LIMITED' }
test.each<[string, Reply, object]>([
  [
    'by an OAuth error that is called a page',
    reply('{"error":"invalid_scope"}', { status: 400, headers: page }),
    { kind: 'oauth', oauthError: 'invalid_scope', status: 400, retryable: false },
  ],
  ['by a page', reply('<html>', { status: 403, headers: page }), { kind: 'http', status: 403 }],
  ['with status 200', rejection(200, { error: 'invalid_request' }), { kind: 'oauth', status: 200 }],
  [
    'next to a token',
    issueFor({ error: 'invalid_scope' }),
    { kind: 'oauth', oauthError: 'invalid_scope', status: 200 },
  ],
  ['without a body', reply('', { status: 404 }), { kind: 'http', status: 404, retryable: false }],
  ['by a list', rejection(400, { error: ['x'] }), { kind: 'http', retryable: false }],
  ['by a number', rejection(429, rateLimited), { kind: 'http', status: 429, retryable: true }],
  [
    'for now, by an OAuth error',
    rejection(429, { error: 'slow_down' }),
    { kind: 'oauth', oauthError: 'slow_down', retryable: true },
  ],
])('a rejection %s has its kind and status', async (_what, answer, expected) => {
  const w = scenario(answer)
  const auth = w.make('one', { maxAttempts: 1 })
  expect(await w.failure(auth.accessToken())).toMatchObject(expected)
  expect(w.events.at(-1)).toMatchObject({ type: 'token-request-failed' })
})

test.each([408, 425, 429, 500, 502, 503, 504])('status %i is tried again', async (status) => {
  const w = scenario(rejection(status), issue)
  expect(await w.value(w.make('one').accessToken())).toBe('at-2')
  expect(w.sent.map(({ at }) => at)).toEqual([0, 100])
})

test.each([
  ['AZaz09*-._', 'AZaz09*-._'],
  [':%+ &=', '%3A%25%2B+%26%3D'],
  ["!'()~@/?", '%21%27%28%29%7E%40%2F%3F'],
  ['ключ£€😀', '%D0%BA%D0%BB%D1%8E%D1%87%C2%A3%E2%82%AC%F0%9F%98%80'],
])('Basic carries %j as %s', async (text, encoded) => {
  const w = scenario(issue)
  await w.value(w.make('one', { clientId: text, clientSecret: text }).accessToken())
  expect(w.sent[0]?.headers.get('authorization')).toBe(`Basic ${btoa(`${encoded}:${encoded}`)}`)
})
