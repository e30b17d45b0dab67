import { subscribe, unsubscribe } from 'node:diagnostics_channel'
import { getEventListeners } from 'node:events'
import { inspect } from 'node:util'
import { setFlagsFromString } from 'node:v8'
import { runInNewContext } from 'node:vm'
import { type AuthAttempt, requestTarget, sendWithAuth } from '@latchkey/contract'
import { TokenError, type TokenManager } from '@latchkey/token-manager'
import { expect, test } from 'vitest'
import { issue, managers } from './managers.ts'

const requestTo = (address: string, signal?: AbortSignal) => {
  const url = new URL(address)
  return { method: 'GET', url, target: requestTarget(url), headers: new Headers(), signal }
}

/** Calls the API; `respond` returns the status, or a status with header fields. */
async function call(
  auth: TokenManager,
  respond: (headers: AuthAttempt['headers']) => number | [number, Record<string, string>],
) {
  const request = requestTo('https://api.example/items')
  const sent: AuthAttempt['headers'][] = []
  const response = await sendWithAuth(auth, {
    request,
    send: (headers) => {
      sent.push(headers)
      const [status, fields] = [respond(headers)].flat() as [number, Record<string, string>?]
      return Promise.resolve({ status, headers: new Headers(fields) })
    },
    describe: ({ status, headers }) => ({ status, url: request.url, headers }),
    discard: () => undefined,
  })
  return { status: response.status, sent }
}

const tokenOf = ({ authorization = '' }: AuthAttempt['headers']) =>
  authorization.replace('Bearer ', '')

test('the token is sent in the field that authorization returns', async () => {
  const m = managers()
  const auth = m.make({ authorization: (token) => ({ 'x-api-token': token }) })
  const { sent } = await call(auth, () => 200)
  expect(sent).toEqual([{ 'x-api-token': 't-1' }])
})

test.each([undefined, null, 'x-session: t', {}, { a: 1 }, new Headers({ a: 'b' })])(
  'the token cannot be sent if authorization returns %j',
  async (fields) => {
    const m = managers()
    const auth = m.make({ authorization: () => fields as never })
    const error = await m.failure(call(auth, () => 200))
    expect(error).toMatchObject({ code: 'ERR_TOKEN_CONFIG' })
    expect((error as Error).message).toContain('"authorization" must return')
  },
)

test.each([
  ['a status of the server', [498, {}]],
  ['a redirect to a login page', [302, { location: 'https://api.example/login' }]],
] as const)('the token is replaced after %s', async (_what, rejection) => {
  const m = managers()
  const auth = m.make({
    rejected: ({ status, headers }) =>
      status === 498 || headers.get('location')?.endsWith('/login') === true,
  })
  const { status, sent } = await call(auth, ({ authorization = '' }) =>
    authorization.endsWith('1') ? [...rejection] : 200,
  )
  expect([status, sent.length]).toEqual([200, 2])
})

test('the token is kept if another one is rejected as well, because a role is missing', async () => {
  const m = managers()
  const auth = m.make()
  const rejectedTokens = async () => (await call(auth, () => 401)).sent.map(tokenOf)
  expect(await rejectedTokens()).toEqual(['t-1', 't-2'])
  for (let n = 0; n < 100; n++) expect(await rejectedTokens()).toEqual(['t-2'])
  await m.time.advance(60_000)
  const later = await call(auth, (headers) => (tokenOf(headers) === 't-3' ? 200 : 401))
  expect([later.status, later.sent.map(tokenOf)]).toEqual([200, ['t-2', 't-3']])
})

test('the token is replaced once a minute at most while a role is missing, also between calls that are allowed', async () => {
  const m = managers()
  const auth = m.make()
  for (let second = 0; second < 600; second++) {
    await call(auth, () => 401)
    expect((await call(auth, () => 200)).status).toBe(200)
    await m.time.advance(1_000)
  }
  expect(m.requests.length).toBeLessThanOrEqual(12)
})

test('the token is replaced after a rejection if the program has dropped it in the meantime', async () => {
  const m = managers()
  const auth = m.make()
  await call(auth, () => 401)
  const request = requestTo('https://api.example/')
  const attempt = auth.authorize(request)
  // A valid token is returned without a promise, so that callers with callbacks stay synchronous.
  if (!('headers' in attempt)) throw new Error('expected no promise')
  auth.invalidate('t-2')
  expect(m.events.at(-1)).toEqual({ type: 'token-invalidated' })
  const next = await attempt.settle?.({ status: 401, url: request.url, headers: new Headers() })
  expect(next?.headers).toEqual({ authorization: 'Bearer t-3' })
})

test('the token is kept after a stray 401, until it is rejected later, and so is the next one', async () => {
  const auth = managers().make()
  for (const tokens of [
    ['t-2', 't-3'],
    ['t-4', 't-5'],
  ]) {
    await call(auth, () => 401)
    await call(auth, () => 200)
    const later = await call(auth, (headers) => (tokenOf(headers) === tokens[1] ? 200 : 401))
    expect([later.status, later.sent.map(tokenOf)]).toEqual([200, tokens])
  }
})

test('a TokenError has only the details that are known', () => {
  const error = new TokenError('no', { kind: 'http', status: undefined, reason: 'r' })
  expect(['status' in error, 'reason' in error, error.retryable]).toEqual([false, true, false])
})

test.each([{}, { retryable: true }])(
  'a TokenError without a kind is of kind response: %j',
  (details) => {
    const error = new TokenError('no', details)
    expect(error).toMatchObject({ code: 'ERR_TOKEN_RESPONSE', kind: 'response' })
    expect(error.retryable).toBe('retryable' in details)
    expect(new TokenError('no').code).toBe('ERR_TOKEN_RESPONSE')
  },
)

