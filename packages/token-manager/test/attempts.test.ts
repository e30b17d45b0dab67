import { TokenError, type TokenErrorDetails } from '@latchkey/token-manager'
import { expect, test } from 'vitest'
import { issue, managers } from './managers.ts'

const failing = (details: TokenErrorDetails, first?: () => Promise<void>) =>
  managers(async () => {
    await first?.()
    throw new TokenError('no', details)
  })

test('events report a request and its token', async () => {
  const m = managers()
  await m.value(m.make().accessToken())
  const expiresAt = m.time.wall + 3_600_000
  expect(m.events).toEqual([{ type: 'token-requested' }, { type: 'token-received', expiresAt }])
})

test('events report a failure with what the error says', async () => {
  const details = { retryable: false, oauthError: 'invalid_grant', status: 400, reason: 'r' }
  const m = failing({ kind: 'oauth', ...details })
  await m.failure(m.make().accessToken())
  const type = 'token-request-failed'
  expect(m.events.at(-1)).toEqual({ type, code: 'ERR_TOKEN_OAUTH', ...details })
})

test.each<[string, unknown]>([
  ['RangeError', new RangeError('a secret')],
  ['string', 'a secret'],
  ['undefined', undefined],
])('events report another failure as %s, without its words', async (code, thrown) => {
  // eslint-disable-next-line @typescript-eslint/prefer-promise-reject-errors -- a program can throw anything
  const m = managers(() => Promise.reject(thrown))
  await m.failure(m.make().accessToken())
  expect(m.events.at(-1)).toEqual({ type: 'token-request-failed', code, retryable: false })
})

test('attempts report a lost connection with the code of the system', async () => {
  const lost = Object.assign(new Error('x'), { code: 'ECONNRESET' })
  const m = managers((n, context) => (n === 1 ? Promise.reject(lost) : issue(n, context)))
  await m.value(m.make().accessToken())
  expect(m.events[1]).toMatchObject({
    code: 'ERR_TOKEN_NETWORK',
    retryable: true,
    reason: 'ECONNRESET',
  })
})

const times = (m: ReturnType<typeof managers>) => m.requests.map(({ at }) => at)

test('attempts of which the last fails for another reason than the network come after pauses that double up to retryMaxMs', async () => {
  const m = failing({ kind: 'http', retryable: true })
  await m.failure(m.make({ maxAttempts: 7 }).accessToken())
  expect(times(m)).toEqual([0, 100, 300, 700, 1_500, 2_500, 3_500])
})

test('attempts after network failures end 2.2 s after the first failure, however long each takes', async () => {
  const m = failing({ kind: 'network', retryable: true }, () => m.sleep(500))
  await m.failure(m.make().accessToken())
  expect(times(m)).toEqual([0, 600, 2_700])
})

test('attempts after network failures that took longer are not delayed', async () => {
  const m = failing({ kind: 'network', retryable: true }, () => m.sleep(5_000))
  await m.failure(m.make().accessToken())
  expect(times(m)).toEqual([0, 5_100, 10_300])
})

test.each([
  [0, 1],
  [1, 1],
  [1.5, 2],
  [5, 5],
])(
  'attempts are sent up to maxAttempts, and at least once: %d, sent %i times',
  async (most, sent) => {
    const m = failing({ kind: 'http', retryable: true })
    await m.failure(m.make({ maxAttempts: most }).accessToken())
    expect(m.requests.map(({ attempt }) => attempt)).toEqual(
      Array.from({ length: sent }, (_, n) => n + 1),
    )
  },
)

test('attempts are not sent again after a failure that is final', async () => {
  const m = failing({ kind: 'http' })
  await m.failure(m.make().accessToken())
  expect(m.requests).toHaveLength(1)
})

test.each([
  [60_000, 2],
  [60_001, 1],
])(
  'attempts wait for the server for up to retryAfterMaxMs: %i ms, sent %i times',
  async (ms, sent) => {
    const m = failing({ kind: 'http', retryable: true, retryAfterMs: ms })
    await m.failure(m.make({ maxAttempts: 2 }).accessToken())
    expect(times(m)).toEqual([0, 60_000].slice(0, sent))
  },
)

test('attempts wait as long as the longer of the pause and the wait of the server', async () => {
  const m = failing({ kind: 'http', retryable: true, retryAfterMs: 1_000 })
  await m.failure(m.make({ maxAttempts: 3, retryBaseMs: 800, retryMaxMs: 9_000 }).accessToken())
  expect(times(m)).toEqual([0, 1_000, 2_600])
})

test('attempts are not sent, and nobody waits, while the server wants a longer wait', async () => {
  const m = failing({ kind: 'http', retryable: true, retryAfterMs: 70_000 })
  const auth = m.make()
  await m.failure(auth.accessToken())
  await m.time.advance(9_000)
  expect(await m.failure(auth.accessToken())).toMatchObject({ retryAfterMs: 61_000 })
  expect([m.time.monotonic, m.requests.length]).toEqual([9_000, 1])
})

test('attempts have pauses of which jitter is random', async () => {
  const m = failing({ kind: 'http', retryable: true })
  await m.failure(m.make({ jitter: 1, maxAttempts: 20 }).accessToken())
  const at = times(m)
  const pauses = at.slice(1).map((time, n) => time - (at[n] ?? 0))
  expect(Math.max(...pauses)).toBeLessThanOrEqual(1_000)
  expect(new Set(pauses).size).toBeGreaterThan(10)
})
