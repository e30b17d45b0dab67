import { inspect } from 'node:util'
import {
  clientCredentials,
  type SecretOptions,
  isTokenError,
  type TokenEvent,
} from '@latchkey/client-credentials'
import { requestTarget, sendWithAuth } from '@latchkey/contract'
import { describe, expect, test } from 'vitest'
import { handClock, issue, rejection, serveTokens, type TokenServer } from './token-server.ts'

const clientId = 'mdb_sa_id_0123456789abcdef01234567'
const clientSecret = 'mdb_sa_sk_Ab-1_2Cd-3_4Ef-5_6Gh-7_8Ij-9_0'

function manager(server: TokenServer, more: Partial<SecretOptions> = {}) {
  const { tokenEndpoint, revocationEndpoint } = server
  const time = handClock()
  const events: TokenEvent[] = []
  const auth = clientCredentials({
    tokenEndpoint,
    revocationEndpoint,
    clientId,
    clientSecret,
    origins: 'https://api.example',
    clock: time.clock,
    maxAttempts: 1,
    onEvent: (event) => events.push(event),
    ...more,
  })
  return { auth, events, ...time }
}

async function failure(promise: Promise<unknown>) {
  const error: unknown = await promise.then(
    () => undefined,
    (e: unknown) => e,
  )
  if (!isTokenError(error)) throw new Error('expected a TokenError')
  return error
}

/** A call of the API through the send loop; `accepts` says which token it takes. */
function callApi(auth: ReturnType<typeof clientCredentials>, accepts: (token: string) => number) {
  const url = new URL('https://api.example/items')
  const sent: string[] = []
  const result = sendWithAuth(auth, {
    request: { method: 'GET', url, target: requestTarget(url), headers: new Headers() },
    send: async (headers) => {
      sent.push(headers['authorization'] ?? '-')
      return { status: accepts(sent.at(-1)!) }
    },
    describe: ({ status }) => ({ status, url, headers: new Headers() }),
    discard: () => undefined,
  })
  return { sent, result }
}

describe('the token request', () => {
  test('is a form with Basic credentials, in which _ and - stay', async () => {
    await using server = await serveTokens()
    const { auth } = manager(server, { scope: 'read write' })
    expect(await auth.accessToken()).toMatchObject({ value: 'at-1', tokenType: 'Bearer' })
    const [request] = server.tokenRequests
    expect(request?.headers).toMatchObject({
      authorization: `Basic ${btoa(`${clientId}:${clientSecret}`)}`,
      accept: 'application/json',
      'content-type': 'application/x-www-form-urlencoded',
    })
    expect([...(request?.form ?? [])]).toEqual([
      ['grant_type', 'client_credentials'],
      ['scope', 'read write'],
    ])
  })

  test.each([
    ['form', 'a b', " %&+£€!'()~*", 'a+b:+%25%26%2B%C2%A3%E2%82%AC%21%27%28%29%7E*'],
    ['raw', 'app', 'p@ss+w/rd=', 'app:p@ss+w/rd='],
  ] as const)('encodes id and secret as %s', async (basicEncoding, id, secret, text) => {
    await using server = await serveTokens()
    const { auth } = manager(server, { basicEncoding, clientId: id, clientSecret: secret })
    await auth.accessToken()
    expect(server.tokenRequests[0]?.headers.authorization).toBe(`Basic ${btoa(text)}`)
  })

  test('does not follow a redirect with the secret', async () => {
    await using other = await serveTokens()
    await using server = await serveTokens(rejection(307, '', { location: other.tokenEndpoint }))
    expect(await failure(manager(server).auth.accessToken())).toMatchObject({
      kind: 'http',
      status: 307,
    })
    expect(other.tokenRequests).toEqual([])
  })
})

describe('one token for all', () => {
  test('a thousand callers at a time cost one request', async () => {
    await using server = await serveTokens()
    const { auth } = manager(server)
    const tokens = await Promise.all(Array.from({ length: 1000 }, () => auth.accessToken()))
    expect(new Set(tokens.map(({ value }) => value))).toEqual(new Set(['at-1']))
    expect(server.tokenRequests).toHaveLength(1)
  })

  test('waiting callers share a failure, and all back off for a second', async () => {
    await using server = await serveTokens(rejection(500, ''), issue())
    const { auth, advance } = manager(server)
    const results = await Promise.allSettled([auth.accessToken(), auth.accessToken()])
    expect(results.map(({ status }) => status)).toEqual(['rejected', 'rejected'])
    expect(await failure(auth.accessToken())).toMatchObject({ status: 500, retryable: true })
    expect(server.tokenRequests).toHaveLength(1)
    advance(1_000)
    expect((await auth.accessToken()).value).toBe('at-2')
  })

  test('an abort ends one wait and not the request', async () => {
    await using server = await serveTokens()
    const { auth } = manager(server)
    const controller = new AbortController()
    const reason = new Error('changed my mind')
    const first = auth.accessToken({ signal: controller.signal })
    const second = auth.accessToken()
    controller.abort(reason)
    await expect(first).rejects.toBe(reason)
    expect((await second).value).toBe('at-1')
    expect(server.tokenRequests).toHaveLength(1)
  })

  test('a signal that was aborted before asks nobody', async () => {
    await using server = await serveTokens()
    const { auth } = manager(server)
    const reason = new Error('too late')
    await expect(auth.accessToken({ signal: AbortSignal.abort(reason) })).rejects.toBe(reason)
    expect(server.tokenRequests).toEqual([])
  })
})