test('an error of request that is not a TokenError reaches the caller unchanged, and is remembered', async () => {
  const mine = new Error('mine')
  const m = managers(() => Promise.reject(mine))
  const auth = m.make()
  expect(await m.failure(auth.accessToken())).toBe(mine)
  expect(await m.failure(auth.accessToken())).toBe(mine)
  expect(m.requests).toHaveLength(1)
})

test('an error of request with a digest, by which a framework controls rendering, is neither changed nor remembered', async () => {
  const dynamic = Object.assign(new Error('dynamic'), { digest: 'DYNAMIC_SERVER_USAGE' })
  const m = managers((n) => (n === 1 ? Promise.reject(dynamic) : issue(n, m.requests[0]!)))
  const auth = m.make()
  expect(await m.failure(auth.accessToken())).toBe(dynamic)
  expect(await m.value(auth.accessToken())).toBe('t-2')
})

test('a failure of request controls its retries', async () => {
  const later = new TokenError('later', { kind: 'http', retryable: true, retryAfterMs: 5_000 })
  const m = managers((n, context) => (n === 1 ? Promise.reject(later) : issue(n, context)))
  expect(await m.value(m.make().accessToken())).toBe('t-2')
  expect(m.requests.map(({ at, attempt }) => [at, attempt])).toEqual([
    [0, 1],
    [5_000, 2],
  ])
})

test('a network failure of request is retried for more than two seconds', async () => {
  const down = new TypeError('fetch failed', {
    cause: Object.assign(new Error('getaddrinfo'), { code: 'ENOTFOUND' }),
  })
  const m = managers(() => Promise.reject(down))
  expect(await m.failure(m.make().accessToken())).toMatchObject({
    code: 'ERR_TOKEN_NETWORK',
    reason: 'ENOTFOUND',
    retryable: true,
  })
  expect(m.requests.map(({ at }) => at)).toEqual([0, 100, 2_200])
})

test('an origin outside gets no token, and is reported once', () => {
  const m = managers()
  const auth = m.make()
  for (const path of ['a', 'b']) {
    expect(auth.authorize(requestTo(`https://other.example/${path}`))).toEqual({ headers: {} })
  }
  expect(m.events).toEqual([{ type: 'outside-origins', origin: 'https://other.example' }])
})

test('a wait keeps the process alive, and leaves no listener on its signal', async () => {
  const timers = () => process.getActiveResourcesInfo().filter((name) => name === 'Timeout').length
  let answer: (token: { value: string }) => void = () => undefined
  const auth = managers(() => new Promise((resolve) => (answer = resolve))).make()
  const { signal } = new AbortController()
  const before = timers()
  const wait = auth.accessToken({ signal })
  await new Promise((resolve) => setImmediate(resolve))
  expect([timers(), getEventListeners(signal, 'abort').length]).toEqual([before + 1, 1])
  answer({ value: 't' })
  expect(await wait).toMatchObject({ value: 't' })
  expect([timers(), getEventListeners(signal, 'abort').length]).toEqual([before, 0])
})

test('forty days leave no listener and no heap behind', async () => {
  setFlagsFromString('--expose-gc')
  // What the flag adds.
  const collect = runInNewContext('gc') as () => void
  const m = managers()
  const auth = m.make()
  const { signal } = new AbortController()
  const days = async (count: number) => {
    for (let hour = 0; hour < count * 24; hour++) {
      await m.value(auth.accessToken({ signal }))
      await m.time.advance(3_600_000)
    }
    m.requests.length = 0
    m.events.length = 0
    collect()
    return process.memoryUsage().heapUsed
  }
  const before = await days(10)
  const after = await days(30)
  expect(after - before).toBeLessThan(1_000_000)
  expect(getEventListeners(signal, 'abort')).toEqual([])
  expect(m.time.timers.size).toBe(0)
}, 120_000)

test('a caller takes over from a search whose timers no longer fire', async () => {
  let isGone = true
  const m = managers((n, context) =>
    isGone ? new Promise<never>(() => undefined) : issue(n, context),
  )
  // The request that started the search was aborted by its runtime: its timers are gone, too.
  const clock = {
    ...m.time.clock,
    setTimeout: (run: () => void, ms: number) => (isGone ? 0 : m.time.clock.setTimeout(run, ms)),
  }
  const auth = m.make({ clock })
  void auth.accessToken()
  await m.time.flush()
  isGone = false
  expect(await m.value(auth.accessToken())).toBe('t-2')
  expect(m.time.monotonic).toBeLessThan(12_000)
})

test('nothing secret can be inspected', async () => {
  const m = managers(() => ({ value: 'the-token', state: 'the-state', expiresInMs: 1_000 }))
  const auth = m.make({ encryptionKey: 'k'.repeat(40) })
  await m.value(auth.accessToken())
  const shown = inspect([auth, m.events], { depth: 9, showHidden: true }) + JSON.stringify(auth)
  expect(shown).not.toMatch(/the-token|the-state|kkkk/)
})

test('events are published to the channel latchkey:token, with an observer and without', async () => {
  const published: unknown[] = []
  const note = (message: unknown): number => published.push(message)
  subscribe('latchkey:token', note)
  try {
    const m = managers()
    await m.value(m.make().accessToken())
    expect(published).toEqual(m.events)
    const before = published.length
    await m.value(m.make({ onEvent: undefined }).accessToken())
    expect(published).toHaveLength(2 * before)
  } finally {
    unsubscribe('latchkey:token', note)
  }
})