describe('lifetime', () => {
  const jwt = `x.${btoa(JSON.stringify({ iat: 1000, exp: 1120 }))}.x`
  test.each([
    ['a number', { expires_in: 120 }, 90_000],
    ['a numeric string', { expires_in: '120' }, 90_000],
    ['a life shorter than the margin', { expires_in: 20 }, 10_000],
    ['a JWT', { expires_in: undefined, access_token: jwt }, 90_000],
    ['a number before a JWT', { expires_in: 300, access_token: jwt }, 270_000],
    ['a word', { expires_in: 'soon' }, 270_000],
    ['null', { expires_in: null }, 270_000],
  ])('%s: the token is used for its life less the margin', async (_name, answer, usableMs) => {
    await using server = await serveTokens(issue(answer))
    const { auth, advance } = manager(server)
    await auth.accessToken()
    advance(usableMs - 1)
    await auth.accessToken()
    expect(server.tokenRequests).toHaveLength(1)
    advance(1)
    await auth.accessToken()
    expect(server.tokenRequests).toHaveLength(2)
  })

  test('both clocks must agree that a token is valid', async () => {
    await using server = await serveTokens()
    const { auth, advance, jump } = manager(server)
    await auth.accessToken()
    jump(3_600_000)
    expect((await auth.accessToken()).value).toBe('at-2')
    jump(-7_200_000)
    advance(3_600_000)
    expect((await auth.accessToken()).value).toBe('at-3')
  })
})

describe('the API rejects the token', () => {
  test('401 gets one other token and one more send', async () => {
    await using server = await serveTokens()
    const { auth } = manager(server)
    const { sent, result } = callApi(auth, (token) => (token === 'Bearer at-2' ? 200 : 401))
    expect(await result).toEqual({ status: 200 })
    expect(sent).toEqual(['Bearer at-1', 'Bearer at-2'])
  })

  test('401 to both is returned', async () => {
    await using server = await serveTokens()
    const { sent, result } = callApi(manager(server).auth, () => 401)
    expect(await result).toEqual({ status: 401 })
    expect(sent).toHaveLength(2)
    expect(server.tokenRequests).toHaveLength(2)
  })

  test('a thousand rejections of one token cost one request', async () => {
    await using server = await serveTokens()
    const { auth } = manager(server)
    await auth.accessToken()
    const calls = Array.from(
      { length: 1000 },
      () => callApi(auth, (token) => (token === 'Bearer at-2' ? 200 : 401)).result,
    )
    expect((await Promise.all(calls)).every(({ status }) => status === 200)).toBe(true)
    expect(server.tokenRequests).toHaveLength(2)
  })

  test('403 drops nothing', async () => {
    await using server = await serveTokens()
    const { auth } = manager(server)
    await callApi(auth, () => 403).result
    await callApi(auth, () => 403).result
    expect(server.tokenRequests).toHaveLength(1)
  })

  test('a token that is not the current one is not dropped', async () => {
    await using server = await serveTokens()
    const { auth } = manager(server)
    await auth.accessToken()
    auth.invalidate('at-0')
    await auth.accessToken()
    expect(server.tokenRequests).toHaveLength(1)
  })

  test('another origin gets no token, and none is requested for it', async () => {
    await using server = await serveTokens()
    const { auth } = manager(server)
    const url = new URL('https://elsewhere.example/')
    expect(
      await auth.authorize({ method: 'GET', url, target: '/', headers: new Headers() }),
    ).toEqual({ headers: {} })
    expect(server.tokenRequests).toEqual([])
  })
})

describe('what goes wrong', () => {
  const limited = {
    detail: 'Resource /api/oauth/token is limited to 10 requests every 1 minutes.',
    error: 429,
    errorCode: 'RATE_LIMITED',
  }
  test.each([
    [
      401,
      { error: 'invalid_client' },
      {},
      { kind: 'oauth', oauthError: 'invalid_client', retryable: false },
    ],
    [200, { error: 'invalid_scope' }, {}, { kind: 'oauth', status: 200 }],
    [
      429,
      { error: 'rate_limited' },
      { 'retry-after': '7' },
      { kind: 'oauth', retryable: true, retryAfterMs: 7000 },
    ],
    [429, limited, {}, { kind: 'http', retryable: true }],
    [503, '<html>', {}, { kind: 'http', retryable: true }],
    [400, { error: ['invalid_client'] }, {}, { kind: 'http', retryable: false }],
    [200, '', {}, { kind: 'response', retryable: false }],
    [200, '<html>', {}, { kind: 'response' }],
    [200, '[]', {}, { kind: 'response' }],
    [200, { token_type: 'Bearer' }, {}, { kind: 'response' }],
    [200, { access_token: 'a', token_type: 'mac' }, {}, { kind: 'response' }],
    [200, { access_token: 'a\r\nX: y', token_type: 'Bearer' }, {}, { kind: 'response' }],
  ])('status %i with %j', async (status, body, headers, expected) => {
    await using server = await serveTokens(rejection(status, body, headers))
    const { auth, events } = manager(server)
    expect(await failure(auth.accessToken())).toMatchObject({ status, ...expected })
    expect(events.at(-1)).toMatchObject({ type: 'token-request-failed', status })
  })

  test('an answer over the limit is cut off', async () => {
    await using server = await serveTokens(rejection(200, ' '.repeat(100_000)))
    expect(await failure(manager(server).auth.accessToken())).toMatchObject({ kind: 'response' })
  })

  test('no answer within the time is a timeout, and leaves no timer', async () => {
    let asked = (): void => {}
    const arrived = new Promise<void>((resolve) => (asked = resolve))
    await using server = await serveTokens(() => {
      asked()
    })
    const { auth, advance, timers } = manager(server, { timeoutMs: 500 })
    const error = failure(auth.accessToken())
    await arrived
    advance(500)
    expect(await error).toMatchObject({
      kind: 'timeout',
      code: 'ERR_TOKEN_TIMEOUT',
      retryable: true,
    })
    expect(timers.size).toBe(0)
  })

  test('a closed port is a network error that names the reason', async () => {
    const server = await serveTokens()
    await server[Symbol.asyncDispose]()
    const error = await failure(manager(server).auth.accessToken())
    expect(error).toMatchObject({ kind: 'network', retryable: true })
    expect(error.message).toContain('ECONNREFUSED')
  })

  test.each([
    [{ tokenEndpoint: 'http://cloud.example/token' }],
    [{ tokenEndpoint: '/token' }],
    [{ revocationEndpoint: 'http://cloud.example/revoke' }],
    [{ origins: 'http://api.example' }],
    [{ origins: [] }],
    [{ origins: 'api.example' }],
    [{ clientId: '' }],
    [{ clientSecret: '' }],
  ])('%j is a config error at construction', async (wrong) => {
    await using server = await serveTokens()
    const make = () => manager(server, wrong)
    expect(make).toThrow(expect.objectContaining({ kind: 'config', code: 'ERR_TOKEN_CONFIG' }))
    expect(make).not.toThrow(new RegExp(clientSecret))
  })

  test('plain http is allowed for the API when the caller says so', async () => {
    await using server = await serveTokens()
    expect(() =>
      manager(server, { origins: 'http://api.example', allowInsecureHttp: true }),
    ).not.toThrow()
  })
})

describe('the end', () => {
  test('close revokes the token once, and later calls fail', async () => {
    await using server = await serveTokens()
    const { auth, timers } = manager(server)
    await auth.accessToken()
    await Promise.all([auth.close(), auth.close()])
    expect(server.revocations.map(({ form }) => form.get('token'))).toEqual(['at-1'])
    expect(server.revocations[0]?.headers.authorization).toMatch(/^Basic /)
    expect(await failure(auth.accessToken())).toMatchObject({ kind: 'closed' })
    expect(timers.size).toBe(0)
  })

  test('a revocation that fails does not make close fail', async () => {
    await using server = await serveTokens()
    const { auth } = manager(server, { revocationEndpoint: 'http://127.0.0.1:1/' })
    await auth.accessToken()
    await expect(auth.close()).resolves.toBeUndefined()
  })

  test('revoke says when it fails, and forgets the token all the same', async () => {
    await using server = await serveTokens()
    const { auth } = manager(server, { revocationEndpoint: 'http://127.0.0.1:1/' })
    await auth.accessToken()
    expect(await failure(auth.revoke())).toMatchObject({ kind: 'network' })
    expect((await auth.accessToken()).value).toBe('at-2')
  })
})

test('no secret, token or Basic value can be looked at', async () => {
  const echo = rejection(401, {
    error: 'invalid_client',
    error_description: `\u001b[31m${clientSecret} ${btoa(`${clientId}:${clientSecret}`)} ${'x'.repeat(999)}`,
  })
  await using server = await serveTokens(issue(), echo)
  const { auth, events } = manager(server)
  const { value } = await auth.accessToken()
  auth.invalidate(value)
  const error = await failure(auth.accessToken())
  const shown =
    inspect([auth, events, error], { depth: 10, showHidden: true }) +
    JSON.stringify([auth, events, error])
  for (const secret of [clientSecret, 'at-1', btoa(`${clientId}:${clientSecret}`), '\u001b']) {
    expect(shown).not.toContain(secret)
  }
  expect(error.message.length).toBeLessThan(300)
})
